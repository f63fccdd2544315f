using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.FrontMatter.Causes;

namespace ContentGen.Generator.Tests.FrontMatter.Causes;

/// <summary>Lists in brackets and maps in braces.</summary>
public sealed class FlowScannerTests
{
    [Theory]
    [InlineData("a: ^[]", 1)]
    [InlineData("a: ^[b, 'c', \"d\", ] # e", 1)]
    [InlineData("a: ^{b: c, d: , e: [f, {g: h}]}", 1)]
    [InlineData("a: ^[b: c, http://d, 12:30]", 1)]
    [InlineData("a: ^[&x b, *x, !!str c]", 1)]
    [InlineData("a: ^[\n  b, # c\n\n  d\n]\ne: f", 5)]
    public void GoodBracketsEndWithTheLineThatClosesThem(string pointed, int nextLine)
    {
        var verdict = Scan(new PointedYaml(pointed));

        Assert.Empty(verdict.Causes);
        Assert.Equal((nextLine, false), (verdict.NextLine, verdict.IsLost));
    }

    [Theory]
    [InlineData("a: ^[b, c\nd: e", "[b, c")]
    [InlineData("a: ^[b, {c: d # e", "{c: d")]
    public void TheInnermostOpenBracketIsReported(string pointed, string open)
    {
        var yaml = new PointedYaml(pointed);

        Assert.Equal(yaml[open], Lost(yaml).Range);
    }

    [Fact]
    public void ABracketIsClosedByItsOwnKind()
    {
        var yaml = new PointedYaml("a: ^[b, c}");

        Assert.Equal(Problems.WrongBracket(PointedYaml.Path, yaml["}"], '}', ']'), Lost(yaml));
    }

    [Fact]
    public void AnItemStandsInFrontOfEveryComma()
    {
        var yaml = new PointedYaml("a: ^[b,, c]");

        Assert.Equal(Problems.EmptyItem(PointedYaml.Path, yaml.Text.Range(6, 7)), Lost(yaml));
    }

    [Theory]
    [InlineData("a: ^[\"b\" c]", "c", "c")]
    [InlineData("a: ^[[b] [c]]", "[c]", "[")]
    public void ACommaStandsBetweenTwoItems(string pointed, string item, string found)
    {
        var yaml = new PointedYaml(pointed);
        var start = yaml[item].Start;

        Assert.Equal(Problems.NoComma(PointedYaml.Path, yaml.Text.Range(start, start + 1), found), Lost(yaml));
    }

    [Fact]
    public void AKeyHasOneColonAndAColonHasAKey()
    {
        var two = new PointedYaml("a: ^{b: c: d}");
        var words = new PointedYaml("a: ^{b: My title: c d, e: f}");
        var none = new PointedYaml("a: ^{: b}");

        Assert.Equal(Problems.ColonInFlowValue(PointedYaml.Path, two.Text.Range(8, 9), "\"c: d\"", null), Lost(two));
        Assert.Equal(Problems.ColonInFlowValue(PointedYaml.Path, words.Text.Range(15, 16), "\"My title: c d\"", "title"), Lost(words));
        Assert.Equal(Problems.NoKey(PointedYaml.Path, none.Text.Range(4, 5)), Lost(none));
    }

    [Theory]
    [InlineData("a: ^{b: 1 c: 3}")]
    [InlineData("a: ^{b: true c: 3}")]
    [InlineData("a: ^{b: -1.5 c: 3}")]
    public void BehindAValueThatIsNoTextAKeyLacksItsComma(string pointed)
    {
        var yaml = new PointedYaml(pointed);
        var start = yaml["c"].Start;

        Assert.Equal(Problems.NoComma(PointedYaml.Path, yaml.Text.Range(start, start + 1), "c"), Lost(yaml));
    }

    [Fact]
    public void AnItemMayNotBeginWithASignOfYaml()
    {
        var yaml = new PointedYaml("a: ^[@b c, d]");

        Assert.Equal(Problems.CannotBegin(PointedYaml.Path, yaml["@b c"], "@", "\"@b c\""), Lost(yaml));
    }

    [Fact]
    public void ALineInsideBracketsMustBeIndented()
    {
        var yaml = new PointedYaml("a: ^[b,\nc]");

        Assert.Equal(Problems.ContinuationLeft(PointedYaml.Path, yaml["c]"], '['), Lost(yaml));
    }

    [Fact]
    public void AMissingCommaAndTheQuoteBehindItAreTwoMistakes()
    {
        var yaml = new PointedYaml("a: ^[\"b\" \"c]");

        Assert.Equal([yaml.Text.Range(8, 9), yaml["\"c]"]], Scan(yaml).Causes.Select(static cause => cause.Range));
    }

    [Fact]
    public void TextBehindTheBracketsSpoilsTheValueOnly()
    {
        var yaml = new PointedYaml("a: ^[b] c\n  d\ne: f");

        var verdict = Scan(yaml);

        Assert.Equal((false, 2), (verdict.IsLost, verdict.NextLine));
        Assert.Equal(Problems.TextBehind(PointedYaml.Path, yaml["c"], "a list in brackets", "c", "a: \"[b] c\""), Assert.Single(verdict.Causes));
    }

    private static Problem Lost(PointedYaml yaml)
    {
        var verdict = Scan(yaml);
        Assert.True(verdict.IsLost);
        return Assert.Single(verdict.Causes);
    }

    private static Verdict Scan(PointedYaml yaml) => new FlowScanner(yaml.Text, yaml.Below, yaml.Quotes).Scan(yaml.At, parent: 0);
}
