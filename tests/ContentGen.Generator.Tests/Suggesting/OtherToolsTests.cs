using ContentGen.Generator.Tests.Harness;

namespace ContentGen.Generator.Tests.Suggesting;

/// <summary>A site that comes from another tool loses nothing with the suggested record that the default record has read.</summary>
public class OtherToolsTests
{
    private const string Everything =
        "string.Join(' ', System.Linq.Enumerable.Select(Posts.All, post => $\"{post.Slug}: {post.Updated:yyyy-MM-dd} \""
        + " + string.Join(',', post.Aliases) + ' ' + string.Join(',', post.Tags) + ' ' + string.Join(',', post.Authors)))"
        + " + ' ' + Posts.Tags.A.Entries.Count";

    [Fact]
    public void PostsOfJekyllKeepTheirAliasesAndTheDayOfTheLastChange() => Keeps(
        """
        [Content("posts")]
        public partial record Post
        {
            public required string Title { get; init; }
            // In the file names.
            public required DateOnly Date { get; init; }
            [Key("updated", Aliases = ["last_modified_at"])] public required DateOnly Updated { get; init; }
            [Taxonomy] public IReadOnlyList<string> Tags { get; init; } = [];
            public IReadOnlyList<string> Authors { get; init; } = [];
            [Key("aliases", Aliases = ["redirect_from"])] public IReadOnlyList<string> Aliases { get; init; } = [];
            public required string Layout { get; init; }
        }

        """,
        "a: 2026-02-03 /old/ a,b Jane b: 2026-02-04 /older/,/oldest/ a Joe 2",
        "'layout'",
        new ContentProject()
            .With("posts/2026-01-02-a.md",
                "---\nlayout: post\ntitle: A\nlast_modified_at: 2026-02-03\nredirect_from: /old/\ntags: [a, b]\nauthors: [Jane]\n---\n")
            .With("posts/2026-01-01-b.md",
                "---\nlayout: post\ntitle: B\nlast_modified_at: 2026-02-04\nredirect_from:\n- /older/\n- /oldest/\ntags: a\nauthors: Joe\n---\n"));

    [Fact]
    public void PostsOfHugoKeepTheDayOfTheLastChange() => Keeps(
        """
        [Content("posts")]
        public partial record Post
        {
            public required string Title { get; init; }
            [Key("date", Aliases = ["publishDate"])] public required DateTimeOffset Date { get; init; }
            [Key("updated", Aliases = ["lastmod"])] public DateOnly? Updated { get; init; }
            [Taxonomy] public IReadOnlyList<string> Tags { get; init; } = [];
            public IReadOnlyList<string> Authors { get; init; } = [];
            public bool Draft { get; init; }
            public IReadOnlyList<string> Aliases { get; init; } = [];
            public required bool Toc { get; init; }
        }

        """,
        "b:   a Joe a: 2026-02-03 /old/ a,b Jane 2",
        "'toc'",
        new ContentProject()
            .With("posts/a.md", "+++\ntitle = \"A\"\ndate = 2026-01-01T10:00:00Z\npublishDate = 2026-01-01T10:00:00Z\nlastmod = 2026-02-03\n"
                + "aliases = [\"/old/\"]\ntags = [\"a\", \"b\"]\nauthors = [\"Jane\"]\ntoc = true\n+++\n")
            .With("posts/b.md", "+++\ntitle = \"B\"\ndate = 2026-01-02T10:00:00Z\ndraft = false\ntags = [\"a\"]\nauthors = [\"Joe\"]\ntoc = false\n+++\n"));

    [Fact]
    public void PostsOfZolaKeepTheirTaxonomies() => Keeps(
        """
        [Content("posts")]
        public partial record Post
        {
            public required string Title { get; init; }
            public required DateOnly Date { get; init; }
            public DateOnly? Updated { get; init; }
            [Taxonomy] public IReadOnlyList<string> Tags { get; init; } = [];
            [Taxonomy] public IReadOnlyList<string> Authors { get; init; } = [];
            public IReadOnlyList<string> Aliases { get; init; } = [];
            [Taxonomy] public IReadOnlyList<string> Series { get; init; } = [];
            public PostExtra? Extra { get; init; }
        }

        public record PostExtra
        {
            public required bool Math { get; init; }
        }

        """,
        "b:   a Joe a: 2026-02-03 /old/ a,b Jane 2",
        "2 keys of the collection 'posts': 'series', 'extra'.",
        new ContentProject()
            .With("posts/a.md", "+++\ntitle = \"A\"\ndate = 2026-01-01\nupdated = 2026-02-03\naliases = [\"/old/\"]\n"
                + "[taxonomies]\ntags = [\"a\", \"b\"]\nauthors = [\"Jane\"]\nseries = [\"S\"]\n[extra]\nmath = true\n+++\n")
            .With("posts/b.md", "+++\ntitle = \"B\"\ndate = 2026-01-02\n[taxonomies]\ntags = [\"a\"]\nauthors = [\"Joe\"]\n+++\n"));

    [Theory]
    [InlineData("published: false")]
    [InlineData("hidden: true")]
    [InlineData("status: draft")]
    [InlineData("expiryDate: 2026-01-01")]
    [InlineData("password: x")]
    [InlineData("build: {render: never}")]
    public void AKeyThatHidesAFileElsewhereHasNoPropertyAndIsStillReported(string frontMatter)
    {
        var project = new ContentProject().WithPost("a", $"title: A\n{frontMatter}").WithPost("b", "title: B");
        var key = frontMatter[..frontMatter.IndexOf(':', StringComparison.Ordinal)];

        Assert.Equal(
            $$"""
            [Content("posts")]
            public partial record Post
            {
                public required string Title { get; init; }

                // '{{key}}' is left out, so that the build still reports the files that it hides in other tools (CG2010): content/posts/a.md(3,1).
                // Write 'draft: true' there, and remove the key everywhere.
            }

            """,
            SuggestedRecord.Of(project));
        Assert.Equal(["CG2010"], SuggestedRecord.Paste(project).Diagnostics.Select(static problem => problem.Id));
    }

    [Fact]
    public void AKeyThatHidesNoFileIsAPropertyThatSaysThatItHidesNone() => Suggests(
        """
            // Hides nothing: a file that is not to be public says 'draft: true'.
            public required bool Published { get; init; }
        """,
        "title: A\npublished: true");

    [Fact]
    public void APictureKeepsItsName() => Suggests(
        """    [Key("image", Aliases = ["heroImage"])] public required string Image { get; init; }""",
        "title: A\nheroImage: https://e.org/a.png");

    [Fact]
    public void AnAliasThatNoPropertyIsKnownByKeepsTheNameOfItsList() => Suggests(
        """    [Key("aliases", Aliases = ["alias"])] public IReadOnlyList<string> Aliases { get; init; } = [];""",
        "title: A\nalias: /old/");

    [Fact]
    public void AValueOfAnotherFormIsAPropertyOfItsOwn() => Suggests(
        "    public required PostCover Cover { get; init; }",
        "title: A\ncover: {image: a.png}");

    [Theory]
    [InlineData("/a1/", "    // 'redirect_from' in content/posts/a.md(4,1) sets it a second time: keep one of the keys.\n", "CG1003")]
    [InlineData("/a0/", "", "")]
    public void TwoKeysForOnePropertyInAFileAreNamedWhereTheyDisagree(string second, string note, string reported)
    {
        var project = new ContentProject().WithPost("a", $"title: A\naliases: [/a0/]\nredirect_from: {second}")
            .WithPost("b", "title: B\nredirect_from: /b0/").WithPost("c", "title: C\nredirect_from: /c0/");

        var record = SuggestedRecord.Of(project);
        Assert.Contains(
            note + "    [Key(\"aliases\", Aliases = [\"redirect_from\"])] public IReadOnlyList<string> Aliases { get; init; } = [];",
            record, StringComparison.Ordinal);
        Assert.Equal(note.Length > 0, record.Contains("second time", StringComparison.Ordinal));
        Assert.Equal(reported, string.Join(' ', SuggestedRecord.Paste(project).Diagnostics.Select(static problem => problem.Id)));
    }

    [Fact]
    public void ADateOfAnotherNameOrInTheFileNameIsRequired() => Assert.Contains(
        """[Key("date", Aliases = ["pubDate"])] public required DateOnly Date""",
        SuggestedRecord.Of(new ContentProject().WithPost("2026-01-01-a", "title: A").WithPost("b", "title: B\npubDate: 2026-01-02")),
        StringComparison.Ordinal);

    private static void Keeps(string record, string everything, string unread, ContentProject project)
    {
        var run = project.Run();
        Assert.Equal("", run.ToString());
        Assert.Equal(everything, run.Evaluate<string>(Everything));

        Assert.Equal(record, SuggestedRecord.Of(project));
        Assert.Contains(unread, project.WithProperty("ContentGenSuggestRecords", "true").Run().ToString(), StringComparison.Ordinal);
        var pasted = SuggestedRecord.Paste(project);
        Assert.Empty(SuggestedRecord.Errors(pasted));
        Assert.Equal(everything, pasted.Evaluate<string>(Everything));
    }

    private static void Suggests(string lines, string frontMatter)
    {
        var project = new ContentProject().WithPost("a", frontMatter);

        Assert.Contains("\n" + lines + "\n", SuggestedRecord.Of(project), StringComparison.Ordinal);
        Assert.Empty(SuggestedRecord.Errors(SuggestedRecord.Paste(project)));
    }
}
