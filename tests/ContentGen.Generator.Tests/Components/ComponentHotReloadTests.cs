using ContentGen.Generator.Tests.Harness;

namespace ContentGen.Generator.Tests.Components;

/// <summary>A running app takes the edit of a post.</summary>
public class ComponentHotReloadTests
{
    [Theory]
    [InlineData("The price was 12.", "It is 7.", "<p>The price was 12.</p>\n", "<p>It is 7.</p>\n")]
    [InlineData("Its <App.Charts.Bar Height={12} />.", "A <App.Charts.Bar Height={7} /> now.", "<p>Its bar 12.</p>\n", "<p>A bar 7 now.</p>\n")]
    // The class that renders it comes with the edit.
    [InlineData("The price was 12.", "<Callout Kind=\"tip\">\n\nIt is <App.Charts.Bar Height={7} />.\n\n</Callout>",
        "<p>The price was 12.</p>\n", "<aside data-kind=\"tip\"><p>It is bar 7.</p>\n</aside>")]
    public void AnEditOfABodyIsShownWithoutARestart(string before, string after, string shownBefore, string shownAfter)
    {
        var run = ComponentSite.Shown(before).Run();
        var edited = run.Edit(project => project.WithPost("x", "title: A title", after));

        Assert.Equal((shownBefore, shownAfter), HotReload.Print(run, edited, ComponentSite.Html));
    }
}
