using Blog;
using Blog.Pages;
using Blog.Routes;
using Microsoft.AspNetCore.Http.HttpResults;

var builder = SiteRoutes.CreateBuilder(args);
builder.Services.AddPosts();

var app = builder.Build();
app.UseSite();
app.MapPosts();
app.MapContent(Docs.All, doc => new RazorComponentResult<DocPage>(new { Doc = doc }));
app.MapPage("/docs/", _ => Results.Redirect(Docs.Index.Url));
app.MapSite();

return await app.RunSiteAsync(args, "/posts/", "/docs/");
