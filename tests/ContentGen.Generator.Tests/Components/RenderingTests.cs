using System.Text.RegularExpressions;
using ContentGen.Generator.Emit;

namespace ContentGen.Generator.Tests.Components;

/// <summary>What a post with components looks like, with them and without.</summary>
public partial class RenderingTests
{
    [Theory]
    [InlineData("<PriceChart Title=\"a &quot;b&quot;\" Values={[12.5, 6]} Kind={ChartKind.Bar} Width={3} Compact />", "<svg>a \"b\"|12.5,6|Bar|True|3</svg>")]
    [InlineData("<App.Charts.Bar Height={2}><!-- a *b* --></App.Charts.Bar>", "bar 2")]
    [InlineData("<App.Charts.Bar Height={2}>\n\n<!-- a -->\n<!-- b\n-->\n\n</App.Charts.Bar>", "bar 2")]
    [InlineData("Now <App.Charts.Bar Height={2} /> *high*", "<p>Now bar 2 <em>high</em></p>\n")]
    [InlineData("<Callout Kind=\"tip\" class=\"wide\">\n\nThe *text*.\n\n</Callout>",
        "<aside data-kind=\"tip\" class=\"wide\"><p>The <em>text</em>.</p>\n</aside>")]
    [InlineData("<Callout>\nThe text.\n</Callout>", "<aside data-kind=\"note\"><p>The text.</p>\n</aside>")]
    [InlineData("<Callout>The text.</Callout>", "<aside data-kind=\"note\">The text.</aside>")]
    [InlineData("<Callout>\n<Callout.Header>\n\n## Head\n\n</Callout.Header>\n\nText.\n\n</Callout>\n\nEnd.",
        "<aside data-kind=\"note\"><h2 id=\"head\">Head</h2>\n<p>Text.</p>\n</aside><p>End.</p>\n")]
    [InlineData("<Callout><Callout><App.Charts.Bar /></Callout></Callout>", "<aside data-kind=\"note\"><aside data-kind=\"note\">bar 0</aside></aside>")]
    [InlineData("* one\n* two <App.Charts.Bar />\n", "<ul>\n<li>one</li>\n<li>two bar 0</li>\n</ul>\n")]
    [InlineData("1. one\n\n   <Callout>\n\n   Text.\n\n   </Callout>\n",
        "<ol>\n<li><p>one</p>\n<aside data-kind=\"note\"><p>Text.</p>\n</aside></li>\n</ol>\n")]
    [InlineData("| a |\n|---|\n| <Callout Kind={\"x\"}>é</Callout> |",
        "<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td><aside data-kind=\"x\">é</aside></td>\n</tr>\n</tbody>\n</table>\n")]
    [InlineData("| a | b |\n|---|---|\n| <PriceChart Title=\"x\\|y\" Compact={false \\|\\| true} /> | c |",
        "<table>\n<thead>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td><svg>x|y||Line|True|</svg></td>\n<td>c</td>\n</tr>\n"
            + "</tbody>\n</table>\n")]
    [InlineData("<PriceChart Title=\"x\\|y\" />", "<svg>x\\|y||Line|False|</svg>")]
    [InlineData("<div class=\"a &amp; b\">\n\n<App.Charts.Bar />\n\n</div>", "<div class=\"a &amp; b\">\nbar 0</div>\n")]
    [InlineData("<App.Charts.Bar\n    Height={\n        2\n    }\n/>", "bar 2")]
    [InlineData("<App.Charts.Bar Height={\n  2\n  // two of them\n  /* and\n  no more */\n  } />", "bar 2")]
    [InlineData("# Title <App.Charts.Bar />", "<h1 id=\"title\">Title bar 0</h1>\n")]
    public void AComponentStandsWhereItsTagStood(string body, string html) => Assert.Equal(html, ComponentSite.Rendered(body));

    [Fact]
    public void ACellOfAGridTableHoldsComponents()
    {
        const string Table = """
            +--------------------+---+
            | <App.Charts.Bar /> | b |
            +--------------------+---+
            | <Callout>          | c |
            |                    |   |
            | *x*                |   |
            |                    |   |
            | </Callout>         |   |
            +--------------------+---+
            """;

        var html = ComponentSite.Rendered(Table.ReplaceLineEndings("\n"));

        Assert.Equal(
            ["\nbar 0", "b", "\n<aside data-kind=\"note\"><p><em>x</em></p>\n</aside>", "c"],
            CellOfTable().Matches(html).Select(static cell => cell.Groups[1].Value));
    }

    [Theory]
    [InlineData("`<Nope />`", "<p><code>&lt;Nope /&gt;</code></p>\n")]
    [InlineData("    <Nope />", "<pre><code>&lt;Nope /&gt;\n</code></pre>\n")]
    [InlineData("```\n<Nope />\n```", "<pre><code>&lt;Nope /&gt;\n</code></pre>\n")]
    [InlineData("<!-- <Nope> -->", "<!-- <Nope> -->\n")]
    [InlineData("\\<Nope />", "<p>&lt;Nope /&gt;</p>\n")]
    [InlineData("One<BR>two <B>bold</B>", "<p>One<BR>two <B>bold</B></p>\n")]
    [InlineData("if x <Max then y", "<p>if x &lt;Max then y</p>\n")]
    [InlineData("<https://example.org> and <Someone@example.org>",
        "<p><a href=\"https://example.org\">https://example.org</a> and <a href=\"mailto:Someone@example.org\">Someone@example.org</a></p>\n")]
    public void WhatIsNoTagStaysAsItIs(string body, string html)
    {
        var run = ComponentSite.With(body).Run();

        Assert.Equal("", run.ToString());
        Assert.Equal(html, run.Evaluate<string>("Posts.X.Body.Html"));
        Assert.False(run.Evaluate<bool>("Posts.X.Body.HasComponents"));
    }

    /// <summary>The runtime knows no constraint of a generic method that came with a hot reload: a post's first component could not be opened.</summary>
    [Fact]
    public void NoGenericMethodIsCalledWithATypeParameter()
    {
        var emitted = Assert.Single(ComponentSite.With("<App.Charts.Bar />").Run().Generated, static file => ComponentName.IsOfEntry(file.Key)).Value;

        Assert.Contains("=> builder.OpenComponent(sequence, typeof(T));", emitted, StringComparison.Ordinal);
        Assert.DoesNotContain("<T>(sequence", emitted, StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutComponentsTheBodyHasTheirContentAndNoTag()
    {
        const string body = "Before <App.Charts.Bar />.\n\n<Callout>\n\n## In it\n\n[A link](other.md) and more.\n\n</Callout>\n";
        var run = ComponentSite.With(body).WithPost("other", "title: Other").Run();

        Assert.Equal("", run.ToString());
        Assert.Equal(
            "<p>Before .</p>\n<h2 id=\"in-it\">In it</h2>\n<p><a href=\"/posts/other/\">A link</a> and more.</p>\n",
            run.Evaluate<string>("Posts.X.Body.Html"));
        Assert.Equal("Before .\nIn it\nA link and more.", run.Evaluate<string>("Posts.X.Body.Text"));
        Assert.Equal("In it", run.Evaluate<string>("Posts.X.Body.Headings[0].Text"));
        Assert.Equal("/posts/other/", run.Evaluate<string>("Posts.X.Body.Links[0]"));
        Assert.True(run.Evaluate<bool>("Posts.X.Body.HasComponents"));
        Assert.Equal("x", run.Evaluate<string>("Posts.All.Search(\"link\").First().Entry.Id"));
    }

    [GeneratedRegex("<td>(.*?)</td>", RegexOptions.Singleline)]
    private static partial Regex CellOfTable();
}
