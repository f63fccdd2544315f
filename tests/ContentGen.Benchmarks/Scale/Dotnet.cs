using System.Diagnostics;

namespace ContentGen.Benchmarks.Scale;

/// <summary>Runs the SDK, with the compiler as a process of its own.</summary>
internal static class Dotnet
{
    public static string Run(string folder, params string[] arguments) => Run(folder, arguments, static _ => { });

    /// <param name="started">Told the id of the process.</param>
    public static string Run(string folder, string[] arguments, Action<int> started)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true };
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        using var process = Process.Start(start)!;
        started(process.Id);
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)}:\n{output}");
    }
}
