using ContentGen.Generator.Model;

namespace ContentGen.Generator.FrontMatter.Causes;

/// <summary>
/// The YAML of a file: what stands at an offset, and how far something goes on its line. Offsets and lines are those of
/// the whole file; <c>end</c> is the end of the line that is looked at. Immutable, and every method only looks.
/// </summary>
/// <param name="lines">The file.</param>
/// <param name="limit">Where the YAML ends. Nothing from there on is looked at.</param>
internal sealed class YamlText(TextLines lines, int limit)
{
    public TextLines Lines { get; } = lines;

    public int Limit { get; } = limit;

    public string Path => Lines.Path;

    public char this[int at] => Lines.Text[at];

    public bool HasLine(int line) => line < Lines.Count && Lines.Start(line) < Limit;

    public int EndOfLine(int line) => Math.Min(Lines.End(line), Limit);

    public int LineOf(int at) => Lines.LineOf(at);

    public string Slice(int start, int end) => Lines.Slice(start, end);

    public SourceRange Range(int start, int end) => Lines.Range(start, end);

    /// <summary>From here to the end of the line, without a comment.</summary>
    public SourceRange Rest(int at, int end) => Range(at, EndOfValue(at, end));

    public bool IsBlankOrEnd(int at, int end) => at >= end || TextLines.IsBlank(this[at]);

    /// <summary>A <c>#</c> begins a comment at the start of a line and behind a space only.</summary>
    public bool IsEndOrComment(int at, int end) =>
        at >= end || (this[at] == '#' && (at == 0 || TextLines.IsBlank(this[at - 1]) || this[at - 1] == '\n'));

    public int SkipSpaces(int at, int end) => Lines.SkipSpaces(at, end);

    /// <summary>Steps over spaces, and not over tabs: to YAML a tab is not indentation.</summary>
    public int SkipIndentation(int at, int end)
    {
        while (at < end && this[at] == ' ')
            at++;
        return at;
    }

    /// <summary>Steps over anchors and tags that are followed by something on the same line.</summary>
    public int SkipProperties(int at, int end)
    {
        while (at < end && this[at] is '&' or '!')
        {
            var name = EndOfAlias(at, end);
            var next = SkipSpaces(name, end);
            if (next >= end || next == name || name == at + 1)
                break;
            at = next;
        }

        return at;
    }

    /// <summary>The first <c>:</c> that a space or the end of the line follows, in front of any comment; the end without one.</summary>
    public int FindColon(int at, int end)
    {
        for (; at < end; at++)
        {
            if (this[at] == ':' && IsBlankOrEnd(at + 1, end))
                return at;
            if (IsEndOrComment(at, end))
                return end;
        }

        return end;
    }

    /// <summary>Offset just past what stands on the line from here on, without a comment and the spaces in front of it.</summary>
    public int EndOfValue(int at, int end)
    {
        for (var i = at + 1; i < end; i++)
        {
            if (this[i] == '#' && TextLines.IsBlank(this[i - 1]))
                return Lines.TrimEnd(at, i);
        }

        return Lines.TrimEnd(at, end);
    }

    public int EndOfWord(int at, int end)
    {
        while (at < end && (char.IsLetterOrDigit(this[at]) || this[at] is '_' or '-'))
            at++;
        return at;
    }

    /// <summary>Offset just past an anchor, an alias or a tag.</summary>
    public int EndOfAlias(int at, int end)
    {
        while (at < end && !TextLines.IsBlank(this[at]) && this[at] is not ('\n' or ',' or '[' or ']' or '{' or '}'))
            at++;
        return at;
    }

    /// <summary>Offset just past the quote that closes this one on its line; the end of the line without one.</summary>
    public int EndOfQuoted(int open, int end)
    {
        for (var at = open + 1; at < end; at++)
        {
            if (this[at] == '\\' && this[open] == '"')
            {
                at++;
            }
            else if (this[at] == this[open])
            {
                if (this[open] == '"' || at + 1 >= end || this[at + 1] != '\'')
                    return at + 1;
                at++;
            }
        }

        return end;
    }
}
