using ContentGen.Generator.Tests.Harness;

namespace ContentGen.Generator.Tests.Catalogs;

/// <summary>CG3005 and CG3006: an old address leads to one entry, and hides none.</summary>
public class AliasTests
{
    [Theory]
    [InlineData("/old/", "/old")]
    [InlineData("/old", "old/")]
    [InlineData("/caf\u00E9/", "/cafe\u0301/")]
    [InlineData("/caf%C3%A9/", "/caf\u00E9")]
    [InlineData("/?p=12", "/?p=12")]
    [InlineData("https://example.org/old/", "https://example.org/old")]
    public void OneAliasOfTwoEntriesIsAnErrorAtBoth(string one, string other)
    {
        var run = new ContentProject().WithPost("a", $"title: T\naliases: ['{one}']").With("notes/b.md", $"---\ntitle: T\nalias: '{other}'\n---\n").Run();

        Assert.Equal(["notes/b.md(3,8): error CG3005", "posts/a.md(3,11): error CG3005"], run.ToString().Split('\n')
            .Select(static line => line[..line.IndexOf(": The", StringComparison.Ordinal)]));
    }

    [Theory]
    [InlineData("/old/", "/older/")]
    [InlineData("/?p=12", "/?p=13")]
    [InlineData("/Old/", "/old/")]
    [InlineData("https://example.org/old/", "/old/")]
    public void OtherAliasesAreNoRivals(string one, string other) =>
        Assert.Equal("", new ContentProject().WithPost("a", $"title: T\naliases: ['{one}']").WithPost("b", $"title: T\naliases: ['{other}']").Run().ToString());

    [Theory]
    [InlineData("../older", "/docs/older")]
    [InlineData("./older/", "/docs/go/older/")]
    [InlineData("../../older.html", "/older.html")]
    [InlineData("../../../../older", "/older")]
    [InlineData(".././older/x", "/docs/older/x")]
    [InlineData("older", "older")]
    [InlineData("a/../older", "a/../older")]
    [InlineData("..older", "..older")]
    [InlineData("/../older", "/../older")]
    public void ARelativeAliasCountsFromTheFolderOfTheUrl(string written, string alias)
    {
        var run = new ContentProject().With("docs/go/i.md", $"---\ntitle: T\naliases: ['{written}']\n---\n").Run();

        Assert.Equal("", run.ToString());
        Assert.Equal(alias, run.Evaluate<string>("Docs.All[0].Aliases[0]"));
    }

    [Fact]
    public void AnAliasTwiceInOneEntryIsNobodysRival() =>
        Assert.Equal("", new ContentProject().WithPost("a", "title: T\naliases: [/old, /old/, /old/]").Run().ToString());

    [Fact]
    public void OfThreeEachNamesTheOthers()
    {
        var run = new[] { "a", "b", "c" }.Aggregate(new ContentProject(), static (all, name) => all.WithPost(name, "title: T\naliases: [/old/]")).Run();

        Assert.Contains("is also an alias of content/posts/b.md and content/posts/c.md.", run.Diagnostics[0].GetMessage(), StringComparison.Ordinal);
        Assert.Equal(3, run.Diagnostics.Count);
    }

    [Fact]
    public void AnEntryThatIsLeftOutOrUnreadableIsNobodysRival() =>
        Assert.Equal(
            ["CG1003"],
            new ContentProject().WithPost("a", "title: T\naliases: [/old/, /posts/b/]")
                .WithPost("b", "title: T\ndraft: true\naliases: [/old/]").WithPost("c", "title: T\ntitle: U\naliases: [/old/]")
                .Run().Diagnostics.Select(static problem => problem.Id));

    [Fact]
    public void ADraftThatIsInTheBuildIsARival() =>
        Assert.Equal(
            ["CG3005", "CG3005"],
            new ContentProject().WithProperty("ContentGenIncludeDrafts", "true").WithPost("a", "title: T\naliases: [/old/]")
                .WithPost("b", "title: T\ndraft: true\naliases: [/old/]")
                .Run().Diagnostics.Select(static problem => problem.Id));

    [Fact]
    public void AMovedLineEmitsNothingAnew()
    {
        var before = new ContentProject().WithPost("a", "title: T\naliases: [/old/]").WithPost("b", "title: T\naliases: [/old/]").Run();
        var after = before.Edit(static project => project.WithPost("a", "title: T\n\naliases: [/old/]"));

        Assert.StartsWith("posts/a.md(4,11): error CG3005", after.ToString(), StringComparison.Ordinal);
        Assert.Empty(after.FilesChangedSince(before));
        Assert.Equal(0, after.Changed(TrackingNames.LinkIndex));
    }

    [Theory]
    [InlineData("2025-03-01-a", "2026-03-01-a", "/posts/{yyyy}/{slug}/")]
    [InlineData("2026-03-01-a", "2026-04-01-a", "/posts/{yyyy}/{MM}/{slug}/")]
    [InlineData("2026-03-01-a", "2026-03-02-a", "/posts/{yyyy}/{MM}/{dd}/{slug}/")]
    [InlineData("2025-03-01-a", "2026-03-01-a", "/posts/{yyyy}/{slug}/", "2027-03-01-a")]
    [InlineData("2025-03-01-a", "2026-03-01-a", "/posts/{yyyy}/{MM}/{slug}/", "2026-04-01-a")]
    [InlineData("2026-03-01-a", "2026-03-01 a", null)]
    [InlineData("2026-03-01-a", "a", null)]
    [InlineData("2026-03-01-a", "2026-03-02-a", null, "a")]
    public void EntriesOfDifferentDaysAreToldOfTheRouteThatTellsThemApart(string one, string other, string? route, string? third = null)
    {
        var project = new ContentProject().WithPost(one).WithPost(other);
        var run = (third is null ? project : project.WithPost(third)).Run();

        Assert.All(run.Diagnostics, problem =>
        {
            Assert.Equal("CG3001", problem.Id);
            if (route is null)
                Assert.DoesNotContain("Route", problem.GetMessage(), StringComparison.Ordinal);
            else
                Assert.Contains($"[Content(\"posts\", Route = \"{route}\")]", problem.GetMessage(), StringComparison.Ordinal);
        });
        Assert.NotEmpty(run.Diagnostics);
    }

    [Fact]
    public void TheRouteThatIsNamedDoesTellThemApart() =>
        Assert.Equal("", new ContentProject().WithPost("2026-03-01-a").WithPost("2026-04-01-a").WithSource(
            """
            #pragma warning disable CS1591
            using System; using ContentGen;
            namespace App;
            [Content("posts", Route = "/posts/{yyyy}/{MM}/{slug}/")] public partial record Post(string Title, DateOnly Date);
            """).Run().ToString());
}
