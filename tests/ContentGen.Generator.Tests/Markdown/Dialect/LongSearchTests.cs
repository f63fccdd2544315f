using ContentGen.Generator.Markdown.Dialect;

namespace ContentGen.Generator.Tests.Markdown.Dialect;

/// <summary>
/// What used to be looked for to the end of the text, again for each that begins. Nothing here is timed, as machines differ: the texts
/// are so long that a square would be noticed, and what they are read as is what shorter ones are.
/// </summary>
public class LongSearchTests
{
    [Theory]
    [InlineData("$", "$")]
    [InlineData("[a](\\) ", "[a](\\) ")]
    [InlineData("[a](b(", "[a](b(")]
    [InlineData("[a](x (", "[a](x (")]
    [InlineData("![a](b(", "![a](b(")]
    [InlineData("<a href=x>http://x.y ", "<a href=x>http://x.y ")]
    [InlineData("a <?", "a &lt;?")]
    [InlineData("a <!b", "a &lt;!b")]
    [InlineData("a <!-- b", "a &lt;!-- b")]
    [InlineData("(==a) ", "(==a) ")]
    [InlineData("(a== b) ", "(a== b) ")]
    [InlineData("(++) ", "(++) ")]
    public void WhatIsNeverClosedIsText(string piece, string html) => EachIs(html.Replace("\\)", ")"), piece);

    [Theory]
    [InlineData("tel:1 ", "<a href=\"tel:1\">tel:1</a> ")]
    [InlineData("mailto:a@b.de ", "<a href=\"mailto:a@b.de\">mailto:a@b.de</a> ")]
    [InlineData("http://x.y ", "<a href=\"http://x.y\">http://x.y</a> ")]
    [InlineData("a@b.de ", "<a href=\"mailto:a@b.de\">a@b.de</a> ")]
    [InlineData("xwww.", "xwww.")]
    [InlineData("xhttp://", "xhttp://")]
    [InlineData("hotel: ", "hotel: ")]
    public void WhatIsInFrontOfAnAddressIsNotLookedAtForEach(string piece, string html) => EachIs(html, piece);

    [Theory]
    [InlineData("[a](b(c)d)", "<a href=\"b(c)d\">a</a>")]
    [InlineData("[a](b (c))", "<a href=\"b\" title=\"c\">a</a>")]
    [InlineData("[a](<b (> 'c')", "<a href=\"b%20(\" title=\"c\">a</a>")]
    [InlineData("[a](b\\() (c)", "<a href=\"b(\">a</a> (c)")]
    [InlineData("[a](b (c(d)))", "[a](b (c(d)))")]
    [InlineData("[a](b\u3000(c(d)))", "<a href=\"b%E3%80%80(c(d))\">a</a>")]
    [InlineData("[a](\nb\n\"c\"\n)", "<a href=\"b\" title=\"c\">a</a>")]
    [InlineData("x <?a?> <?b", "x <?a?> &lt;?b")]
    [InlineData("x <!-- a --> <!-- b", "x <!-- a --> &lt;!-- b")]
    [InlineData("x <![CDATA[a]]> <![CDATA[b", "x <![CDATA[a]]> &lt;![CDATA[b")]
    [InlineData("x <!A b> <!c", "x <!A b> &lt;!c")]
    [InlineData("x <!", "x &lt;!")]
    public void WhatIsClosedIsWhatItWas(string text, string html) => Assert.Contains(html, Rendered.Html(text), StringComparison.Ordinal);

    [Fact]
    public void FootnotesWithoutMarksAreComparedOnce()
    {
        var notes = string.Concat(Enumerable.Range(0, 8_000).Select(static i => $"[^note-{i}]: x\n"));
        var marks = string.Concat(Enumerable.Range(0, 8_000).Select(static i => $"[^mark-{i}] "));

        Assert.Equal(16_000, Rendered.Body($"{marks}\n\n{notes}").Problems.Count);
    }

    [Fact]
    public void CodeInAHeadOfATableIsFoundOnceBelowAGridTable() =>
        Assert.Equal("CG4007(9,5)", Rendered.Says("a\n:   +---+---+\n    | b | c |\n    +---+---+\n\ntext\n\ntext\n| `a|b` | c |\n|---|---|\n"));

    [Theory]
    [InlineData("[")]
    [InlineData("[a|")]
    [InlineData("$|")]
    [InlineData("$$|a ")]
    [InlineData("`|``|")]
    [InlineData("http://a| ")]
    [InlineData("<http://a|")]
    public void WhatIsNeverClosedInARowOfATableSplitsNothing(string piece)
    {
        // Without the parser, which would read the row first.
        var text = string.Concat(Enumerable.Repeat(piece, 60_000)) + " |\n|---|---|\n";
        var paragraph = new Markdig.Syntax.ParagraphBlock { Span = new(0, text.Length - 1) };

        Assert.Empty(SplitCells.In("/x.md", text, [paragraph]));
    }

    [Fact]
    public void TheReferenceBesideAParenthesisThatLeadsNowhereIsStillOne() =>
        Assert.Equal("<p><a href=\"/x\">a</a>(b</p>\n", Rendered.Html("[a](b\n\n[a]: /x"));

    [Fact]
    public void AddressesMayHoldThirtyTwoParentheses()
    {
        Assert.StartsWith("<p><a href", Rendered.Html($"[a]({new string('(', 32)}{new string(')', 32)})"), StringComparison.Ordinal);
        Assert.StartsWith("<p>[a](", Rendered.Html($"[a]({new string('(', 33)}{new string(')', 33)})"), StringComparison.Ordinal);
    }

    [Fact]
    public void AllOfFiftyThousandReferencesAreFound()
    {
        var text = string.Concat(Enumerable.Range(0, 50_000).Select(static i => $"[a{i}]: /x{i}\n")) + "\n[a0] [a64] [a65] [a49999]\n";

        Assert.Equal("<p><a href=\"/x0\">a0</a> <a href=\"/x64\">a64</a> <a href=\"/x65\">a65</a> <a href=\"/x49999\">a49999</a></p>\n", Rendered.Html(text));
    }

    [Theory]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(128)]
    public void AParagraphThatOnlyBeginsWithReferencesIsOne(int references)
    {
        var list = string.Concat(Enumerable.Range(0, references).Select(static i => $"[a{i}]: /x{i}\n"));

        Assert.Equal("<p>text\n[b]: /y\n<a href=\"/x0\">a0</a> [b]</p>\n", Rendered.Html(list + "text\n[b]: /y\n[a0] [b]\n"));
        Assert.Equal("<p><a href=\"/x0\" title=\"t\nu\">z</a></p>\n", Rendered.Html(list.Replace("[a0]: /x0\n", "") + "[a0]: /x0\n\"t\nu\"\n\n[z][a0]\n"));
    }

    private static void EachIs(string html, string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 60_000));

        Assert.Equal($"<p>{string.Concat(Enumerable.Repeat(html, 60_000)).TrimEnd()}</p>\n", Rendered.Html(text));
    }
}
