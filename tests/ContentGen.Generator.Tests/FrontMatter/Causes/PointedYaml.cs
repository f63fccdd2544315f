using ContentGen.Generator.FrontMatter;
using ContentGen.Generator.FrontMatter.Causes;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.Tests.FrontMatter.Causes;

/// <summary>YAML in which <c>^</c> stands in front of the character that a scanner begins at.</summary>
internal sealed class PointedYaml
{
    public const string Path = "post.md";

    public PointedYaml(string pointed)
    {
        At = pointed.IndexOf('^', StringComparison.Ordinal);
        Assert.True(At >= 0, pointed);
        Text = new YamlText(new TextLines(Path, pointed.Remove(At, 1)), pointed.Length - 1);
        Below = new LinesBelow(Text, new KeyScanner(Text));
        Quotes = new QuoteScanner(Text, Below);
    }

    public int At { get; }

    /// <summary>The end of the line that is pointed at.</summary>
    public int End => Text.EndOfLine(Text.LineOf(At));

    public YamlText Text { get; }

    public LinesBelow Below { get; }

    public QuoteScanner Quotes { get; }

    /// <summary>Where a part of the text stands, from the pointed character on.</summary>
    public SourceRange this[string part] => Text.Range(Find(part), Find(part) + part.Length);

    private int Find(string part)
    {
        var found = Text.Lines.Text.IndexOf(part, At, StringComparison.Ordinal);
        Assert.True(found >= 0, part);
        return found;
    }
}
