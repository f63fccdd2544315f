using System.Diagnostics;
using System.Text.RegularExpressions;

namespace ContentGen.Package.Tests.Support;

/// <summary>A built web app while it runs, on a free port of the loopback.</summary>
internal sealed partial class RunningSite : IDisposable
{
    private readonly Process _process;
    private readonly HttpClient _client;

    private RunningSite(Process process, Uri address) => (_process, _client) = (process, new HttpClient { BaseAddress = address });

    /// <summary>Starts an app and waits for its address.</summary>
    public static async Task<RunningSite> StartAsync(string program)
    {
        var process = Process.Start(new ProcessStartInfo("dotnet", [program, "--urls", "http://127.0.0.1:0"]) { RedirectStandardOutput = true })!;
        var address = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        process.OutputDataReceived += (_, said) =>
        {
            if (said.Data is null)
                address.TrySetException(new InvalidOperationException($"{program} ended before it listened."));
            else if (Listening().Match(said.Data) is { Success: true } found)
                address.TrySetResult(new Uri(found.Value));
        };
        process.BeginOutputReadLine();
        try
        {
            return new RunningSite(process, await address.Task.WaitAsync(TimeSpan.FromMinutes(1)));
        }
        catch
        {
            process.Kill(entireProcessTree: true);
            process.Dispose();
            throw;
        }
    }

    /// <summary>A page, when it exists.</summary>
    public Task<string> GetAsync(string path) => _client.GetStringAsync(path);

    public void Dispose()
    {
        _client.Dispose();
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Listening();
}
