using System.Net;
using ContentGen.Package.Tests.Support;

namespace ContentGen.Package.Tests;

/// <summary>What <c>dotnet new</c> makes of the templates: installed into a hive of their own, and over the packages of this run.</summary>
[Collection(SecondHalf.Name)]
public sealed class TemplateTests(PackageFixture package)
{
    [SlowTheory]
    [InlineData("contentgen-blog", "/posts/code-tables-and-notes/", "hl-keyword", "<div role=\"note\" class=\"callout callout-tip\"")]
    [InlineData("contentgen-docs", "/docs/guides/links/", "href=\"/docs/getting-started/#a-page\"")]
    public async Task ASiteIsCreatedBuiltRunAndExported(string template, string page, params string[] texts)
    {
        var project = Create(template);

        Assert.DoesNotContain(Directory.EnumerateFiles(project.Folder, "*.cs", SearchOption.AllDirectories), static file =>
            File.ReadAllText(file).Contains("Blog.", StringComparison.Ordinal));
        project.Build("-warnaserror").ShouldBeQuiet();

        var program = Program(project);
        var folder = page[..(page.IndexOf('/', 1) + 1)];
        await using (var site = await RunningSite.StartAsync(program))
        {
            var body = await site.GetAsync(page);
            Assert.All(texts, text => Assert.Contains(text, body, StringComparison.Ordinal));
            Assert.Contains("<h1>", await site.GetAsync("/"), StringComparison.Ordinal);
            Assert.Contains($"href=\"{page}\"", await site.GetAsync(folder), StringComparison.Ordinal);
            Assert.Contains("@font-face", await site.GetAsync("/site.css"), StringComparison.Ordinal);
        }

        var export = Command.Run(project.Folder, "dotnet", [program, "export", "out"]);
        Assert.True(export.ExitCode == 0, export.Output);
        foreach (var file in new[]
        {
            "index.html", "404.html", "site.css", "search/index.html", "search.json", $"{page[1..]}index.html", $"{folder[1..]}index.html",
        })
            Assert.True(File.Exists(project.PathOf("out/" + file)), file + " is missing:\n" + export.Output);
    }

    /// <summary>
    /// In code without a namespace, <c>Docs</c> would be the namespace and not the catalog (CG9008), and inside of one the catalog and not the
    /// namespace. So a name of one word, as catalogs have them, is not the namespace of a site.
    /// </summary>
    [SlowTheory]
    [InlineData("contentgen-docs", "Docs", "DocsSite")]
    [InlineData("contentgen-blog", "Posts", "PostsSite")]
    public void ANameThatACatalogHasIsNoTrouble(string template, string name, string expected)
    {
        var project = Create(template, name);
        Assert.Contains($"namespace {expected};", File.ReadAllText(project.PathOf("Site.cs")), StringComparison.Ordinal);
        Assert.Contains("out/", File.ReadAllLines(project.PathOf(".gitignore")));
        project.Build("-warnaserror").ShouldBeQuiet();
    }

    /// <summary>Neither a page nor a line in any list, until its day.</summary>
    [SlowFact]
    public async Task APostDatedInTheFutureIsNowhere()
    {
        var project = Create("contentgen-blog")
            .Post("2099-01-01-to-come", "To come", "tags: [to-come]\nauthor: sam-writer", "See [hello](2026-01-12-hello.md).");
        project.Build("-warnaserror").ShouldBeQuiet();

        await using var site = await RunningSite.StartAsync(Program(project));
        foreach (var path in new[] { "/", "/archive/", "/tags/", "/authors/sam-writer/", "/posts/hello/", "/search/?q=come",
            "/search.json", "/feed.xml", "/feed.json", "/sitemap.xml" })
            Assert.DoesNotContain("to-come", await site.GetAsync(path), StringComparison.Ordinal);
        foreach (var path in new[] { "/posts/to-come/", "/tags/to-come/", "/tags/to-come/feed.xml" })
            Assert.Equal(HttpStatusCode.NotFound, (await Assert.ThrowsAsync<HttpRequestException>(() => site.GetAsync(path))).StatusCode);
    }

    /// <param name="template">The template.</param>
    /// <param name="name">By default one that is no namespace.</param>
    private TestProject Create(string template, string name = "my-site")
    {
        var folder = package.NewFolder(name);
        var hive = package.NewFolder("hive");
        _ = Command.Run(folder, "dotnet", ["new", "install", package.PackedFile("nupkg", "ContentGen.Templates"), "--debug:custom-hive", hive]).Text;
        _ = Command.Run(folder, "dotnet", ["new", template, "-n", name, "-o", folder, "--debug:custom-hive", hive]).Text;
        return new TestProject(folder, name);
    }

    private static string Program(TestProject project) => project.PathOf(project.Output("Debug", "net10.0", project.Name + ".dll"));
}
