using ContentGen.Package.Tests.Support;

namespace ContentGen.Package.Tests;

/// <summary>A compiler process that lives for one build is told so; the user's own settings and the compiler server are left alone.</summary>
[Collection(FirstHalf.Name)]
public sealed class CompilerProcessTests(PackageFixture package)
{
    /// <summary>By name.</summary>
    private static readonly string[] Tuned = ["DOTNET_TieredPGO=0", "DOTNET_gcConcurrent=0"];

    /// <summary>What is set where there are thousands of files.</summary>
    private static readonly string[] TunedForMany =
    [
        "DOTNET_GCDGen0GrowthPercent=10", "DOTNET_GCGen0MaxBudget=400000", "DOTNET_TC_CallCountingDelayMs=14",
        "DOTNET_TieredPGO=0", "DOTNET_gcConcurrent=0",
    ];

    [Fact]
    public void ACompilerProcessIsToldThatItsLifeIsShort() => Assert.Equal(Tuned, EnvironmentOfTheCompiler());

    [Fact]
    public void WhatTheProjectSetsBesideItIsKept() =>
        Assert.Equal(Tuned.Append("DOTNET_GCname=1").Order(StringComparer.Ordinal), EnvironmentOfTheCompiler("-p:CscEnvironment=DOTNET_GCname=1"));

    [Theory]
    [InlineData("ContentGenTuneCompiler=false")]
    [InlineData("UseSharedCompilation=true")]
    public void NothingElseIsTouched(string property) => Assert.Empty(EnvironmentOfTheCompiler("-p:" + property));

    [Theory]
    [InlineData("DOTNET_TieredPGO", "1")]
    [InlineData("DOTNET_gcConcurrent", "1")]
    public void AVariableOfTheUsersOwnWins(string name, string value)
    {
        var expected = With(Tuned, name, value);

        Assert.Equal(expected, EnvironmentOfTheCompiler($"-p:CscEnvironment={name}={value}"));
        Assert.Equal(expected, EnvironmentOfTheCompiler(new Dictionary<string, string>(CompilerServer.None) { [name] = value }));
    }

    [Fact]
    public void WithThousandsOfFilesItIsToldToCompileSoonWhatIsCalledMostAndToSaveMemory()
    {
        var project = package.NewProject();
        for (var i = 0; i < 5_000; i++)
            project.Write($"content/posts/p{i}.md", "");

        Assert.Equal(TunedForMany, EnvironmentOfTheCompiler(project, CompilerServer.None));
        UsersOwnWins("DOTNET_TC_CallCountingDelayMs", "64");
        UsersOwnWins("DOTNET_GCDGen0GrowthPercent", "64");
        UsersOwnWins("DOTNET_GCGen0MaxBudget", "4000000");

        void UsersOwnWins(string name, string value) => Assert.Equal(
            With(TunedForMany, name, value),
            EnvironmentOfTheCompiler(project, new Dictionary<string, string>(CompilerServer.None) { [name] = value }));
    }

    private static List<string> With(string[] tuned, string name, string value) =>
        [.. tuned.Select(one => one.StartsWith(name + "=", StringComparison.Ordinal) ? $"{name}={value}" : one)];

    private List<string> EnvironmentOfTheCompiler(params string[] arguments) => EnvironmentOfTheCompiler(CompilerServer.None, arguments);

    private List<string> EnvironmentOfTheCompiler(IReadOnlyDictionary<string, string> environment, params string[] arguments) =>
        EnvironmentOfTheCompiler(package.NewProject(), environment, arguments);

    /// <summary>The variables for .NET's collector and JIT with which a tool is started that gets what the compiler gets, by name.</summary>
    private static List<string> EnvironmentOfTheCompiler(TestProject project, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var list = OperatingSystem.IsWindows() ? "set" : "env";
        project.Write("Directory.Build.targets", $"""
            <Project>
              <Target Name="Show" DependsOnTargets="ContentGenTuneCompiler">
                <Exec Command="{list}" EnvironmentVariables="$(CscEnvironment)" StandardOutputImportance="high" />
              </Target>
            </Project>
            """);
        var result = project.Dotnet("build", ["-t:Show", .. arguments], environment);
        Assert.True(result.ExitCode == 0, result.Output);
        return [.. result.Output.Split('\n').Select(static line => line.Trim())
            .Where(static line => line.StartsWith("DOTNET_GC", StringComparison.OrdinalIgnoreCase)
                || line.StartsWith("DOTNET_TieredPGO", StringComparison.Ordinal)
                || line.StartsWith("DOTNET_TC_", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];
    }
}
