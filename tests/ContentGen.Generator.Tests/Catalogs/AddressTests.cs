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
        Named(new ContentProject().WithPost("a", "slug: one\naliases: [/old]").WithPost("b", "slug: one").WithPost("c", "title: C\naliases: [/old]")));

    [Theory]
    [InlineData("title: [T]")]
    [InlineData("title: T\nweight: heavy")]
    [InlineData("title: T\ndate: 2026-02-30")]
    [InlineData("title: T\ntags: {a: b}")]
    public void AValueThatCannotBeReadHidesNoSharedAddress(string keys) => Assert.Equal(
        ["CG2002 a", "CG3001 a", "CG3001 b", "CG3005 a", "CG3005 c"],
        Named(new ContentProject().WithPost("a", $"{keys}\nslug: one\naliases: [/old]").WithPost("b", "title: B\nslug: one")
            .WithPost("c", "title: C\naliases: [/old]").With("posts/d.md", "---\ntitle: D\nweight: 1\ndate: 2026-01-01\ntags: [x]\n---\n")));

    [Fact]
    public void AnEntryOfAListWithABadValueSharesItsSlugAllTheSame() => Assert.Equal(
        ["CG2002 people", "CG3001 people", "CG3001 people"],
        Named(new ContentProject().With("people.yml", "- id: a\n  name: A\n  age: 1\n- id: b\n  slug: a\n  name: B\n  age: old\n")
            .WithSource("namespace App; [ContentGen.Content(\"people\")] public partial record Person(string Name, int Age);")));

    [Theory]
    [InlineData("title: T\nslug: one\nslug: two", "CG1003")]
    [InlineData("title: T\nslug: one\nSlug: two", "CG1003")]
    [InlineData("title: T\nslug: [one]", "CG2002")]
    [InlineData("title: T\nslug: one\nx: [", "CG1002")]
    public void ASlugThatIsToBeMendedIsSharedWithNone(string keys, string problem) => Assert.Equal(
        [problem + " one"],
        Named(new ContentProject().With("posts/one.md", $"---\n{keys}\n---\n").WithPost("b", "title: B\nslug: one")));

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

    /// <summary>The ids of all that is said, each with the name of its file.</summary>
    private static IEnumerable<string> Named(ContentProject project) => project.Run().Diagnostics
        .Select(static problem => $"{problem.Id} {Path.GetFileNameWithoutExtension(problem.Location.GetLineSpan().Path)}").Order();

    private static string Told(string place, string others) =>
        $"{place}: error CG3001: The URL '/posts/hello/' is also used by {others}. "
            + "Give one of them another slug with a key 'slug: …', or rename its file.";
}
