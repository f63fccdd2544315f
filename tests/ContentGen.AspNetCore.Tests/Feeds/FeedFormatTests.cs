using System.Buffers;
using System.Globalization;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ContentGen.AspNetCore.Tests.Feeds;

/// <summary>What the feeds are is what their formats ask for.</summary>
public sealed class FeedFormatTests : IAsyncLifetime
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";
    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";
    private TestSite _site = null!;

    public async Task InitializeAsync() => _site = await TestSite.StartWholeAsync();

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Theory]
    [InlineData("/feed.xml", "application/rss+xml; charset=utf-8")]
    [InlineData("/atom.xml", "application/atom+xml; charset=utf-8")]
    [InlineData("/feed.json", "application/feed+json; charset=utf-8")]
    public async Task EachHasItsType(string path, string type)
    {
        using var response = await _site.Client.GetAsync(path);
        Assert.Equal(type, response.Content.Headers.ContentType!.ToString());
        Assert.Equal("public, max-age=300", response.Headers.CacheControl!.ToString());
        Assert.DoesNotContain('\uFEFF', await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task RssHasWhatItRequires()
    {
        var rss = await LoadAsync("/feed.xml");
        Assert.Equal("2.0", rss.Attribute("version")?.Value);
        var channel = Assert.Single(rss.Elements());
        Assert.Equal("Tests & Trials", channel.Element("title")?.Value);
        Assert.Equal("https://example.org/", channel.Element("link")?.Value);
        Assert.Equal("A site.", channel.Element("description")?.Value);
        Assert.Equal("en", channel.Element("language")?.Value);
        Assert.Equal("https://example.org/feed.xml", channel.Element(Atom + "link")?.Attribute("href")?.Value);
        Assert.Equal("self", channel.Element(Atom + "link")?.Attribute("rel")?.Value);
        Assert.Equal("Wed, 01 Jul 2026 00:00:00 +0000", channel.Element("lastBuildDate")?.Value);
        Assert.Equal(4, channel.Elements("item").Count());
        Assert.All(channel.Elements("item"), static item =>
        {
            Assert.Single(item.Elements("title"));
            Assert.StartsWith("https://example.org/posts/", item.Element("link")!.Value, StringComparison.Ordinal);
            Assert.Equal("false", item.Element("guid")!.Attribute("isPermaLink")!.Value);
            Assert.StartsWith("urn:uuid:", item.Element("guid")!.Value, StringComparison.Ordinal);
            Assert.True(
                DateTimeOffset.TryParseExact(item.Element("pubDate")!.Value, "ddd, dd MMM yyyy HH:mm:ss zzz", CultureInfo.InvariantCulture,
                    DateTimeStyles.None, out _)
                    && item.Element("pubDate")!.Value.EndsWith(" +0000", StringComparison.Ordinal),
                item.Element("pubDate")!.Value);
            Assert.Single(item.Elements(Content + "encoded"));
            Assert.NotEmpty(item.Elements(DublinCore + "creator"));
        });
    }

    [Fact]
    public async Task ThePostsAreThoseThatArePublishedNewestFirst()
    {
        var titles = (await LoadAsync("/feed.xml")).Descendants("item").Select(static item => item.Element("title")!.Value);
        Assert.Equal(["A bell and ]]> in a title", "שלום עולם", "日本語のタイトル", "AT&T & <friends>"], titles);
    }

    [Fact]
    public async Task AnItemOfRssHasItsValues()
    {
        var item = (await LoadAsync("/feed.xml")).Descendants("item").Last();
        Assert.Equal("Thu, 09 Apr 2026 10:30:00 +0000", item.Element("pubDate")!.Value);
        Assert.Equal("Short &amp; &quot;sweet&quot;.", item.Element("description")!.Value);
        Assert.Equal(["C#", "Release Notes"], item.Elements("category").Select(static category => category.Value));
        Assert.Equal("Jane Roe", item.Element(DublinCore + "creator")!.Value);
    }

    /// <summary>RSS takes the description of an item for HTML, the other formats take a summary for text.</summary>
    [Fact]
    public void ATextWithTagsInItIsTheSameTextToReaders()
    {
        const string text = "Use List<string> & a <= b.";
        var item = new FeedItem("id", "https://example.org/x/", text, text, "", DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch);
        var feed = new Feed("id", "A title", text, "https://example.org/", "https://example.org/feed", "en", null, [item]);

        var rss = Written(RssFeed.Write);
        Assert.Equal("Use List&lt;string&gt; &amp; a &lt;= b.", rss.Descendants("item").Single().Element("description")!.Value);
        Assert.Equal(text, rss.Descendants("item").Single().Element("title")!.Value);
        Assert.Equal(text, rss.Element("channel")!.Element("description")!.Value);
        Assert.Equal(text, Written(AtomFeed.Write).Descendants(Atom + "summary").Single().Value);

        XElement Written(Action<Feed, IBufferWriter<byte>> write)
        {
            var bytes = new ArrayBufferWriter<byte>();
            write(feed, bytes);
            return XDocument.Parse(Encoding.UTF8.GetString(bytes.WrittenSpan)).Root!;
        }
    }

    [Fact]
    public async Task AtomHasWhatItRequires()
    {
        var feed = await LoadAsync("/atom.xml");
        Assert.Equal(Atom + "feed", feed.Name);
        string[] onceInFeed = ["id", "title", "updated", "subtitle", "author", "generator"];
        Assert.All(onceInFeed, name => Assert.Single(feed.Elements(Atom + name)));
        Assert.Equal("https://example.org/atom.xml", Link(feed, "self"));
        Assert.Equal("https://example.org/", Link(feed, "alternate"));
        Assert.Equal("2026-07-01T00:00:00Z", feed.Element(Atom + "updated")!.Value);
        var entries = feed.Elements(Atom + "entry").ToList();
        Assert.Equal(4, entries.Count);
        Assert.Equal(4, entries.Select(static entry => entry.Element(Atom + "id")!.Value).Distinct().Count());
        Assert.All(entries, entry =>
        {
            string[] once = ["id", "title", "updated", "published", "content", "summary"];
            Assert.All(once, name => Assert.Single(entry.Elements(Atom + name)));
            Assert.Matches("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", entry.Element(Atom + "id")!.Value);
            Assert.StartsWith("https://example.org/posts/", Link(entry, "alternate"), StringComparison.Ordinal);
            Assert.Equal("html", entry.Element(Atom + "content")!.Attribute("type")!.Value);
            foreach (var name in new[] { "updated", "published" })
                Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$", entry.Element(Atom + name)!.Value);
        });

        var hello = entries[^1];
        Assert.Equal("2026-04-09T12:30:00+02:00", hello.Element(Atom + "published")!.Value);
        Assert.Equal("2026-04-10T00:00:00Z", hello.Element(Atom + "updated")!.Value);
        Assert.Equal("Jane Roe", hello.Element(Atom + "author")!.Element(Atom + "name")!.Value);
        Assert.Equal(["C#", "Release Notes"], hello.Elements(Atom + "category").Select(static category => category.Attribute("term")!.Value));
    }

    [Fact]
    public async Task JsonHasWhatItRequires()
    {
        var feed = await _site.Client.GetFromJsonAsync<JsonElement>("/feed.json");
        Assert.Equal("https://jsonfeed.org/version/1.1", feed.GetProperty("version").GetString());
        Assert.Equal("Tests & Trials", feed.GetProperty("title").GetString());
        Assert.Equal("https://example.org/", feed.GetProperty("home_page_url").GetString());
        Assert.Equal("https://example.org/feed.json", feed.GetProperty("feed_url").GetString());
        var hello = feed.GetProperty("items").EnumerateArray().Last();
        Assert.Equal("https://example.org/posts/hello/", hello.GetProperty("url").GetString());
        Assert.Equal("2026-04-09T12:30:00+02:00", hello.GetProperty("date_published").GetString());
        Assert.Equal("2026-04-10T00:00:00+00:00", hello.GetProperty("date_modified").GetString());
        Assert.Equal("https://example.org/content/posts/hello.svg", hello.GetProperty("image").GetString());
        Assert.Equal("Jane Roe", hello.GetProperty("authors")[0].GetProperty("name").GetString());
        Assert.Equal(["C#", "Release Notes"], hello.GetProperty("tags").EnumerateArray().Select(static tag => tag.GetString()));
        Assert.StartsWith("urn:uuid:", hello.GetProperty("id").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AllFormatsGiveAnArticleTheSameIdAndBody()
    {
        var rss = (await LoadAsync("/feed.xml")).Descendants("item")
            .Select(static item => (item.Element("guid")!.Value, item.Element(Content + "encoded")!.Value));
        var atom = (await LoadAsync("/atom.xml")).Elements(Atom + "entry")
            .Select(static entry => (entry.Element(Atom + "id")!.Value, entry.Element(Atom + "content")!.Value));
        var json = (await _site.Client.GetFromJsonAsync<JsonElement>("/feed.json")).GetProperty("items").EnumerateArray()
            .Select(static item => (item.GetProperty("id").GetString()!, item.GetProperty("content_html").GetString()!));
        Assert.Equal(rss, atom);
        Assert.Equal(rss, json);
    }

    [Fact]
    public async Task EveryAddressIsAbsoluteAndCodeIsAsItWas()
    {
        var html = (await LoadAsync("/feed.xml")).Descendants("item").Last().Element(Content + "encoded")!.Value;

        Assert.Contains("href=\"https://example.org/posts/nihongo/#kotoba\"", html, StringComparison.Ordinal);
        Assert.Contains("href=\"https://example.org/posts/hello/#part\"", html, StringComparison.Ordinal);
        Assert.Contains("href=\"https://example.org/about\"", html, StringComparison.Ordinal);
        Assert.Contains("href=\"https://example.com/a?b=1&amp;c=2\"", html, StringComparison.Ordinal);
        Assert.Contains("src=\"https://example.org/content/posts/hello.svg\"", html, StringComparison.Ordinal);
        Assert.Contains("srcset=\"https://example.org/content/posts/hello.svg 1x, https://example.org/content/posts/hello.svg?w=2 2x\"",
            html, StringComparison.Ordinal);
        Assert.Equal(2, Regex.Matches(html, "href=\"https://example.org/posts/hello/#[^\"]*fn").Count);
        Assert.All(HtmlAddresses.In(html), static address => Assert.StartsWith("https://", address, StringComparison.Ordinal));
        Assert.DoesNotContain("example.org/in-", html, StringComparison.Ordinal);
        Assert.Contains("/in-fence", html, StringComparison.Ordinal);
        Assert.Contains("in-fence.png", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/feed.xml")]
    [InlineData("/atom.xml")]
    [InlineData("/feed.json")]
    public async Task NoForbiddenCharacterLeaksAndTheRestSurvives(string path)
    {
        var text = await _site.Client.GetStringAsync(path);
        Assert.DoesNotContain(text, static c => c is < ' ' and not '\n' || char.IsControl(c) && c != '\n');
        Assert.DoesNotContain("&#x1;", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("\\u0001", text, StringComparison.OrdinalIgnoreCase);
        var body = path.EndsWith("json", StringComparison.Ordinal)
            ? JsonDocument.Parse(text).RootElement.GetProperty("items")[0].GetProperty("content_html").GetString()!
            : XDocument.Parse(text).Descendants(path == "/atom.xml" ? Atom + "content" : Content + "encoded").First().Value;
        Assert.Contains("A control character () and ]]&gt; in a body. An emoji: 😀.", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ATermHasFeedsOnDemand()
    {
        var feed = await LoadAsync("/tags/c-sharp/atom.xml");
        Assert.Equal("C# · Tests & Trials", feed.Element(Atom + "title")!.Value);
        Assert.Equal("https://example.org/tags/c-sharp", Link(feed, "alternate"));
        Assert.Equal("https://example.org/tags/c-sharp/atom.xml", Link(feed, "self"));
        Assert.Equal(["日本語のタイトル", "AT&T & <friends>"], feed.Elements(Atom + "entry").Select(static entry => entry.Element(Atom + "title")!.Value));
        using var unknown = await _site.Client.GetAsync("/tags/no-such/feed.xml");
        Assert.Equal(System.Net.HttpStatusCode.NotFound, unknown.StatusCode);
    }

    private async Task<XElement> LoadAsync(string path) => XDocument.Parse(await _site.Client.GetStringAsync(path)).Root!;

    private static string Link(XElement element, string relation) =>
        element.Elements(Atom + "link").Single(link => link.Attribute("rel")!.Value == relation).Attribute("href")!.Value;
}
