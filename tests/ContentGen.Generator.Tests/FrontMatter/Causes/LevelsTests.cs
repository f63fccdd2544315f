using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.FrontMatter;
using ContentGen.Generator.FrontMatter.Causes;

namespace ContentGen.Generator.Tests.FrontMatter.Causes;

/// <summary>Which map or list a line belongs to: each line is one key, or <c>- item</c>; a key with a value has text behind its colon.</summary>
public sealed class LevelsTests
{
    [Theory]
    [InlineData("a: b\nc: d", "map 0")]
    [InlineData("a:\n  b: c", "map 2")]
    [InlineData("a:\n  b:\n    c: d\ne: f", "map 0")]
    [InlineData("a:\n  - b\n  - c", "list 2")]
    [InlineData("a:\n- b", "list 0")]
    [InlineData("a:\n- b\nc: d", "map 0")]
    public void ALineBelongsToTheLevelOfItsColumn(string yaml, string expected)
    {
        var (levels, problem) = Place(yaml);

        Assert.Null(problem);
        Assert.Equal(expected, $"{(levels.Top!.IsList ? "list" : "map")} {levels.Top.Column}");
    }

    [Fact]
    public void AKeyOrItemIsCountedAndWaitsForItsValue()
    {
        var (levels, _) = Place("a: b\nc:");

        Assert.Equal((2, "c", true, 0), (levels.Top!.Entries, levels.Top.LastKey, levels.Top.IsPending, levels.Top.FirstLine));
    }

    [Fact]
    public void AColumnBetweenTwoLevelsIsNone() =>
        AssertLast("a:\n    b: c\n  d: e", "d: e", static (path, range) => Problems.BetweenColumns(path, range, 2, 0, 4));

    [Fact]
    public void NothingIsPutBelowAValue()
    {
        AssertLast("a: b\n  c: d", "c: d", static (path, range) => Problems.TooFarRight(path, range, "c", "a"));
        AssertLast("a: b\n  - c", "- c", static (path, range) => Problems.ItemBehindValue(path, range, "a", "- c"));
        AssertLast("a: b\n- c", "- c", static (path, range) => Problems.ItemBehindValue(path, range, "a", "- c"));
    }

    [Fact]
    public void AKeyIsNoItem() =>
        AssertLast("a:\n  - b\n  c: d", "c: d", static (path, range) => Problems.KeyAmongItems(path, range, "c"));

    [Fact]
    public void WhereTheOutermostLinesDisagreeTheLoneOneIsToBlame()
    {
        AssertLast("  a: b\nc: d", "a: b", static (path, range) => Problems.RootIsIndented(path, range, 2, 0));
        AssertLast("  a: b\n  c: d\ne: f", "e: f", static (path, range) => Problems.RootIsIndented(path, range, 0, 2));
    }

    [Theory]
    [InlineData("a:", 2, true)]
    [InlineData("a:", 0, false)]
    [InlineData("a: b", 2, false)]
    [InlineData("- ", 2, true)]
    [InlineData("a:\n    b:", 2, false)]
    public void ATextOnItsOwnIsTheValueThatIsAwaited(string yaml, int column, bool expected)
    {
        var text = $"{yaml}\n{new string(' ', column)}text";

        Assert.Equal(expected, Place(text, yaml.Split('\n').Length).Levels.TakeText(text.Length - "text".Length));
    }

    private static void AssertLast(string yaml, string line, Func<string, Model.SourceRange, Problem> expected)
    {
        var lines = new TextLines("post.md", yaml);
        var start = yaml.IndexOf(line, StringComparison.Ordinal);

        Assert.Equal(expected("post.md", lines.Range(start, start + line.Length)), Place(yaml).Problem);
    }

    private static (Levels Levels, Problem? Problem) Place(string yaml, int count = int.MaxValue)
    {
        var text = new YamlText(new TextLines("post.md", yaml), yaml.Length);
        var levels = new Levels(text);
        Problem? problem = null;
        for (var line = 0; line < Math.Min(count, text.Lines.Count); line++)
        {
            Assert.Null(problem);
            var end = text.EndOfLine(line);
            var at = text.SkipIndentation(text.Lines.Start(line), end);
            var colon = text.FindColon(at, end);
            problem = text[at] == '-' ? levels.PlaceItem(at, end, behindDash: false) : levels.PlaceKey(at, colon, behindDash: false);
            if (problem is null)
                levels.Top!.IsPending = text[at] == '-' ? end == at + 2 : colon == end - 1;
        }

        return (levels, problem);
    }
}
