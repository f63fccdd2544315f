using ContentGen;
using NativeApi;

var builder = WebApplication.CreateSlimBuilder(args);
builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, ContentJson.Resolver));

var app = builder.Build();

// The generator of ASP.NET Core does not know the types of ContentGen's: Results.Ok has a type that it knows.
app.MapGet("/api/posts", (int page = 1) => Results.Ok(Posts.All.Page(page, 10)));
app.MapGet("/api/posts/{slug}", (string slug) => Posts.All.TryGet(slug, out Post? post) ? Results.Ok(post) : Results.NotFound());
app.MapGet("/api/tags", () => Results.Ok(Posts.Tags));
app.MapGet("/api/search", (string q) => Results.Ok(Posts.All.Search(q)));
app.Run();
