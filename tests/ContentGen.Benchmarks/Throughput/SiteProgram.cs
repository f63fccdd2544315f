namespace ContentGen.Benchmarks.Throughput;

/// <summary>The program that is measured. With the name of a file and an address it serves the file there, from memory.</summary>
internal static class SiteProgram
{
    public const string Text = """"
        using App;
        using ContentGen;

        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddContentSite(site =>
        {
            site.Title = "Throughput";
            site.BaseUrl = new("https://example.org/");
        });
        var app = builder.Build();
        if (args is [var file, var address])
        {
            var page = File.ReadAllBytes(file);
            app.MapGet(address, () => Results.Bytes(page, "text/html; charset=utf-8"));
        }
        else
        {
            app.MapContent(Posts.All, static (post, page) => page.Write($"""
                <!doctype html>
                <html lang="en">
                <head><meta charset="utf-8">{page.Head(post)}</head>
                <body><h1>{post.Title}</h1><p>{post.Date:yyyy-MM-dd}</p>{post.Body}</body>
                </html>
                """));
            app.MapContentFeeds(Posts.All);
            app.MapContentRedirects();
            app.MapSitemap();
            app.MapGet("/newest", () => Posts.All[0].Url);
        }

        app.Run();
        """";
}
