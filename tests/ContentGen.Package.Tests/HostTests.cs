using ContentGen.Package.Tests.Support;

namespace ContentGen.Package.Tests;

/// <summary>ContentGen in every kind of app: each sample is built against the package and run.</summary>
[Collection(FirstHalf.Name)]
public sealed class HostTests(PackageFixture package)
{
    private const string Slug = "open-weights-after-muse-spark";

    [SlowFact]
    public async Task RazorPages()
    {
        var pages = await HostSample.Make(package, "RazorPages").AskAsync("/", $"/posts/{Slug}/");

        Assert.Matches("""<h1>\d+ posts</h1>\s*<p><a href="/posts/[^"]+/">""", pages[0]);
        Assert.Contains("<article><p>", pages[1], StringComparison.Ordinal);
    }

    [SlowFact]
    public async Task BlazorServerWithAPostAsParameterAndInAnEventCallbackAndInAGenericComponent()
    {
        var pages = await HostSample.Make(package, "BlazorServer").AskAsync("/", "/_framework/blazor.web.js", "/posts/an-island/");

        Assert.Matches(@"<h1>\d+ posts</h1>\s*<ul><li><h2>", pages[0]);
        Assert.NotEmpty(pages[1]);
        Assert.Contains("<output>3</output>", pages[2], StringComparison.Ordinal);
    }

    [SlowFact]
    public void BlazorWebAssembly()
    {
        var sample = HostSample.Make(package, "BlazorWasm");

        Assert.True(File.Exists(sample.Built("BlazorWasm.dll")));
        var files = Directory.EnumerateFiles(sample.Built(Path.Combine("wwwroot", "_framework"))).Select(Path.GetFileName).ToList();
        Assert.Contains(files, static file => file!.StartsWith("ContentGen.", StringComparison.Ordinal));
        Assert.DoesNotContain(files, static file => file!.StartsWith("Markdig", StringComparison.Ordinal));
    }

    [SlowFact]
    public void AClassLibraryForAnApp() =>
        Assert.Matches(@"^\d+ posts of the library\nTrue\n$", HostSample.Make(package, "Library/First").Run());

    [SlowFact]
    public void AnAppWithPostsOfItsOwnBesideThoseOfALibrary() => Assert.Matches(
        @"^A post of the second app\n\d+ posts of the library, the newest of \d{4}\n$",
        HostSample.Make(package, "Library/Second").Run());

    [SlowFact]
    public void TheOldestFramework() =>
        Assert.Matches(@"^\d+ posts\n\d{4}-\d\d-\d\d .*\n", HostSample.Make(package, "NativeConsole").Run());

    [SlowFact]
    public void TestsOverContent()
    {
        var sample = HostSample.Make(package, "XunitData");
        var run = Command.Run(Repository.Root, "dotnet", ["test", sample.Built("XunitData.dll")]);

        Assert.Matches(@"Passed!\s+- Failed:\s+0, Passed:\s+[1-9]", run.Text);
    }

    [FactWithRuntime(NeedsLinker = true, IsSlow = true)]
    public async Task ANativeMinimalApi()
    {
        var answers = await HostSample.Make(package, "NativeApi", "publish", "-r", FactWithRuntimeAttribute.Runtime)
            .AskPublishedAsync("/api/posts", $"/api/posts/{Slug}", "/api/tags", "/api/search?q=weights");

        Assert.StartsWith("{\"items\":[{\"id\":", answers[0], StringComparison.Ordinal);
        Assert.Contains($"\"slug\":\"{Slug}\"", answers[1], StringComparison.Ordinal);
        Assert.Contains("{\"name\":", answers[2], StringComparison.Ordinal);
        Assert.StartsWith("[{\"entry\":{", answers[3], StringComparison.Ordinal);
    }

    [FactWithRuntime(IsSlow = true)]
    public async Task ATrimmedMinimalApi()
    {
        var sample = HostSample.Make(package, "TrimmedApi", "publish", "-r", FactWithRuntimeAttribute.Runtime);
        var answers = await sample.AskPublishedAsync("/", $"/posts/{Slug}/", "/feed.xml", "/sitemap.xml");

        Assert.Matches("""<h1>\d+ posts</h1>\s*<ul><li><a href="/posts/[^"]+/">""", answers[0]);
        Assert.Contains($"<link rel=\"canonical\" href=\"https://example.org/posts/{Slug}/\">", answers[1], StringComparison.Ordinal);
        Assert.Contains("<h2 id=", answers[1], StringComparison.Ordinal);
        Assert.Contains("<rss ", answers[2], StringComparison.Ordinal);
        Assert.Contains($"<loc>https://example.org/posts/{Slug}/</loc>", answers[3], StringComparison.Ordinal);

        // .NET is in the folder, and what nothing uses is not.
        Assert.True(File.Exists(sample.Published("libcoreclr.so")));
        Assert.False(File.Exists(sample.Published("Microsoft.AspNetCore.Mvc.Core.dll")));
    }

    [FactWithRuntime(NeedsLinker = true, IsSlow = true)]
    public void ANativeConsoleApp()
    {
        var sample = HostSample.Make(package, "NativeConsole", "publish", "-r", FactWithRuntimeAttribute.Runtime);

        Assert.Matches(@"^\d+ posts\n\d{4}-\d\d-\d\d ", Command.Run(Repository.Root, sample.Published("NativeConsole"), []).Text);
    }
}
