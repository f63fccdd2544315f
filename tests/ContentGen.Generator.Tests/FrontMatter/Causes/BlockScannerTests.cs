using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.FrontMatter.Causes;

namespace ContentGen.Generator.Tests.FrontMatter.Causes;

/// <summary>Texts below <c>|</c> and <c>&gt;</c>.</summary>
public sealed class BlockScannerTests
{
    [Theory]
    [InlineData("a: ^|\n  b: c\n\n   d\ne: f", 4)]
    [InlineData("a: ^>-\n  b\n# c\nd: e", 2)]
    [InlineData("a: ^>-\n  b\n # c\nd: e", 2)]
    [InlineData("a: ^|+2 # b\n   c\n  d", 3)]
    [InlineData("a: ^|\nb: c", 1)]
    [InlineData("a: ^|", 1)]
    public void ATextEndsAtTheFirstLineThatIsIndentedLess(string pointed, int nextLine)
    {
        var verdict = Scan(new PointedYaml(pointed));

        Assert.Empty(verdict.Causes);
        Assert.Equal(nextLine, verdict.NextLine);
    }

    [Theory]
    [InlineData("a: ^| b\n  c\nd: e", "| b", "a: \"| b\"")]
    [InlineData("a: ^|+-\n  c\nd: e", "|+-", "a: \"|+-\"")]
    public void TextOnTheLineOfTheSignSpoilsTheValue(string pointed, string header, string fix)
    {
        var yaml = new PointedYaml(pointed);

        var verdict = Scan(yaml);

        Assert.Equal((false, 2), (verdict.IsLost, verdict.NextLine));
        Assert.Equal(Problems.BlockHeader(PointedYaml.Path, yaml[header], '|', fix), Assert.Single(verdict.Causes));
    }

    [Fact]
    public void ALineLeftOfTheTextBelongsNowhere()
    {
        var yaml = new PointedYaml("a: ^|\n    b\n  c");

        var verdict = Scan(yaml);

        Assert.True(verdict.IsLost);
        Assert.Equal(Problems.BlockLine(PointedYaml.Path, yaml["c"], 2, 4), Assert.Single(verdict.Causes));
    }

    [Fact]
    public void SpacesAboveTheTextCountOnlyWhereTheParserRefusedThem()
    {
        var yaml = new PointedYaml("a: ^|\n   \n  b");

        Assert.Equal(Problems.SpacesAboveText(PointedYaml.Path, yaml["   "]), Assert.Single(Scan(yaml, isRefused: true).Causes));
        Assert.Empty(Scan(yaml).Causes);
    }

    private static Verdict Scan(PointedYaml yaml, bool isRefused = false) =>
        new BlockScanner(yaml.Text, yaml.Below, isRefused).Scan(yaml.At, yaml.End, parent: 0);
}
