using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace ContentGen.AspNetCore.Tests.Pages;

/// <summary>Front matter that nobody would plan: heads, feeds and sitemaps say the same of it.</summary>
public sealed class OddityTests
{
    private readonly FixedTime _time = new(new(2026, 11, 1, 0, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task AChangeBeforeThePublicationOrInTheFutureHasNotBeen()
    {
        await using var site = await StartAsync();
        var map = await site.Client.GetStringAsync("/sitemap.xml");
        Assert.Equal(4, Regex.Count(map, "<lastmod>2026-01-10T00:00:00[+]00:00</lastmod>"));
        Assert.Equal(4, Regex.Count(await site.Client.GetStringAsync("/feed.json"), "\"date_modified\": \"2026-01-10T00:00:00[+]00:00\""));
        foreach (var page in new[] { "/oddities/changed-before/", "/oddities/changed-later/" })
        {
            var html = await site.Client.GetStringAsync(page);
            Assert.Contains("\"dateModified\":\"2026-01-10T00:00:00\\u002B00:00\"", html, StringComparison.Ordinal);
            Assert.DoesNotContain("article:modified_time", html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task AChangeIsSaidFromItsDayOn()
    {
        await using var site = await StartAsync();
        foreach (var path in new[] { "/sitemap.xml", "/feed.xml", "/oddities/changed-later/" })
            Assert.DoesNotContain("2099", await site.Client.GetStringAsync(path), StringComparison.Ordinal);
        _time.Now = new(2099, 1, 1, 0, 0, 0, TimeSpan.Zero);
        foreach (var path in new[] { "/sitemap.xml", "/feed.xml", "/oddities/changed-later/" })
            Assert.Contains("2099", await site.Client.GetStringAsync(path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task BlankTagsAndSummariesAreNone()
    {
        await using var site = await StartAsync();
        var feed = await site.Client.GetStringAsync("/feed.xml");
        Assert.DoesNotContain("<category />", feed, StringComparison.Ordinal);
        Assert.Single(Regex.Matches(feed, "<category>a</category>"));
        Assert.Single(Regex.Matches(feed, ">Jane<"));
        Assert.Contains("<description>The first paragraph.</description>", feed, StringComparison.Ordinal);
        var html = await site.Client.GetStringAsync("/oddities/blanks/");
        Assert.Contains("\"keywords\":\"a, A\"", html, StringComparison.Ordinal);
        Assert.Contains("<meta name=\"description\" content=\"The first paragraph.\">", html, StringComparison.Ordinal);
    }

    [Fact]
    public void TheTermsOfAnEntryAreFoundHoweverItSpellsThem()
    {
        var blanks = Oddities.All.ById("blanks");
        Assert.Equal(["a"], Oddities.Tags.Of(blanks).Select(static term => term.Slug));
    }

    [Fact]
    public async Task AddressesOfPicturesAndPagesAreEncoded()
    {
        const string Photo = "https://example.org/img/my%20photo%20%C3%BC.png";
        await using var site = await StartAsync();
        var html = await site.Client.GetStringAsync("/oddities/blanks/");
        Assert.Contains($"<meta property=\"og:image\" content=\"{Photo}\">", html, StringComparison.Ordinal);
        Assert.Contains($"<meta name=\"twitter:image\" content=\"{Photo}\">", html, StringComparison.Ordinal);
        Assert.Contains($"\"image\":\"{Photo}\"", html, StringComparison.Ordinal);
        Assert.Contains($"\"image\": \"{Photo}\"", await site.Client.GetStringAsync("/feed.json"), StringComparison.Ordinal);
        Assert.Contains("<loc>https://example.org/a%20b</loc>", await site.Client.GetStringAsync("/sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ATermAndAnEntryHaveIdsOfTheirOwn()
    {
        await using var site = await StartAsync();
        var ids = Regex.Matches(await site.Client.GetStringAsync("/atom.xml") + await site.Client.GetStringAsync("/tags/a/atom.xml"), "urn:uuid:[-0-9a-f]+")
            .Select(static id => id.Value).ToList();
        // The entry with the tag is in both.
        Assert.Equal(ids.Count - 1, ids.Distinct().Count());
    }

    [Fact]
    public async Task BelowAPathBaseAnAddressWithBlanksAroundItIsMoved()
    {
        await using var site = await TestSite.StartAsync(static app =>
        {
            app.UsePathBase("/blog");
            app.UseRouting();
            app.MapContent(Oddities.All, static (entry, page) => page.Write($"{entry.Body}"));
        });
        var html = await site.Client.GetStringAsync("/blog/oddities/changed-later/");
        Assert.Contains("<a href=\"/blog/x\">With blanks</a> <a href=\"/blog/about\">about</a>", html, StringComparison.Ordinal);
    }

    private Task<TestSite> StartAsync() => TestSite.StartAsync(
        static app =>
        {
            app.MapContent(Oddities.All, static (entry, page) => page.Write($"{page.Head(entry)}"));
            app.MapContentFeeds(Oddities.All, static feeds => feeds.Terms["tags"] = "/tags/{slug}/");
            app.MapSitemap(static sitemap => sitemap.Pages.Add("/a b"));
        },
        time: _time);
}
