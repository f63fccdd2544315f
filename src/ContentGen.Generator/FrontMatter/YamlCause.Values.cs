using ContentGen.Generator.Diagnostics;

namespace ContentGen.Generator.FrontMatter;

/// <summary>Values: what stands behind a key or a dash, on its line and on those below that belong to it.</summary>
internal sealed partial class YamlCause
{
    /// <summary>Reads the value that begins here; it goes on below while lines begin right of its parent's column.</summary>
    private void ReadValue(int at, int end, int parent)
    {
        if (at < end && Text[at] == '!' && !(at + 1 < end && Text[at + 1] == '!'))
        {
            SkipValue(Problems.CustomTag(Path, Rest(at, end), _lines.Slice(at, EndOfValue(at, end)), YamlFix.Quoted(_lines, at, EndOfValue(at, end))));
            return;
        }

        var value = SkipProperties(at, end);
        if (IsEndOrComment(value, end))
        {
            _line++;
            return;
        }

        HasValue();
        var fix = YamlFix.Quoted(_lines, value, EndOfValue(value, end));
        var next = value + 1 < end ? Text[value + 1] : '\n';
        switch (Text[value])
        {
            case '{' when next is '{' or '%':
                SkipValue(Problems.Template(Path, Rest(value, end), _lines.Slice(value, EndOfValue(value, end)), fix));
                break;
            case '"' or '\'':
                ReadQuoted(value, parent);
                break;
            case '[' or '{':
                ReadBrackets(value, parent);
                break;
            case '|' or '>':
                ReadBlock(value, end, parent);
                break;
            case '*' when next != '\n' && !TextLines.IsBlank(next) && EndOfValue(value, end) == EndOfAlias(value, end):
                _line++;
                break;
            case '&' or '!' when value == at && next != '\n' && !TextLines.IsBlank(next) && EndOfValue(value, end) == EndOfAlias(value, end):
                // An anchor or a tag alone: its value stands below.
                if (Top is { } top)
                    top.Pending = true;
                _line++;
                break;
            case '-' or '?' when TextLines.IsBlank(next) || next == '\n':
                SkipValue(Problems.ItemOnKeyLine(Path, Rest(value, end), Top?.LastKey ?? ""));
                break;
            case '@' or '`' or '%' or '&' or '*' or '!' or ',' or ']' or '}':
                SkipValue(Problems.CannotBegin(Path, Rest(value, end), Text[value].ToString(), fix));
                break;
            default:
                ReadPlain(value, end, parent, fix);
                break;
        }
    }

    private void ReadItemValue(int at, int end) => ReadValue(at, end, Top!.Column);

    private void ReadPlain(int at, int end, int parent, string fix)
    {
        if (FindColon(at, end) is var colon && colon < end)
        {
            SkipValue(Problems.ColonInValue(Path, _lines.Range(colon, colon + 1), fix));
            return;
        }

        var first = _line;
        var hasComment = EndOfValue(at, end) != _lines.TrimEnd(at, end);
        for (_line++; NextText(_line, parent) is { } text && !hasComment; _line = text.Line + 1)
        {
            (_line, var start, end) = text;
            if (FindColon(start, end) is var below && below < end)
            {
                var isKey = EndOfWord(start, end) == below;
                Stop(isKey && Top is { } top
                    ? Problems.TooFarRight(Path, Rest(start, end), _lines.Slice(start, below), top.IsList ? _lines.Slice(at, EndOfValue(at, EndOfLine(first))) : top.LastKey)
                    : Problems.ColonInValue(Path, _lines.Range(below, below + 1), WrappedFix(at, first)));
                return;
            }

            hasComment = EndOfValue(start, end) != _lines.TrimEnd(start, end);
        }
    }

    /// <summary>The first line of a value that goes on below, as it begins when quoted.</summary>
    private string WrappedFix(int at, int line) =>
        $"{YamlFix.Before(_lines, at)}\"{_lines.Slice(at, EndOfValue(at, EndOfLine(line)))} …\"";

    /// <summary>The next line that is not blank, if it is no comment and begins right of a column.</summary>
    private (int Line, int Start, int End)? NextText(int line, int parent)
    {
        while (line < _lines.Count && _lines.Start(line) < _limit && _lines.IsBlankLine(line))
            line++;
        if (line >= _lines.Count || _lines.Start(line) >= _limit)
            return null;
        var (lineStart, end) = (_lines.Start(line), EndOfLine(line));
        var start = lineStart;
        while (start < end && Text[start] == ' ')
            start++;
        if (start - lineStart <= parent)
            return null;
        start = _lines.SkipBlanks(start, end);
        return Text[start] == '#' ? null : (line, start, end);
    }

    private void ReadBlock(int at, int end, int parent)
    {
        var header = at + 1;
        var (explicitIndent, signs, digits) = (0, 0, 0);
        for (; header < end && Text[header] is '+' or '-' or (>= '1' and <= '9'); header++)
        {
            if (Text[header] is '+' or '-')
                signs++;
            else
                (explicitIndent, digits) = (Text[header] - '0', digits + 1);
        }

        if (!IsEndOrComment(_lines.SkipBlanks(header, end), end) || signs > 1 || digits > 1)
        {
            SkipValue(Problems.BlockHeader(Path, Rest(at, end), Text[at], YamlFix.Quoted(_lines, at, EndOfValue(at, end))));
            return;
        }

        var column = explicitIndent > 0 ? Math.Max(parent, 0) + explicitIndent : -1;
        int? blanks = null;
        for (_line++; _line < _lines.Count && _lines.Start(_line) < _limit; _line++)
        {
            var (start, lineEnd) = (_lines.Start(_line), EndOfLine(_line));
            var text = start;
            while (text < lineEnd && Text[text] == ' ')
                text++;
            if (text == lineEnd)
            {
                // YAML allows it, YamlDotNet does not.
                if (_isRefused && column < 0 && text > start)
                    blanks ??= _line;
                continue;
            }

            if (blanks is { } line)
            {
                Stop(Problems.BlanksAboveText(Path, _lines.Range(_lines.Start(line), EndOfLine(line))));
                return;
            }

            if (text - start <= parent)
                return;
            if (column < 0)
                column = text - start;
            if (text - start >= column)
                continue;
            if (Text[text] == '#')
                return;
            Stop(Problems.BlockLine(Path, _lines.TrimmedLine(_line), text - start, column));
            return;
        }
    }

    private int EndOfAlias(int at, int end)
    {
        while (at < end && !TextLines.IsBlank(Text[at]) && Text[at] is not ('\n' or ',' or '[' or ']' or '{' or '}'))
            at++;
        return at;
    }
}
