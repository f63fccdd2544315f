using System.Diagnostics;
using System.Text.RegularExpressions;

namespace ContentGen.Testing;

/// <summary>A web app in a process of its own, on a free port of the loopback. It ends with whoever started it.</summary>
internal sealed partial class StartedServer : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process _process;

    private StartedServer(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>Starts a program that takes <c>--urls</c>, and waits for its address.</summary>
    public static async Task<StartedServer> StartAsync(ProcessStartInfo program)
    {
        program.ArgumentList.Add("--urls");
        program.ArgumentList.Add("http://127.0.0.1:0");
        program.RedirectStandardOutput = true;
        var process = Process.Start(program)!;
        var address = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        // What it says after its address is read too, so that its pipe never fills.
        process.OutputDataReceived += (_, said) =>
        {
            if (said.Data is null)
                address.TrySetException(new InvalidOperationException($"{string.Join(' ', program.ArgumentList)} ended before it listened."));
            else if (Listening().Match(said.Data) is { Success: true } found)
                address.TrySetResult(new Uri(found.Value));
        };
        process.BeginOutputReadLine();
        try
        {
            return new StartedServer(process, await address.Task.WaitAsync(Patience));
        }
        catch
        {
            process.Kill(entireProcessTree: true);
            process.Dispose();
            throw;
        }
    }

    /// <summary>Ends it.</summary>
    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Listening();
}
