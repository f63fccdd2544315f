using ContentGen.Package.Tests.Support;

namespace ContentGen.Package.Tests;

[Collection(SecondHalf.Name)]
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
    public void APostOrADataFileThatIsReplacedByAnOlderOneIsCompiledAgain()
    {
        var project = package.NewProject().Post("a", "New").Write("content/links.yml", "- title: New link\n")
            .Write("Program.cs", "Console.WriteLine(App.Posts.All[0].Title + '|' + App.Links.All[0].Title);");
        project.Build().ShouldBeQuiet();
        Assert.Equal(["New|New link"], project.RunLines());

        project.ReplaceByOlder("content/posts/a.md", "---\ntitle: Old\n---\n").Build().ShouldBeQuiet();
        Assert.Equal(["Old|New link"], project.RunLines());

        project.ReplaceByOlder("content/links.yml", "- title: Old link\n").Build().ShouldBeQuiet();
        Assert.Equal(["Old|Old link"], project.RunLines());
    }

    /// <summary>Their times go along with them, and are a tenth of a microsecond apart.</summary>
    [Fact]
    public void PostsThatChangePlacesAreCompiledAgain()
    {
        var written = new DateTime(2024, 4, 9, 14, 30, 0, DateTimeKind.Utc);
        var project = package.NewProject().Post("a", "A").Post("b", "B")
            .WrittenAt("content/posts/a.md", written).WrittenAt("content/posts/b.md", written.AddTicks(1))
            .Write("Program.cs", "foreach (var post in App.Posts.All) Console.WriteLine(post.Id + post.Title);");
        project.Build().ShouldBeQuiet();
        Assert.Equal(["aA", "bB"], project.RunLines());

        project.Move("content/posts/a.md", "a").Move("content/posts/b.md", "content/posts/a.md").Move("a", "content/posts/b.md");
        project.Build().ShouldBeQuiet();

        Assert.Equal(["aB", "bA"], project.RunLines());
    }

    [Fact]
    public void ARecordThatIsReplacedByAnOlderOneIsCompiledAgain()
    {
        const string record = "namespace App; [ContentGen.Content(\"posts\")] public partial record Post(string Title, int Stars = 5);";
        var project = package.NewProject().Post("a", "A").Write("Post.cs", record)
            .Write("Program.cs", "Console.WriteLine(App.Posts.All[0].Stars);");
        project.Build().ShouldBeQuiet();
        Assert.Equal(["5"], project.RunLines());

        project.ReplaceByOlder("Post.cs", record.Replace('5', '4')).Build().ShouldBeQuiet();

        Assert.Equal(["4"], project.RunLines());
    }

    [Fact]
    public void APostWhoseNameChangesInCaseOnlyIsCompiledAgain()
    {
        var project = package.NewProject().Post("a", "A")
            .Write("Program.cs", "Console.WriteLine(App.Posts.All[0].Id);");
        project.Build().ShouldBeQuiet();

        project.Move("content/posts/a.md", "content/posts/A.md").Build().ShouldBeQuiet();

        Assert.Equal(["A"], project.RunLines());
    }

    [Fact]
    public void AnImageThatIsRemovedIsMissedAtItsLink()
    {
        var project = package.NewProject().WithTitlesProgram().Post("a", "A", body: "![A](a.svg)").Write("content/posts/a.svg", "<svg/>");
        project.Build().ShouldBeQuiet();

        project.Delete("content/posts/a.svg").Build().ShouldSay("content/posts/a.md(4,6): warning CG4003");
    }

    [Fact]
    public void APostThatIsOnlyTouchedStaysWhatItIs()
    {
        var project = package.NewProject().WithTitlesProgram().Post("a", "A");
        project.Build().ShouldBeQuiet();
        var assembly = File.ReadAllBytes(project.PathOf("obj/Debug/net10.0/App.dll"));

        project.WrittenAt("content/posts/a.md", DateTime.UtcNow).Build().ShouldBeQuiet();

        Assert.Equal(assembly, File.ReadAllBytes(project.PathOf("obj/Debug/net10.0/App.dll")));
        Assert.Equal(["A"], project.RunLines());
    }

    /// <summary>The compiler server keeps what the generator computed; a property, a root or another project is another question.</summary>
    [Fact]
    public void WhatTheCompilerServerRemembersIsNeverStale()
    {
        var one = package.NewProject().WithTitlesProgram().Post("a", "A").Post("b", "B", "draft: true");
        var two = package.NewProject(properties: $"<ContentGenRoot>{one.PathOf("content")}</ContentGenRoot>").WithTitlesProgram();

        Assert.Equal("A B", Titles(one));
        Assert.Equal("A", Titles(one, "-p:ContentGenIncludeDrafts=false"));
        Assert.Equal("A B", Titles(two));
        one.Post("b", "See", "draft: true").Post("c", "C");
        Assert.Equal("A See C", Titles(two));
        Assert.Equal("A See C", Titles(one));
        one.Delete("content/posts/a.md");
        Assert.Equal("See C", Titles(one, "-p:ContentGenCacheGenerator=false"));
        Assert.Equal("See C", Titles(two));
        one.Write("Program.cs", "foreach (var post in App.Posts.All) Console.WriteLine(post.Title + '!');");
        Assert.Equal("See! C!", Titles(one));

        static string Titles(TestProject project, params string[] arguments)
        {
            project.Build(arguments).ShouldBeQuiet();
            return string.Join(' ', project.RunLines());
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
