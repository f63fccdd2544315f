using ContentGen.Generator.Diagnostics;

namespace ContentGen.Generator.FrontMatter;

/// <summary>Quotes: where they end, what they hold, and what follows them.</summary>
internal sealed partial class YamlCause
{
    private void ReadQuoted(int at, int parent)
    {
        var close = ScanQuoted(at, parent);
        if (_stopped)
            return;
        _line = _lines.LineOf(close - 1);
        var end = EndOfLine(_line);
        var junk = _lines.SkipBlanks(close, end);
        if (IsEndOrComment(junk, end))
            _line++;
        else
            SkipValue(BehindQuote(at, close, junk, end));
    }

    private Problem BehindQuote(int at, int close, int junk, int end)
    {
        // A comment may well be part of the text here: quotes are still open in the writer's mind.
        var isInside = junk == close && Text[_lines.TrimEnd(close, end) - 1] == Text[at];
        var valueEnd = isInside ? _lines.TrimEnd(close, end) : EndOfValue(junk, end);
        if (Text[junk] == '#' && !isInside)
            return Problems.NoBlankBeforeComment(Path, _lines.Range(junk, valueEnd));
        return isInside
            ? Problems.QuoteInside(Path, _lines.Range(close - 1, close), Text[at], YamlFix.Requoted(_lines, at, valueEnd))
            : Problems.TextBehind(Path, _lines.Range(junk, valueEnd), "a quoted value", _lines.Slice(junk, valueEnd), YamlFix.Quoted(_lines, at, valueEnd));
    }

    /// <summary>Offset just past the closing quote. Stops at what no quote may hold and when there is none.</summary>
    private int ScanQuoted(int open, int parent)
    {
        var quote = Text[open];
        for (var at = open + 1; at < _limit; at++)
        {
            var c = Text[at];
            if (c == '\n' && IsLeftOf(at + 1, parent))
            {
                if (IsNextEntry(at + 1, quote) || Text.IndexOf(quote, at, _limit - at) < 0)
                    break;
                Stop(Problems.ContinuationLeft(Path, _lines.TrimmedLine(NextLine(at + 1)), quote));
                return at;
            }

            if (c == quote)
            {
                if (quote == '"' || at + 1 >= _limit || Text[at + 1] != '\'')
                    return at + 1;
                at++;
            }
            else if (c == '\\' && quote == '"')
            {
                var length = EscapeLength(at);
                if (length < 0)
                {
                    Stop(UnknownEscape(open, _lines.Range(at, at - length)));
                    return at;
                }

                at += length - 1;
            }
        }

        var end = _lines.TrimEnd(open, EndOfLine(_lines.LineOf(open)));
        Stop(Problems.UnclosedQuote(Path, _lines.Range(open, end), quote, YamlFix.Closed(_lines, open, end, quote), YamlFix.Quoted(_lines, open, end)));
        return open;
    }

    /// <summary>Offset just past the quote that closes this one on its line; the line's end without one.</summary>
    private int EndOfQuoted(int open, int end)
    {
        for (var at = open + 1; at < end; at++)
        {
            if (Text[at] == '\\' && Text[open] == '"')
                at++;
            else if (Text[at] == Text[open])
            {
                if (Text[open] == '"' || at + 1 >= end || Text[at + 1] != '\'')
                    return at + 1;
                at++;
            }
        }

        return end;
    }

    /// <summary>Length of the escape that begins here; negative when YAML knows none such.</summary>
    private int EscapeLength(int at)
    {
        if (at + 1 >= _limit)
            return -1;
        var digits = Text[at + 1] switch
        {
            'x' => 2,
            'u' => 4,
            'U' => 8,
            '0' or 'a' or 'b' or 't' or '\t' or 'n' or 'v' or 'f' or 'r' or 'e' or ' ' or '"' or '/' or '\\' or 'N' or '_' or 'L' or 'P' => 0,
            _ => -1,
        };
        if (Text[at + 1] == '\n')
            return 1;
        if (digits < 0)
            return -2;
        for (var i = 0; i < digits; i++)
        {
            if (at + 2 + i >= _limit || !Uri.IsHexDigit(Text[at + 2 + i]))
                return -2;
        }

        return 2 + digits;
    }

    private Problem UnknownEscape(int open, Model.SourceRange escape)
    {
        var line = EndOfLine(_lines.LineOf(open));
        var end = Math.Min(EndOfQuoted(open, line), _lines.TrimEnd(open, line));
        return Text[escape.End - 1] == '\''
            ? Problems.EscapedApostrophe(Path, escape, YamlFix.Before(_lines, open) + _lines.Slice(open, end).Replace("\\'", "'"))
            : Problems.Escape(Path, escape, _lines.Slice(escape.Start, escape.End), YamlFix.Requoted(_lines, open, end));
    }

    /// <summary>Whether the first text from this line on does not pass a column, and so cannot belong to a value of that parent.</summary>
    private bool IsLeftOf(int lineStart, int parent)
    {
        var line = NextLine(lineStart);
        if (line < 0)
            return true;
        var at = _lines.SkipBlanks(_lines.Start(line), EndOfLine(line));
        return at - _lines.Start(line) <= parent;
    }
}
