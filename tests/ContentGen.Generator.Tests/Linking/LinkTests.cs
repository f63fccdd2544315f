using ContentGen.Generator.Tests.Harness;

namespace ContentGen.Generator.Tests.Linking;

/// <summary>What becomes of links. What is reported of them is in Broken/CG4001 to CG4005.</summary>
public class LinkTests
{
    private static readonly ContentProject Site = new ContentProject()
        .WithPost("2026-01-01-a", "title: A", "# Part one")
        .With("notes/deep/my note.md", "---\ntitle: N\n---\n[a](../../posts/2026-01-01-a.md#part-one)")
        .With("notes/café.md", "---\ntitle: C\n---\n")
        .With(new InMemoryText($"{ContentProject.Root}/posts/img/chart 1.svg", "<svg/>"));

    [Theory]
    [InlineData("[x](2026-01-01-a.md)", "/posts/a/")]
    [InlineData("[x](./2026-01-01-a.md#part-one)", "/posts/a/#part-one")]
    [InlineData("[x](./2026-01-01-a.md?q=1&r=2#part-one)", "/posts/a/?q=1&amp;r=2#part-one")]
    [InlineData("[x](/posts/2026-01-01-a.md)", "/posts/a/")]
    [InlineData("[x](/content/posts/2026-01-01-a.md?q=1#part-one)", "/posts/a/?q=1#part-one")]
    [InlineData("[x](/src/App/content/posts/2026-01-01-a.md)", "/posts/a/")]
    [InlineData("[x](/content/notes/caf%C3%A9.md)", "/notes/caf%C3%A9/")]
    [InlineData("<a href=\"/notes/deep/my%20note.md\">x</a>", "/notes/deep/my-note/")]
    [InlineData("[x](<../notes/deep/my note.md>)", "/notes/deep/my-note/")]
    [InlineData("[x](../notes/deep/my%20note.md)", "/notes/deep/my-note/")]
    [InlineData("[x](../notes/caf%C3%A9.md)", "/notes/caf%C3%A9/")]
    [InlineData("[x][r]\n\n[r]: 2026-01-01-a.md 'T'", "/posts/a/")]
    [InlineData("[r]\n\n[r]: <2026-01-01-a.md>", "/posts/a/")]
    [InlineData("[![alt](https://example.org/i.png)](2026-01-01-a.md)", "/posts/a/")]
    [InlineData("<a href=\"2026-01-01-a.md#part-one\">x</a>", "/posts/a/#part-one")]
    [InlineData("> * [y](2026-01-01-a.md)", "/posts/a/")]
    [InlineData("<a\n  class='é'\n  href=\"2026-01-01-a.md\">x</a>", "/posts/a/")]
    [InlineData("日本語 <b title=\"a > b\"> <a title='>' href=\"2026-01-01-a.md\">x</a></b>", "/posts/a/")]
    [InlineData("<div>\n<a\n  href=\"2026-01-01-a.md\"\n>x</a>\n</div>", "/posts/a/")]
    public void ALinkToAFileBecomesTheEntrysUrl(string markdown, string url)
    {
        var run = Site.WithPost("x", body: markdown).Run();

        Assert.Equal("", run.ToString());
        Assert.Contains($"href=\"{url}\"", run.Evaluate<string>("Posts.X.Body.Html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<a href=2026-01-01-a.md>x</a>", "<p><a href=/posts/a/>x</a></p>\n")]
    [InlineData(
        "<p>é <a href=2026-01-01-a.md class=x>x</a> <a href='./2026-01-01-a.md'>y</a></p>",
        "<p>é <a href=/posts/a/ class=x>x</a> <a href='/posts/a/'>y</a></p>\n")]
    [InlineData(
        "![[x](2026-01-01-a.md) é](https://example.org/i.png) [y](2026-01-01-a.md)",
        "<p><img src=\"https://example.org/i.png\" alt=\"x é\" /> <a href=\"/posts/a/\">y</a></p>\n")]
    public void NothingButTheAddressChanges(string markdown, string html)
    {
        var run = Site.WithPost("x", body: markdown).Run();

        Assert.Equal("", run.ToString());
        Assert.Equal(html, run.Evaluate<string>("Posts.X.Body.Html"));
    }

    [Theory]
    [InlineData("<a href=gone.md>x</a>", 5, 9)]
    [InlineData("<div>\n<a\n  href='gone.md'>x</a>\n</div>", 7, 9)]
    [InlineData("> Text <a\n>    href='gone.md'>x</a>", 6, 12)]
    [InlineData("> > <div>\n> > <a\n> >  href='gone.md'>x</a>", 7, 12)]
    [InlineData("- a\n\n\t<div>\n\t<a href='gone.md'>x</a>", 8, 11)]
    [InlineData("Text <a\n\t href='gone.md'>x</a>", 6, 9)]
    public void ADeadLinkInRawHtmlIsReportedWhereItStands(string markdown, int line, int column)
    {
        var run = Site.WithPost("x", body: markdown).Run();

        Assert.StartsWith($"posts/x.md({line},{column}): warning CG4001: The link 'gone.md'", run.ToString(), StringComparison.Ordinal);
        Assert.Single(run.Diagnostics);
    }

    [Theory]
    [InlineData("![c](img/chart%201.svg)")]
    [InlineData("![c](<./img/chart 1.svg>)")]
    [InlineData("<img alt='c' src='img/chart 1.svg'>")]
    public void AnImageBesideThePostGetsItsPathFromTheRoot(string markdown)
    {
        var run = Site.WithPost("x", body: markdown).Run();

        Assert.Equal("", run.ToString());
        Assert.Contains("/content/posts/img/chart%201.svg", run.Evaluate<string>("Posts.X.Body.Html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/posts/latest", true)]
    [InlineData("/posts/latest/", true)]
    [InlineData("/posts/latest/?page=2#top", true)]
    [InlineData("/posts/caf%C3%A9/", true)]
    [InlineData("/posts/of-2026/", true)]
    [InlineData("/posts/by-year", true)]
    [InlineData("/posts/by-year/", true)]
    [InlineData("/posts/by-years/", false)]
    [InlineData("/posts/late/", false)]
    [InlineData("/posts/latest-news/", false)]
    [InlineData("/posts/Latest/", false)]
    [InlineData("/posts/on-2026/", false)]
    public void APageThatTheAppServesItselfIsKnownByItsUrl(string url, bool isKnown)
    {
        var project = Site.WithPost("x", body: $"[l]({url})");

        Assert.Equal(["CG4001"], project.Run().Diagnostics.Select(static problem => problem.Id));
        Assert.Equal(isKnown ? [] : ["CG4001"], project
            .WithProperty("ContentGenKnownUrlList", "/posts/latest/ /posts/café/ /posts/of-* /posts/by-year/*").Run().Diagnostics
                .Select(static problem => problem.Id));
    }

    [Fact]
    public void AMarkdownFileThatTheAppServesItselfIsKnownByItsUrl()
    {
        var run = Site.WithPost("x", body: "[x](/posts/2026-01-01-a.md) [y](/posts/gone.md)")
            .WithProperty("ContentGenKnownUrlList", "/posts/2026-01-01-a.md /posts/gone.md").Run();

        Assert.Equal("", run.ToString());
        Assert.Contains("href=\"/posts/2026-01-01-a.md\"", run.Evaluate<string>("Posts.X.Body.Html"), StringComparison.Ordinal);
    }

    [Fact]
    public void NamingAPageOfTheAppRendersNothingAnew()
    {
        var before = Site.WithPost("x", body: "[l](/posts/latest/)").Run();
        var after = before.Edit(static site => site.WithProperty("ContentGenKnownUrlList", "/posts/latest/"));

        Assert.Equal("", after.ToString());
        Assert.Empty(after.FilesChangedSince(before));
        Assert.Equal(0, after.Changed(TrackingNames.Rendered));
    }

    [Theory]
    [InlineData("[x](https://example.org/gone.md) [y](//example.org/x) [z](mailto:a@b.c) [t](tel:1)")]
    [InlineData("[x](/README.md) [y](/src/gone.md) [z](/content/README.md) [d](/src/posts/gone.md)")]
    [InlineData("[x](/about) [y](/posts/) [z](/posts) [f](/posts/feed.xml) [p](/posts/page/2) [r](/)")]
    [InlineData("[x](/notes/deep/) [y](/notes/deep)")]
    [InlineData("[x](../README) [y](x.html) [z](?page=2) [o](../../../README.md)")]
    [InlineData("[y](a%zz.html) [q](<a\"b>)")]
    [InlineData("![x](/images/x.png) ![y](https://example.org/i.png) ![z](data:image/png;base64,AA==) ![b](x.bmp)")]
    [InlineData("`[x](gone.md)`\n\n    [x](gone.md)\n\n<!-- <a href=\"gone.md\"> -->\n")]
    [InlineData("[y](#/route) [z](#!)")]
    [InlineData("- ![a\n](x.bmp)\n  - b")]
    [InlineData("<div>\n<!-- <a\nhref='gone.md'> -->\n<script>x = \"<a href='gone.md'>\";</script>\n</div>")]
    [InlineData("<a href=\"<%page%>.md\">x</a> <b title=\"<a href='gone.md'>\">z</b>")]
    [InlineData("<b title=\"a > b\" id=\"one\" name='two'></b> [x](#one) [y](#two)")]
    public void WhatIsNotOursIsLeftAlone(string markdown)
    {
        var run = Site.WithPost("x", body: markdown).Run();

        Assert.Equal("", run.ToString());
        Assert.Equal(PlainMarkdown.ToHtml(markdown), run.Evaluate<string>("Posts.X.Body.Html"));
    }

    [Theory]
    [InlineData("[x]({{site.url}}/gone.md)")]
    [InlineData("![x]({{site.url}}/gone.png)")]
    [InlineData("<a href='{% if a > b %}gone.md'>y</a>")]
    public void AnAddressWithATemplateIsToldOfAsSuchAndLeftAlone(string markdown)
    {
        var run = Site.WithPost("x", body: markdown).Run();

        Assert.Equal("CG4009", Assert.Single(run.Diagnostics).Id);
        Assert.Equal(PlainMarkdown.ToHtml(markdown), run.Evaluate<string>("Posts.X.Body.Html"));
    }

    [Theory]
    [InlineData("[x](#:~:text=abc)", "#:~:text=abc")]
    [InlineData("[x](https://example.org/~jane/?q=~#:~:text=a%20b)", "https://example.org/~jane/?q=~#:~:text=a%20b")]
    [InlineData("<https://example.org/#:~:text=é>", "https://example.org/#:~:text=%C3%A9")]
    [InlineData("https://example.org/#:~:text=abc", "https://example.org/#:~:text=abc")]
    [InlineData("[x](2026-01-01-a.md#part-one:~:text=abc)", "/posts/a/#part-one:~:text=abc")]
    [InlineData("[x](2026-01-01-a.md#:~:text=abc)", "/posts/a/#:~:text=abc")]
    [InlineData("# Café\n\n[x](#cafe\u0301:~:text=abc)", "#caf%C3%A9:~:text=abc")]
    public void ATextFragmentIsKeptToTheLetter(string markdown, string address)
    {
        var run = Site.WithPost("x", body: markdown).Run();

        Assert.Equal("", run.ToString());
        Assert.Contains($"href=\"{address}\"", run.Evaluate<string>("Posts.X.Body.Html"), StringComparison.Ordinal);
    }

    [Fact]
    public void TheIdInFrontOfATextFragmentIsLookedFor()
    {
        var problem = Assert.Single(Site.WithPost("x", body: "[x](2026-01-01-a.md#part-two:~:text=abc)").Run().Diagnostics);

        Assert.Equal("CG4002", problem.Id);
        Assert.Equal("part-two".Length, problem.Location.GetLineSpan().Span.End.Character - problem.Location.GetLineSpan().Span.Start.Character);
        Assert.Contains("There is no heading or id 'part-two'", problem.GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[x](img/chart%201.svg)", "/content/posts/img/chart%201.svg")]
    [InlineData("[x](img/chart%201.svg?raw#a)", "/content/posts/img/chart%201.svg?raw#a")]
    [InlineData("[x](/content/posts/img/chart%201.svg)", "/content/posts/img/chart%201.svg")]
    [InlineData("[x](../../img/chart.svg)", "../../img/chart.svg")]
    [InlineData("[x](/img/chart.svg)", "/img/chart.svg")]
    public void ALinkToAnImageIsReadAsTheImageItselfWouldBe(string markdown, string url)
    {
        var run = Site.WithPost("x", body: markdown).Run();

        Assert.Equal("", run.ToString());
        Assert.Contains($"href=\"{url}\"", run.Evaluate<string>("Posts.X.Body.Html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[x](gone.md)")]
    [InlineData("[x](/posts/gone/)")]
    [InlineData("![x](img/gone.svg)")]
    [InlineData("[x](/posts/v1.2-from-then-on)")]
    public void ASharedFolderDoesNotMakeANameNear(string markdown)
    {
        var run = Site.WithPost("e", body: markdown).WithPost("v1.20").With(new InMemoryText($"{ContentProject.Root}/posts/img/e.svg", "<svg/>")).Run();

        Assert.DoesNotContain("Did you mean", Assert.Single(run.Diagnostics).GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[x](2026-01-01-b.md)", "2026-01-01-a.md")]
    [InlineData("[x](../notes/deep/my%20notes.md)", "../notes/deep/my%20note.md")]
    [InlineData("![x](img/chrat%201.svg)", "img/chart%201.svg")]
    [InlineData("[x](/notes/deep/my-notes)", "/notes/deep/my-note/")]
    public void ANearNameIsSuggestedAsTheLinkWouldWriteIt(string markdown, string nearest)
    {
        var run = Site.WithPost("x", body: markdown).Run();

        Assert.Contains($"Did you mean '{nearest}'?", Assert.Single(run.Diagnostics).GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void LinksAndBacklinksAreKnown()
    {
        var run = Site
            .WithPost("x", body: "[a](2026-01-01-a.md#part-one) [b](https://example.org/) [a](2026-01-01-a.md#part-one) ![i](https://example.org/i.png)")
            .WithPost("y", body: "[a](/posts/a) [me](y.md)")
            .Run();

        Assert.Equal("", run.ToString());
        Assert.Equal("/posts/a/#part-one,https://example.org/", run.Evaluate<string>("string.Join(\",\", Posts.X.Body.Links)"));
        Assert.Equal("x,y deep/my note 0", run.Evaluate<string>(
            "$\"{string.Join(\",\", Posts.All.Backlinks(Posts.A).Select(p => p.Id))} {Notes.All.Backlinks(Posts.A).Single().Id} "
                + "{Posts.All.Backlinks(Posts.Y).Count}\""));
    }

    [Fact]
    public void RenamingASlugMovesTheLinksToItAndNothingElse()
    {
        var before = Site.WithPost("x", body: "[a](2026-01-01-a.md)").WithPost("y", body: "No link.").Run();
        var after = before.Edit(project => project.WithPost("2026-01-01-a", "title: A\nslug: b", "# Part one"));

        Assert.Equal(2, after.Changed(TrackingNames.Linked));
        Assert.Equal(0, after.Computed(TrackingNames.Rendered));
    }

    [Fact]
    public void AddingAHeadingLinksNothingAnew()
    {
        var before = Site.WithPost("x", body: "[a](2026-01-01-a.md)").Run();
        var after = before.Edit(project => project.WithPost("2026-01-01-a", "title: A", "# Part one\n\n# Part two"));

        // The edited body is a new one; of the others only the links are looked at, and lead where they led.
        Assert.Equal(4, after.Computed(TrackingNames.ResolvedLinks));
        Assert.Equal(1, after.Changed(TrackingNames.ResolvedLinks));
        Assert.Equal(1, after.Computed(TrackingNames.Linked));
        Assert.Equal(["Posts.Bodies.00.g.cs", "Posts.Search.00.g.cs"], after.FilesChangedSince(before));
    }

    [Fact]
    public void AHeadingThatGoesIsReportedAndLinksNothingAnew()
    {
        var before = Site.Run();
        var after = before.Edit(project => project.WithPost("2026-01-01-a", "title: A", "# Part two"));

        Assert.StartsWith("notes/deep/my note.md(4,33): warning CG4002", after.ToString(), StringComparison.Ordinal);
        Assert.Equal(2, after.Changed(TrackingNames.ResolvedLinks));
        Assert.Equal(1, after.Changed(TrackingNames.Linked));
        Assert.DoesNotContain("Notes.Bodies.00.g.cs", after.FilesChangedSince(before));
    }

    [Fact]
    public void ABodyIsLinkedAnewOnlyWhenAnAddressOfItsOwnChanges()
    {
        var before = Site.WithPost("x", body: "[a](2026-01-01-a.md) [b](y.md)").WithPost("y", body: "[me](#top) [c](../notes/café.md)").Run();
        var after = before.Edit(project => project.WithPost("2026-01-01-a", "title: A\nslug: b", "# Part one"));

        Assert.Equal(0, after.Computed(TrackingNames.Rendered));
        Assert.Equal(2, after.Computed(TrackingNames.Linked));
        Assert.Equal("/posts/b/,/posts/y/", after.Evaluate<string>("string.Join(\",\", Posts.X.Body.Links)"));
    }
}
