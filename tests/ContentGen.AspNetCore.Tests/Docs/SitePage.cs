using ContentGen.Blazor;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ContentGen.AspNetCore.Tests.Docs;

/// <summary>The code of <c>content/docs/site.md</c> and <c>components.md</c>, so that it compiles; <see cref="SitePageTests"/> compares the two.</summary>
internal static class SitePage
{
    public static async Task<int> ProgramOf(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddContentSite(site =>
        {
            site.Title = "Weights & Measures";
            site.Description = "Choosing and running open-weight language models";
            site.BaseUrl = new("https://example.org/");
            site.ShowFuture = builder.Environment.IsDevelopment();
        });

        var app = builder.Build();
        app.UseStaticFiles();
        app.MapGet("/", () => Results.Content("<a href=\"/posts/hello/\">Hello</a>", "text/html; charset=utf-8"));
        app.MapContent(Posts.All, (post, page) => page.Write($"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            {page.Head(post)}</head>
            <body>
            <h1>{post.Title}</h1>
            {post.Body}
            </body>
            </html>
            """));
        app.MapContentFeeds(Posts.All);
        app.MapContentRedirects();
        app.MapContentImages();
        app.MapSitemap();
        app.MapRobots();
        return await app.RunOrExportAsync(args);
    }

    public static void Pages(WebApplication app)
    {
        app.MapContent(Posts.All, post => Results.Content(post.Body.Html, "text/html; charset=utf-8"));
    }

    public static void PagesThatWait(WebApplication app)
    {
        app.MapContent(Posts.All, async (post, page) =>
        {
            string body = await post.RenderHtmlAsync(page.HttpContext.RequestServices);
            page.Write($"<!doctype html><html lang=\"en\"><head>{page.Head(post)}</head><body>{new MarkupString(body)}</body></html>");
        });
    }

    public static void Head(WebApplication app)
    {
        app.MapGet("/about", (HttpContext context) =>
        {
            ContentHead head = context.GetContentHead("About", "Who writes here") with { IsUnlisted = true };
            return Results.Content($"<!doctype html><html lang=\"en\"><head>{head}</head><body>…</body></html>", "text/html; charset=utf-8");
        });
    }

    public static void Feeds(WebApplication app)
    {
        app.MapContentFeeds(Posts.All, feeds =>
        {
            feeds.MaxItems = 50;
            feeds.JsonPath = null;
            feeds.Terms["tags"] = "/tags/{slug}";
        });
    }

    public static void Components(WebApplication app)
    {
        app.MapGet("/posts/{slug}/", async (string slug, IServiceProvider services) => Posts.All.TryGet(slug, out Post? post)
            ? Results.Content(await post.RenderHtmlAsync(services), "text/html; charset=utf-8")
            : Results.NotFound());
        app.MapContentFeeds(Posts.All, feeds => feeds.RenderHtml = ContentRendering.RenderHtmlAsync);
    }

    public static void Crawlers(WebApplication app)
    {
        app.MapSitemap(sitemap => sitemap.Pages.Add("/archive"), ContentCatalogs.All);
        app.MapRobots(robots => robots.Disallow.Add("/search"));
    }

    public static async Task Export(WebApplication app)
    {
        ContentExportResult result = await app.ExportContentAsync("out", export => export.DeleteOtherFiles = true);
        Console.WriteLine(result.Succeeded);
    }
}
