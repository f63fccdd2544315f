using ContentGen.Package.Tests.Support;

namespace ContentGen.Package.Tests;

[Collection(FirstHalf.Name)]
public sealed class ProjectPropertyTests(PackageFixture package)
{
    [Theory]
    [InlineData("../docs")]
    [InlineData(@"..\docs\")]
    public void TheContentMayLieOutsideTheProject(string root)
    {
        var project = package.NewProject(properties: $"<ContentGenRoot>{root}</ContentGenRoot>")
            .WithTitlesProgram()
            .Write("../docs/posts/a.md", "---\ntitle: From the docs\n---\n");

        project.Build().ShouldBeQuiet();

        Assert.Equal(["From the docs"], project.RunLines());
    }

    [Fact]
    public void TheProjectFolderItselfMayBeTheContentRootWithoutItsOutput()
    {
        var project = package.NewProject(properties: "<ContentGenRoot>.</ContentGenRoot>")
            .WithTitlesProgram()
            .Write("posts/a.md", "---\ntitle: A\n---\n")
            .Write("obj/posts/b.md", "broken")
            .Write("bin/posts/c.md", "broken");

        project.Build().ShouldBeQuiet();

        Assert.Equal(["A"], project.RunLines());
    }

    [Fact]
    public void NamespaceAndVisibilityAreTheProjectsToChoose()
    {
        var project = package.NewProject(properties: """
            <ContentGenNamespace>My.Site.2024</ContentGenNamespace>
            <ContentGenVisibility>internal</ContentGenVisibility>
            """)
            .Post("a", "A")
            .Write("Program.cs",
            "Console.WriteLine(My.Site._2024.Posts.A.Title + typeof(My.Site._2024.Posts).IsPublic + typeof(My.Site._2024.Post).IsPublic);");

        project.Build().ShouldBeQuiet();
        Assert.Equal(["AFalseFalse"], project.RunLines());

        // Another value of a property is compiled again.
        project.Build("-p:ContentGenVisibility=public").ShouldBeQuiet();
        Assert.Equal(["ATrueTrue"], project.RunLines());
    }

    [Fact]
    public void LinksToPagesThatTheAppServesItselfAreLeftAlone()
    {
        var project = package.NewProject(properties: """
            <ContentGenKnownUrls>
              /posts/latest/;
              /posts/café/;/posts/by-*
            </ContentGenKnownUrls>
            """)
            .WithTitlesProgram().Post("a", "A").Post("b", "B", body: "[1](/posts/latest) [2](/posts/by-year/) [3](/posts/caf%C3%A9/)");

        project.Build().ShouldBeQuiet();
    }

    [Fact]
    public void TheProjectMayListItsFilesItself()
    {
        var project = package.NewProject(
            properties: "<EnableDefaultContentGenItems>false</EnableDefaultContentGenItems>",
            items: """<AdditionalFiles Include="content/posts/a*.md" />""")
            .WithTitlesProgram().Post("a", "A").Post("another", "Another").Write("content/posts/broken.md", "---\n");

        project.Build().ShouldBeQuiet();

        Assert.Equal(["A", "Another"], project.RunLines());
    }

    [Fact]
    public void TheProjectMayLeaveAFolderOut()
    {
        var project = package.NewProject(items: """<AdditionalFiles Remove="content/posts/old/**" />""")
            .WithTitlesProgram().Post("a", "A").Write("content/posts/old/broken.md", "---\n");

        project.Build().ShouldBeQuiet();

        Assert.Equal(["A"], project.RunLines());
    }

    [Fact]
    public void AnyNameOfAProjectAPathOrAFileWillDo()
    {
        // Of these the SDK itself refuses ; and % in the folder of a project; a number sign is a thing that people have.
        var project = new TestProject(package.NewFolder("C# & (co), 日本"), "My-App")
            .WithProjectFile("Microsoft.NET.Sdk", package.Version, "<ContentGenRoot>con;tent</ContentGenRoot>", "")
            .Write("Program.cs", "foreach (var post in My_App.Posts.All) Console.WriteLine(post.Title + '|' + post.Id);");
        string[] names = ["#a", "$(HOME)@(Compile)", "a b;c#d/é, [x] & 50%.y", "it's", "x%20y", "日本語"];
        foreach (var name in names)
            project.Write($"con;tent/posts/{name}.md", "---\ntitle: T\n---\n");

        project.Build().ShouldBeQuiet();

        Assert.Equal(names.Select(static name => "T|" + name), project.RunLines());
    }

    [Fact]
    public void WhatEditorsLeaveBesideAPostIsNoContent()
    {
        var project = package.NewProject().WithTitlesProgram().Post("a", "A")
            .Write("content/.obsidian/posts/x.md", "---\n")
            .Write("content/posts/._a.md", "---\n");
        if (!OperatingSystem.IsWindows())
            File.CreateSymbolicLink(project.PathOf("content/posts/.#a.md"), "someone@somewhere.1234");

        project.Build().ShouldBeQuiet();

        Assert.Equal(["A"], project.RunLines());
    }

    [Fact]
    public void ARecordThatIsAPreviewIsAnErrorOnlyWhereSomebodyUsesIt()
    {
        var project = package.NewProject().Post("a", "A")
            .Write("Post.cs", """
                using System.Runtime.Versioning;
                namespace App;
                [RequiresPreviewFeatures] public enum Mood { Calm }
                [RequiresPreviewFeatures] public partial record Post { public Mood Mood => Mood.Calm; }
                """)
            .Write("Program.cs", "Console.WriteLine(App.Posts.All.Count);\nConsole.WriteLine(\n    App.Posts.A.Title);");

        project.Build().ShouldSay("Program.cs(3,5): error CA2252");
    }
}
