using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.FrontMatter.Causes;

namespace ContentGen.Generator.Tests.FrontMatter.Causes;

/// <summary>Values in quotes.</summary>
public sealed class QuoteScannerTests
{
    [Theory]
    [InlineData("a: ^\"b\"\nc: d", 1)]
    [InlineData("a: ^'it''s' # c", 1)]
    [InlineData("a: ^\"b\n  c\"\nd: e", 2)]
    [InlineData("a: ^\"say \\\"b\\\"\"", 1)]
    public void AGoodValueEndsWithTheLineThatClosesIt(string pointed, int nextLine)
    {
        var verdict = Scan(new PointedYaml(pointed));

        Assert.Empty(verdict.Causes);
        Assert.Equal((nextLine, false), (verdict.NextLine, verdict.IsLost));
    }

    [Fact]
    public void AQuoteWithoutAPartnerIsReportedWhereItOpens()
    {
        var yaml = new PointedYaml("a: ^\"b c\nd: e");

        var verdict = Scan(yaml);

        Assert.True(verdict.IsLost);
        Assert.Equal(Problems.UnclosedQuote(PointedYaml.Path, yaml["\"b c"], '"', "a: \"b c\"", "a: '\"b c'"), Assert.Single(verdict.Causes));
    }

    [Fact]
    public void ALineInsideQuotesMustBeIndented()
    {
        var yaml = new PointedYaml("a: ^\"b\nc\"");

        var verdict = Scan(yaml);

        Assert.True(verdict.IsLost);
        Assert.Equal(Problems.ContinuationLeft(PointedYaml.Path, yaml["c\""], '"'), Assert.Single(verdict.Causes));
    }

    [Fact]
    public void TextBehindTheQuotesSpoilsTheValueWithTheLinesBelow()
    {
        var yaml = new PointedYaml("a: ^\"b\" c\n  d\ne: f");

        var verdict = Scan(yaml);

        Assert.Equal((false, 2), (verdict.IsLost, verdict.NextLine));
        Assert.Equal(Problems.TextBehind(PointedYaml.Path, yaml["c"], "a quoted value", "c", "a: '\"b\" c'"), Assert.Single(verdict.Causes));
    }

    [Fact]
    public void AQuoteInsideTheTextIsToldFromTextBehindIt()
    {
        var yaml = new PointedYaml("a: ^'it's'");

        var apostrophe = yaml.Text.Range(6, 7);
        Assert.Equal(Problems.QuoteInside(PointedYaml.Path, apostrophe, '\'', "a: \"it's\""), Assert.Single(Scan(yaml).Causes));
    }

    [Fact]
    public void ACommentNeedsASpaceInFrontOfIt()
    {
        var yaml = new PointedYaml("a: ^\"b\"# c");

        Assert.Equal(Problems.NoSpaceBeforeComment(PointedYaml.Path, yaml["# c"]), Assert.Single(Scan(yaml).Causes));
    }

    private static Verdict Scan(PointedYaml yaml) => yaml.Quotes.Scan(yaml.At, parent: 0);
}
