namespace ContentGen.Benchmarks.Machine;

/// <summary>The SDK, with its processes ending when the command does.</summary>
internal static class Dotnet
{
    /// <param name="server">Null: the compiler is a process of its own.</param>
    public static Command Command(string folder, CompilerServer? server, params string[] arguments) =>
        new("dotnet", folder, arguments) { Variables = Variables(server) };

    public static string Run(string folder, params string[] arguments) => Command(folder, null, arguments).Run();

    /// <summary>Where the SDK has its compiler and the compiler server.</summary>
    public static string CompilerFolder(string projectFolder) =>
        Path.Combine(Run(projectFolder, "msbuild", "-nologo", "-getProperty:RoslynTargetsPath").Trim(), "bincore");

    private static Dictionary<string, string> Variables(CompilerServer? server) => new()
    {
        ["UseSharedCompilation"] = server is null ? "false" : "true",
        ["SharedCompilationId"] = server?.Pipe ?? "",
        ["MSBUILDDISABLENODEREUSE"] = "1",
        ["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0",
        ["DOTNET_CLI_UI_LANGUAGE"] = "en",
        ["DOTNET_NOLOGO"] = "1",
    };
}
