using System.Globalization;
using System.Net;
using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.Builder;

namespace ContentGen.AspNetCore.Tests.Pages;

/// <summary>What crawlers are told.</summary>
public class SitemapTests
{
    private static readonly XNamespace Protocol = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public async Task EveryPublishedPageIsListedWithItsDate()
    {
        await using var site = await TestSite.StartWholeAsync();
        var urls = XDocument.Parse(await site.Client.GetStringAsync("/sitemap.xml")).Root!;
        Assert.Equal(Protocol + "urlset", urls.Name);
        Assert.Equal(
            [
                "https://example.org/ ", "https://example.org/about ", "https://example.org/posts/control/ 2026-07-01T00:00:00+00:00",
                "https://example.org/posts/rtl/ 2026-06-01T00:00:00+00:00", "https://example.org/posts/nihongo/ 2026-05-01T00:00:00+00:00",
                "https://example.org/posts/hello/ 2026-04-10T00:00:00+00:00", "https://example.org/posts/undated/ ",
                "https://example.org/%C3%BCber/gr%C3%B6%C3%9Fe/ ",
            ],
            urls.Elements(Protocol + "url").Select(static url => $"{url.Element(Protocol + "loc")!.Value} {url.Element(Protocol + "lastmod")?.Value}"));
    }

    [Fact]
    public async Task ATagIsListedFromTheHourOnThatAPostHasIt()
    {
        var time = new FixedTime(new(2026, 4, 30, 23, 59, 59, TimeSpan.Zero));
        await using var site = await TestSite.StartAsync(
            static app => app.MapSitemap(static options => options.Terms["tags"] = "/tags/{slug}/", [Posts.All]), time: time);
        Assert.Equal(["c-sharp", "release-notes"], await TagsAsync());
        time.Now = new(2026, 5, 1, 0, 0, 0, TimeSpan.Zero);
        Assert.Equal(["%E6%97%A5%E6%9C%AC", "c-sharp", "release-notes"], await TagsAsync());

        async Task<IEnumerable<string>> TagsAsync() => XDocument.Parse(await site.Client.GetStringAsync("/sitemap.xml")).Descendants(Protocol + "loc")
            .Select(static loc => loc.Value.Split("https://example.org/tags/")).Where(static parts => parts.Length == 2)
            .Select(static parts => parts[1].TrimEnd('/')).Order(StringComparer.Ordinal);
    }

    [Fact]
    public async Task AddressesAreWrittenInAscii()
    {
        await using var site = await TestSite.StartAsync(
            static app => app.MapSitemap(static options => options.Pages.Add("/články/100%25?a=č"), [Posts.All]),
            static options => options.BaseUrl = new("https://bücher.example/"));
        var sitemap = await site.Client.GetStringAsync("/sitemap.xml");
        Assert.Contains("<loc>https://xn--bcher-kva.example/%C4%8Dl%C3%A1nky/100%25?a=%C4%8D</loc>", sitemap, StringComparison.Ordinal);
        Assert.True(Ascii.IsValid(sitemap), sitemap);
    }

    [Fact]
    public async Task WithManyAddressesThereIsAnIndex()
    {
        await using var site = await TestSite.StartAsync(static app => app.MapSitemap(
            static options =>
            {
                options.UrlsPerFile = 50;
                for (var i = 0; i < 101; i++)
                    options.Pages.Add(string.Create(CultureInfo.InvariantCulture, $"/page/{i}"));
            },
            [Posts.All]));
        var index = XDocument.Parse(await site.Client.GetStringAsync("/sitemap.xml")).Root!;
        Assert.Equal(Protocol + "sitemapindex", index.Name);
        var parts = index.Elements(Protocol + "sitemap").Select(static part => part.Element(Protocol + "loc")!.Value).ToList();
        Assert.Equal(["https://example.org/sitemap-1.xml", "https://example.org/sitemap-2.xml", "https://example.org/sitemap-3.xml"], parts);
        var counts = new List<int>();
        foreach (var part in parts)
            counts.Add(XDocument.Parse(await site.Client.GetStringAsync(new Uri(part).AbsolutePath)).Root!.Elements(Protocol + "url").Count());
        Assert.Equal([50, 50, 7], counts);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Client.GetAsync("/sitemap-4.xml")).StatusCode);
    }

    [Fact]
    public async Task MoreThanTheProtocolAllowsIsRefused() =>
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(static () =>
            TestSite.StartAsync(static app => app.MapSitemap(static options => options.UrlsPerFile = 50_001)));

    [Fact]
    public async Task RobotsNameTheSitemap()
    {
        await using var site = await TestSite.StartWholeAsync();
        Assert.Equal("User-agent: *\nDisallow: /search\nSitemap: https://example.org/sitemap.xml\n", await site.Client.GetStringAsync("/robots.txt"));
    }

    [Fact]
    public async Task APreviewIsNotCrawled()
    {
        await using var site = await TestSite.StartAsync(static app => app.MapRobots(static robots => robots.AllowCrawling = false));
        Assert.Equal("User-agent: *\nDisallow: /\n", await site.Client.GetStringAsync("/robots.txt"));
    }
}
