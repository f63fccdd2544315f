using System.Xml.Linq;

namespace ContentGen.AspNetCore.Tests.Feeds;

/// <summary>
/// The feeds are valid: Atom by the grammar of its RFC, RSS by one of its specification. The posts of this project hold <c>&amp;</c>,
/// Japanese, text from right to left, <c>]]&gt;</c> and a control character.
/// </summary>
public sealed class FeedGrammarTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [TheoryWithXmlLint]
    [InlineData("atom", "/atom.xml")]
    [InlineData("atom", "/tags/c-sharp/atom.xml")]
    [InlineData("atom", "/tags/%E6%97%A5%E6%9C%AC/atom.xml")]
    [InlineData("rss", "/feed.xml")]
    [InlineData("rss", "/tags/c-sharp/feed.xml")]
    [InlineData("rss", "/tags/%E6%97%A5%E6%9C%AC/feed.xml")]
    public async Task AFeedIsValid(string grammar, string path)
    {
        await using var site = await TestSite.StartWholeAsync();
        Assert.Equal("", await XmlLint.ValidateAsync(grammar, await site.Client.GetStringAsync(path)));
    }

    [TheoryWithXmlLint]
    [InlineData("atom", "/atom.xml")]
    [InlineData("rss", "/feed.xml")]
    public async Task SoIsOneOfASiteThatSaysNothingOfItself(string grammar, string path)
    {
        await using var site = await TestSite.StartWholeAsync(static options =>
        {
            options.Title = "";
            options.Description = null;
            options.Author = null;
            options.BaseUrl = null;
        });
        Assert.Equal("", await XmlLint.ValidateAsync(grammar, await site.Client.GetStringAsync(path)));
    }

    [TheoryWithXmlLint]
    [InlineData("atom", "/atom.xml")]
    [InlineData("rss", "/feed.xml")]
    public async Task SoIsOneWithoutArticles(string grammar, string path)
    {
        await using var site = await TestSite.StartAsync(TestSite.MapWhole, time: new FixedTime(DateTimeOffset.UnixEpoch));
        var feed = await site.Client.GetStringAsync(path);
        Assert.DoesNotContain("</entry>", feed, StringComparison.Ordinal);
        Assert.DoesNotContain("</item>", feed, StringComparison.Ordinal);
        Assert.Equal("", await XmlLint.ValidateAsync(grammar, feed));
    }

    /// <summary>The grammars are told apart from files that let everything pass.</summary>
    [TheoryWithXmlLint]
    [InlineData("atom", "/atom.xml", "<updated>2026", "<updated>26")]
    [InlineData("atom", "/atom.xml", "<entry>", "<entry><title>Another</title>")]
    [InlineData("atom", "/atom.xml", "type=\"html\"", "type=\"markdown\"")]
    [InlineData("rss", "/feed.xml", "Jul 2026", "July 2026")]
    [InlineData("rss", "/feed.xml", "<guid isPermaLink=\"false\">urn:uuid:", "<guid>not an address: ")]
    [InlineData("rss", "/feed.xml", "<link>https://example.org/posts", "<link>/posts")]
    [InlineData("rss", "/feed.xml", "<dc:creator>", "<creator xmlns=\"\">", "</dc:creator>", "</creator>")]
    public async Task AFeedThatIsNotValidIsToldOf(string grammar, string path, params string[] edits)
    {
        await using var site = await TestSite.StartWholeAsync();
        var feed = await site.Client.GetStringAsync(path);
        for (var i = 0; i < edits.Length; i += 2)
        {
            Assert.Contains(edits[i], feed, StringComparison.Ordinal);
            feed = feed.Replace(edits[i], edits[i + 1], StringComparison.Ordinal);
        }

        Assert.NotEqual("", await XmlLint.ValidateAsync(grammar, feed));
    }

    /// <summary>The rules that appendix B gives in Schematron.</summary>
    [Fact]
    public async Task AnEntryOfAtomHasAnAuthorAndSomethingToRead()
    {
        await using var site = await TestSite.StartWholeAsync(static options => options.Author = null);
        var feed = XDocument.Parse(await site.Client.GetStringAsync("/atom.xml")).Root!;
        Assert.All(feed.Elements(Atom + "entry"), entry =>
        {
            Assert.True(entry.Element(Atom + "author") is not null || feed.Element(Atom + "author") is not null);
            Assert.Contains(entry.Elements(Atom + "link"), static link => link.Attribute("rel")?.Value is null or "alternate");
            Assert.NotNull(entry.Element(Atom + "content"));
        });
    }
}
