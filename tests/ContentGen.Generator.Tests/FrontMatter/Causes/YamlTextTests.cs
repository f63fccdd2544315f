using ContentGen.Generator.FrontMatter;
using ContentGen.Generator.FrontMatter.Causes;

namespace ContentGen.Generator.Tests.FrontMatter.Causes;

/// <summary>How far things go on their line.</summary>
public sealed class YamlTextTests
{
    [Theory]
    [InlineData("a: ^b # c", "b")]
    [InlineData("a: ^b#c  ", "b#c")]
    [InlineData("a: ^#b", "#b")]
    [InlineData("a: ^b c\nd: e", "b c")]
    public void AValueEndsInFrontOfItsComment(string pointed, string value)
    {
        var yaml = new PointedYaml(pointed);

        Assert.Equal(value, yaml.Text.Slice(yaml.At, yaml.Text.EndOfValue(yaml.At, yaml.End)));
    }

    [Theory]
    [InlineData("^# a", true)]
    [InlineData("a ^# b", true)]
    [InlineData("a\n^# b", true)]
    [InlineData("a^", true)]
    [InlineData("a^# b", false)]
    [InlineData("^a", false)]
    public void ACommentBeginsBehindASpaceOnly(string pointed, bool expected)
    {
        var yaml = new PointedYaml(pointed);

        Assert.Equal(expected, yaml.Text.IsEndOrComment(yaml.At, yaml.End));
    }

    [Theory]
    [InlineData("^a: b", "a")]
    [InlineData("^a:", "a")]
    [InlineData("^http://a: b", "http://a")]
    [InlineData("^12:30", "12:30")]
    [InlineData("^a # b: c", "a # b: c")]
    public void AColonCountsInFrontOfASpaceOrTheEnd(string pointed, string before)
    {
        var yaml = new PointedYaml(pointed);

        Assert.Equal(before, yaml.Text.Slice(yaml.At, yaml.Text.FindColon(yaml.At, yaml.End)));
    }

    [Theory]
    [InlineData("^&x b", "b")]
    [InlineData("^!!str &x b", "b")]
    [InlineData("^&x", "&x")]
    [InlineData("^& b", "& b")]
    [InlineData("^b &x", "b &x")]
    public void AnchorsAndTagsAreSteppedOverInFrontOfAValue(string pointed, string rest)
    {
        var yaml = new PointedYaml(pointed);

        Assert.Equal(rest, yaml.Text.Slice(yaml.Text.SkipProperties(yaml.At, yaml.End), yaml.End));
    }

    [Theory]
    [InlineData("^'it''s': a", "'it''s'")]
    [InlineData("^\"a \\\" b\" c", "\"a \\\" b\"")]
    [InlineData("^\"a\nb\"", "\"a")]
    public void QuotesAreLookedForOnTheirLine(string pointed, string quoted)
    {
        var yaml = new PointedYaml(pointed);

        Assert.Equal(quoted, yaml.Text.Slice(yaml.At, yaml.Text.EndOfQuoted(yaml.At, yaml.End)));
    }

    [Fact]
    public void NothingBehindTheLimitBelongsToTheYaml()
    {
        var text = new YamlText(new TextLines("post.md", "a: b\nc: d\n---\ne: f"), "a: b\nc:".Length);

        Assert.Equal("a: b\nc:".Length, text.EndOfLine(1));
        Assert.True(text.HasLine(1));
        Assert.False(text.HasLine(2));
    }
}
