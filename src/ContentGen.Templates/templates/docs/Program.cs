using Blog;
using Blog.Pages;
using Blog.Routes;
using Microsoft.AspNetCore.Http.HttpResults;

var app = SiteRoutes.CreateBuilder(args).Build();
app.UseSite();
app.MapContent(Docs.All, doc => new RazorComponentResult<DocPage>(new { Doc = doc }));
app.MapPage<HomePage>("/");
app.MapPage("/docs/", _ => Results.Redirect("/"));
app.MapSitemap();
app.MapSite();

return await app.RunSiteAsync(args, "/docs/");
