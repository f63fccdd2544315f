using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.FrontMatter.Causes;

namespace ContentGen.Generator.Tests.FrontMatter.Causes;

/// <summary>How a line begins. The pointer stands at its first character that is not a space.</summary>
public sealed class LineStartScannerTests
{
    [Theory]
    [InlineData("^a: b", false)]
    [InlineData("  ^%a", false)]
    [InlineData("^-a", false)]
    [InlineData("^---", true)]
    [InlineData("^...", true)]
    [InlineData("^--- a", true)]
    public void MostLinesAndDocumentMarksCanBeRead(string pointed, bool isMark)
    {
        var yaml = new PointedYaml(pointed);

        Assert.Null(Find(yaml));
        Assert.Equal(isMark, new LineStartScanner(yaml.Text).IsDocumentMark(0, yaml.End));
    }

    [Fact]
    public void IndentationIsMadeOfSpaces()
    {
        var tab = new PointedYaml("  ^\ta: b");
        var odd = new PointedYaml("^\u00a0a: b");

        Assert.Equal(Problems.Tab(PointedYaml.Path, tab["\t"]), Find(tab));
        Assert.Equal(Problems.OddSpace(PointedYaml.Path, odd["\u00a0"], '\u00a0', "a: b"), Find(odd));
    }

    [Fact]
    public void ADirectiveIsNotForFrontMatter()
    {
        var yaml = new PointedYaml("^%YAML 1.2");

        Assert.Equal(Problems.Directive(PointedYaml.Path, yaml["%YAML 1.2"], "%YAML 1.2"), Find(yaml));
    }

    [Theory]
    [InlineData("^----")]
    [InlineData("^+++")]
    [InlineData(" ^---")]
    public void ALineOfDashesWasMeantToClose(string pointed)
    {
        var yaml = new PointedYaml(pointed);

        Assert.Equal(Problems.NotACloser(PointedYaml.Path, yaml[pointed.Trim(' ', '^')], pointed.Replace("^", "", StringComparison.Ordinal)), Find(yaml));
    }

    private static Problem? Find(PointedYaml yaml) => new LineStartScanner(yaml.Text).Find(0, yaml.At, yaml.End);
}
