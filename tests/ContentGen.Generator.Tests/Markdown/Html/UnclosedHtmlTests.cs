using ContentGen.Generator.Tests.Markdown.Dialect;

namespace ContentGen.Generator.Tests.Markdown.Html;

/// <summary>CG5002: comments and other raw HTML that take in the rest of the page.</summary>
public class UnclosedHtmlTests
{
    private const string Nothing = ", so readers see nothing of what follows. ";

    [Theory]
    [InlineData(
        "Intro.\n\n<!-- more ->\n\n## All", "(3,1)",
        "The comment opened by '<!--' is never closed" + Nothing + "Its line ends with '->': write '-->' there.")]
    [InlineData("<!-- more \u2014>\nx", "(1,1)", "The comment opened by '<!--' is never closed" + Nothing + "Its line ends with '\u2014>': write '-->' there.")]
    [InlineData("<!--more--\n\nx", "(1,1)", "The comment opened by '<!--' is never closed" + Nothing + "Its line ends with '--': write '-->' there.")]
    [InlineData("> <!-- TODO\n> x\n\ny", "(1,3)", "The comment opened by '<!--' is never closed" + Nothing + "Add '-->' where it ends.")]
    [InlineData("<div>\n<p><!-- a\n</div>\n\nx", "(2,4)", "The comment opened by '<!--' is never closed" + Nothing + "Add '-->' where it ends.")]
    [InlineData(
        "<div>\n<!-- a\n\nb -->\n</div>", "(2,1)",
        "The comment opened by '<!--' contains a blank line, which ends the HTML that it is part of. So its '-->' is text, and readers see nothing of "
            + "what follows. Put '<!--' at the beginning of a line, with a blank line above it.")]
    [InlineData(
        "<script src=\"a.js\">\n\nx", "(1,1)",
        "'<script>' is never closed, so all that follows is part of it and readers see nothing of it. Add '</script>' where it ends. "
            + "If it is code to be shown, put it between two lines of ```.")]
    [InlineData(
        "- <pre>\n  x\n\n  y", "(1,3)",
        "'<pre>' is never closed, so all that follows is part of it. Add '</pre>' where it ends. "
            + "If it is code to be shown, put it between two lines of ```.")]
    [InlineData(
        "<?php\necho 1;\n\nx", "(1,1)",
        "'<?' is never closed, so all that follows is part of it and readers see nothing of it. Add '?>' where it ends. "
            + "If it is code to be shown, put it between two lines of ```.")]
    [InlineData(
        "<![CDATA[\nx", "(1,1)",
        "'<![CDATA[' is never closed, so all that follows is part of it and readers see nothing of it. Add ']]>' where it ends. "
            + "If it is code to be shown, put it between two lines of ```.")]
    public void WhatTakesInTheRestIsToldOfWhereItIsOpened(string markdown, string place, string message)
    {
        Assert.Equal("CG5002" + place, Rendered.Says(markdown));
        Assert.Equal(message, Assert.Single(Rendered.Body(markdown).Problems).Message);
    }

    [Theory]
    [InlineData("<!-- more -->\n\n<!-- a\n\nb -->\n\n<!---->\n\n<!-->\n\nx <!-- y")]
    [InlineData("<script>\n\nlet a = '<!--';\n\n</script>\n\n<STYLE>\n\na {}\n\n</STYLE>\n\n<pre>\n\nx\n\n</pre> y")]
    [InlineData("<?php\n\necho 1;\n\n?>\n\n`<!--` and\n\n    <!-- code\n\n```html\n<!--\n```")]
    [InlineData("<div>\n<!-- a -->\n</div>")]
    public void WhatIsClosedIsLeftAlone(string markdown) => Assert.Equal("", Rendered.Says(markdown));

    [Theory]
    [InlineData("<!-- @include: ")]
    [InlineData("<!-- a ---")]
    [InlineData("<pre> </a> ")]
    [InlineData("<div> <!-- ")]
    public void ALongOneIsToldOfOnce(string piece) => Assert.StartsWith("CG5002(1,", Rendered.Says(string.Concat(Enumerable.Repeat(piece, 30_000))));

    [Fact]
    public void AScriptThatClosesItselfIsToldOfOnce() => Assert.Equal("CG4009(1,1)", Rendered.Says("<script src=\"a.js\" />\n\nx"));
}
