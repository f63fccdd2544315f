using Blog;
using Blog.Pages;
using Blog.Services;
using Microsoft.AspNetCore.Http.HttpResults;

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

var app = builder.Build();

// Routing comes after the static files: the fallback below would answer for them.
app.UseSafeHeaders();
app.UseStaticFiles();
app.UseRouting();

app.MapContent(Docs.All, doc => new RazorComponentResult<DocPage>(new { Doc = doc }));
app.MapPage<HomePage>("/");
app.MapPage<SearchPage>("/search/");

app.MapContentRedirects();
app.MapContentImages();
app.MapSitemap();
app.MapRobots(robots => robots.Disallow.Add("/search/"));
app.MapGet("/search.json", (SiteSearch search) => Results.Json(search.Rows));
app.MapGet("/highlight.css", () => Results.Text(HighlightCss.Text, "text/css; charset=utf-8"));
app.MapFallback("{**path}", PageRoutes.NotFound);

return await app.RunOrExportAsync(args, export =>
{
    // No link leads here: forms and the script do.
    foreach (var path in new[] { "/search/", "/search.json" })
        export.Paths.Add(path);
});
