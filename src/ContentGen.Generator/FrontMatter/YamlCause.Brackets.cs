using ContentGen.Generator.Diagnostics;

namespace ContentGen.Generator.FrontMatter;

/// <summary>Brackets: lists and maps on one line, or over several.</summary>
internal sealed partial class YamlCause
{
    private void ReadBrackets(int at, int parent)
    {
        var close = ScanBrackets(at, parent);
        if (_stopped)
            return;
        _line = _lines.LineOf(close - 1);
        var end = EndOfLine(_line);
        var junk = _lines.SkipBlanks(close, end);
        if (IsEndOrComment(junk, end))
        {
            _line++;
            return;
        }

        var valueEnd = EndOfValue(junk, end);
        var what = Text[at] == '[' ? "a list in brackets" : "a map in braces";
        SkipValue(Text[junk] == '#'
            ? Problems.NoBlankBeforeComment(Path, _lines.Range(junk, valueEnd))
            : Problems.TextBehind(Path, _lines.Range(junk, valueEnd), what, _lines.Slice(junk, valueEnd), YamlFix.Quoted(_lines, at, valueEnd)));
    }

    /// <summary>Offset just past the bracket that closes the first one. Stops at what may not stand inside.</summary>
    private int ScanBrackets(int first, int parent)
    {
        var open = new Stack<int>();
        var (wantsItem, hasColon, isClosed) = (true, false, false);
        for (var at = first; at < _limit && !_stopped;)
        {
            switch (Text[at])
            {
                case '\n' when IsLeftOf(at + 1, parent) && !IsCloser(at + 1):
                    if (IsNextEntry(at + 1, Text[open.Peek()]))
                        Unclosed(open.Peek());
                    else
                        Stop(Problems.ContinuationLeft(Path, _lines.TrimmedLine(NextLine(at + 1)), Text[open.Peek()]));
                    return at;
                case ' ' or '\t' or '\n':
                    at++;
                    break;
                case '#' when IsEndOrComment(at, _limit):
                    at = EndOfLine(_lines.LineOf(at));
                    break;
                case '[' or '{':
                    if (!wantsItem)
                        MissingComma(at);
                    open.Push(at++);
                    (wantsItem, hasColon, isClosed) = (true, false, false);
                    break;
                case ']' or '}':
                    var wanted = Text[open.Pop()] == '[' ? ']' : '}';
                    if (Text[at] != wanted)
                        Stop(Problems.WrongBracket(Path, _lines.Range(at, at + 1), Text[at], wanted));
                    at++;
                    if (open.Count == 0)
                        return at;
                    (wantsItem, hasColon, isClosed) = (false, false, true);
                    break;
                case ',':
                    if (wantsItem)
                        Stop(Problems.EmptyItem(Path, _lines.Range(at, at + 1)));
                    at++;
                    (wantsItem, hasColon, isClosed) = (true, false, false);
                    break;
                case ':' when !wantsItem || IsBlankOrEnd(at + 1, EndOfLine(_lines.LineOf(at))):
                    if (wantsItem || hasColon)
                        Stop(hasColon ? Problems.ColonInValue(Path, _lines.Range(at, at + 1), "{key: \"a: b\"}") : Problems.NoKey(Path, _lines.Range(at, at + 1)));
                    (wantsItem, hasColon, isClosed) = (true, true, false);
                    at = SkipEmptyValue(at + 1, ref wantsItem);
                    break;
                case '"' or '\'':
                    if (!wantsItem)
                        MissingComma(at);
                    at = ScanQuoted(at, parent);
                    (wantsItem, isClosed) = (false, true);
                    break;
                case '&' or '!' or '*' when wantsItem:
                    wantsItem = Text[at] != '*';
                    at = EndOfAlias(at, _limit);
                    break;
                case '@' or '`' or '%' when wantsItem:
                    var item = EndOfPlainItem(at);
                    Stop(Problems.CannotBegin(Path, _lines.Range(at, item), Text[at].ToString(), YamlFix.Quote(_lines.Slice(at, item))));
                    return at;
                default:
                    if (isClosed)
                        MissingComma(at);
                    at = Math.Max(EndOfPlainItem(at), at + 1);
                    wantsItem = false;
                    break;
            }
        }

        if (!_stopped)
            Unclosed(open.Peek());
        return first;
    }

    /// <summary>A key may go without a value: <c>{a: , b: }</c>.</summary>
    private int SkipEmptyValue(int at, ref bool wantsItem)
    {
        var next = at;
        while (next < _limit && (TextLines.IsBlank(Text[next]) || Text[next] == '\n'))
            next++;
        if (next >= _limit || Text[next] is not (',' or ']' or '}'))
            return at;
        wantsItem = false;
        return next;
    }

    private int EndOfPlainItem(int at)
    {
        var start = at;
        for (; at < _limit; at++)
        {
            var c = Text[at];
            if (c is ',' or '[' or ']' or '{' or '}' or '\n' || (at > start && IsEndOrComment(at, _limit)))
                break;
            if (c == ':' && (at + 1 >= _limit || Text[at + 1] is ' ' or '\t' or '\n' or ',' or ']' or '}' or '['))
                break;
        }

        return _lines.TrimEnd(start, at);
    }

    /// <summary>Whether the next text is a key or item of its own, and not a part of what stands in the brackets or quotes.</summary>
    private bool IsNextEntry(int lineStart, char opener)
    {
        var line = NextLine(lineStart);
        if (line < 0)
            return true;
        var end = EndOfLine(line);
        var at = _lines.SkipBlanks(_lines.Start(line), end);
        var last = Text[_lines.TrimEnd(at, end) - 1];
        var closes = opener == '{' && last is '}' or ',' && Text.IndexOf('{', at, end - at) < 0;
        return !closes && (FindKey(at, end) is not null || (Text[at] == '-' && IsBlankOrEnd(at + 1, end)));
    }

    private bool IsCloser(int lineStart)
    {
        var line = NextLine(lineStart);
        return line >= 0 && Text[_lines.SkipBlanks(_lines.Start(line), EndOfLine(line))] is ']' or '}';
    }

    /// <summary>The first line from here on that is not blank; negative when there is none.</summary>
    private int NextLine(int lineStart)
    {
        var line = _lines.LineOf(lineStart);
        while (line < _lines.Count && _lines.Start(line) < _limit && _lines.IsBlankLine(line))
            line++;
        return line < _lines.Count && _lines.Start(line) < _limit ? line : -1;
    }

    private void Unclosed(int open)
    {
        var end = EndOfLine(_lines.LineOf(open));
        var valueEnd = EndOfValue(open, end);
        Stop(Problems.UnclosedBracket(Path, _lines.Range(open, valueEnd), Text[open], YamlFix.Closed(_lines, open, valueEnd, Text[open] == '[' ? ']' : '}')));
    }

    private void MissingComma(int at) =>
        Stop(Problems.NoComma(Path, _lines.Range(at, at + 1), _lines.Slice(at, Math.Max(EndOfPlainItem(at), at + 1))));
}
