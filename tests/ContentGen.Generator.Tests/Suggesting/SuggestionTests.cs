using ContentGen.Generator.Tests.Docs;
using ContentGen.Generator.Tests.Harness;

namespace ContentGen.Generator.Tests.Suggesting;

/// <summary>A record is made from the files on demand, and fits them.</summary>
public class SuggestionTests
{
    [Fact]
    public void WithoutThePropertyNothingIsSuggested()
    {
        var run = new ContentProject().WithPost("a", "title: A\nlevel: beginner").Run();

        Assert.Empty(run.Diagnostics);
        Assert.DoesNotContain(run.Generated.Keys, static name => name.Contains("Suggested", StringComparison.Ordinal));
        // Not even an empty step.
        Assert.Throws<ArgumentException>(() => run.Computed(TrackingNames.Suggested));
    }

    [Fact]
    public void TheFirstLineSaysWhatIsWantedAndWhereItIs()
    {
        var run = new ContentProject().WithPost("a", "title: A\nlevel: 3").WithPost("b", "title: B\nog_image: x.png")
            .WithProperty("ContentGenSuggestRecords", "true").WithProperty("ContentGenSuggestedIn", "obj\\generated").Run();

        var message = Assert.Single(run.Diagnostics).GetMessage().Split('\n')[0];
        Assert.Equal(
            "The default record does not read 2 keys of the collection 'posts': 'level', 'og_image'. "
            + "A record that fits its 2 files was written to obj/generated/ContentGen.Generator/ContentGen.Generator.ContentGenerator/Post.Suggested.g.cs",
            message);
        Assert.StartsWith("posts/a.md(3,1): warning CG9007", run.ToString(), StringComparison.Ordinal);
        Assert.Contains("public partial record Post\n", run.Generated["Post.Suggested.g.cs"], StringComparison.Ordinal);
        // In the user's own file that line would turn nullable annotations off.
        Assert.DoesNotContain("auto-generated", run.Generated["Post.Suggested.g.cs"], StringComparison.Ordinal);
        Assert.Empty(run.CompilerDiagnostics);
    }

    [Fact]
    public void TypesAreTheNarrowestThatReadAllValues() => Suggests(
        """
        [Content("posts")]
        public partial record Post
        {
            public required string Title { get; init; }
            public required DateOnly Date { get; init; }
            public DateTimeOffset? Updated { get; init; }
            public required int Rank { get; init; }
            public required double Score { get; init; }
            public required string Version { get; init; }
            public required string Code { get; init; }
            public bool Pinned { get; init; }
            public long? Size { get; init; }
        }
        """,
        ["title: 1984\ndate: 2026-01-01\nrank: 1\nscore: 1\nversion: 1.10\ncode: 007",
            "title: B\ndate: 2026-01-02\nupdated: 2026-01-02T10:00\nrank: -2\nscore: 2.5\npinned: yes\nsize: 4294967296\ncode: 8\nversion: 1.9"]);

    [Fact]
    public void ListsMapsAndMapsInListsBecomeListsAndRecords() => Suggests(
        """
        [Content("posts")]
        public partial record Post
        {
            public required string Title { get; init; }
            [Taxonomy] public IReadOnlyList<string> Tags { get; init; } = [];
            public required PostSeo Seo { get; init; }
            public IReadOnlyList<int> Pages { get; init; } = [];
            public IReadOnlyList<PostLink> Links { get; init; } = [];
            public IReadOnlyDictionary<string, int> Scores { get; init; } = new Dictionary<string, int>();
        }

        public record PostSeo
        {
            public required bool Index { get; init; }
            [Key("og:image")] public string? OgImage { get; init; }
            public PostSeoSize? Size { get; init; }
        }

        public record PostLink
        {
            public required string Href { get; init; }
            public string? Text { get; init; }
        }

        public record PostSeoSize
        {
            public required int Width { get; init; }
        }
        """,
        [
            "title: A\ntags: [x]\nlinks:\n- text: T\n  href: /t\n- href: /u\nseo: { index: true, 'og:image': a.png }\npages: 3",
            "title: B\nseo: { index: false, size: { width: 3 } }\npages: [1, 2]\nscores: { 1st: 3, 2nd: 4 }",
        ]);

    [Fact]
    public void AFewWordsThatRecurAreAnEnumAndALoneNearMissIsNamed()
    {
        var levels = new[] { "beginner", "very advanced", "beginner", "c#", "c#", "very advanced", "begginer", "beginner" };
        var project = levels.Select(static (level, i) => (level, i)).Aggregate(
            new ContentProject(), static (project, use) => project.WithPost($"p{use.i}", $"title: P\nlevel: {use.level}"));

        Assert.Equal(
            """
            [Content("posts")]
            public partial record Post
            {
                public required string Title { get; init; }
                // 'begginer' in content/posts/p6.md(3,8): did you mean 'beginner'?
                public required PostLevel Level { get; init; }
            }

            public enum PostLevel
            {
                Beginner,
                [System.Runtime.Serialization.EnumMember(Value = "very advanced")] VeryAdvanced,
                [System.Runtime.Serialization.EnumMember(Value = "c#")] CSharp,
            }

            """,
            SuggestedRecord.Of(project));
        Assert.Equal(["posts/p6.md(3,8): error CG2004"], SuggestedRecord.Errors(SuggestedRecord.Paste(project)).Select(static error => error[..30]));
    }

    [Fact]
    public void WhatOneFileHasOrBreaksIsToldWithItsPlace()
    {
        var project = Enumerable.Range(1, 6).Aggregate(new ContentProject(), static (project, i) => project.WithPost(
            $"p{i}",
            i switch
            {
                2 => "title: P\ndate: soon\nlayout: post\nrating: 2",
                4 => "title: P\ndate: 2026-01-04\nratng: 3",
                _ => $"title: P\ndate: 2026-01-0{i}\nrating: {i}",
            }));

        Assert.Equal(
            """
            [Content("posts")]
            public partial record Post
            {
                public required string Title { get; init; }
                // 'soon' in content/posts/p2.md(3,7) is not a date.
                public required DateOnly Date { get; init; }
                // Not in content/posts/p4.md.
                public int? Rating { get; init; }
                // Only in content/posts/p2.md(4,1).
                public string? Layout { get; init; }

                // 'ratng' in content/posts/p4.md(4,1): did you mean 'rating'?
            }

            """,
            SuggestedRecord.Of(project));
        Assert.Equal(["posts/p2.md(3,7): error CG2002"], SuggestedRecord.Errors(SuggestedRecord.Paste(project)).Select(static error => error[..30]));
    }

    [Fact]
    public void SpellingsAndAliasesOfOneKeyAreOneProperty() => Suggests(
        """
        [Content("posts")]
        public partial record Post
        {
            public required string Title { get; init; }
            public string? Description { get; init; }
            [Taxonomy] [Key("categories", Aliases = ["category"])] public IReadOnlyList<string> Categories { get; init; } = [];
            public string? Author { get; init; }
            public required string OgImage { get; init; }
        }
        """,
        ["title: A\ncategory: a\nauthor: Jane\ndescription: D\nog_image: x", "title: B\ncategories: [b]\nauthor: Jane\nogImage: y",
            "title: C\ncategory: c\nslug: see\nog_image: x"]);

    [Fact]
    public void NamesThatAreTakenOrNoneGetAnother() => Suggests(
        """
        [Content("posts")]
        public partial record Post
        {
            public required string Title { get; init; }
            [Key("url")] public required string OwnUrl { get; init; }
            [Key("post")] public required int OwnPost { get; init; }
            public required int _2nd { get; init; }
            [Key("a.b")] public required int AB { get; init; }
        }
        """,
        ["title: A\nurl: /a\npost: 1\na.b: 2\n2nd: 3"],
        ordered: false);

    [Fact]
    public void CollectionsThatAskForOneNameKeepTheirOwn()
    {
        var project = new ContentProject().With("my-posts/a.md", "---\ntitle: A\n---\n").With("my_posts/b.md", "---\ntitle: B\n---\n")
            .With("tags/c.md", "---\ntitle: C\n---\n");

        Assert.Contains("[Content(\"my_posts\", Catalog = \"MyPosts2\")]\npublic partial record MyPost2\n", SuggestedRecord.For(project)[1],
            StringComparison.Ordinal);
        Assert.Empty(SuggestedRecord.Errors(SuggestedRecord.Paste(project)));
    }

    [Fact]
    public void DatesInTheNamesOfFilesAreKept() => Suggests(
        """
        [Content("posts")]
        public partial record Post
        {
            public required string Title { get; init; }
            // In the file names.
            public required DateOnly Date { get; init; }
        }
        """,
        new ContentProject().WithPost("2026-01-01-a", "title: A").WithPost("2026-01-02-b", "title: B"));

    [Fact]
    public void ADateFromKeyOrNameIsRequiredAndDataFilesHaveRecordsToo()
    {
        var project = new ContentProject()
            .WithPost("2026-01-01-a", "title: A").WithPost("b", "title: B\ndate: 2026-01-02")
            .With("authors.yml", "- name: Jane\n  site: x\n- name: Joe\n")
            .With("notes/empty.md", "Text.");

        var records = SuggestedRecord.For(project);

        Assert.Equal(3, records.Count);
        Assert.Contains("public required string Name", records[0], StringComparison.Ordinal);
        Assert.Contains("public partial record Note;", records[1], StringComparison.Ordinal);
        Assert.Contains("public required DateOnly Date", records[2], StringComparison.Ordinal);
        Assert.Empty(SuggestedRecord.Errors(SuggestedRecord.Paste(project)));
    }

    [Fact]
    public void WhatNoPropertyCanHoldIsLeftOutAndSaid()
    {
        var project = new ContentProject().WithPost("a", "title: A\nmatrix: [[1, 2], [3]]\nempty:\nnothing: []\nmap: {}");

        Assert.Contains("// 'matrix' is left out, because a property cannot be a list of lists: content/posts/a.md(3,1).", SuggestedRecord.Of(project),
            StringComparison.Ordinal);
        Assert.Empty(SuggestedRecord.Errors(SuggestedRecord.Paste(project)));
    }

    [Theory]
    [InlineData("'changes' is left out, because a property cannot be a list of maps whose keys are not the same", "changes:\n- 2023-11-15: a\n- 2024-01-02: b")]
    [InlineData("'cascade' is left out, because", "cascade:\n- 1x: {a: 1}\n- 2x: {a: 2}")]
    [InlineData("'list' is left out, because a property cannot be a list of lists", "list:\n- a\n- [b]")]
    [InlineData("'map' is left out, because", "map:\n  1x: [[1]]\n  2x: [[2]]")]
    [InlineData("'map' is left out, because", "map:\n  1x: [{2y: a}]")]
    [InlineData("'Inner' is left out, because", "outer:\n  Inner: [{2y: a}]\n  other: 1")]
    [InlineData("IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Map", "map:\n  1x: {2y: a}")]
    [InlineData("IReadOnlyDictionary<string, IReadOnlyList<string>> Map", "map:\n  1x: [a]")]
    [InlineData("IReadOnlyList<PostList> List", "list:\n- {a: 1}\n- {b: 2}")]
    public void EverySuggestionCompiles(string line, string frontMatter)
    {
        var project = new ContentProject().WithPost("a", "title: A\n" + frontMatter).WithPost("b", "title: A\n" + frontMatter);

        Assert.Contains(line, SuggestedRecord.Of(project), StringComparison.Ordinal);
        Assert.Empty(SuggestedRecord.Errors(SuggestedRecord.Paste(project)));
    }

    [Theory]
    [InlineData("DateOnly", "date", "2025/04/23", "2025/4/3")]
    [InlineData("DateOnly", "date", "20250423", "20250424")]
    [InlineData("DateOnly", "lastmod", "April 23, 2025", "2025-04-01")]
    [InlineData("DateTimeOffset", "date", "2025-04-23 3pm", "2025-04-01")]
    [InlineData("string", "date", "soon", "2025/04/23")]
    [InlineData("string", "day", "2025/04/23", "2025/4/3")]
    [InlineData("int", "date", "2025", "2024")]
    public void DatesThatAreWrittenInAnotherWayStayDates(string type, string key, params string[] values)
    {
        var suggested = SuggestedRecord.Of(
            new ContentProject().WithPost("a", $"title: A\n{key}: {values[0]}").WithPost("b", $"title: A\n{key}: {values[1]}"));

        Assert.Contains($"public required {type} ", suggested.Split("Title")[1], StringComparison.Ordinal);
        Assert.Equal(type.StartsWith("Date", StringComparison.Ordinal), suggested.Contains(
            $"// '{values[0]}' in content/posts/a.md(3,{key.Length + 3}) is not a date as it is read. Write 2025-04-23", StringComparison.Ordinal));
    }

    [Fact]
    public void ADeclaredRecordNeedsNoSuggestion() => Assert.Empty(SuggestedRecord.For(
        new ContentProject().WithPost("a", "title: A")
            .WithSource("#pragma warning disable CS1591\n[ContentGen.Content(\"posts\")] public partial record Post(string Title);")));

    [Fact]
    public void EditingABodyLeavesTheSuggestionCached()
    {
        var before = new ContentProject().WithProperty("ContentGenSuggestRecords", "true").WithPost("a", "title: A\nlevel: 1").WithPost("b").Run();

        Assert.Equal(0, before.Edit(static project => project.WithPost("b", body: "Another body.")).Computed(TrackingNames.Suggested));
        Assert.Equal(1, before.Edit(static project => project.WithPost("b", "title: B\nlevel: 2")).Changed(TrackingNames.Suggested));
    }

    /// <summary>The posts of the samples: the suggested record reads them all.</summary>
    [Fact]
    public void TheDemoPostsFitTheirRecord()
    {
        var project = RepositoryText.Files("content/posts", "*").Aggregate(
            new ContentProject().WithProperty("ContentGenIncludeDrafts", "true"),
            static (project, path) => project.With(path["content/".Length..], RepositoryText.Read(path)));

        var run = SuggestedRecord.Paste(project);

        Assert.Equal("", run.ToString());
        Assert.Empty(run.CompilerDiagnostics);
        Assert.Equal(RepositoryText.Files("content/posts", "*.md").Length, run.Evaluate<int>("Posts.All.Count"));
    }

    private static void Suggests(string record, string[] posts, bool ordered = true)
    {
        var project = posts.Select(static (frontMatter, i) => (frontMatter, i)).Aggregate(
            new ContentProject(), static (project, post) => project.WithPost($"post-{post.i}", post.frontMatter));
        if (ordered)
            Suggests(record, project);
        else
            Assert.Equal(record.Split('\n').Order(), SuggestedRecord.Of(project).TrimEnd('\n').Split('\n').Order());
        Assert.Empty(SuggestedRecord.Errors(SuggestedRecord.Paste(project)));
    }

    private static void Suggests(string record, ContentProject project)
    {
        Assert.Equal(record + "\n", SuggestedRecord.Of(project));
        Assert.Empty(SuggestedRecord.Errors(SuggestedRecord.Paste(project)));
    }
}
