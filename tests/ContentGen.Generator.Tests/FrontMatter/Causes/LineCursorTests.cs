using ContentGen.Generator.FrontMatter;
using ContentGen.Generator.FrontMatter.Causes;

namespace ContentGen.Generator.Tests.FrontMatter.Causes;

/// <summary>The line that is being read.</summary>
public sealed class LineCursorTests
{
    private const string File = "---\na:\n  b\n\t c\n---\nText";

    private readonly LineCursor _cursor = new(new YamlText(new TextLines("post.md", File), File.IndexOf("---\nText", StringComparison.Ordinal)), 4);

    [Fact]
    public void ItBeginsWhereTheYamlBegins() =>
        Assert.Equal((1, 4, 4, 6), (_cursor.Line, _cursor.Start, _cursor.FirstText, _cursor.End));

    [Fact]
    public void TheFirstTextIsBehindTheSpaces()
    {
        _cursor.MoveNext();

        Assert.Equal((2, 'b'), (_cursor.Line, File[_cursor.FirstText]));
    }

    [Fact]
    public void ATabIsNoIndentation()
    {
        _cursor.MoveTo(3);

        Assert.Equal((_cursor.Start, '\t'), (_cursor.FirstText, File[_cursor.FirstText]));
    }

    [Fact]
    public void ThereIsNoLineBehindTheYaml()
    {
        Assert.True(_cursor.HasLine);

        _cursor.MoveTo(4);

        Assert.False(_cursor.HasLine);
    }
}
