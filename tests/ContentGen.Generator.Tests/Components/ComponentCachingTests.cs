using ContentGen.Generator.Tests.Harness;

namespace ContentGen.Generator.Tests.Components;

/// <summary>An edit of a post with components emits its file anew, and nothing else that has to do with components.</summary>
public class ComponentCachingTests
{
    private static readonly ContentProject Site = ComponentSite.Empty
        .WithPost("one", body: "<App.Charts.Bar Height={1} />")
        .WithPost("two", body: "Text.\n\n<App.Charts.Bar Height={2} />")
        .WithPost("three", body: "No component.");

    [Fact]
    public void EditingAParameterEmitsOneFile()
    {
        var before = Site.Run();
        var after = before.Edit(static project => project.WithPost("one", body: "<App.Charts.Bar Height={3} />"));

        Assert.Equal([FileOf(after, "one")], after.FilesChangedSince(before));
        Assert.Equal(1, after.Changed(TrackingNames.Components));
        Assert.Equal(0, after.Changed(TrackingNames.ComponentFinders));
    }

    [Fact]
    public void EditingTheTextOfAPostWithComponentsEmitsItsFileAndItsBodies()
    {
        var before = Site.Run();
        var after = before.Edit(static project => project.WithPost("two", body: "Longer text.\n\n<App.Charts.Bar Height={2} />"));

        var changed = after.FilesChangedSince(before);
        Assert.Contains(FileOf(after, "two"), changed);
        Assert.DoesNotContain(FileOf(after, "one"), changed);
        Assert.Contains(changed, static file => file.StartsWith("Posts.Bodies.", StringComparison.Ordinal));
        Assert.All(changed.Where(file => file != FileOf(after, "two")), static file => Assert.Matches(@"^Posts\.(Bodies|Search)\.\d\d\.g\.cs$", file));
    }

    [Fact]
    public void ALineMoreOfFrontMatterEmitsOneFileOfComponents()
    {
        var before = Site.Run();
        var after = before.Edit(static project => project.WithPost("one", "title: A title\ndraft: false", "<App.Charts.Bar Height={1} />"));

        Assert.Equal(1, after.Changed(TrackingNames.Components));
    }

    [Fact]
    public void EditingAPostWithoutComponentsEmitsNoneOfThem()
    {
        var before = Site.Run();
        var after = before.Edit(static project => project.WithPost("three", body: "Still none."));

        Assert.Equal(0, after.Changed(TrackingNames.Components));
        Assert.Equal(0, after.Changed(TrackingNames.ComponentFinders));
    }

    [Fact]
    public void AProjectThatSwitchesThemOffGetsNoFileAndReadsTagsAsHtml()
    {
        var run = Site.WithProperty("ContentGenComponents", "false").Run();

        Assert.Equal("", run.ToString());
        Assert.DoesNotContain(run.Generated.Keys, static name => name.Contains("Components", StringComparison.Ordinal));
        Assert.DoesNotContain("Components", run.Generated["Posts.g.cs"], StringComparison.Ordinal);
        Assert.Equal("<p>Text.</p>\n<p>&lt;App.Charts.Bar Height={2} /&gt;</p>\n", run.Evaluate<string>("Posts.Two.Body.Html"));
        Assert.Equal(0, run.Outcomes(TrackingNames.Components));
    }

    [Fact]
    public void AProjectWithoutComponentsInItsPostsNamesNothingOfBlazor()
    {
        var run = new ContentProject().WithProperty("ContentGenComponents", "true").WithPost("x", body: "No component.").Run();

        Assert.Equal("", run.ToString());
        Assert.Empty(run.CompilerDiagnostics);
        Assert.DoesNotContain(run.Generated.Values, static code => code.Contains("Microsoft.AspNetCore", StringComparison.Ordinal));
        Assert.False(run.Evaluate<bool>("Posts.X.Body.HasComponents"));
    }

    [Fact]
    public void ADraftThatIsLeftOutShipsNoComponent()
    {
        var run = ComponentSite.Empty.WithPost("x", "title: A title\ndraft: true", "<Nope />").Run();

        Assert.Empty(run.CompilerDiagnostics);
    }

    private static string FileOf(GeneratorRun run, string id) =>
        run.Generated.Single(file => file.Value.Contains($"content/posts/{id}.md\"", StringComparison.Ordinal)).Key;
}
