using System.Diagnostics;
using System.Text.RegularExpressions;

namespace ContentGen.Browser.Tests.Support;

/// <summary>The built <c>samples/Blog</c>, started as its visitors' server would start it.</summary>
internal sealed partial class BlogProcess : IAsyncDisposable
{
#if DEBUG
    private const string Configuration = "Debug";
#else
    private const string Configuration = "Release";
#endif

    private readonly Process _process;

    private BlogProcess(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>Starts the site on a free port.</summary>
    public static async Task<BlogProcess> StartAsync()
    {
        var process = Run("--urls", "http://127.0.0.1:0");
        var address = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        // What it says after its address is read too, so that its pipe never fills.
        process.OutputDataReceived += (_, said) =>
        {
            if (said.Data is null)
                address.TrySetException(new InvalidOperationException("samples/Blog ended before it listened."));
            else if (Listening().Match(said.Data) is { Success: true } found)
                address.TrySetResult(new Uri(found.Value));
        };
        process.BeginOutputReadLine();
        try
        {
            return new BlogProcess(process, await address.Task.WaitAsync(TimeSpan.FromSeconds(60)));
        }
        catch
        {
            process.Kill(entireProcessTree: true);
            process.Dispose();
            throw;
        }
    }

    /// <summary>Exports the site into a folder.</summary>
    public static async Task<string> ExportAsync(string folder)
    {
        using var process = Run("export", folder);
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException(output);
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static Process Run(params string[] arguments)
    {
        var program = Repository.Path("samples", "Blog", "bin", Configuration, "net10.0", "Blog.dll");
        return Process.Start(new ProcessStartInfo("dotnet", [program, .. arguments]) { RedirectStandardOutput = true })!;
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Listening();
}
