using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace ContentGen.AspNetCore.Tests.Pages;

/// <summary>What the head of a page says.</summary>
public class HeadTests
{
    [Fact]
    public async Task APostTellsEverybodyWhatItIs()
    {
        await using var site = await TestSite.StartWholeAsync(static options => options.TwitterSite = "@tests");
        var html = await site.Client.GetStringAsync("/posts/hello/");
        string[] expected =
        [
            "<title>AT&amp;T &amp; &lt;friends&gt; · Tests &amp; Trials</title>",
            "<meta name=\"description\" content=\"Short &amp; &quot;sweet&quot;.\">",
            "<link rel=\"canonical\" href=\"https://example.org/posts/hello/\">",
            "<meta property=\"og:type\" content=\"article\">",
            "<meta property=\"og:title\" content=\"AT&amp;T &amp; &lt;friends&gt;\">",
            "<meta property=\"og:url\" content=\"https://example.org/posts/hello/\">",
            "<meta property=\"og:image\" content=\"https://example.org/content/posts/hello.svg\">",
            "<meta property=\"article:published_time\" content=\"2026-04-09T12:30:00+02:00\">",
            "<meta property=\"article:modified_time\" content=\"2026-04-10T00:00:00+00:00\">",
            "<meta property=\"article:tag\" content=\"C#\">",
            "<meta name=\"twitter:card\" content=\"summary_large_image\">",
            "<meta name=\"twitter:site\" content=\"@tests\">",
            "<link rel=\"alternate\" type=\"application/rss+xml\" title=\"Tests &amp; Trials\" href=\"https://example.org/feed.xml\">",
            "<link rel=\"alternate\" type=\"application/atom+xml\" title=\"Tests &amp; Trials\" href=\"https://example.org/atom.xml\">",
            "<link rel=\"alternate\" type=\"application/feed+json\" title=\"Tests &amp; Trials\" href=\"https://example.org/feed.json\">",
        ];
        Assert.All(expected, line => Assert.Contains(line + "\n", html, StringComparison.Ordinal));

        var json = JsonDocument.Parse(Regex.Match(html, "<script type=\"application/ld\\+json\">(.*?)</script>").Groups[1].Value).RootElement;
        Assert.Equal("BlogPosting", json.GetProperty("@type").GetString());
        Assert.Equal("AT&T & <friends>", json.GetProperty("headline").GetString());
        Assert.Equal("2026-04-09T12:30:00+02:00", json.GetProperty("datePublished").GetString());
        Assert.Equal("Jane Roe", json.GetProperty("author")[0].GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("/share.png", "https://example.org/share.png")]
    [InlineData("/share.svg", "https://example.org/content/posts/hello.svg")]
    public async Task WhoShowsNoDrawingGetsThePictureOfTheSite(string picture, string expected)
    {
        await using var site = await TestSite.StartWholeAsync(options => options.Image = picture);
        var html = await site.Client.GetStringAsync("/posts/hello/");
        Assert.Contains($"<meta property=\"og:image\" content=\"{expected}\">", html, StringComparison.Ordinal);
        Assert.Contains($"<meta name=\"twitter:image\" content=\"{expected}\">", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NothingEndsTheScriptEarly()
    {
        await using var site = await TestSite.StartAsync(static app => app.MapGet("/", static (HttpContext context) => Results.Content(
            (context.GetContentHead(Posts.Hello) with { Title = "</script><b>" }).ToString(), "text/html")));
        var html = await site.Client.GetStringAsync("/");
        Assert.Single(Regex.Matches(html, "</script>"));
        Assert.DoesNotContain("<b>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task APageOfNoEntryHasTheSitesOwn()
    {
        await using var site = await TestSite.StartWholeAsync();
        var html = await site.Client.GetStringAsync("/about");
        Assert.Contains("<title>About · Tests &amp; Trials</title>", html, StringComparison.Ordinal);
        Assert.Contains("<link rel=\"canonical\" href=\"https://example.org/about\">", html, StringComparison.Ordinal);
        Assert.Contains("<meta property=\"og:type\" content=\"website\">", html, StringComparison.Ordinal);
        Assert.Contains("<meta name=\"description\" content=\"A site.\">", html, StringComparison.Ordinal);
        Assert.DoesNotContain("ld+json", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ADraftIsNotToBeFound()
    {
        await using var site = await TestSite.StartWholeAsync();
        var html = await site.Client.GetStringAsync("/posts/draft/");
        Assert.Contains("<meta name=\"robots\" content=\"noindex\">", html, StringComparison.Ordinal);
        Assert.DoesNotContain("canonical", html, StringComparison.Ordinal);
        Assert.DoesNotContain("A draft", await site.Client.GetStringAsync("/feed.xml"), StringComparison.Ordinal);
        Assert.DoesNotContain("/posts/draft/", await site.Client.GetStringAsync("/sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task PartsOfAPageAreWrittenAsWhatTheyAre()
    {
        var markup = new Microsoft.AspNetCore.Components.MarkupString("<i>");
        await using var site = await TestSite.StartAsync(app => app.MapContent(Posts.All, (post, page) =>
            page.Write($"{post.Date:yyyy-MM-dd} {(DateTimeOffset?)null} {1.5} {(string?)null}{Part}{markup} {"<i>'\""} 日本 😀")));
        Assert.Equal("2026-04-09  1.5 <b>part</b><i> &lt;i&gt;&#39;&quot; 日本 😀", await site.Client.GetStringAsync("/posts/hello/"));
    }

    private static void Part(HtmlWriter page) => page.WriteMarkup("<b>part</b>");
}
