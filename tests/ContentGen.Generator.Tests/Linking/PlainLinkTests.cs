using ContentGen.Generator.Tests.Harness;

namespace ContentGen.Generator.Tests.Linking;

/// <summary>Relative links that leave the extension out, and names in another normal form than the disk's.</summary>
public class PlainLinkTests
{
    private static readonly ContentProject Site = new ContentProject()
        .With("docs/configuration.md", "---\ntitle: C\n---\n## Ports\n")
        .With("docs/guide/index.md", "---\ntitle: G\n---\n")
        .With("docs/guide/first steps.md", "---\ntitle: F\n---\n")
        .With("docs/v1.10.md", "---\ntitle: V\n---\n")
        .With("docs/2026-01-02-news.md", "---\ntitle: N\n---\n")
        .With("api.md", "---\ntitle: A\n---\n")
        .With("api/list.md", "---\ntitle: L\n---\n");

    [Theory]
    [InlineData("configuration", "/docs/configuration/")]
    [InlineData("./configuration#ports", "/docs/configuration/#ports")]
    [InlineData("configuration/", "/docs/configuration/")]
    [InlineData("configuration?x=1#ports", "/docs/configuration/?x=1#ports")]
    [InlineData("../configuration/", "/docs/configuration/")]
    [InlineData("../docs/configuration", "/docs/configuration/")]
    [InlineData("guide", "/docs/guide/")]
    [InlineData("guide/", "/docs/guide/")]
    [InlineData("guide/index", "/docs/guide/")]
    [InlineData("guide/first%20steps", "/docs/guide/first-steps/")]
    [InlineData("guide/first-steps", "/docs/guide/first-steps/")]
    [InlineData("v1.10", "/docs/v1.10/")]
    [InlineData("2026-01-02-news", "/docs/news/")]
    [InlineData("news", "/docs/news/")]
    [InlineData("../news/", "/docs/news/")]
    [InlineData("../api", "/pages/api/")]
    [InlineData("../api/list", "/api/list/")]
    [InlineData("../../api/list/", "/api/list/")]
    [InlineData("./x", "/docs/x/")]
    public void APathWithoutExtensionLeadsToTheEntryThatItNames(string path, string url)
    {
        var run = Site.With("docs/x.md", $"---\ntitle: X\n---\n[x]({path}) <a href='{path}'>y</a>").Run();

        Assert.Equal("", run.ToString());
        Assert.Equal($"<p><a href=\"{url}\">x</a> <a href='{url}'>y</a></p>\n", run.Evaluate<string>("Docs.X.Body.Html"));
    }

    [Theory]
    [InlineData("../../configuration/", "/docs/configuration/")]
    [InlineData("../configuration", "/docs/configuration/")]
    [InlineData("first-steps", "/docs/guide/first-steps/")]
    [InlineData("../", "/docs/guide/")]
    public void APageInAFolderCountsFromThere(string path, string url) =>
        Assert.Contains($"href=\"{url}\"", Site.With("docs/guide/x.md", $"---\ntitle: X\n---\n[x]({path})").Run()
            .Evaluate<string>("Docs.X.Body.Html"), StringComparison.Ordinal);

    [Theory]
    [InlineData("[x](configuraton)", "configuration.md")]
    [InlineData("[x](Configuration)", "configuration.md")]
    [InlineData("[x](../configurations/#ports)", "configuration.md")]
    [InlineData("[x](first-steps)", "guide/first%20steps.md")]
    [InlineData("<a\nhref=configuraton>x</a>", "configuration.md")]
    public void APathThatNearlyNamesANeighbourIsDead(string markdown, string meant)
    {
        var problem = Assert.Single(Site.With("docs/x.md", $"---\ntitle: X\n---\n{markdown}").Run().Diagnostics);

        Assert.Equal("CG4001", problem.Id);
        Assert.Contains($"Did you mean '{meant}'?", problem.GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("edit")]
    [InlineData("comments/")]
    [InlineData("../README")]
    [InlineData("LICENSE")]
    [InlineData("x.html")]
    [InlineData("configuration.html")]
    [InlineData("..")]
    [InlineData("../")]
    [InlineData("./")]
    [InlineData("../latest/")]
    [InlineData("../../../../configuration")]
    [InlineData("example.org/configuration")]
    [InlineData("mailto:configuration")]
    [InlineData("?configuration")]
    public void APathThatNamesNothingOfOursIsLeftAlone(string path)
    {
        var run = Site.With("docs/x.md", $"---\ntitle: X\n---\n[x]({path})").Run();

        Assert.Equal("", run.ToString());
        Assert.Contains($"href=\"{path}\"", run.Evaluate<string>("Docs.X.Body.Html"), StringComparison.Ordinal);
    }

    [Fact]
    public void APageOfTheAppIsNoNeighbour() =>
        Assert.Equal("", Site.With("docs/x.md", "---\ntitle: X\n---\n[x](../configurations/)")
            .WithProperty("ContentGenKnownUrlList", "/docs/configurations/").Run().ToString());

    [Fact]
    public void AHeadingIsLookedForThereToo() =>
        Assert.StartsWith("docs/x.md(4,19): warning CG4002", Site.With("docs/x.md", "---\ntitle: X\n---\n[x](configuration#prots)").Run()
            .ToString(), StringComparison.Ordinal);

    [Fact]
    public void SuchALinkIsABacklink() =>
        Assert.Equal("x", Site.With("docs/x.md", "---\ntitle: X\n---\n[x](configuration)").Run()
            .Evaluate<string>("Docs.All.Backlinks(Docs.Configuration).Single().Id"));

    private const string Composed = "caf\u00E9";
    private const string Decomposed = "cafe\u0301";

    [Theory]
    [InlineData(Composed, Decomposed)]
    [InlineData(Decomposed, Composed)]
    public void NamesInDifferentNormalFormsFindEachOther(string disk, string typed)
    {
        var run = new ContentProject()
            .With($"{disk}s/{disk}.md", "---\ntitle: C\n---\n")
            .With(new InMemoryText($"{ContentProject.Root}/posts/{disk}/{disk}.png", "x"))
            .WithPost("x", $"title: X\nimage: {typed}/{typed}.png",
            $"[a](../{typed}s/{typed}.md) [b](../{typed}s/{typed}) [c](/{typed}s/{typed}/) ![d]({typed}/{typed}.png)")
            .Run();

        var image = Uri.EscapeDataString(disk);
        Assert.Equal("", run.ToString());
        Assert.Equal(
            $"<p><a href=\"/caf%C3%A9s/caf%C3%A9/\">a</a> <a href=\"/caf%C3%A9s/caf%C3%A9/\">b</a> <a href=\"/caf%C3%A9s/caf%C3%A9/\">c</a> "
                + $"<img src=\"/content/posts/{image}/{image}.png\" alt=\"d\" /></p>\n",
            run.Evaluate<string>("Posts.X.Body.Html"));
        Assert.Equal($"/content/posts/{image}/{image}.png", run.Evaluate<string>("Posts.X.Image"));
    }

    [Theory]
    [InlineData(Composed, Decomposed)]
    [InlineData(Decomposed, Composed)]
    public void FoldersReferencesAndSlugsInDifferentNormalFormsFindEachOther(string disk, string typed)
    {
        var run = new ContentProject()
            .With($"{disk}s/{disk}.yml", "name: C")
            .WithPost("x", $"title: X\nauthor: {typed}\nslug: {Decomposed}")
            .WithPost("y", $"title: Y\nauthor: {disk}", $"[x](/posts/{typed}/)")
            .WithSource(
                $$"""
                #pragma warning disable CS1591
                using ContentGen;
                namespace App;
                [Content("{{typed}}s")] public partial record Author(string Name);
                [Content("posts")] public partial record Post(string Title, Author Author);
                """)
            .Run();

        Assert.Equal("", run.ToString());
        Assert.Equal("C /posts/caf%C3%A9/", run.Evaluate<string>("Posts.All[\"caf\u00E9\"].Author.Name + \" \" + Posts.All[\"caf\u00E9\"].Url"));
        Assert.Contains("href=\"/posts/caf%C3%A9/\"", run.Evaluate<string>("Posts.Y.Body.Html"), StringComparison.Ordinal);
    }

    [Fact]
    public void TwoFilesThatDifferByNormalFormOnlyAreEachFoundByTheirOwnName()
    {
        var run = new ContentProject()
            .With(new InMemoryText($"{ContentProject.Root}/posts/{Composed}.png", "x"))
            .With(new InMemoryText($"{ContentProject.Root}/posts/{Decomposed}.png", "x"))
            .WithPost("x", body: $"![a]({Composed}.png) ![b]({Decomposed}.png)").Run();

        Assert.Equal(
            $"<p><img src=\"/content/posts/{Uri.EscapeDataString(Composed)}.png\" alt=\"a\" /> <img "
                + $"src=\"/content/posts/{Uri.EscapeDataString(Decomposed)}.png\" alt=\"b\" /></p>\n",
            run.Evaluate<string>("Posts.X.Body.Html"));
    }
}
