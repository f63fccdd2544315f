using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.FrontMatter.Causes;

namespace ContentGen.Generator.Tests.FrontMatter.Causes;

/// <summary>Texts without quotes.</summary>
public sealed class PlainScannerTests
{
    [Theory]
    [InlineData("a: ^b\nc: d", 1)]
    [InlineData("a: ^b\n  c\n\n  d # e\n  f: g", 4)]
    [InlineData("a: ^http://b 12:30", 1)]
    [InlineData("a: ^b # c: d\n  e: f", 1)]
    public void ATextGoesOnToACommentOrTheNextEntry(string pointed, int nextLine)
    {
        var verdict = Scan(new PointedYaml(pointed), Map("a"));

        Assert.Empty(verdict.Causes);
        Assert.Equal(nextLine, verdict.NextLine);
    }

    [Fact]
    public void AColonOnTheFirstLineSpoilsTheValue()
    {
        var yaml = new PointedYaml("a: ^b: c\n  d\ne: f");

        var verdict = Scan(yaml, Map("a"));

        Assert.Equal((false, 2), (verdict.IsLost, verdict.NextLine));
        Assert.Equal(Problems.ColonInValue(PointedYaml.Path, yaml[":"], "a: \"b: c\""), Assert.Single(verdict.Causes));
    }

    [Fact]
    public void AKeyBelowATextIsTooFarRight()
    {
        var yaml = new PointedYaml("a: ^b\n  c: d");

        var verdict = Scan(yaml, Map("a"));

        Assert.True(verdict.IsLost);
        Assert.Equal(Problems.TooFarRight(PointedYaml.Path, yaml["c: d"], "c", "a"), Assert.Single(verdict.Causes));
    }

    [Fact]
    public void InAListTheItemIsNamed()
    {
        var yaml = new PointedYaml("- ^b # not: this\n- c");
        var list = new Level(0, isList: true, firstLine: 0);
        Assert.Empty(Scan(yaml, list).Causes);

        yaml = new PointedYaml("- ^b\n  c: d");

        Assert.Equal(Problems.TooFarRight(PointedYaml.Path, yaml["c: d"], "c", "b"), Assert.Single(Scan(yaml, list).Causes));
    }

    [Fact]
    public void AColonAmongWordsBelowNeedsQuotes()
    {
        var yaml = new PointedYaml("a: ^b\n  two words: c");

        Assert.Equal(Problems.ColonInValue(PointedYaml.Path, yaml[":"], "a: \"b …\""), Assert.Single(Scan(yaml, Map("a")).Causes));
    }

    private static Level Map(string key)
    {
        var map = new Level(0, isList: false, firstLine: 0);
        map.Add(key);
        return map;
    }

    private static Verdict Scan(PointedYaml yaml, Level owner) => new PlainScanner(yaml.Text, yaml.Below).Scan(yaml.At, yaml.End, owner);
}
