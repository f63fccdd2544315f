using ContentGen.Generator.Files;
using ContentGen.Generator.Tests.Harness;

namespace ContentGen.Generator.Tests.Catalogs;

/// <summary>Tags and categories: how spellings become terms, and terms members.</summary>
public class TermTests
{
    private const string Terms = "string.Join('|', Posts.Tags.Select(term => $\"{term.Slug}={term.Name}:{string.Join(',', term.Entries.Select(post => post.Id))}\"))";

    [Fact]
    public void SpellingsOfOneSlugAreOneTermUnderTheNameMostUsed() =>
        Assert.Equal(
            "open-weights=Open Weights:a,b,c,d",
            new ContentProject().WithPost("a", "title: T\ntags: [open-weights]").WithPost("b", "title: T\ntags: [Open Weights]")
                .WithPost("c", "title: T\ntags: [open weights]").WithPost("d", "title: T\ntags: [Open Weights]").Run().Evaluate<string>(Terms));

    [Fact]
    public void OfNamesUsedAlikeTheFirstOrdinallyIsTaken() =>
        Assert.Equal("ai=AI:a,b", new ContentProject().WithPost("a", "title: T\ntags: [ai]").WithPost("b", "title: T\ntags: [AI]")
            .Run().Evaluate<string>(Terms));

    [Fact]
    public void ATermTwiceInAnEntryCountsItOnce() =>
        Assert.Equal("a=A:a", new ContentProject().WithPost("a", "title: T\ntags: [A, a, ' a ', A]").Run().Evaluate<string>(Terms));

    [Fact]
    public void TermsAreOrderedBySlugAndTheirEntriesAsInTheCatalog() =>
        Assert.Equal(
            "a=a:2026-01-02-x,2026-01-01-z,y|b=b:2026-01-01-z|z=z:y",
            new ContentProject().WithPost("2026-01-01-z", "title: T\ntags: [b, a]").WithPost("2026-01-02-x", "title: T\ntags: [a]")
                .WithPost("y", "title: T\ntags: [z, a]").Run().Evaluate<string>(Terms));

    [Fact]
    public void TagsAndCategoriesAreApart() =>
        Assert.Equal("x y", new ContentProject().WithPost("a", "title: T\ntags: [x]\ncategories: [y]")
            .Run().Evaluate<string>("$\"{Posts.Tags.X} {Posts.Categories.Y}\""));

    [Theory]
    [InlineData("C", "c")]
    [InlineData("C#", "c-sharp")]
    [InlineData("C++", "c-plus-plus")]
    [InlineData("F#", "f-sharp")]
    [InlineData(".NET", "net")]
    [InlineData("ASP.NET Core", "asp.net-core")]
    [InlineData("Node.js", "node.js")]
    [InlineData("R&D", "r-and-d")]
    [InlineData("rock & roll", "rock-and-roll")]
    [InlineData("g++", "g-plus-plus")]
    [InlineData("a+b", "a-plus-b")]
    [InlineData("Release Notes", "release-notes")]
    [InlineData("  padded  ", "padded")]
    [InlineData("what's new", "whats-new")]
    [InlineData("日本語", "日本語")]
    [InlineData("Über", "über")]
    [InlineData("v1.10", "v1.10")]
    [InlineData("🚀", "d83dde80")]
    [InlineData("🚀 launch", "launch")]
    [InlineData("!", "0021")]
    [InlineData("#dotnet", "dotnet")]
    [InlineData("#", "0023")]
    [InlineData("# 1", "1")]
    [InlineData("\uFFFE", "fffe")]
    public void ATermHasASlugOfItsOwn(string term, string slug) => Assert.Equal(slug, Slug.FromTerm(term));

    [Fact]
    public void EachTermIsAMember() =>
        Assert.Equal(
            new[] { "OpenWeights", "CSharp", "C", "CPlusPlus", "Net", "_2026", "_007", "V1_10", "D83dde80", "日本語", "_Count", "_Key", "_TryGet",
                "_GetHashCode" }.Order(StringComparer.Ordinal),
            new ContentProject().WithPost("a", "title: T\ntags: [open weights, C#, C, C++, .NET, 2026, 007, v1.10, 🚀, 日本語, count, key, try-get, get hash code]").Run().Members("App.Posts+TagsTaxonomy").Order(StringComparer.Ordinal));

    [Fact]
    public void TermsWhoseNamesClashAreNumbered()
    {
        var run = new ContentProject().WithPost("a", "title: T\ntags: [v.1, v-1, v1-2, v_1]").Run();

        Assert.Empty(run.CompilerDiagnostics);
        Assert.Equal(4, run.Members("App.Posts+TagsTaxonomy").Distinct().Count());
        Assert.Equal(4, run.Evaluate<int>("Posts.Tags.Count"));
    }

    [Fact]
    public void EveryMemberIsItsTerm()
    {
        var run = new ContentProject().WithPost("a", "title: T\ntags: [C#, C++, '🚀', '\"quoted\"', 'back\\slash', '<b>', a.b, a-b]").Run();

        Assert.Equal("C#|C++|🚀|\"quoted\"|back\\slash|<b>",
            run.Evaluate<string>("string.Join('|', new[] { Posts.Tags.CSharp, Posts.Tags.CPlusPlus, Posts.Tags.D83dde80, Posts.Tags.Quoted, Posts.Tags.BackSlash, Posts.Tags.B }.Select(t => t.Name))"));
    }

    [Fact]
    public void ATermWithoutEntriesIsGone()
    {
        var run = new ContentProject().WithPost("a", "title: T\ntags: [x, y]").Run().Edit(static project => project.WithPost("a", "title: T\ntags: [y]"));

        Assert.Equal(["Y"], run.Members("App.Posts+TagsTaxonomy"));
    }
}
