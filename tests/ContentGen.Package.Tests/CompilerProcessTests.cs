using ContentGen.Package.Tests.Support;

namespace ContentGen.Package.Tests;

/// <summary>A compiler process that lives for one build is told so; the user's own settings and the compiler server are left alone.</summary>
[Collection(FirstHalf.Name)]
public sealed class CompilerProcessTests(PackageFixture package)
{
    private static readonly string[] Tuned = ["DOTNET_TieredPGO=0", "DOTNET_gcConcurrent=0", "DOTNET_GCDGen0GrowthPercent=10", "DOTNET_GCGen0MaxBudget=400000"];

    [Fact]
    public void ACompilerProcessIsToldThatItsLifeIsShort() => Assert.Equal(string.Join(';', Tuned), EnvironmentOfTheCompiler());

    [Fact]
    public void WhatTheProjectSetsBesideItIsKept() =>
        Assert.Equal(string.Join(';', ["SOME_NAME=1", .. Tuned]), EnvironmentOfTheCompiler("-p:CscEnvironment=SOME_NAME=1"));

    [Theory]
    [InlineData("ContentGenTuneCompiler=false")]
    [InlineData("UseSharedCompilation=true")]
    public void NothingElseIsTouched(string property) => Assert.Equal("", EnvironmentOfTheCompiler("-p:" + property));

    [Theory]
    [InlineData("DOTNET_TieredPGO", "1")]
    [InlineData("DOTNET_gcConcurrent", "1")]
    [InlineData("DOTNET_GCDGen0GrowthPercent", "64")]
    [InlineData("DOTNET_GCGen0MaxBudget", "4000000")]
    public void AVariableOfTheUsersOwnWins(string name, string value)
    {
        var others = Tuned.Where(tuned => !tuned.StartsWith(name + "=", StringComparison.Ordinal)).ToArray();

        Assert.Equal(string.Join(';', [$"{name}={value}", .. others]), EnvironmentOfTheCompiler($"-p:CscEnvironment={name}={value}"));
        Assert.Equal(string.Join(';', others), EnvironmentOfTheCompiler(new Dictionary<string, string>(CompilerServer.None) { [name] = value }));
    }

    private string EnvironmentOfTheCompiler(params string[] arguments) => EnvironmentOfTheCompiler(CompilerServer.None, arguments);

    private string EnvironmentOfTheCompiler(IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var result = package.NewProject().Dotnet("build", ["-t:ContentGenTuneCompiler", "-getProperty:CscEnvironment", .. arguments], environment);
        Assert.True(result.ExitCode == 0, result.Output);
        return result.Output.Trim().TrimStart(';');
    }
}
