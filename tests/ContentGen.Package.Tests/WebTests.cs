using ContentGen.Package.Tests.Support;

namespace ContentGen.Package.Tests;

[Collection(SecondHalf.Name)]
public sealed class WebTests(PackageFixture package)
{
    [Fact]
    public void AnAspNetAppWithRazorComponentsBuilds()
    {
        // The script files of Blazor are a package of their own, which these pages do without.
        var project = package.NewProject(sdk: "Microsoft.NET.Sdk.Web", properties: """
            <RequiresAspNetWebAssets>false</RequiresAspNetWebAssets>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            """)
            .Post("hello", "Hello")
            .Write("PostList.razor", """
                @using App
                @foreach (var post in Posts.All)
                {
                    <h2>@post.Title</h2>
                    @((Microsoft.AspNetCore.Components.MarkupString)post.Body.Html)
                }
                """)
            .Write("Program.cs", """
                using Microsoft.AspNetCore.Components;
                using Microsoft.AspNetCore.Components.Web;

                var app = WebApplication.CreateSlimBuilder(args).Build();
                app.MapGet("/{slug}", (string slug) => App.Posts.All.TryGet(slug, out var post)
                    ? Results.Content(post.Body.Html, "text/html") : Results.NotFound());

                await using var renderer = new HtmlRenderer(app.Services, app.Services.GetRequiredService<ILoggerFactory>());
                Console.WriteLine(await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<App.PostList>()).ToHtmlString()));
                """);

        project.Build().ShouldBeQuiet();

        Assert.Equal(["<h2>Hello</h2><p>Text.</p>"], project.RunLines());
    }
}
