using Blog.Pages;
using Blog.Services;
using ContentGen.Blazor;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Blog.Routes;

/// <summary>The posts and their authors: a page for each, the lists of them, the feeds and the sitemap.</summary>
internal static class PostRoutes
{
    public static void AddPosts(this IServiceCollection services)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<Published>();
    }

    public static void MapPosts(this WebApplication app)
    {
        // One page for each file.
        app.MapContent(Posts.All, post => new RazorComponentResult<PostPage>(new { Post = post }));
        app.MapContent(Authors.All, author => new RazorComponentResult<AuthorPage>(new { Author = author }));

        // Lists of them.
        app.MapPage<IndexPage>("/");
        app.MapPage("/page/{number:int:min(2)}/", context => IndexPage.At(context, int.Parse((string)context.Request.RouteValues["number"]!)));
        app.MapPage<ArchivePage>("/archive/");
        // For whoever cuts the address of a post.
        app.MapPage("/posts/", _ => Results.Redirect("/archive/", permanent: true));
        app.MapPage<TagsPage>("/tags/");
        app.MapPage("/tags/{slug}/", context => TagPage.Of(context, (string)context.Request.RouteValues["slug"]!));
        app.MapPage<AuthorsPage>("/authors/");
        app.MapPage<AboutPage>("/about/");

        // What machines read.
        app.MapContentFeeds(Posts.All, feeds =>
        {
            feeds.Terms["tags"] = "/tags/{slug}/";
            feeds.RenderHtml = ContentRendering.RenderHtmlAsync;
            feeds.TransformHtml = (_, html) => BodyHtml.WithFormulas(html);
        });
        app.MapSitemap(sitemap =>
        {
            foreach (var path in new[] { "/archive/", "/tags/", "/authors/", "/about/" })
                sitemap.Pages.Add(path);
            sitemap.Terms["tags"] = "/tags/{slug}/";
        });
    }
}
