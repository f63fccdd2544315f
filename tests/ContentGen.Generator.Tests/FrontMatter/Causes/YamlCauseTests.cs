using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.FrontMatter;
using ContentGen.Generator.FrontMatter.Causes;

namespace ContentGen.Generator.Tests.FrontMatter.Causes;

/// <summary>How the scanners work together: what is read on, what ends the reading.</summary>
public sealed class YamlCauseTests
{
    [Theory]
    [InlineData("")]
    [InlineData("# a\n\n")]
    [InlineData("a: b\nc:\n  - d\n  - e: f\n    g: [h]\n  - - i\n    - j\n")]
    [InlineData("--- \na: b\n...\n---\n  a: b\n")]
    [InlineData("[a, b]\n")]
    [InlineData("\"a\n b\"\n")]
    [InlineData("a:\n  text\n  and more\n")]
    public void NothingIsFoundInValidYaml(string yaml) => Assert.Empty(Find(yaml));

    [Fact]
    public void ASpoiltValueHidesNoMistakeBelow() =>
        Assert.Equal([(0, 4), (2, 3)], Places(Find("a: b: c\n  d: e\ng: @h\n")));

    [Fact]
    public void NothingBelowALostValueIsReported() =>
        Assert.Equal([(0, 3)], Places(Find("a: \"b\nc: @d\n")));

    [Fact]
    public void ALineThatCannotBePlacedEndsTheReading() =>
        Assert.Equal([(1, 2)], Places(Find("a: 'b'\n  - c\nd: @e\n")));

    [Fact]
    public void ATabOnAnEmptyLineIsToBlameWhenNothingElseIs()
    {
        Assert.Equal([(1, 1)], Places(Find("a: b\n \t\nc: d\n")));
        Assert.Empty(Find("a: b\n \t\nc: d\n", isRefused: false));
        Assert.Equal([(2, 3)], Places(Find("a: b\n \t\nc: @d\n")));
    }

    [Fact]
    public void AKeyNeedsATextAndMayNotBeAMap() =>
        Assert.Equal(
            [(0, 0), (0, 0)],
            Places([.. Find(": a\n"), .. Find("? a\n: b\n")]));

    [Fact]
    public void ALongTextOnItsOwnIsReportedOnlyWhereAMapIsExpected()
    {
        Assert.Equal([(0, 0)], Places(Find("just text\n")));
        Assert.Empty(YamlCause.Find(new TextLines("post.md", "just text\n"), 0, 10, isRefused: false, isText: true));
    }

    private static List<Problem> Find(string yaml, bool isRefused = true) =>
        YamlCause.Find(new TextLines("post.md", yaml), 0, yaml.Length, isRefused);

    private static IEnumerable<(int Line, int Column)> Places(IEnumerable<Problem> problems) =>
        problems.Select(static problem => (problem.Range.StartLine, problem.Range.StartColumn));
}
