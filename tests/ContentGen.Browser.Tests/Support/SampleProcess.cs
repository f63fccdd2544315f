using System.Diagnostics;

namespace ContentGen.Browser.Tests.Support;

/// <summary>A built sample, started as its visitors' server would start it.</summary>
internal static class SampleProcess
{
#if DEBUG
    private const string Configuration = "Debug";
#else
    private const string Configuration = "Release";
#endif

    /// <summary>Starts a site on a free port.</summary>
    /// <param name="sample">The project below <c>samples</c>.</param>
    /// <param name="isDevelopment">What is not published has Blazor's scripts in development only.</param>
    public static Task<StartedServer> StartAsync(string sample = "Blog", bool isDevelopment = false) =>
        StartedServer.StartAsync(Program(sample, isDevelopment ? "Development" : "Production"));

    /// <summary>Exports the blog into a folder.</summary>
    public static async Task<string> ExportAsync(string folder)
    {
        var program = Program("Blog", "Production", "export", folder);
        program.RedirectStandardOutput = true;
        using var process = Process.Start(program)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException(output);
    }

    private static ProcessStartInfo Program(string sample, string environment, params string[] arguments)
    {
        var folder = Repository.Path("samples", sample, "bin", Configuration, "net10.0");
        var program = new ProcessStartInfo("dotnet", [Path.Combine(folder, Path.GetFileName(sample) + ".dll"), .. arguments]) { WorkingDirectory = folder };
        program.Environment["ASPNETCORE_ENVIRONMENT"] = environment;
        return program;
    }
}
