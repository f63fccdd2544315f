using ContentGen.Package.Tests.Support;

namespace ContentGen.Package.Tests;

[Collection(FirstHalf.Name)]
public sealed class DraftTests(PackageFixture package)
{
    [Fact]
    public void DebugShowsDraftsReleaseLeavesThemOutAndTheProjectMayDecide()
    {
        var project = package.NewProject().WithTitlesProgram().Post("done", "Done").Post("draft", "Draft", "draft: true");

        project.Build().ShouldBeQuiet();
        project.Build("-c", "Release").ShouldBeQuiet();
        Assert.Equal(["Done", "Draft"], project.RunLines());
        Assert.Equal(["Done"], project.RunLines("Release"));

        project.Build("-c", "Release", "-p:ContentGenIncludeDrafts=true").ShouldBeQuiet();
        project.Build("-p:ContentGenIncludeDrafts=false").ShouldBeQuiet();
        Assert.Equal(["Done", "Draft"], project.RunLines("Release"));
        Assert.Equal(["Done"], project.RunLines());
    }
}
