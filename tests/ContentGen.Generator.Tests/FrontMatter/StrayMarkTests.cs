using ContentGen.Generator.Tests.Harness;

namespace ContentGen.Generator.Tests.FrontMatter;

/// <summary>What is left over behind a value, and what is nearly a key or a fence.</summary>
public class StrayMarkTests
{
    [Theory]
    [InlineData("date: \"2020-01-01\")", "(2,19): error CG1002: ')' follows a quoted value and belongs to nothing. Remove it: date: \"2020-01-01\"")]
    [InlineData("title: 'T',", "(2,11): error CG1002: ',' follows a quoted value and belongs to nothing. Remove it: title: 'T'")]
    [InlineData("title: \"T\";", "(2,11): error CG1002: ';' follows a quoted value and belongs to nothing. Remove it: title: \"T\"")]
    [InlineData("tags: [a, b]]", "(2,13): error CG1002: ']' follows a list in brackets and belongs to nothing. Remove it: tags: [a, b]")]
    [InlineData("tags: [a, b],", "(2,13): error CG1002: ',' follows a list in brackets and belongs to nothing. Remove it: tags: [a, b]")]
    [InlineData("title: \"A\" and B", "Nothing may follow a quoted value on the same line, but 'and B' does. Quote the whole value:")]
    public void ItIsNamedAndTakenAway(string frontMatter, string expected) =>
        Assert.Contains(expected, new ContentProject().WithPost("a", frontMatter).Run().ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("data", "x")]
    [InlineData("rate", "5")]
    [InlineData("height", "3")]
    [InlineData("state", "open")]
    public void AWordOfItsOwnIsNoSlip(string key, string value) =>
        Assert.Equal("", new ContentProject().WithPost("a", $"title: T\n{key}: {value}").Run().ToString());

    [Theory]
    [InlineData("dtae", "date")]
    [InlineData("titel", "title")]
    [InlineData("tgas", "tags")]
    [InlineData("wieght", "weight")]
    [InlineData("dates", "date")]
    public void ASlipIsStillOne(string key, string meant) => Assert.Contains(
        $"Did you mean '{meant}'?",
        new ContentProject().WithPost("a", $"summary: T\n{key}: x").Run().ToString(),
        StringComparison.Ordinal);

    [Fact]
    public void ARequiredDateIsNotSeenInData() => Assert.DoesNotContain(
        "misspelling",
        new ContentProject().WithSource(
            "using System; using ContentGen; [Content(\"posts\")] public partial record Post { public required DateOnly Date { get; init; } }")
            .WithPost("a", "data: x").Run().ToString(),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("---\ntitle: T\ndate: 2026-04-09\n\n# Heading\n\nText.\n", 3, "date: 2026-04-09")]
    [InlineData("---\ntitle: T\ndate: 2026-04-09\n# Heading\n\nText: more\n", 3, "date: 2026-04-09")]
    [InlineData("---\ntitle: T\n# Heading\n\nText.\n", 2, "title: T")]
    [InlineData("---\ntitle: T\n# a comment\ntags:\n- a\n\n## Heading\n\n- a list\n", 5, "- a")]
    public void AMissingFenceIsAskedForAboveTheBody(string text, int line, string last) => Assert.Contains(
        $"Front matter opens here and is never closed. Add a line '---' below line {line} ('{last}').",
        new ContentProject().With("posts/a.md", text).Run().ToString(),
        StringComparison.Ordinal);
}
