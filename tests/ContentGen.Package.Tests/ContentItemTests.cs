using System.Text.Json;
using ContentGen.Package.Tests.Support;

namespace ContentGen.Package.Tests;

/// <summary>What MSBuild and Solution Explorer make of the content.</summary>
[Collection(FirstHalf.Name)]
public sealed class ContentItemTests(PackageFixture package)
{
    [Fact]
    public void AContentFileIsAnAdditionalFileAndNothingElse()
    {
        var project = package.NewProject().Post("a", "A").Write("content/posts/a.png", "").Write("content/notes.txt", "").Write("readme.md", "");

        Assert.Equal(["content/posts/a.md", "content/posts/a.png"], Items(project, "AdditionalFiles").Select(static file => file.Path));
        Assert.Equal(["content/notes.txt", "readme.md"], Items(project, "None").Select(static file => file.Path));
    }

    [Fact]
    public void AFileThatTheProjectGivesToAnotherAnalyzerIsNotOurs()
    {
        var project = package.NewProject(items: """<AdditionalFiles Include="settings.json" />""").Post("a", "A").Write("settings.json", "{}");

        Assert.Equal(["settings.json"], Items(project, "None").Select(static file => file.Path));
    }

    [Theory]
    [InlineData("CopyToOutputDirectory=\"PreserveNewest\"")]
    [InlineData("CopyToPublishDirectory=\"Always\"")]
    [InlineData("Pack=\"true\" PackagePath=\"texts/\"")]
    public void AFileThatTheProjectCopiesOrPacksIsStillItsOwn(string metadata)
    {
        var project = package.NewProject(items: $"""<None Update="content/posts/a.*" {metadata} />""")
            .Post("a", "A").Post("b", "B").Write("content/posts/a.png", "");

        Assert.Equal(["content/posts/a.md", "content/posts/a.png"], Items(project, "None").Select(static file => file.Path));
    }

    [Fact]
    public void APostThatTheProjectCopiesIsCopiedAndCompiled()
    {
        var project = package.NewProject(items: """<None Update="content/posts/a.md" CopyToOutputDirectory="PreserveNewest" />""")
            .WithTitlesProgram().Post("a", "A").Post("b", "B");

        project.Build().ShouldBeQuiet();

        Assert.Equal(["A", "B"], project.RunLines());
        Assert.True(File.Exists(project.Output("Debug", "net10.0", "content/posts/a.md")));
        Assert.False(File.Exists(project.Output("Debug", "net10.0", "content/posts/b.md")));
    }

    [Fact]
    public void AFileThatTheProjectTakesFromTheContentIsLeftToIt()
    {
        var project = package.NewProject(items: """<AdditionalFiles Remove="content/posts/old/**" />""").Post("a", "A").Post("old/b", "B");

        Assert.Equal(["content/posts/old/b.md"], Items(project, "None").Select(static file => file.Path));
    }

    [Theory]
    [InlineData("content", "")]
    [InlineData(".", "")]
    [InlineData("../texts, 50% & (more)", "posts/a.md")]
    public void ContentFromOutsideTheProjectIsShownInItsFolders(string root, string link)
    {
        var project = package.NewProject(properties: $"<ContentGenRoot>{root.Replace("%", "%25").Replace("&", "&amp;")}</ContentGenRoot>")
            .Write(root == "." ? "content/posts/a.md" : root + "/posts/a.md", "");

        Assert.Equal(link, Assert.Single(Items(project, "AdditionalFiles")).Link);
    }

    [Fact]
    public void WithoutDefaultItemsTheProjectsOwnAreLeftAlone()
    {
        var project = package.NewProject(
            properties: "<EnableDefaultContentGenItems>false</EnableDefaultContentGenItems>",
            items: """<AdditionalFiles Include="content/posts/a.md" />""").Post("a", "A");

        Assert.Equal(["content/posts/a.md"], Items(project, "None").Select(static file => file.Path));
    }

    /// <summary>Paths from the project, in order.</summary>
    private static List<(string Path, string Link)> Items(TestProject project, string type)
    {
        // Nothing is restored where MSBuild only evaluates.
        Assert.Equal(0, project.Dotnet("restore", []).ExitCode);
        var result = project.Dotnet("msbuild", ["-getItem:" + type]);
        Assert.True(result.ExitCode == 0, result.Output);
        using var json = JsonDocument.Parse(result.Output);
        return [.. json.RootElement.GetProperty("Items").GetProperty(type).EnumerateArray()
            .Select(item => (
                Path.GetRelativePath(project.Folder, item.GetProperty("FullPath").GetString()!).Replace('\\', '/'),
                item.TryGetProperty("Link", out var link) ? link.GetString()!.Replace('\\', '/') : ""))
            .Order()];
    }
}
