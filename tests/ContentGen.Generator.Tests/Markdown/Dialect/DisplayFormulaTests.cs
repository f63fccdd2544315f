using System.Text.RegularExpressions;

namespace ContentGen.Generator.Tests.Markdown.Dialect;

/// <summary>Formulas on display, whose <c>$$</c> share a line with them, and those in fences.</summary>
public partial class DisplayFormulaTests
{
    [Theory]
    [InlineData("$$E = mc^2$$", "E = mc^2")]
    [InlineData("$$ a_1 * b_2 * c $$  ", "a_1 * b_2 * c")]
    [InlineData("$$\\text{if $x$}$$", "\\text{if $x$}")]
    [InlineData("$$a \\$$ b$$", "a \\$$ b")]
    [InlineData("Text\n$$a$$\nmore", "a")]
    [InlineData("$$a$$\n$$b$$", "a|b")]
    [InlineData("$$\\begin{align}\na_1 &= *b* \\\\\\\\\n  + c\n- d\n\\end{align}$$", "\\begin{align}\na_1 &amp;= *b* \\\\\\\\\n+ c\n- d\n\\end{align}")]
    [InlineData("$$ a\nb\n$$", "a\nb")]
    [InlineData("$$\na\nb $$", "a\nb")]
    [InlineData("- $$ a $$\n- $$b\n  + c$$", "a|b\n+ c")]
    [InlineData("> $$b\n> + c$$\n>\n> text", "b\n+ c")]
    [InlineData("   $$a$$", "a")]
    [InlineData("```math\na_1 * b\n\n- c\n```", "a_1 * b\n\n- c")]
    [InlineData("- x\n\n  ~~~ math x\n  a\n  ~~~\n\n> ````math\n> b\n> ````", "a|b")]
    public void StandForThemselves(string text, string formulas) => Assert.Equal(formulas, Formulas(text));

    [Theory]
    [InlineData("$$x$$ in a line")]
    [InlineData("in a line $$x$$")]
    [InlineData("    $$x$$")]
    [InlineData("$$x\n\ny$$")]
    [InlineData("$$$x$$$")]
    [InlineData("$$x\nand $$ more")]
    [InlineData("| $$x$$ |\n|---|")]
    [InlineData("```maths\nx\n```\n\n```latex math\nx\n```\n\n``math\nx``")]
    [InlineData("`$$x$$`\n\n```\n$$x$$\n```")]
    public void OrAreNone(string text) => Assert.Equal("", Formulas(text));

    private static string Formulas(string text) => string.Join('|', Formula().Matches(Rendered.Html(text)).Select(static match => match.Groups[1].Value));

    [GeneratedRegex(@"<div class=""math"">\n\\\[\n(.*?)\n\\\]</div>", RegexOptions.Singleline)]
    private static partial Regex Formula();
}
