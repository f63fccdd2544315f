using Blog.Routes;

var builder = SiteRoutes.CreateBuilder(args);
builder.Services.AddPosts();

var app = builder.Build();
app.UseSite();
app.MapPosts();
app.MapSite();

return await app.RunSiteAsync(args, "/posts/");
