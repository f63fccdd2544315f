using ContentGen.Generator.Tests.Harness;

namespace ContentGen.Generator.Tests.Markdown;

/// <summary>The text above the cut, else the summary, else the first paragraph.</summary>
public class ExcerptTests
{
    private static readonly (string Why, string Body, string Excerpt)[] WithoutSummary =
    [
        ("the first paragraph", "# Head\n\nFirst *one*.\n\nSecond.", "First one."),
        ("a paragraph of several lines", "One\ntwo.\n\nThree.", "One two."),
        ("nothing without a paragraph", "# Head\n\n- item\n\n```\ncode\n```", ""),
        ("nothing for an empty body", "", ""),
        ("the part above a block cut", "# Head\n\nFirst.\n\nSecond.\n\n<!--more-->\n\nThird.", "Head\nFirst.\nSecond."),
        ("a cut with blanks", "First.\n\n<!-- more -->\n\nThird.", "First."),
        ("a cut in capitals", "First.\n\n<!-- MORE -->\n\nThird.", "First."),
        ("the part in front of an inline cut", "Zero.\n\nFirst <!--more--> second.\n\nThird.", "Zero.\nFirst"),
        ("a cut at the end of a line", "First\nstill first.<!-- more -->\n\nThird.", "First still first."),
        ("a cut right below a paragraph", "First.\n<!--more-->\nThird.", "First."),
        ("the first of two cuts", "A.\n\n<!--more-->\n\nB.\n\n<!--more-->\n\nC.", "A."),
        ("nothing above a cut", "<!--more-->\n\nFirst.\n\nSecond.", "First."),
        ("a cut in code is code", "First.\n\n```\n<!--more-->\n```\n\nThird.", "First."),
        ("a cut in inline code is code", "First `<!--more-->` still.\n\nThird.", "First <!--more--> still."),
        ("another comment is no cut", "First.\n\n<!-- more or less -->\n\nThird.", "First."),
        ("no image", "![A picture](a.png)\n\nFirst.", "First."),
        ("no linked image", "[![A picture](a.png)](b)\n\nFirst.", "First."),
        ("no images in a row", "![A](a.png) ![B](b.png)\n![C](c.png)\n\nFirst.", "First."),
        ("no raw image", "<img src=\"a.png\">\n\n<a href=\"b\"><img src=\"a.png\"></a>\n\nFirst.", "First."),
        ("an image among words", "See ![this](a.png) now.\n\nSecond.", "See this now."),
        ("nothing but images", "![A picture](a.png)", ""),
        ("a quote is no paragraph", "> Quote.\n\nFirst.", "First."),
        ("a cut in a list item", "Text.\n\n- a\n- b <!--more--> c\n- d", "Text.\na\nb"),
        ("a cut between list items", "- a\n\n  <!-- more -->\n\n- b", "a"),
        ("a cut in a quote", "> One.\n>\n> <!--more-->\n>\n> Two.", "One."),
        ("a cut inside emphasis", "**a <!--more--> b**", "a"),
        ("a cut in raw HTML", "<p>One</p>\n<!--more-->\n<p>Two</p>", "One"),
        ("raw HTML", "<p>Hello <b>world</b>,\nit &amp; me.</p>\n<p>Second.</p>", "Hello world, it & me."),
        ("raw HTML of blocks",
            "<!-- wp:heading -->\n<h2>Head</h2>\n<!-- /wp:heading -->\n\n<!-- wp:paragraph -->\n<p class=\"x\">Text.</p>\n<!-- /wp:paragraph -->", "Text."),
        ("raw HTML with breaks", "<div>One<br>two<br /><br/>three</div>", "One two"),
        ("raw HTML around markdown", "<div class=\"x\">\n\nFirst.\n\n</div>", "First."),
        ("no figure, no script, no list", "<figure><img src=\"a\"><figcaption>A</figcaption></figure>\n<script>x()</script>\n<ul><li>a</li></ul>\n\nFirst.",
            "First."),
        ("raw HTML up to a list", "<div>Intro one.<ul><li>a</li></ul>Second two.</div>", "Intro one."),
        ("raw HTML up to a list that ends the paragraph", "<p>Intro one.<ul><li>a</li></ul>Second two.", "Intro one."),
        ("raw HTML up to code", "Intro.\n\n<pre>code</pre>More.", "Intro."),
        ("raw HTML between blocks", "<blockquote>q1</blockquote>after<pre>p</pre>end<address>ad</address>", "after"),
        ("raw HTML up to an address", "<div>end<address>ad</address></div>", "end"),
        ("raw HTML around a picture", "<p>One <svg><text>x</text></svg> two</p>", "One two"),
        ("no summary of details", "<details><summary>Table of contents</summary>\n\n- [a](#a)\n\n</details>\n\nThe first paragraph.", "The first paragraph."),
        ("no box beside the text", "<div class=\"note warning\"><p>Careful.</p></div>\n\nFirst.", "First."),
    ];

    [Fact]
    public void WithoutASummary() =>
        Assert.Equal(
            WithoutSummary.Select(static row => $"{row.Why}: {row.Excerpt}"),
            Posts.ReadBodies<string>(WithoutSummary.Select(static row => row.Body), "post.Body.Excerpt").Zip(WithoutSummary, static (excerpt, row) =>
                $"{row.Why}: {excerpt}"));

    [Theory]
    [InlineData("summary: The summary.", "First.\n\nSecond.", "The summary.")]
    [InlineData("description: The summary.", "", "The summary.")]
    [InlineData("excerpt: The summary.", "# Only a head", "The summary.")]
    [InlineData("summary: The summary.", "First.\n\n<!--more-->\n\nSecond.", "First.")]
    [InlineData("summary: The summary.", "First <!--more--> second.", "First")]
    [InlineData("summary: The summary.", "<!--more-->\n\nFirst.", "The summary.")]
    [InlineData("summary: ''", "First.", "First.")]
    [InlineData("summary: ' '", "First.", "First.")]
    [InlineData("summary: ~", "First.", "First.")]
    public void ACutStandsBeforeTheSummaryAndTheSummaryBeforeTheFirstParagraph(string frontMatter, string body, string excerpt) =>
        Assert.Equal(excerpt, new ContentProject().WithPost("a", "title: T\n" + frontMatter, body).Run().Evaluate<string>("Posts.A.Body.Excerpt"));
}
