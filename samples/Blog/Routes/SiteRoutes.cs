using Blog.Pages;
using Blog.Services;

namespace Blog.Routes;

/// <summary>What every page of the site has: services, headers, files, search, and the answer to what is not there.</summary>
internal static class SiteRoutes
{
    public static WebApplicationBuilder CreateBuilder(string[] args)
    {
        // Files are looked for beside the program, wherever it is started from.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        builder.Services.AddRazorComponents();
        builder.Services.AddSingleton<SiteSearch>();
        builder.Services.AddContentSite(site =>
        {
            site.Title = Site.Title;
            site.Description = Site.Tagline;
            site.BaseUrl = Site.Address;
        });
        return builder;
    }

    /// <summary>What comes before the routes.</summary>
    public static void UseSite(this WebApplication app)
    {
        // Routing comes after the static files: the fallback below would answer for them.
        app.UseSafeHeaders();
        app.UseStaticFiles();
        app.UseRouting();
    }

    /// <summary>Search, what machines read of any page, and the page for everything else.</summary>
    public static void MapSite(this WebApplication app)
    {
        app.MapPage<SearchPage>("/search/");
        app.MapMethods("/search.json", PageRoutes.Reading, (SiteSearch search) => Results.Json(search.Rows));
        app.MapRobots(robots => robots.Disallow.Add("/search/"));
        app.MapContentRedirects();
        app.MapContentImages();
        app.MapMethods("/highlight.css", PageRoutes.Reading, () => Results.Text(HighlightCss.Text, "text/css; charset=utf-8"));
        app.MapFallback("{**path}", PageRoutes.NotFound);
    }

    /// <summary>Serves the site, or writes it as files: <c>-- export out</c>.</summary>
    /// <param name="app">The site.</param>
    /// <param name="args">The command line.</param>
    /// <param name="more">What no link leads to, beside the search, which forms and the script ask for.</param>
    public static Task<int> RunSiteAsync(this WebApplication app, string[] args, params string[] more) => app.RunOrExportAsync(args, export =>
    {
        foreach (var path in more.Concat(["/search/", "/search.json"]))
            export.Paths.Add(path);
    });
}
