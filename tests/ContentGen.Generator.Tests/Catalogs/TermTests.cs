using ContentGen.Generator.Files;
using ContentGen.Generator.Tests.Harness;

namespace ContentGen.Generator.Tests.Catalogs;

/// <summary>Tags and categories: how spellings become terms, and terms members.</summary>
public class TermTests
{
    private const string Terms =
        "string.Join('|', Posts.Tags.Select(term => $\"{term.Slug}={term.Name}:{string.Join(',', term.Entries.Select(post => post.Id))}\"))";

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

    [Theory]
    [InlineData("tags: [\"\"]", "")]
    [InlineData("tags: ''", "")]
    [InlineData("tags: ['', go, ' ']", "go")]
    public void WhatIsBlankIsNoTerm(string key, string tags)
    {
        var run = new ContentProject().WithPost("a", "title: T\n" + key).Run();

        Assert.Equal("", run.ToString());
        Assert.Equal(tags, run.Evaluate<string>("string.Join(',', Posts.All[0].Tags)"));
        Assert.Equal(tags, run.Evaluate<string>("string.Join(',', Posts.Tags.Select(tag => tag.Name))"));
    }

    [Theory]
    [InlineData("tags: |\n  network")]
    [InlineData("tags: >+\n  network\n\n")]
    [InlineData("tags:\n- |\n  network")]
    public void TheLineBreakThatEndsABlockIsNoPartOfATerm(string key)
    {
        var run = new ContentProject().WithPost("a", "title: T\n" + key).Run();

        Assert.Equal("", run.ToString());
        Assert.Equal("network network", run.Evaluate<string>("$\"{Posts.Tags.Network.Name} {Posts.All[0].Tags[0]}\""));
    }

    [Fact]
    public void ATermOfSeveralLinesIsToBeWrittenOnOne() => Assert.Contains(
        "warning CG3003: 'go rust' in 'tags' has more than one line. Write it on one line.",
        new ContentProject().WithPost("a", "title: T\ntags:\n- |\n  go\n  rust").Run().ToString(),
        StringComparison.Ordinal);

    [Fact]
    public void ATermOfABlockIsSpeltAsElsewhere()
    {
        var run = new ContentProject().WithPost("a", "title: T\ntags: |\n  Network").WithPost("b", "title: T\ntags: network").Run();

        Assert.Contains("'network' in 'tags' differs from 'Network'", run.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("public string? Level { get; init; }", "level: ''")]
    [InlineData("public string[] Level { get; init; } = [];", "level: ['', ' ']")]
    [InlineData("public string[] Level { get; init; } = [];", "level: ' '")]
    public void EmptyTextIsNoTerm(string property, string key) => Assert.Equal(0, new ContentProject().WithSource($$"""
        #pragma warning disable CS1591
        using ContentGen;
        namespace App;
        [Content("posts")] public partial record Post { [Taxonomy] {{property}} }
        """).WithPost("a", key).Run().Evaluate<int>("Posts.Level.Count"));

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
    [InlineData(".NET", "dotnet")]
    [InlineData(".NET 8", "dotnet-8")]
    [InlineData("#.NET", "dotnet")]
    [InlineData("C# and .NET", "c-sharp-and-dotnet")]
    [InlineData("(.NET)", "dotnet")]
    [InlineData(".gitignore", "dotgitignore")]
    [InlineData("Net", "net")]
    [InlineData("...and more", "and-more")]
    [InlineData("1 .5", "1-.5")]
    [InlineData("\uFF0ENET", "dotnet")]
    [InlineData("C\u266F", "c-sharp")]
    [InlineData("F\u266F", "f-sharp")]
    [InlineData("C\uFF03", "c-sharp")]
    [InlineData("C\uFF0B\uFF0B", "c-plus-plus")]
    [InlineData("R\uFF06D", "r-and-d")]
    [InlineData("CI/CD", "ci-cd")]
    [InlineData("50%", "50")]
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
    [InlineData("soft\u00ADware", "software")]
    [InlineData("co\u200Dop", "coop")]
    [InlineData("co\u200Cop", "coop")]
    [InlineData("a\u200Bb\u2060c\uFEFFd", "abcd")]
    [InlineData("1\uFE0F\u20E3", "1")]
    [InlineData("\u2764\uFE0F", "2764")]
    [InlineData("\u2764", "2764")]
    [InlineData("\u2764\uFE0F love", "love")]
    [InlineData("I \u2764\uFE0F NY", "i-ny")]
    [InlineData("\u845B\U000E0100", "\u845B")]
    [InlineData("\u0646\u0645\u06CC\u200C\u062F\u0627\u0646\u0645", "\u0646\u0645\u06CC\u200C\u062F\u0627\u0646\u0645")]
    [InlineData("\u0915\u094D\u200D\u0937", "\u0915\u094D\u200D\u0937")]
    [InlineData("\u0645\u200Ca", "\u0645a")]
    [InlineData("\uFE0F", "fe0f")]
    public void ATermHasASlugOfItsOwn(string term, string slug) => Assert.Equal(slug, Slug.FromTerm(term));

    [Fact]
    public void EachTermIsAMember() =>
        Assert.Equal(
            new[] { "OpenWeights", "CSharp", "C", "CPlusPlus", "Dotnet", "_2026", "_007", "V1_10", "D83dde80", "日本語", "_Count", "_Key", "_TryGet",
                "_GetHashCode" }.Order(StringComparer.Ordinal),
            new ContentProject().WithPost("a",
                "title: T\ntags: [open weights, C#, C, C++, .NET, 2026, 007, v1.10, 🚀, 日本語, count, key, try-get, get hash code]")
                .Run().Members("App.Posts+TagsTaxonomy").Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("soft\u00ADware", "Software")]
    [InlineData("co\u200Dop", "Coop")]
    [InlineData("1\uFE0F\u20E3", "_1")]
    [InlineData("\u2764\uFE0F love", "Love")]
    [InlineData("\u0646\u0645\u06CC\u200C\u062F\u0627\u0646\u0645", "\u0646\u0645\u06CC\u062F\u0627\u0646\u0645")]
    public void AMemberHoldsNothingThatCannotBeSeen(string term, string member) =>
        Assert.Equal([member], new ContentProject().WithPost("a", $"title: T\ntags: ['{term}']").Run().Members("App.Posts+TagsTaxonomy"));

    [Theory]
    [InlineData("DOcker", "Docker", "Docker")]
    [InlineData("DOCKER", "Docker", "Docker")]
    [InlineData("dOCKER", "docker", "docker")]
    [InlineData("DockeR", "Docker", "Docker")]
    [InlineData("Open WEights", "open weights", "open weights")]
    [InlineData("GItHub", "GitHub", "GitHub")]
    [InlineData("Github", "GitHub", "GitHub")]
    [InlineData("Html", "HTML", "HTML")]
    [InlineData("Apis", "APIs", "APIs")]
    [InlineData("Graphql", "GraphQL", "GraphQL")]
    [InlineData("Ios", "iOS", "iOS")]
    [InlineData("#docker", "docker", "docker")]
    [InlineData("C\u266F", "C#", "C#")]
    [InlineData(".net", ".NET", ".NET")]
    public void OfNamesUsedAlikeTheOrdinaryOneIsTakenAndProposed(string one, string other, string usual)
    {
        var run = new ContentProject().WithPost("a", $"title: T\ntags: ['{one}']").WithPost("b", $"title: T\ntags: ['{other}']").Run();

        Assert.Contains($"'{usual}'", Assert.Single(run.Diagnostics).GetMessage(), StringComparison.Ordinal);
        Assert.Equal(usual == one ? "posts/b.md" : "posts/a.md", run.ToString().Split('(')[0]);
        Assert.Equal(usual, run.Evaluate<string>("Posts.Tags.Single().Name"));
    }

    [Theory]
    [InlineData("50%", "50")]
    [InlineData("CI/CD", "CI CD")]
    [InlineData("A*", "A")]
    [InlineData(".NET", "dotnet")]
    [InlineData("C\u266F", "C sharp")]
    [InlineData("1\uFE0F\u20E3", "1")]
    [InlineData("Q&A", "Q and A")]
    public void TermsThatMeetUnderOneSlugAreToldOfEachOther(string one, string other)
    {
        var run = new ContentProject().WithPost("a", $"title: T\ntags: ['{one}']").WithPost("b", $"title: T\ntags: ['{other}']").Run();

        var problem = Assert.Single(run.Diagnostics);
        Assert.Equal("CG3003", problem.Id);
        Assert.Contains($"'{one}'", problem.GetMessage(), StringComparison.Ordinal);
        Assert.Contains($"'{other}'", problem.GetMessage(), StringComparison.Ordinal);
        Assert.Single(run.Members("App.Posts+TagsTaxonomy"));
    }

    [Theory]
    [InlineData(".NET", "Net")]
    [InlineData("C\u266F", "C")]
    [InlineData("C#", "C++")]
    [InlineData("R&D", "RD")]
    [InlineData("9/11", "911")]
    [InlineData("\u2764\uFE0F", "\u2605")]
    [InlineData("1\uFE0F\u20E3", "2\uFE0F\u20E3")]
    [InlineData("\U0001F468\u200D\U0001F4BB", "\U0001F468\u200D\U0001F3A8")]
    public void DifferentWordsAreDifferentTerms(string one, string other)
    {
        var run = new ContentProject().WithPost("a", $"title: T\ntags: ['{one}', '{other}']").Run();

        Assert.Equal("", run.ToString());
        Assert.Equal(2, run.Evaluate<int>("Posts.Tags.Count"));
    }

    [Fact]
    public void ThreeTermsThatMeetOneByOneAreOneComplaintEach() =>
        Assert.Equal(
            ["posts/b.md", "posts/c.md"],
            new ContentProject().WithPost("a", "title: T\ntags: [CI CD]").WithPost("b", "title: T\ntags: [CI/CD]")
                .WithPost("c", "title: T\ntags: [CICD]").WithPost("d", "title: T\ntags: [CI CD]")
                .Run().ToString().Split('\n').Select(static line => line.Split('(')[0]));

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
            run.Evaluate<string>(
                "string.Join('|', new[] { Posts.Tags.CSharp, Posts.Tags.CPlusPlus, Posts.Tags.D83dde80, Posts.Tags.Quoted, "
                    + "Posts.Tags.BackSlash, Posts.Tags.B }.Select(t => t.Name))"));
    }

    [Fact]
    public void ATermWithoutEntriesIsGone()
    {
        var run = new ContentProject().WithPost("a", "title: T\ntags: [x, y]").Run().Edit(static project => project.WithPost("a", "title: T\ntags: [y]"));

        Assert.Equal(["Y"], run.Members("App.Posts+TagsTaxonomy"));
    }
}
