using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.FrontMatter.Causes;

namespace ContentGen.Generator.Tests.FrontMatter.Causes;

/// <summary>Lines without a key, and what they were meant to be.</summary>
public sealed class LoneTextScannerTests
{
    [Fact]
    public void AWordAndAColonWithoutASpaceIsNearlyAKey()
    {
        var yaml = new PointedYaml("^title:A post # b");

        Assert.Equal(Problems.NoSpaceAfterColon(PointedYaml.Path, yaml[":"], "title: A post"), Find(yaml));
        Assert.Equal(Problems.NoSpaceAfterColon(PointedYaml.Path, yaml[":"], "title: A post"), Find(yaml, isText: true));
    }

    [Fact]
    public void SoIsOneWithAnotherSign()
    {
        var equals = new PointedYaml("^title = A");
        var wide = new PointedYaml("^title\uff1a A");
        var space = new PointedYaml("^title:\u00a0A");

        Assert.Equal(Problems.EqualsSign(PointedYaml.Path, equals["="], "title: A"), Find(equals));
        Assert.Equal(Problems.OddColon(PointedYaml.Path, wide["\uff1a"], '\uff1a', "title: A"), Find(wide));
        Assert.Equal(Problems.OddSpace(PointedYaml.Path, space["\u00a0"], '\u00a0', "title: A"), Find(space));
    }

    [Fact]
    public void ADashNeedsASpace()
    {
        var yaml = new PointedYaml("^-a b");

        Assert.Equal(Problems.NoSpaceAfterDash(PointedYaml.Path, yaml["-"], "- a b"), Find(yaml));
    }

    [Fact]
    public void ASignOfYamlMustBeQuoted()
    {
        var yaml = new PointedYaml("  ^@a b");

        Assert.Equal(Problems.CannotBegin(PointedYaml.Path, yaml["@a b"], "@", "\"@a b\""), Find(yaml));
    }

    [Theory]
    [InlineData("^just text", "just text")]
    [InlineData("^http://example.org # a", "http://example.org")]
    public void AnyOtherTextHasNoColonAndIsGoodAloneInADocument(string pointed, string text)
    {
        var yaml = new PointedYaml(pointed);

        Assert.Equal(Problems.NoColon(PointedYaml.Path, yaml[text], text), Find(yaml));
        Assert.Null(Find(yaml, isText: true));
    }

    private static Problem? Find(PointedYaml yaml, bool isText = false)
    {
        var scanner = new LoneTextScanner(yaml.Text, isText);
        return scanner.FindNearKey(yaml.At, yaml.End) ?? scanner.Find(yaml.At, yaml.End);
    }
}
