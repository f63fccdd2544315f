using System.Net;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace ContentGen.AspNetCore.Tests.Feeds;

/// <summary>Feeds are made once, and sent only to those who do not have them.</summary>
public class FeedCachingTests
{
    [Theory]
    [InlineData("/feed.xml")]
    [InlineData("/sitemap.xml")]
    [InlineData("/robots.txt")]
    [InlineData("/content/posts/hello.svg")]
    public async Task WhoHasItGetsNothing(string path)
    {
        await using var site = await TestSite.StartWholeAsync();
        using var first = await site.Client.GetAsync(path);
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await site.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync());
        Assert.NotNull(second.Headers.CacheControl);

        using var other = new HttpRequestMessage(HttpMethod.Get, path);
        other.Headers.IfNoneMatch.Add(new EntityTagHeaderValue("\"other\""));
        using var third = await site.Client.SendAsync(other);
        Assert.Equal(HttpStatusCode.OK, third.StatusCode);
    }

    [Fact]
    public async Task NoDateSaysThatAFeedHasNotChanged()
    {
        await using var site = await TestSite.StartWholeAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/atom.xml");
        request.Headers.IfModifiedSince = new DateTimeOffset(2026, 11, 1, 0, 0, 0, TimeSpan.Zero);
        using var response = await site.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Null(response.Content.Headers.LastModified);
    }

    [Fact]
    public async Task ABodyThatIsRenderedIsWaitedForAndKept()
    {
        var rendered = new List<string>();
        await using var site = await TestSite.StartAsync(app => app.MapContentFeeds(Posts.All, feeds =>
        {
            feeds.JsonPath = feeds.AtomPath = null;
            feeds.RenderHtml = async (entry, services) =>
            {
                await Task.Yield();
                rendered.Add(entry.Id);
                return $"<p>{entry.Slug} on {services.GetRequiredService<TimeProvider>().GetUtcNow():yyyy-MM-dd}, <a href=\"#here\">here</a></p>";
            };
            feeds.TransformHtml = static (_, html) => html + "<hr>";
        }));

        var feed = await site.Client.GetStringAsync("/feed.xml");
        Assert.Contains(
            "&lt;p&gt;hello on 2026-11-01, &lt;a href=\"https://example.org/posts/hello/#here\"&gt;here&lt;/a&gt;&lt;/p&gt;&lt;hr&gt;",
            feed,
            StringComparison.Ordinal);
        Assert.Equal(feed, await site.Client.GetStringAsync("/feed.xml"));
        Assert.Equal(rendered.Distinct(StringComparer.Ordinal), rendered);
    }

    [Fact]
    public async Task AHeadRequestHasNoBody()
    {
        await using var site = await TestSite.StartWholeAsync();
        using var request = new HttpRequestMessage(HttpMethod.Head, "/feed.xml");
        using var response = await site.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.True(response.Content.Headers.ContentLength > 1000);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task APostIsInTheFeedFromItsHourOn()
    {
        var time = new FixedTime(new(2098, 12, 31, 23, 59, 59, TimeSpan.Zero));
        await using var site = await TestSite.StartAsync(TestSite.MapWhole, time: time);
        Assert.DoesNotContain("The future", await site.Client.GetStringAsync("/feed.xml"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Client.GetAsync("/posts/future/")).StatusCode);
        Assert.DoesNotContain("/posts/future/", await site.Client.GetStringAsync("/sitemap.xml"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Client.GetAsync("/old/future")).StatusCode);

        time.Now = new(2099, 1, 1, 0, 0, 0, TimeSpan.Zero);
        Assert.Contains("The future", await site.Client.GetStringAsync("/feed.xml"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await site.Client.GetAsync("/posts/future/")).StatusCode);
        Assert.Contains("/posts/future/", await site.Client.GetStringAsync("/sitemap.xml"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.MovedPermanently, (await site.Client.GetAsync("/old/future")).StatusCode);
    }

    [Fact]
    public async Task TheFutureIsShownToThoseWhoWantIt()
    {
        await using var site = await TestSite.StartWholeAsync(static options => options.ShowFuture = true);
        Assert.Contains("The future", await site.Client.GetStringAsync("/feed.xml"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await site.Client.GetAsync("/posts/future/")).StatusCode);
    }

    [Fact]
    public async Task WithoutABaseUrlTheRequestSaysWhereTheSiteIs()
    {
        await using var site = await TestSite.StartWholeAsync(static options => options.BaseUrl = null);
        Assert.Contains("<link>http://localhost/posts/hello/</link>", await site.Client.GetStringAsync("/feed.xml"), StringComparison.Ordinal);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/feed.xml");
        request.Headers.Host = "other.example";
        using var other = await site.Client.SendAsync(request);
        Assert.Contains("<link>http://other.example/posts/hello/</link>", await other.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
