using System.Diagnostics;
using System.Text.RegularExpressions;

namespace ContentGen.Browser.Tests.Support;

/// <summary>A built sample, started as its visitors' server would start it.</summary>
internal sealed partial class SampleProcess : IAsyncDisposable
{
#if DEBUG
    private const string Configuration = "Debug";
#else
    private const string Configuration = "Release";
#endif

    private readonly Process _process;

    private SampleProcess(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>Starts a site on a free port.</summary>
    /// <param name="sample">The project below <c>samples</c>.</param>
    /// <param name="isDevelopment">What is not published has Blazor's scripts in development only.</param>
    public static async Task<SampleProcess> StartAsync(string sample = "Blog", bool isDevelopment = false)
    {
        var process = Run(sample, isDevelopment ? "Development" : "Production", "--urls", "http://127.0.0.1:0");
        var address = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        // What it says after its address is read too, so that its pipe never fills.
        process.OutputDataReceived += (_, said) =>
        {
            if (said.Data is null)
                address.TrySetException(new InvalidOperationException($"samples/{sample} ended before it listened."));
            else if (Listening().Match(said.Data) is { Success: true } found)
                address.TrySetResult(new Uri(found.Value));
        };
        process.BeginOutputReadLine();
        try
        {
            return new SampleProcess(process, await address.Task.WaitAsync(TimeSpan.FromSeconds(60)));
        }
        catch
        {
            process.Kill(entireProcessTree: true);
            process.Dispose();
            throw;
        }
    }

    /// <summary>Exports the blog into a folder.</summary>
    public static async Task<string> ExportAsync(string folder)
    {
        using var process = Run("Blog", "Production", "export", folder);
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

    private static Process Run(string sample, string environment, params string[] arguments)
    {
        var folder = Repository.Path("samples", sample, "bin", Configuration, "net10.0");
        var start = new ProcessStartInfo("dotnet", [Path.Combine(folder, Path.GetFileName(sample) + ".dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = folder,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = environment;
        return Process.Start(start)!;
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Listening();
}
