using ContentGen.Package.Tests.Support;

namespace ContentGen.Package.Tests;

/// <summary>A compiler process that lives for one build is told so; the user's own settings and the compiler server are left alone.</summary>
[Collection(FirstHalf.Name)]
public sealed class CompilerProcessTests(PackageFixture package)
{
    private const string Tuned = "DOTNET_TieredPGO=0";

    [Fact]
    public void ACompilerProcessIsToldThatItsLifeIsShort() => Assert.Equal(Tuned, EnvironmentOfTheCompiler());

    [Fact]
    public void WhatTheProjectSetsBesideItIsKept() => Assert.Equal("SOME_NAME=1;" + Tuned, EnvironmentOfTheCompiler("-p:CscEnvironment=SOME_NAME=1"));

    [Theory]
    [InlineData("ContentGenTuneCompiler=false", "")]
    [InlineData("UseSharedCompilation=true", "")]
    [InlineData("CscEnvironment=DOTNET_TieredPGO=1", "DOTNET_TieredPGO=1")]
    public void NothingElseIsTouched(string property, string environment) => Assert.Equal(environment, EnvironmentOfTheCompiler("-p:" + property));

    [Fact]
    public void AVariableOfTheUsersOwnWins() =>
        Assert.Equal("", EnvironmentOfTheCompiler(new Dictionary<string, string>(CompilerServer.None) { ["DOTNET_TieredPGO"] = "1" }));

    private string EnvironmentOfTheCompiler(params string[] arguments) => EnvironmentOfTheCompiler(CompilerServer.None, arguments);

    private string EnvironmentOfTheCompiler(IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var result = package.NewProject().Dotnet("build", ["-t:ContentGenTuneCompiler", "-getProperty:CscEnvironment", .. arguments], environment);
        Assert.True(result.ExitCode == 0, result.Output);
        return result.Output.Trim().TrimStart(';');
    }
}
