using Microsoft.AspNetCore.Builder;

namespace ContentGen.AspNetCore.Tests.Pages;

/// <summary>A mistake in an option is told of in words of the option, with the fix.</summary>
public class OptionTests
{
    [Theory]
    [InlineData("/notes/feed/", "feeds.RssPath is '/notes/feed/', with a slash at the end.")]
    [InlineData("", "feeds.RssPath is empty. Write a path, such as '/feed.xml'.")]
    [InlineData("https://example.org/feed.xml", "feeds.RssPath is 'https://example.org/feed.xml'. Write a path from the root of the app")]
    [InlineData("/atom.xml", "feeds.RssPath and feeds.AtomPath are both '/atom.xml'.")]
    [InlineData("/Atom.XML", "feeds.RssPath and feeds.AtomPath are both '/Atom.XML'.")]
    [InlineData("~/feed.xml", "feeds.RssPath is '~/feed.xml'. Write a path from the root of the app, such as '/feed.xml': no host, no query, no '~'")]
    [InlineData("/{x}/feed.xml", "feeds.RssPath is '/{x}/feed.xml'. It is announced as it stands, so it has no parameters. Write '/feed.xml'.")]
    public async Task APathThatAFeedCannotHaveIsRefused(string path, string message) =>
        await RefusesAsync(app => app.MapContentFeeds(Posts.All, feeds => feeds.RssPath = path), message);

    [Theory]
    [InlineData("tpoics", "/x/{slug}/", "feeds.Terms has the key 'tpoics', which is not a taxonomy of this site. Its taxonomies are 'tags', 'categories'.")]
    [InlineData("tags", "/tags/", "feeds.Terms[\"tags\"] is '/tags/'. Write {slug} where the slug of a term stands")]
    [InlineData("tags", "", "feeds.Terms[\"tags\"] is empty.")]
    public async Task TermsOfAFeedAreKnown(string key, string path, string message) =>
        await RefusesAsync(app => app.MapContentFeeds(Posts.All, feeds => feeds.Terms[key] = path), message);

    [Fact]
    public async Task TermsOfASitemapAreKnown()
    {
        await using var site = await TestSite.StartAsync(static app => app.MapSitemap(static map => map.Terms["tagz"] = "/x/{slug}/", [Posts.All]));
        var problem = await Assert.ThrowsAsync<InvalidOperationException>(() => site.Client.GetStringAsync("/sitemap.xml"));
        Assert.StartsWith("sitemap.Terms has the key 'tagz'", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PagesOfASitemapAreThisSites()
    {
        await RefusesAsync(static app => app.MapSitemap(static map => map.Pages.Add(null!)), "sitemap.Pages holds null.");
        await RefusesAsync(static app => app.MapSitemap(static map => map.Pages.Add("https://other.example/x")),
            "sitemap.Pages holds 'https://other.example/x', which is no page of this site.");
        await using var site = await TestSite.StartAsync(static app => app.MapSitemap(static map => map.Pages.Add("https://example.org/x")));
        Assert.Contains("<loc>https://example.org/x</loc>", await site.Client.GetStringAsync("/sitemap.xml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/blog/")]
    [InlineData("file:///blog/")]
    [InlineData("ftp://example.org/")]
    [InlineData("example.org:8080")]
    public async Task TheAddressOfTheSiteIsOneOfTheWeb(string address)
    {
        await using var site = await TestSite.StartWholeAsync(options => options.BaseUrl = new(address, UriKind.RelativeOrAbsolute));

        var problem = await Assert.ThrowsAsync<InvalidOperationException>(() => site.Client.GetStringAsync("/posts/hello/"));

        Assert.Equal($"BaseUrl is '{address}'. It must be an absolute address of the web, such as https://example.org/.", problem.Message);
    }

    [Fact]
    public async Task ATitleThatIsMissingIsTheHost()
    {
        await using var site = await TestSite.StartWholeAsync(static options => options.Title = null!);

        Assert.Contains("<title>example.org</title>", await site.Client.GetStringAsync("/feed.xml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/posts/nihongo/")]
    [InlineData("/about")]
    public async Task ThePictureOfTheSiteCountsFromItsRoot(string page)
    {
        await using var site = await TestSite.StartWholeAsync(static options => options.Image = "pic.png");

        Assert.Contains("content=\"https://example.org/pic.png\"", await site.Client.GetStringAsync(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheFolderOfImagesMayHaveSlashesAround()
    {
        await RefusesAsync(static app => app.MapContentImages(static images => images.Folder = ""), "images.Folder is empty.");
        await using var site = await TestSite.StartAsync(static app => app.MapContentImages(static images => images.Folder = "/content/"));
        Assert.Contains("<svg", await site.Client.GetStringAsync("/content/posts/hello.svg"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task FeedsOfTwoCatalogsAreToldApartByTheirPaths()
    {
        await using var site = await TestSite.StartAsync(static app =>
        {
            app.MapContentFeeds(Posts.All);
            app.MapContentFeeds(Oddities.All);
        });
        var problem = await Assert.ThrowsAsync<InvalidOperationException>(() => site.Client.GetStringAsync("/feed.xml"));
        const string Fix = "'Feed: /feed.xml' is mapped twice. Give the feeds of the second catalog paths of their own";
        Assert.StartsWith(Fix, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ACatalogHasOnePageForEachEntry()
    {
        await using var site = await TestSite.StartAsync(static app =>
        {
            app.MapContent(Posts.All, static (post, page) => page.Write($"{post.Title}"));
            app.MapContent(Posts.All, static (post, page) => page.Write($"{post.Title}"));
        });
        var problem = await Assert.ThrowsAsync<InvalidOperationException>(() => site.Client.GetStringAsync("/posts/hello/"));
        Assert.Equal("'Content: posts' is mapped twice. Map it once.", problem.Message);
    }

    [Fact]
    public async Task WhatIsBoundToHostsIsToldApartByThem()
    {
        await using var site = await TestSite.StartAsync(static app =>
        {
            app.MapContentFeeds(Posts.All).RequireHost("one.example");
            app.MapContentFeeds(Oddities.All).RequireHost("two.example");
        });
        using var request = new HttpRequestMessage(HttpMethod.Get, "/feed.xml");
        request.Headers.Host = "two.example";
        using var response = await site.Client.SendAsync(request);
        Assert.Contains("Blanks", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task CrawlersAreToldPathsThatTheyUnderstand()
    {
        await using var site = await TestSite.StartAsync(static app =>
        {
            app.MapRobots(static robots =>
            {
                robots.Disallow.Add("search");
                robots.Disallow.Add("/a b");
                robots.Disallow.Add("/*.pdf$");
            });
            app.MapSitemap(static sitemap => sitemap.Path = "/maps/site map.xml");
        });
        Assert.Equal(
            "User-agent: *\nDisallow: /search\nDisallow: /a%20b\nDisallow: /*.pdf$\nSitemap: https://example.org/maps/site%20map.xml\n",
            await site.Client.GetStringAsync("/robots.txt"));
    }

    private static async Task RefusesAsync(Action<WebApplication> map, string message)
    {
        await using var app = TestSite.Builder().Build();
        var problem = Assert.Throws<InvalidOperationException>(() => map(app));
        Assert.StartsWith(message, problem.Message, StringComparison.Ordinal);
    }
}
