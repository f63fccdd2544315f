using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ContentGen.AspNetCore.Tests;

/// <summary>A site over the content of this project, in memory, on the first of November 2026.</summary>
internal sealed class TestSite : IAsyncDisposable
{
    private readonly WebApplication _app;

    private TestSite(WebApplication app, HttpClient client) => (_app, Client) = (app, client);

    public HttpClient Client { get; }

    public IServiceProvider Services => _app.Services;

    public static async Task<TestSite> StartAsync(Action<WebApplication> map, Action<ContentSiteOptions>? configure = null, TimeProvider? time = null)
    {
        var builder = Builder(configure, time);
        builder.WebHost.UseTestServer();
        var app = builder.Build();
        map(app);
        await app.StartAsync();
        return new TestSite(app, app.GetTestClient());
    }

    /// <summary>Everything that the package offers.</summary>
    public static Task<TestSite> StartWholeAsync(Action<ContentSiteOptions>? configure = null) => StartAsync(MapWhole, configure);

    public static void MapWhole(WebApplication app)
    {
        app.UseStaticFiles();
        app.MapContent(Posts.All, static (post, page) => page.Write($"""
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8">{page.Head(post)}<link rel="stylesheet" href="/site.css"></head>
            <body><h1>{post.Title}</h1>{post.Body}</body>
            </html>
            """));
        app.MapContent(Über.All, static entry => Results.Content(entry.Body.Html, "text/html; charset=utf-8"));
        app.MapContentFeeds(Posts.All, static feeds => feeds.Terms["tags"] = "/tags/{slug}");
        app.MapContentRedirects();
        app.MapContentImages();
        app.MapSitemap(static sitemap => sitemap.Pages.Add("/about"));
        app.MapRobots(static robots => robots.Disallow.Add("/search"));
        app.MapGet("/", static () => Results.Content("<a href='/posts/nihongo'>one</a> <a href='about#x'>two</a>", "text/html; charset=utf-8"));
        app.MapGet("/about", static (HttpContext context) => Results.Content($"<head>{context.GetContentHead("About")}</head>", "text/html; charset=utf-8"));
        app.MapGet("/tags/{slug}", static (string slug) => Posts.Tags.TryGet(slug, out var term)
            ? Results.Content(term.Name, "text/html; charset=utf-8") : Results.NotFound());
    }

    public static WebApplicationBuilder Builder(Action<ContentSiteOptions>? configure = null, TimeProvider? time = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(time ?? new FixedTime(new(2026, 11, 1, 0, 0, 0, TimeSpan.Zero)));
        builder.Services.AddContentSite(site =>
        {
            site.Title = "Tests & Trials";
            site.Description = "A site.";
            site.BaseUrl = new("https://example.org/");
            site.Author = "Nobody";
            configure?.Invoke(site);
        });
        return builder;
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();
}

/// <summary>A clock that stands until it is set.</summary>
internal sealed class FixedTime(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}
