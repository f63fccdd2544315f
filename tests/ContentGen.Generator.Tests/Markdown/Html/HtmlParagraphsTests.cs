using ContentGen.Generator.Markdown.Html;

namespace ContentGen.Generator.Tests.Markdown.Html;

/// <summary>The first paragraph of raw HTML, as an excerpt shows it.</summary>
public class HtmlParagraphsTests
{
    [Theory]
    [InlineData("<p>Hello <b>world</b>,\nit &amp; me.</p><p>Second.</p>", "Hello world, it & me.")]
    [InlineData("One<br>two<br /> <br/>three", "One two")]
    [InlineData("<h2>Head</h2><!-- c --><script>x()</script><p>Text.</p>", "Text.")]
    [InlineData("<ul><li>a<ul><li>b</li></ul></li></ul>Text.", "Text.")]
    [InlineData("<div class=\"note\"><div>In.</div>Still in.</div><p>Text.</p>", "Text.")]
    [InlineData("<p class='my-warning'>Careful.<p>Text.</p>", "Text.")]
    [InlineData("<div class=\"footnote\">Text.</div>", "Text.")]
    [InlineData("<svg/>Text.", "Text.")]
    [InlineData("Click <button>x</button> now.", "Click now.")]
    [InlineData("<table><tr><td>never closed", "")]
    [InlineData("", "")]
    public void ItIsTheFirstThatHasWords(string html, string text) => Assert.Equal(text, HtmlParagraphs.First(html));

    [Theory]
    [InlineData("<h1>")]
    [InlineData("<div class=\"note\">")]
    [InlineData("<p class=\"")]
    [InlineData("<br>")]
    [InlineData("<!--")]
    public async Task MalformedTextIsReadInOneGo(string piece)
    {
        var html = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        Assert.Equal("", await Task.Run(() => HtmlParagraphs.First(html)).WaitAsync(TimeSpan.FromSeconds(30)));
    }
}
