using ContentGen.Package.Tests.Support;

namespace ContentGen.Package.Tests;

[Collection(PackageCollection.Name)]
public sealed class RebuildTests(PackageFixture package)
{
    [Fact]
    public void APostThatIsAddedEditedRenamedOrDeletedIsCompiledAgain()
    {
        var project = package.NewProject().WithTitlesProgram().Post("a", "A").Post("b", "B");
        Assert.Equal(["A", "B"], Rebuilt());

        project.Post("c", "C");
        Assert.Equal(["A", "B", "C"], Rebuilt());

        project.Post("c", "See");
        Assert.Equal(["A", "B", "See"], Rebuilt());

        project.Move("content/posts/c.md", "content/posts/0.md");
        Assert.Equal(["See", "A", "B"], Rebuilt());

        project.Delete("content/posts/a.md");
        Assert.Equal(["See", "B"], Rebuilt());

        IReadOnlyList<string> Rebuilt()
        {
            project.Build().ShouldBeQuiet();
            return project.RunLines();
        }
    }

    [Fact]
    public void AnUnchangedProjectIsNotCompiledAgain()
    {
        var project = package.NewProject().WithTitlesProgram().Post("a", "A").Write("content/posts/a.svg", "<svg/>");
        project.Build().ShouldBeQuiet();
        var assembly = File.GetLastWriteTimeUtc(project.PathOf("obj/Debug/net10.0/App.dll"));

        var second = project.Build("-v:n");

        Assert.Contains("Skipping target \"CoreCompile\"", second.Output, StringComparison.Ordinal);
        Assert.Equal(assembly, File.GetLastWriteTimeUtc(project.PathOf("obj/Debug/net10.0/App.dll")));
    }

    [Fact]
    public void TheUseOfADeletedPostNoLongerCompiles()
    {
        var project = package.NewProject()
            .Post("stays", "Stays").Post("goes", "Goes")
            .Write("Program.cs", "Console.WriteLine(App.Posts.Goes.Title);");
        project.Build().ShouldBeQuiet();

        project.Delete("content/posts/goes.md");
        var build = project.Build();

        build.ShouldSay("Program.cs(1,29): error CS0117");
    }
}
