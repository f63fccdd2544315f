namespace ContentGen.Package.Tests.Support;

/// <summary>
/// The compiler server of this test run: warm builds take a third of the time, and the generator is tested as most
/// people run it. It listens on a pipe of its own, so that the machine's usual server is left alone.
/// </summary>
internal static class CompilerServer
{
    private static readonly string Pipe = "contentgen-tests-" + Guid.NewGuid().ToString("N")[..8];

    /// <summary>MSBuild reads these as properties.</summary>
    public static IReadOnlyDictionary<string, string> Shared { get; } =
        new Dictionary<string, string> { ["UseSharedCompilation"] = "true", ["SharedCompilationId"] = Pipe };

    /// <summary>For a build whose compiler is a process of its own.</summary>
    public static IReadOnlyDictionary<string, string> None { get; } =
        new Dictionary<string, string> { ["UseSharedCompilation"] = "false" };

    public static void Shutdown(string folder)
    {
        var project = Path.Combine(folder, "server.proj");
        File.WriteAllText(project, """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>""");
        var roslyn = Command.Run(folder, "dotnet", ["msbuild", project, "-nologo", "-getProperty:RoslynTargetsPath"]).Text.Trim();
        Command.Run(folder, "dotnet", [Path.Combine(roslyn, "bincore", "VBCSCompiler.dll"), "-pipename:" + Pipe, "-shutdown"]);
    }
}
