using System.Diagnostics;
using ContentGen.Generator.Markdown.Html;

namespace ContentGen.Generator.Tests.Markdown.Html;

/// <summary>Raw HTML is read as browsers read it, and in a time that grows with its length.</summary>
public class HtmlTokenizerTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("words &amp; more", "Text[words &amp; more]")]
    [InlineData("a<b>c</b>d", "Text[a] StartTag(b) Text[c] EndTag(b) Text[d]")]
    [InlineData("<IMG SRC=A>", "StartTag(IMG SRC=A)")]
    [InlineData("<my-part x:y=z>", "StartTag(my-part x:y=z)")]
    [InlineData("<br/><br />", "StartTag(br) StartTag(br)")]
    [InlineData("</p class=x>", "EndTag(p class=x)")]
    public void TextAndTags(string html, string tokens) => Assert.Equal(tokens, Tell(html));

    [Theory]
    [InlineData("<a b=\"c d\" e='f \"g' h=i/j k>", "StartTag(a b=c d e=f \"g h=i/j k=)")]
    [InlineData("<a b = \"c\" d\t=\n'e' f= g>", "StartTag(a b=c d=e f=g)")]
    [InlineData("<a\n  b=\"c\"\n  d=e\n>", "StartTag(a b=c d=e)")]
    [InlineData("<a b=\"c > d\" e='</a>'>f", "StartTag(a b=c > d e=</a>) Text[f]")]
    [InlineData("<a b=\"1\nc\">", "StartTag(a b=1\nc)")]
    [InlineData("<a b=\"\" c=''>", "StartTag(a b= c=)")]
    [InlineData("<a b=>c", "StartTag(a b=) Text[c]")]
    [InlineData("<a/b=c/d=e>", "StartTag(a b=c/d=e)")]
    [InlineData("<a \"b\" =c =d>", "StartTag(a \"b\"=c =d=)")]
    [InlineData("<a b=\"c\"d=e>", "StartTag(a b=c d=e)")]
    [InlineData("<a b=c\">", "StartTag(a b=c\")")]
    [InlineData("<a srcset=\"x.png 1x, y.png 2x\" poster=p>", "StartTag(a srcset=x.png 1x, y.png 2x poster=p)")]
    public void AttributesAreQuotedOrNotAndMayStandOnAnyLine(string html, string tokens) => Assert.Equal(tokens, Tell(html));

    [Theory]
    [InlineData("<!-- <a b=c> -->d", "Comment[ <a b=c> ] Text[d]")]
    [InlineData("<!--\n--\n>-->", "Comment[\n--\n>]")]
    [InlineData("<!-->a-->", "Comment[] Text[a-->]")]
    [InlineData("<!--->a", "Comment[] Text[a]")]
    [InlineData("<!---->a", "Comment[] Text[a]")]
    [InlineData("<!DOCTYPE html>a<?php x?>b<![CDATA[c]]>", "Declaration[!DOCTYPE html] Text[a] Declaration[?php x?] Text[b] Declaration[![CDATA[c]]]")]
    [InlineData("</>a</ b>c", "Declaration[/] Text[a] Declaration[/ b] Text[c]")]
    public void CommentsAndDeclarationsHoldNoTags(string html, string tokens) => Assert.Equal(tokens, Tell(html));

    [Theory]
    [InlineData("<script>if (a<b) '<c>'</script>d", "StartTag(script) RawText[if (a<b) '<c>'] EndTag(script) Text[d]")]
    [InlineData("<STYLE x>a</Style >b", "StartTag(STYLE x=) RawText[a] EndTag(Style) Text[b]")]
    [InlineData("<script></script>a", "StartTag(script) EndTag(script) Text[a]")]
    [InlineData("<script>a</scripts>b</script>", "StartTag(script) RawText[a</scripts>b] EndTag(script)")]
    [InlineData("<script>a</style><b>", "StartTag(script) RawText[a</style><b>]")]
    [InlineData("<scripts>a<b>", "StartTag(scripts) Text[a] StartTag(b)")]
    public void ScriptsAndStylesAreReadAsTheyStand(string html, string tokens) => Assert.Equal(tokens, Tell(html));

    [Theory]
    [InlineData("1 < 2 <3 <", "Text[1 < 2 <3 <]")]
    [InlineData("a <b c=d", "Text[a ] StartTag…(b c=d)")]
    [InlineData("<b", "StartTag…(b)")]
    [InlineData("<b c=\"d>e</b>", "StartTag…(b)")]
    [InlineData("<b c=d e='f", "StartTag…(b c=d)")]
    [InlineData("</b", "EndTag…(b)")]
    [InlineData("<!-- a", "Comment…[ a]")]
    [InlineData("<!a", "Declaration…[!a]")]
    [InlineData("</", "Declaration…[/]")]
    [InlineData("<script>a", "StartTag(script) RawText[a]")]
    public void WhatIsNotClosedGoesOnToTheEnd(string html, string tokens) => Assert.Equal(tokens, Tell(html));

    [Fact]
    public void TheTokensOfAnyTextAreTheText()
    {
        var random = new Random(8);
        string[] pieces = ["<", ">", "a", "/", "=", "\"", "'", " ", "\n", "!", "--", "?", "script", "<script>", "</script>", "<!--", "-->", "é",
            "<style", "<a href="];
        for (var i = 0; i < 20_000; i++)
        {
            var html = string.Concat(Enumerable.Range(0, random.Next(1, 20)).Select(_ => pieces[random.Next(pieces.Length)]));
            var tokens = new HtmlTokenizer(html);
            var at = 0;
            while (tokens.Read())
            {
                Assert.Equal(at, tokens.Token.Start);
                Assert.InRange(tokens.Content.Start, at, tokens.Content.End);
                Assert.InRange(tokens.Content.End, at, tokens.Token.End);
                Assert.All(tokens.Attributes, attribute => Assert.InRange(attribute.Value.End, at, tokens.Token.End));
                Assert.True(tokens.Token.End > at, html);
                at = tokens.Token.End;
            }

            Assert.Equal(html.Length, at);
        }
    }

    [Theory]
    [InlineData("<a ")]
    [InlineData("<a b=\"")]
    [InlineData("<a b='>")]
    [InlineData("<a b=c ")]
    [InlineData("<!--")]
    [InlineData("<!")]
    [InlineData("<?")]
    [InlineData("</")]
    [InlineData("<")]
    [InlineData("< ")]
    [InlineData("<script>")]
    [InlineData("<script></scriptx>")]
    [InlineData("</script")]
    [InlineData("<a>")]
    [InlineData("<a =")]
    [InlineData("\"'=/>")]
    public void AMegabyteOfAnythingTakesMilliseconds(string repeated)
    {
        var html = string.Concat(Enumerable.Repeat(repeated, 1_000_000 / repeated.Length));

        // It takes some 20 ms; what grows with the square of the length takes minutes. A machine that is busy gets another try.
        Assert.InRange(Fastest(html, 2_000), 0, 2_000);
    }

    private static long Fastest(string html, long enough)
    {
        var first = Milliseconds(html);
        return first <= enough ? first : Math.Min(Milliseconds(html), Milliseconds(html));
    }

    private static long Milliseconds(string html)
    {
        var clock = Stopwatch.StartNew();
        for (var tokens = new HtmlTokenizer(html); tokens.Read();)
            Assert.True(tokens.IsClosed || tokens.Token.End == html.Length);
        return clock.ElapsedMilliseconds;
    }

    private static string Tell(string html)
    {
        var told = new List<string>();
        for (var tokens = new HtmlTokenizer(html); tokens.Read();)
        {
            var kind = tokens.IsClosed ? $"{tokens.Kind}" : $"{tokens.Kind}…";
            told.Add(tokens.Kind is HtmlKind.StartTag or HtmlKind.EndTag
                ? $"{kind}({string.Join(' ', tokens.Attributes.Select(static attribute => $"{attribute.Name}={attribute.Value}")
                    .Prepend($"{tokens.Content}"))})"
                : $"{kind}[{tokens.Content}]");
        }

        return string.Join(' ', told);
    }
}
