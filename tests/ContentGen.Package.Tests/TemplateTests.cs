using ContentGen.Package.Tests.Support;

namespace ContentGen.Package.Tests;

/// <summary>What <c>dotnet new</c> makes of the templates: installed into a hive of their own, and over the packages of this run.</summary>
[Collection(PackageCollection.Name)]
public sealed class TemplateTests(PackageFixture package)
{
    [Theory]
    [InlineData("contentgen-blog", "/posts/code-tables-and-notes/", "hl-keyword")]
    [InlineData("contentgen-docs", "/docs/guides/links/", "href=\"/docs/getting-started/#a-page\"")]
    public async Task ASiteIsCreatedBuiltRunAndExported(string template, string page, string text)
    {
        // A name that is no namespace.
        const string name = "my-site";
        var folder = package.NewFolder(name);
        var hive = package.NewFolder("hive");
        _ = Command.Run(folder, "dotnet", ["new", "install", package.PackedFile("nupkg", "ContentGen.Templates"), "--debug:custom-hive", hive]).Text;
        _ = Command.Run(folder, "dotnet", ["new", template, "-n", name, "-o", folder, "--debug:custom-hive", hive]).Text;
        var project = new TestProject(folder, name);

        project.Build("-warnaserror").ShouldBeQuiet();
        Assert.DoesNotContain(Directory.EnumerateFiles(folder, "*.cs"), static file => File.ReadAllText(file).Contains("Blog.", StringComparison.Ordinal));

        var program = project.PathOf(project.Output("Debug", "net10.0", name + ".dll"));
        using (var site = await RunningSite.StartAsync(program))
        {
            Assert.Contains(text, await site.GetAsync(page), StringComparison.Ordinal);
            Assert.Contains("<h1>", await site.GetAsync("/"), StringComparison.Ordinal);
            Assert.Contains("@font-face", await site.GetAsync("/site.css"), StringComparison.Ordinal);
        }

        var export = Command.Run(folder, "dotnet", [program, "export", "out"]);
        Assert.True(export.ExitCode == 0, export.Output);
        foreach (var file in new[] { "index.html", "404.html", "site.css", "search/index.html", "search.json", page.Trim('/') + "/index.html" })
            Assert.True(File.Exists(project.PathOf("out/" + file)), file + " is missing:\n" + export.Output);
    }
}
