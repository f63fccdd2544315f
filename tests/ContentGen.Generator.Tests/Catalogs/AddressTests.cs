using ContentGen.Generator.Tests.Harness;

namespace ContentGen.Generator.Tests.Catalogs;

/// <summary>CG3001: an address belongs to one entry.</summary>
public class AddressTests
{
    [Fact]
    public void EachOfTheRivalsNamesTheOthers() =>
        Assert.Equal(
            string.Join('\n',
                Told("posts/2026-01-01-hello.md(1,1)", "content/posts/2026-01-02-hello.md and content/posts/other.md"),
                Told("posts/2026-01-02-hello.md(1,1)", "content/posts/2026-01-01-hello.md and content/posts/other.md"),
                Told("posts/other.md(3,7)", "content/posts/2026-01-01-hello.md and content/posts/2026-01-02-hello.md")),
            new ContentProject().WithPost("2026-01-01-hello").WithPost("2026-01-02-hello").WithPost("other", "title: T\nslug: hello").WithPost("fine")
                .Run().ToString());

    [Fact]
    public void AMissingTitleHidesNoSharedAddress() => Assert.Equal(
        ["CG2001 a", "CG2001 b", "CG3001 a", "CG3001 b", "CG3005 a", "CG3005 c"],
        new ContentProject().WithPost("a", "slug: one\naliases: [/old]").WithPost("b", "slug: one").WithPost("c", "title: C\naliases: [/old]").Run()
            .Diagnostics.Select(static problem => $"{problem.Id} {Path.GetFileNameWithoutExtension(problem.Location.GetLineSpan().Path)}").Order());

    [Fact]
    public void AnAddressThatWaitsForADateIsSharedWithNone() => Assert.Equal(
        ["CG2001", "CG2001"],
        new ContentProject().WithPost("x/a").WithPost("y/a").WithSource(
            """
            #pragma warning disable CS1591
            using System; using ContentGen;
            namespace App;
            [Content("posts", Route = "/{yyyy}/{slug}/")] public partial record Post(string Title, DateOnly Date);
            """).Run().Diagnostics.Select(static problem => problem.Id));

    [Theory]
    [InlineData("posts/a.md", "posts/a.markdown")]
    [InlineData("posts/a.md", "posts/a/index.md")]
    [InlineData("posts/A B.md", "posts/a-b.md")]
    [InlineData("posts/caf\u00E9.md", "posts/cafe\u0301.md")]
    [InlineData("about.md", "pages/about.md")]
    public void FilesOfOneAddressAreRivals(string one, string other) =>
        Assert.Equal(["CG3001", "CG3001"], new ContentProject().With(one, "---\ntitle: T\n---\n").With(other, "---\ntitle: T\n---\n")
            .Run().Diagnostics.Select(static diagnostic => diagnostic.Id));

    [Theory]
    [InlineData("posts/a.md", "posts/a.markdown")]
    [InlineData("about.md", "pages/about.md")]
    public void FilesOfOneIdAreRivalsWhateverTheirSlugs(string one, string other) =>
        Assert.Equal(["CG3001", "CG3001"], new ContentProject().With(one, "---\ntitle: T\nslug: one\n---\n")
            .With(other, "---\ntitle: T\nslug: other\n---\n").Run().Diagnostics.Select(static diagnostic => diagnostic.Id));

    [Fact]
    public void CollectionsDoNotDisturbEachOther() =>
        Assert.Empty(new ContentProject().WithPost("a").With("notes/a.md", "---\ntitle: T\n---\n").With("a.md", "---\ntitle: T\n---\n").Run().Diagnostics);

    [Fact]
    public void FoldersOfOneAddressAreRivalsToo() =>
        Assert.Equal(
            ["CG3001", "CG3001"],
            new ContentProject().With("my posts/a.md", "---\ntitle: T\n---\n").With("My-Posts/a.md", "---\ntitle: T\n---\n").Run().Diagnostics
                .Select(static diagnostic => diagnostic.Id).Where(static id => id == "CG3001"));

    [Theory]
    [InlineData("/{slug}", "/{slug}/", "/x", "/x/")]
    [InlineData("/über/{slug}/", "/%C3%BCber/{slug}", "/%C3%BCber/x/", "/%C3%BCber/x")]
    public void TwoSpellingsOfAnAddressAreOne(string route, string other, string url, string otherUrl)
    {
        var run = new ContentProject().With("notes/x.md", "---\n---\n").WithPost("x").WithSource(
            $$"""
            #pragma warning disable CS1591
            using ContentGen;
            namespace App;
            [Content("notes", Route = "{{route}}")] public partial record Note;
            [Content("posts", Route = "{{other}}")] public partial record Post(string Title);
            """).Run();

        Assert.Equal(
            $"notes/x.md(1,1): error CG3001: The URL '{url}' is also used by content/posts/x.md (as '{otherUrl}', which is the same address). "
                + "Give one of them another slug with a key 'slug: …', or rename its file.\n"
                + $"posts/x.md(1,1): error CG3001: The URL '{otherUrl}' is also used by content/notes/x.md (as '{url}', which is the same address). "
                + "Give one of them another slug with a key 'slug: …', or rename its file.",
            run.ToString());
    }

    [Fact]
    public void ABrokenEntryIsNobodysRival() =>
        Assert.Equal(["CG2002"], new ContentProject().WithPost("a").WithPost("b", "title: T\nslug: a\ndate: never").Run().Diagnostics
            .Select(static diagnostic => diagnostic.Id));

    private static string Told(string place, string others) =>
        $"{place}: error CG3001: The URL '/posts/hello/' is also used by {others}. "
            + "Give one of them another slug with a key 'slug: …', or rename its file.";
}
