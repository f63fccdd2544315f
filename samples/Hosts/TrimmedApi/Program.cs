using System.Net;
using ContentGen.AspNetCore;
using TrimmedApi;

// Not CreateSlimBuilder: without HTTPS, the trimmer of .NET 10 takes a method that Kestrel starts with.
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddContentSite(site =>
{
    site.Title = "Weights & Measures";
    site.BaseUrl = new("https://example.org/");
});

var app = builder.Build();
app.MapGet("/", () => Results.Content($"""
    <!doctype html>
    <title>Posts</title>
    <h1>{Posts.All.Count} posts</h1>
    <ul>{string.Concat(Posts.All.Page(1, 10).Items.Select(Line))}</ul>
    """, "text/html; charset=utf-8"));
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
app.MapContentImages();
app.MapSitemap();
app.Run();

static string Line(Post post) => $"<li><a href=\"{post.Url}\">{WebUtility.HtmlEncode(post.Title)}</a></li>";
