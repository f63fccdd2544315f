using ContentGen.Generator.Tests.Harness;

namespace ContentGen.Generator.Tests.FrontMatter;

/// <summary>Typographic quotes around a value are named, because to YAML they are letters.</summary>
public class SmartQuoteTests
{
    private const string Levels = "using ContentGen; public enum Level { Easy, Hard } [Content(\"posts\")] public partial record Post { "
        + "public string? Title { get; init; } public Level? Level { get; init; } }";

    [Theory]
    [InlineData("title: “Hello: World”",
        "(2,8): error CG1002: The quotes “ ” are typographic, and YAML reads them as text. Type straight quotes: title: \"Hello: World\"")]
    [InlineData("title: „Hallo: Welt“",
        "(2,8): error CG1002: The quotes „ “ are typographic, and YAML reads them as text. Type straight quotes: title: \"Hallo: Welt\"")]
    [InlineData("date: “2026-04-09”", "(2,7): error CG2002: '“2026-04-09”' is not valid for 'date'")]
    [InlineData("date: “2026-04-09”", "The quotes “ ” are typographic, and YAML reads them as text. Write 2026-04-09 without them.")]
    [InlineData("draft: ‘true’", "The quotes ‘ ’ are typographic, and YAML reads them as text. Write true without them.")]
    [InlineData("weight: «7»", "Write 7 without them.")]
    [InlineData("title: “Hello”", "(2,8): warning CG2008: The quotes “ ” are typographic, and YAML reads them as part of the value. "
        + "Type straight quotes: title: \"Hello\"; or, to keep them, put straight ones around them: title: \"“Hello”\".")]
    [InlineData("title: “Hello\"", "The quotes “ \" are typographic, and YAML reads them as part of the value. Type straight quotes: title: \"Hello\"")]
    [InlineData("tags:\n  - “a”",
        "(3,5): warning CG2008: The quotes “ ” are typographic, and YAML reads them as part of the value. Type straight quotes: \"a\"; or")]
    [InlineData("title: \"Hello”",
        "(2,14): error CG1002: This ” is typographic and does not close the \" that opens the value. Type a straight quote: title: \"Hello\"")]
    [InlineData("summary: 'it’s‘\ntitle: T",
        "(2,15): error CG1002: This ‘ is typographic and does not close the ' that opens the value. Type a straight quote: summary: 'it’s'")]
    [InlineData("tags: [“a”, b]", "(2,8): warning CG2008: The quotes “ ” are typographic")]
    public void TheyAreNamed(string frontMatter, string expected) =>
        Assert.Contains(expected, new ContentProject().WithPost("a", frontMatter).Run().ToString(), StringComparison.Ordinal);

    [Fact]
    public void AroundAMemberOfAnEnumToo() => Assert.Contains(
        "Write hard without them.",
        new ContentProject().WithSource(Levels).WithPost("a", "level: “hard”").Run().ToString(),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("title: \"“Hello”\"")]
    [InlineData("title: “Hello” and “goodbye”")]
    [InlineData("title: The “Hello” of all")]
    [InlineData("title: It’s here")]
    [InlineData("title: ’t Hooft")]
    [InlineData("title: “")]
    public void WhereTheyBelongToTheTextNothingIsSaid(string frontMatter) =>
        Assert.Equal("", new ContentProject().WithPost("a", frontMatter).Run().ToString());
}
