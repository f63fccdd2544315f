using Blog;
using Blog.Pages;
using Blog.Services;
using Microsoft.AspNetCore.Http.HttpResults;

// Files are looked for beside the program, wherever it is started from.
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
builder.Services.AddRazorComponents();
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddSingleton<Published>();
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

// One page for each file.
app.MapContent(Posts.All, post => new RazorComponentResult<PostPage>(new { Post = post }));
app.MapContent(Docs.All, doc => new RazorComponentResult<DocPage>(new { Doc = doc }));
app.MapContent(Authors.All, author => new RazorComponentResult<AuthorPage>(new { Author = author }));

// Lists of them.
app.MapPage<IndexPage>("/");
app.MapPage("/page/{number:int:min(2)}/", context => IndexPage.At(context, int.Parse((string)context.Request.RouteValues["number"]!)));
app.MapPage<ArchivePage>("/archive/");
app.MapPage<TagsPage>("/tags/");
app.MapPage("/tags/{slug}/", context => TagPage.Of(context, (string)context.Request.RouteValues["slug"]!));
app.MapPage<AuthorsPage>("/authors/");
app.MapPage<AboutPage>("/about/");
app.MapPage<SearchPage>("/search/");
app.MapPage("/docs/", _ => Results.Redirect(Docs.Index.Url));

// What machines read.
app.MapContentFeeds(Posts.All, feeds =>
{
    feeds.Terms["tags"] = "/tags/{slug}/";
    feeds.TransformHtml = (_, html) => BodyHtml.WithFormulas(html);
});
app.MapContentRedirects();
app.MapContentImages();
app.MapSitemap(sitemap =>
{
    var published = app.Services.GetRequiredService<Published>();
    foreach (var path in new[] { "/archive/", "/tags/", "/authors/", "/about/" }.Concat(published.Tags.Select(tag => $"/tags/{tag.Slug}/")))
        sitemap.Pages.Add(path);
});
app.MapRobots(robots => robots.Disallow.Add("/search/"));
app.MapGet("/search.json", (SiteSearch search) => Results.Json(search.Rows));
app.MapGet("/highlight.css", () => Results.Text(HighlightCss.Text, "text/css; charset=utf-8"));
app.MapFallback("{**path}", PageRoutes.NotFound);

return await app.RunOrExportAsync(args, export =>
{
    // No link leads here: forms and the script do.
    foreach (var path in new[] { "/search/", "/search.json", "/docs/" })
        export.Paths.Add(path);
});
