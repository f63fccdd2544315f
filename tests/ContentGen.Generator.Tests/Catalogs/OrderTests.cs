using ContentGen.Generator.Tests.Harness;

namespace ContentGen.Generator.Tests.Catalogs;

/// <summary>The order of <c>All</c>, and which entries are in it.</summary>
public class OrderTests
{
    private const string Ids = "Posts.All.Select(post => post.Id).ToArray()";

    [Fact]
    public void DatedEntriesComeNewestFirst() =>
        Assert.Equal(
            ["c", "2026-01-02-b", "a", "2025-12-31-z"],
            new ContentProject().WithPost("2025-12-31-z").WithPost("2026-01-02-b").WithPost("a", "title: T\ndate: 2026-01-01")
                .WithPost("c", "title: T\ndate: 2026-01-02T00:00:01").Run().Evaluate<string[]>(Ids));

    [Fact]
    public void TheInstantCountsAndNotTheClock() =>
        Assert.Equal(
            ["c", "a", "b"],
            new ContentProject().WithPost("a", "title: T\ndate: 2026-01-01T12:00+00:00").WithPost("b", "title: T\ndate: 2026-01-01T13:00+02:00")
                .WithPost("c", "title: T\ndate: 2026-01-01T08:00-05:00").Run().Evaluate<string[]>(Ids));

    [Fact]
    public void EqualDatesAreOrderedByIdOrdinally() =>
        Assert.Equal(
            ["B1", "Z1", "a1", "b-2", "b/3", "é1"],
            new[] { "é1", "a1", "b-2", "Z1", "B1", "b/3" }.Aggregate(new ContentProject(), static (all, name) =>
                all.WithPost(name, $"title: T\ndate: 2026-01-01\nslug: s{(int)name[0]}-{name.Length + name[^1]}")).Run().Evaluate<string[]>(Ids));

    [Fact]
    public void UndatedEntriesComeLastByWeightThenById() =>
        Assert.Equal(
            ["2020-01-01-dated", "d", "c", "b", "z", "a", "e"],
            new ContentProject()
                .WithPost("a").WithPost("e").WithPost("2020-01-01-dated", "title: T\nweight: 99")
                .WithPost("b", "title: T\nweight: 1").WithPost("z", "title: T\nweight: 1").WithPost("c", "title: T\nweight: 0")
                    .WithPost("d", "title: T\nweight: -5").Run().Evaluate<string[]>(Ids));

    [Fact]
    public void WeightDoesNotOrderDatedEntries() =>
        Assert.Equal(["a", "b"], new ContentProject().WithPost("a", "title: T\ndate: 2026-01-01\nweight: 9")
            .WithPost("b", "title: T\ndate: 2026-01-01\nweight: 1").Run().Evaluate<string[]>(Ids));

    [Theory]
    [InlineData("OrderBy = nameof(Post.Rank), Descending = true", "public int Rank { get; init; } = 3;", "rank: 1|rank: 7|", "b c a")]
    [InlineData("OrderBy = nameof(Post.Rank)", "public int Rank { get; init; }", "rank: 1|rank: -1|", "b c a")]
    [InlineData("OrderBy = nameof(Post.Rank)", "public int? Rank { get; init; }", "rank: 1|rank: -1|", "b a c")]
    [InlineData("OrderBy = nameof(Post.Rank)", "public int? Rank { get; init; } = 0;", "rank: 1|rank: -1|", "b c a")]
    [InlineData("OrderBy = nameof(Post.Rank)", "public double Rank { get; init; } = -0.5;", "rank: 1|rank: -1|", "b c a")]
    [InlineData("OrderBy = nameof(Post.Pinned), Descending = true", "public bool Pinned { get; init; }", "pinned: false|pinned: true|", "b a c")]
    [InlineData("OrderBy = nameof(Post.Level)", "public Level Level { get; init; } = Level.Mid;", "level: high|level: low|", "b c a")]
    [InlineData("OrderBy = nameof(Post.Name)", "public string Name { get; init; } = \"m\";", "name: z|name: a|", "b c a")]
    [InlineData("", "public int Weight { get; init; }", "weight: 1|weight: -1|", "b c a")]
    [InlineData("", "public int? Weight { get; init; }", "weight: 1|weight: -1|", "b a c")]
    public void AnEntryWithoutTheKeyIsOrderedByWhatItsPropertyHolds(string order, string property, string files, string expected)
    {
        var project = new ContentProject().WithSource($$"""
            #pragma warning disable CS1591
            using ContentGen;
            namespace App;
            public enum Level { Low, Mid, High }
            [Content("posts"{{(order.Length > 0 ? ", " + order : "")}})] public partial record Post { {{property}} }
            """);
        foreach (var (text, i) in files.Split('|').Select(static (text, i) => (text, i)))
            project = project.WithPost(((char)('a' + i)).ToString(), text);
        Assert.Equal(expected, project.Run().Evaluate<string>("string.Join(' ', Posts.All.Select(post => post.Id))"));
    }

    [Fact]
    public void APositionalDefaultCountsAsWell() => Assert.Equal("b c a", new ContentProject().WithSource("""
        #pragma warning disable CS1591
        using ContentGen;
        namespace App;
        [Content("posts", OrderBy = "Rank")] public partial record Post(string Title, int Rank = 3);
        """).WithPost("a", "title: A\nrank: 7").WithPost("b", "title: B\nrank: 1").WithPost("c", "title: C").Run()
            .Evaluate<string>("string.Join(' ', Posts.All.Select(post => post.Id))"));

    [Fact]
    public void TheOrderOfTheFilesDoesNotMatter()
    {
        var project = new ContentProject().WithPost("a", "title: A\ntags: [x, Y]").WithPost("b", "title: B\ntags: [y]")
            .WithPost("c", "title: C\ndate: never").With("notes/n.md", "---\ntitle: N\n---\n");
        var before = project.Run();
        // Files that are taken away and put back stand at the end of the driver's list.
        var after = before.Edit(static edited => edited.Without("posts/a.md").Without("notes/n.md")).Edit(_ => project);

        Assert.Equal(before.Generated.OrderBy(static file => file.Key, StringComparer.Ordinal), after.Generated
            .OrderBy(static file => file.Key, StringComparer.Ordinal));
        Assert.Equal(before.ToString(), after.ToString());
    }

    [Fact]
    public void DraftsAreLeftOut()
    {
        var project = new ContentProject().WithPost("a", "title: A\ntags: [one]").WithPost("b", "title: B\ndraft: true\ntags: [two]");
        var without = project.Run();
        var with = project.WithProperty("ContentGenIncludeDrafts", "true").Run();

        Assert.Equal(["a"], without.Evaluate<string[]>(Ids));
        Assert.DoesNotContain("B", without.Members("App.Posts"));
        Assert.Equal("one", without.Evaluate<string>("string.Join(',', Posts.Tags.Select(term => term.Slug))"));
        Assert.Equal("a False|b True", with.Evaluate<string>("string.Join('|', Posts.All.Select(post => post.Id + \" \" + post.Draft))"));
        Assert.Equal("one,two", with.Evaluate<string>("string.Join(',', Posts.Tags.Select(term => term.Slug))"));
        Assert.Equal("<p>A body.</p>\n", with.Evaluate<string>("Posts.B.Body.Html"));
    }

    [Fact]
    public void AnEntryIsADraftWhereItsRecordSaysSo() => Assert.Equal("b", new ContentProject().WithSource("""
        #pragma warning disable CS1591
        using ContentGen;
        namespace App;
        [Content("posts")] public partial record Post { public bool Draft { get; init; } = true; }
        """).WithPost("a", "").WithPost("b", "draft: false").WithPost("c", "draft: true").Run()
            .Evaluate<string>("string.Join(' ', Posts.All.Select(post => post.Id))"));

    [Fact]
    public void ADraftIsNoRivalOfAnEntryThatShips()
    {
        var project = new ContentProject().WithPost("a", "title: A\nslug: same").WithPost("b", "title: B\ndraft: yes\nslug: same");

        Assert.Empty(project.Run().Diagnostics);
        Assert.Equal(["CG3001", "CG3001"], project.WithProperty("ContentGenIncludeDrafts", "true").Run().Diagnostics
            .Select(static diagnostic => diagnostic.Id));
    }

    [Fact]
    public void ACollectionOfDraftsOnlyIsEmptyAndCompiles()
    {
        var run = new ContentProject().WithPost("a", "title: A\ndraft: true\ntags: [x]").Run();

        Assert.Equal("0 0 0", run.Evaluate<string>("$\"{Posts.All.Count} {Posts.Tags.Count} {Posts.Categories.Count}\""));
    }
}
