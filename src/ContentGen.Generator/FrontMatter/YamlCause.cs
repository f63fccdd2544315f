using ContentGen.Generator.Diagnostics;

namespace ContentGen.Generator.FrontMatter;

/// <summary>
/// Reads YAML that the parser refused the way its writer meant it, line by line, and says where the two part:
/// a parser reports where it gave up, and that may be lines below the mistake.
/// Finds nothing in valid YAML. Split by what is looked at: lines, columns (levels), values, quotes, brackets.
/// </summary>
internal sealed partial class YamlCause
{
    private readonly TextLines _lines;
    private readonly int _limit;
    private readonly bool _isText;
    private readonly bool _isRefused;
    private readonly List<Problem> _found = [];
    private int _line;
    private int? _tab;
    private bool _stopped;

    private YamlCause(TextLines lines, int start, int limit, bool isRefused, bool isText) =>
        (_lines, _limit, _isRefused, _isText, _line) = (lines, limit, isRefused, isText, lines.LineOf(start));

    private string Text => _lines.Text;

    /// <param name="lines">The file.</param>
    /// <param name="start">Where the YAML begins, at the start of a line.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="isRefused">The parser threw; then what only this parser refuses counts too.</param>
    /// <param name="isText">The parser took it all for one text, so that a line without a key is nothing to report here.</param>
    public static List<Problem> Find(TextLines lines, int start, int end, bool isRefused, bool isText = false)
    {
        var cause = new YamlCause(lines, start, end, isRefused, isText);
        while (!cause._stopped && cause._line < lines.Count && lines.Start(cause._line) < end)
            cause.ReadLine();
        if (isRefused && cause._found.Count == 0 && cause._tab is { } tab)
            cause._found.Add(Problems.Tab(lines.Path, lines.Range(tab, tab + 1)));
        return cause._found;
    }

    private void ReadLine()
    {
        var (start, end) = (_lines.Start(_line), EndOfLine(_line));
        var at = start;
        while (at < end && Text[at] == ' ')
            at++;
        if (at < end && Text[at] == '\t')
            _tab ??= at;
        if (IsEndOrComment(at, end) || IsEndOrComment(_lines.SkipBlanks(at, end), end))
        {
            _line++;
            return;
        }

        if (IsOddBlank(Text[at]))
            Stop(Text[at] == '\t' ? Problems.Tab(Path, _lines.Range(at, at + 1)) : Problems.OddBlank(Path, _lines.Range(at, at + 1), Text[at], YamlFix.Blanked(_lines, at)));
        else if (at == start && Text[at] == '%')
            Stop(Problems.Directive(Path, _lines.Range(at, end), _lines.Slice(at, end)));
        else if (!IsDocumentMark(start, end))
            ReadEntry(at, end);
    }

    /// <summary>Reads dashes, then a key and its value, an item's value, or a line that is neither.</summary>
    private void ReadEntry(int at, int end)
    {
        var isItem = false;
        while (Text[at] == '-' && IsBlankOrEnd(at + 1, end))
        {
            if (!PlaceItem(at, isItem, end))
                return;
            isItem = true;
            at = _lines.SkipBlanks(at + 1, end);
            if (!IsEndOrComment(at, end))
                continue;
            _line++;
            return;
        }

        if (Text[at] == '?' && IsBlankOrEnd(at + 1, end))
            Stop(Problems.ComplexKey(Path, Rest(at, end), _lines.Slice(at, end)));
        else if (FindKey(at, end) is { } key)
            ReadPair(at, key, isItem, end);
        else if (isItem)
            ReadItemValue(at, end);
        else
            ReadLoneText(at, end);
    }

    private void ReadPair(int at, Key key, bool isItem, int end)
    {
        if (key.End == at)
            Stop(Problems.NoKey(Path, _lines.Range(at, at + 1)));
        else if (IsOddBlank(Text[key.End - 1]))
            Stop(Problems.OddBlank(Path, _lines.Range(key.End - 1, key.End), Text[key.End - 1], YamlFix.Blanked(_lines, at)));
        else if (PlaceKey(at, _lines.Slice(at, key.End), isItem))
            ReadValue(_lines.SkipBlanks(key.Colon + 1, end), end, ColumnOf(at));
    }

    /// <summary>A text on a line of its own: the value of the key or dash above, or a mistake.</summary>
    private void ReadLoneText(int at, int end)
    {
        if (TakePendingValue(at) is { } parent)
            ReadValue(at, end, parent);
        else if (NotAKey(at, end) is { } problem)
            Stop(problem);
        else
            _line++;
    }

    private bool IsDocumentMark(int start, int end)
    {
        var line = _lines.Slice(start, end).Trim();
        if (line.StartsWith("--- ", StringComparison.Ordinal) || line is "---" or "..." && Text[start] != ' ')
        {
            _levels.Clear();
            _line++;
            return true;
        }

        if (!MissingFence.LooksLikeFence(line))
            return false;
        Stop(Problems.NotACloser(Path, _lines.TrimmedLine(_line), _lines.Slice(start, _lines.TrimEnd(start, end))));
        return true;
    }

    private string Path => _lines.Path;

    private int ColumnOf(int at) => at - _lines.Start(_line);

    private int EndOfLine(int line) => Math.Min(_lines.End(line), _limit);

    private bool IsBlankOrEnd(int at, int end) => at >= end || TextLines.IsBlank(Text[at]);

    private bool IsEndOrComment(int at, int end) => at >= end || (Text[at] == '#' && (at == 0 || TextLines.IsBlank(Text[at - 1]) || Text[at - 1] == '\n'));

    /// <summary>A blank to the eye, but no blank to YAML. A tab is one at the start of a line only.</summary>
    internal static bool IsOddBlank(char c) => c is '\t' or '\u00a0' or '\u3000' or '\u2007' or '\u202f' or '\u200b' or '\ufeff' || (c > ' ' && char.IsWhiteSpace(c));

    private void Stop(Problem problem)
    {
        _found.Add(problem);
        _stopped = true;
    }

    /// <summary>Reports what spoils one value only, and goes on behind it.</summary>
    private void SkipValue(Problem problem)
    {
        _found.Add(problem);
        var parent = Top?.Column ?? -1;
        for (_line++; NextText(_line, parent) is { } text; _line = text.Line + 1)
            ;
    }
}
