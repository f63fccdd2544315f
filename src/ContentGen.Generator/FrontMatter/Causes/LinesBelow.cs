namespace ContentGen.Generator.FrontMatter.Causes;

/// <summary>
/// Looks down from a value: whether the lines below belong to it, or to what comes next. A line belongs to a value
/// when it begins right of the column of the value's parent (-1 where the value is the whole document).
/// </summary>
internal sealed class LinesBelow(YamlText text, KeyScanner keys)
{
    /// <summary>The first line from this one on that is not blank; negative when there is none.</summary>
    public int NextLine(int line)
    {
        while (text.HasLine(line) && text.Lines.IsBlankLine(line))
            line++;
        return text.HasLine(line) ? line : -1;
    }

    /// <summary>The next line that is not blank, if it is not a comment and belongs to the parent's value.</summary>
    public (int Line, int Start, int End)? NextText(int line, int parent)
    {
        line = NextLine(line);
        if (line < 0)
            return null;
        var (lineStart, end) = (text.Lines.Start(line), text.EndOfLine(line));
        var start = text.SkipIndentation(lineStart, end);
        if (start - lineStart <= parent)
            return null;
        start = text.SkipSpaces(start, end);
        return text[start] == '#' ? null : (line, start, end);
    }

    /// <summary>The first line from this one on that does not belong to the parent's value.</summary>
    public int SkipValue(int line, int parent)
    {
        while (NextText(line, parent) is { } belonging)
            line = belonging.Line + 1;
        return line;
    }

    /// <summary>Whether the first text below a line break cannot belong to the parent's value. True when there is no text.</summary>
    public bool IsLeftOf(int lineBreak, int parent) =>
        FirstBelow(lineBreak) is not { } first || first.Start - text.Lines.Start(first.Line) <= parent;

    /// <summary>Whether the first text below a line break is a closing bracket.</summary>
    public bool IsCloser(int lineBreak) => FirstBelow(lineBreak) is { } first && text[first.Start] is ']' or '}';

    /// <summary>Whether the first text below a line break is an entry of its own, and not a part of what the opener opened.</summary>
    public bool IsEntry(int lineBreak, char opener)
    {
        if (FirstBelow(lineBreak) is not { } first)
            return true;
        var (_, at, end) = first;
        var last = text[text.Lines.TrimEnd(at, end) - 1];
        var closes = opener == '{' && last is '}' or ',' && text.Lines.Text.IndexOf('{', at, end - at) < 0;
        return !closes && (keys.Find(at, end) is not null || (text[at] == '-' && text.IsBlankOrEnd(at + 1, end)));
    }

    /// <summary>Where the first text below a line break stands; a comment is none.</summary>
    public (int Line, int Start, int End)? FirstBelow(int lineBreak)
    {
        for (var line = NextLine(text.LineOf(lineBreak) + 1); line >= 0; line = NextLine(line + 1))
        {
            var end = text.EndOfLine(line);
            var start = text.SkipSpaces(text.Lines.Start(line), end);
            if (text[start] != '#')
                return (line, start, end);
        }

        return null;
    }
}
