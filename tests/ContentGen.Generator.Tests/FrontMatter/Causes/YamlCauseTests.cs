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
    public void BelowALostValueReadingGoesOnAtTheNextKey() =>
        Assert.Equal([(0, 3), (2, 3)], Places(Find("a: \"b\n  - @lost\nc: @d\n")));

    [Fact]
    public void BelowALineThatCannotBePlacedToo() =>
        Assert.Equal([(1, 2), (3, 3)], Places(Find("a: 'b'\n  - c\n    x\nd: @e\n")));

    [Fact]
    public void InAListItGoesOnAtTheNextItem() =>
        Assert.Equal([(0, 8), (2, 8)], Places(Find("- name: \"a\n  url: b\n- name: @c\n")));

    [Fact]
    public void BelowTextThatMayBeTheBodysItGoesOnWithinItsParagraphOnly()
    {
        Assert.Equal([(1, 0), (2, 3)], Places(Find("a: b\ntext\nc: @d\n")));
        Assert.Equal([(1, 0)], Places(Find("a: b\ntext\n\nc: @d\n")));
    }

    [Fact]
    public void ATabOnAnEmptyLineIsNeverToBlame()
    {
        Assert.Empty(Find("a: b\n \t\nc: d\n"));
        Assert.Equal([(2, 3)], Places(Find("a: b\n \t\nc: @d\n")));
    }

    [Fact]
    public void AKeyNeedsATextAndMayNotBeAMap() =>
        Assert.Equal(
            [(0, 0), (0, 0)],
            Places([.. Find(": a\n"), .. Find("? [a]\n: b\n")]));

    [Fact]
    public void AKeyBehindAQuestionMarkHasItsValueBehindTheColonBelow()
    {
        Assert.Empty(Find("? a\n: b\nc: d\n"));
        Assert.Equal([(1, 2), (2, 3)], Places(Find("? a\n: @b\nc: @d\n")));
        Assert.Equal([(1, 0)], Places(Find("a: b\n: c\n")));
    }

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
