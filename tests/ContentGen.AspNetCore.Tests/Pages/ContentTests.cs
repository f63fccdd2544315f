using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ContentGen.AspNetCore.Tests.Pages;

/// <summary>Entries have pages where their addresses say.</summary>
public sealed class ContentTests : IAsyncLifetime
{
    private TestSite _site = null!;

    public async Task InitializeAsync() => _site = await TestSite.StartWholeAsync();

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task AnEntryHasAPage()
    {
        using var response = await _site.Client.GetAsync("/posts/hello/");
        var html = await response.Content.ReadAsStringAsync();
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Contains("<h1>AT&amp;T &amp; &lt;friends&gt;</h1>", html, StringComparison.Ordinal);
        Assert.Contains(Posts.Hello.Body.Html, html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task APageMayWaitForItsBody()
    {
        await using var site = await TestSite.StartAsync(static app => app.MapContent(Posts.All, static async (post, page) =>
        {
            page.Write($"<h1>{post.Title}</h1>");
            await Task.Yield();
            page.WriteMarkup($"<p>{post.Slug}</p>");
        }));
        using var response = await site.Client.GetAsync("/posts/hello/");
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Equal("<h1>AT&amp;T &amp; &lt;friends&gt;</h1><p>hello</p>", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("/posts/hello", "/posts/hello/")]
    [InlineData("/posts/hello?a=b", "/posts/hello/?a=b")]
    [InlineData("/%C3%BCber/gr%C3%B6%C3%9Fe", "/%C3%BCber/gr%C3%B6%C3%9Fe/")]
    public async Task WithoutTheSlashItIsRedirected(string path, string expected)
    {
        using var response = await _site.Client.GetAsync(path);
        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal(expected, response.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task AnAddressWithOtherLettersIsFound() =>
        Assert.Equal(Über.Größe.Body.Html, await _site.Client.GetStringAsync("/%C3%BCber/gr%C3%B6%C3%9Fe/"));

    [Theory]
    [InlineData("/posts/no-such/")]
    [InlineData("/posts/future/")]
    [InlineData("/posts/HELLO/")]
    [InlineData("/posts/")]
    public async Task OtherPathsAreLeftToTheApp(string path) => Assert.Equal(HttpStatusCode.NotFound, (await _site.Client.GetAsync(path)).StatusCode);

    [Fact]
    public async Task ARouteOfTheAppComesFirstAndAFallbackLast()
    {
        await using var site = await TestSite.StartAsync(static app =>
        {
            app.MapContent(Posts.All, static post => Results.Text("content"));
            app.MapGet("/posts/hello/", static () => "own");
            app.MapGet("/{**path}", static () => "any");
        });
        Assert.Equal("own", await site.Client.GetStringAsync("/posts/hello/"));
        Assert.Equal("content", await site.Client.GetStringAsync("/posts/nihongo/"));
        Assert.Equal("any", await site.Client.GetStringAsync("/posts/no-such/"));
    }

    [Theory]
    [InlineData("/old/hello.html")]
    [InlineData("/old/hello-2")]
    [InlineData("/old/hello-2/")]
    [InlineData("/OLD/Hello.html")]
    public async Task AnOldAddressLeadsToTheNewOne(string path)
    {
        using var response = await _site.Client.GetAsync(path);
        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal("/posts/hello/", response.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task AnOldAddressKeepsItsQuery()
    {
        using var response = await _site.Client.GetAsync("/old/hello-2?utm=1&b=%20");
        Assert.Equal("/posts/hello/?utm=1&b=%20", response.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task AnOldAddressMayHoldAQuery()
    {
        await using var site = await TestSite.StartAsync(static app =>
        {
            app.MapContent(Posts.All, static post => Results.Text("content"));
            app.MapContentRedirects(ContentCatalogs.All);
        });
        using var response = await site.Client.GetAsync("/?p=12");
        Assert.Equal("/posts/hello/", response.Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Client.GetAsync("/?p=13")).StatusCode);
    }

    [Theory]
    [InlineData("/?p=12", "/posts/hello/")]
    [InlineData("/?utm_source=x&p=12", "/posts/hello/")]
    [InlineData("/?P=12", "/posts/hello/")]
    [InlineData("/?%70=12", "/posts/hello/")]
    [InlineData("/?p=13", null)]
    [InlineData("/?p=012", null)]
    [InlineData("/?q=12", null)]
    [InlineData("/", null)]
    public async Task AnOldAddressWithAQueryLeavesThePageAtItsPath(string path, string? expected)
    {
        using var response = await _site.Client.GetAsync(path);
        Assert.Equal(expected, response.Headers.Location?.OriginalString);
        if (expected is null)
            Assert.Contains("two</a>", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task APostToAPageWithARedirectReachesTheApp()
    {
        await using var site = await TestSite.StartAsync(static app =>
        {
            app.MapContentRedirects(ContentCatalogs.All);
            app.MapPost("/", static () => "posted");
        });
        using var response = await site.Client.PostAsync("/?p=12", null);
        Assert.Equal("posted", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("a:99999")]
    [InlineData("x..y")]
    public async Task ARequestForNoHostIsABadOne(string host)
    {
        await using var app = TestSite.Builder(static options => options.BaseUrl = null).Build();
        TestSite.MapWhole(app);
        app.Urls.Add("http://127.0.0.1:0");
        await app.StartAsync();
        using var client = new HttpClient();
        foreach (var path in new[] { "/posts/hello/", "/feed.xml", "/about" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(new Uri(app.Urls.First()), path));
            request.Headers.TryAddWithoutValidation("Host", host);
            Assert.Equal(HttpStatusCode.BadRequest, (await client.SendAsync(request)).StatusCode);
        }
    }

    [Theory]
    [InlineData("/blog")]
    [InlineData("/{language}/blog")]
    public async Task AGroupWithAPrefixHoldsNoContent(string prefix)
    {
        Action<IEndpointRouteBuilder>[] maps =
        [
            static group => group.MapContent(Posts.All, static post => Results.Text("x")),
            static group => group.MapContentFeeds(Posts.All),
            static group => group.MapContentRedirects(),
            static group => group.MapContentImages(),
            static group => group.MapSitemap(),
            static group => group.MapRobots(),
        ];
        foreach (var map in maps)
        {
            await using var site = await TestSite.StartAsync(app => map(app.MapGroup(prefix)));
            var problem = await Assert.ThrowsAsync<InvalidOperationException>(() => site.Client.GetAsync("/"));
            Assert.Contains($"in a route group, as '{prefix}/", problem.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task AGroupWithoutAPrefixMayHoldContent()
    {
        await using var site = await TestSite.StartAsync(static app =>
        {
            var group = app.MapGroup("");
            group.MapContent(Posts.All, static post => Results.Text("content"));
            group.MapContentFeeds(Posts.All);
        });
        Assert.Equal("content", await site.Client.GetStringAsync("/posts/hello/"));
        Assert.Equal(HttpStatusCode.OK, (await site.Client.GetAsync("/feed.xml")).StatusCode);
    }

    [Fact]
    public async Task LinksOfABodyLeadBelowThePathBase()
    {
        await using var site = await TestSite.StartAsync(static app =>
        {
            app.UsePathBase("/blög");
            app.UseRouting();
            app.MapContent(Posts.All, static (post, page) => page.Write($"{post.Body}"));
        });
        var html = await site.Client.GetStringAsync("/bl%C3%B6g/posts/hello/");
        Assert.Contains("src=\"/bl%C3%B6g/content/posts/hello.svg\"", html, StringComparison.Ordinal);
        Assert.Contains("href=\"/bl%C3%B6g/posts/nihongo/#kotoba\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("=\"/content/", html, StringComparison.Ordinal);
        Assert.Equal(Posts.Hello.Body.Html, await site.Client.GetStringAsync("/posts/hello/"));
    }

    [Fact]
    public async Task AnImageHasItsTypeAndNothingElseIsServed()
    {
        using var response = await _site.Client.GetAsync("/content/posts/hello.svg");
        Assert.Equal("image/svg+xml", response.Content.Headers.ContentType!.ToString());
        Assert.Equal("public, max-age=86400", response.Headers.CacheControl!.ToString());
        Assert.NotNull(response.Content.Headers.LastModified);
        Assert.Equal(HttpStatusCode.NotFound, (await _site.Client.GetAsync("/content/posts/2026-04-09-hello.md")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await _site.Client.GetAsync("/content/posts/no-such.svg")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await _site.Client.GetAsync("/content/%2e%2e/wwwroot/bg.svg")).StatusCode);
    }
}
