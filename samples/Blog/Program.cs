using Blog.Pages;
using ContentGen;
using Blog.Parts;

// Files are looked for beside the program, wherever it is started from.
var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
{
    Args = args,
    ContentRootPath = AppContext.BaseDirectory,
});
builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);

var app = builder.Build();

// Routing comes after the static files: the last route below would answer for them.
app.UseStaticFiles();
app.UseContentImages();
app.UseRouting();

string[] read = ["GET", "HEAD"];
app.MapMethods("/", read, IndexPage.Get);
app.MapMethods("/page/{number:int}", read, IndexPage.GetPage);
app.MapMethods("/posts/{**slug}", read, PostPage.Get);
app.MapMethods("/tags", read, TermIndexPage.GetTags);
app.MapMethods("/tags/{slug}", read, TermPage.GetTag);
app.MapMethods("/categories", read, TermIndexPage.GetCategories);
app.MapMethods("/categories/{slug}", read, TermPage.GetCategory);
app.MapMethods("/archive", read, ArchivePage.Get);
app.MapMethods("/search", read, SearchPage.Get);
app.MapMethods("/highlight.css", read, () => Results.Text(Highlighting.StyleSheet, "text/css; charset=utf-8"));
app.Map("/{**path}", NotFoundPage.Get);

app.Run();
