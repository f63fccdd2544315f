using ContentGen.Generator.Diagnostics;

namespace ContentGen.Generator.FrontMatter.Causes;

/// <summary>
/// Reads YAML that the parser refused the way its writer meant it, line by line, and says where the two part:
/// a parser reports where it gave up, and that may be lines below the mistake. Finds nothing in valid YAML.
/// <para>
/// A line is read in this order, by scanners that each know one thing: how it begins (<see cref="LineStartScanner"/>),
/// its dashes and the key (<see cref="KeyScanner"/>), the map or list they belong to (<see cref="Levels"/>),
/// then the value with the lines below that belong to it (<see cref="ValueScanner"/>, which hands it on by its first character
/// to <see cref="QuoteScanner"/>, <see cref="FlowScanner"/>, <see cref="BlockScanner"/> or <see cref="PlainScanner"/>),
/// or what a line without a key was meant to be (<see cref="LoneTextScanner"/>).
/// </para>
/// </summary>
internal sealed class YamlCause
{
    private readonly YamlText _text;
    private readonly LineCursor _cursor;
    private readonly LineStartScanner _lineStarts;
    private readonly KeyScanner _keys;
    private readonly Levels _levels;
    private readonly ValueScanner _values;
    private readonly LoneTextScanner _loneTexts;
    private readonly List<Problem> _found = [];
    private int? _firstTab;
    private int? _longKeyLine;
    private bool _isLost;
    private bool _isText;

    private YamlCause(YamlText text, int start, bool isRefused, bool isText)
    {
        _text = text;
        _cursor = new LineCursor(text, start);
        _lineStarts = new LineStartScanner(text);
        _keys = new KeyScanner(text);
        _levels = new Levels(text);
        _values = new ValueScanner(text, _keys, isRefused);
        _loneTexts = new LoneTextScanner(text, isText);
    }

    /// <param name="lines">The file.</param>
    /// <param name="start">Where the YAML begins, at the start of a line.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="isRefused">The parser threw; then what only this parser refuses counts too.</param>
    /// <param name="isText">The parser took it all for one text, so that a line without a key is nothing to report here.</param>
    public static List<Problem> Find(TextLines lines, int start, int end, bool isRefused, bool isText = false)
    {
        var cause = new YamlCause(new YamlText(lines, end), start, isRefused, isText);
        while (cause._isLost ? isRefused && cause.Resume() : cause._cursor.HasLine)
            cause.ReadLine();
        if (isRefused && cause._found.Count == 0 && cause._firstTab is { } tab)
            cause._found.Add(Problems.Tab(lines.Path, lines.Range(tab, tab + 1)));
        return cause._found;
    }

    private void ReadLine()
    {
        var (start, at, end) = (_cursor.Start, _cursor.FirstText, _cursor.End);
        if (at < end && _text[at] == '\t' && _text.SkipSpaces(at, end) < end)
            _firstTab ??= at;
        if (_text.IsEndOrComment(_text.SkipSpaces(at, end), end))
        {
            _cursor.MoveNext();
        }
        else if (_lineStarts.Find(start, at, end) is { } problem)
        {
            Stop(problem);
        }
        else if (_lineStarts.IsDocumentMark(start, end))
        {
            _levels.Clear();
            _cursor.MoveNext();
        }
        else
        {
            ReadEntry(at, end);
        }
    }

    /// <summary>Reads dashes, then a key and its value, an item's value, or a line that is neither.</summary>
    private void ReadEntry(int at, int end)
    {
        var isItem = false;
        while (IsItem(at, end))
        {
            if (_levels.PlaceItem(at, end, isItem) is { } problem)
            {
                Stop(problem);
                return;
            }

            isItem = true;
            at = _text.SkipSpaces(at + 1, end);
            if (!_text.IsEndOrComment(at, end))
                continue;
            _cursor.MoveNext();
            return;
        }

        if (_text[at] == '?' && _text.IsBlankOrEnd(at + 1, end))
            ReadLongKey(at, end);
        else if (_keys.Find(at, end) is { } key)
            ReadPair(at, key, isItem, end);
        else if (isItem || _levels.TakeText(at) || IsRoot(at))
            ReadValue(at, end);
        else if (_loneTexts.FindNearKey(at, end) is { } near)
            StopAtNearKey(near, end);
        else if (_loneTexts.Find(at, end) is { } problem)
            Stop(problem, isText: true);
        else
            _cursor.MoveNext();
    }

    /// <summary>A key behind <c>?</c>, whose value stands behind a colon on the next line.</summary>
    private void ReadLongKey(int at, int end)
    {
        var key = _text.SkipSpaces(at + 1, end);
        if (key == end || _text[key] is '[' or '{' or '-')
        {
            Stop(Problems.ComplexKey(_text.Path, _text.Rest(at, end), _text.Slice(at, end)));
        }
        else if (_levels.PlaceKey(at, end, behindDash: false) is { } problem)
        {
            Stop(problem);
        }
        else
        {
            _longKeyLine = _text.LineOf(at);
            _cursor.MoveNext();
        }
    }

    private void ReadPair(int at, FoundKey key, bool isItem, int end)
    {
        if (key.End == at && _longKeyLine == _text.LineOf(at) - 1)
            ReadValue(_text.SkipSpaces(key.Colon + 1, end), end);
        else if (key.End == at)
            Stop(Problems.NoKey(_text.Path, _text.Range(at, at + 1)));
        else if (YamlCharacters.IsOddSpace(_text[key.End - 1]))
            Stop(OddSpace(key.End - 1));
        else if (_levels.PlaceKey(at, key.End, isItem) is { } problem)
            Stop(problem);
        else
            ReadValue(_text.SkipSpaces(key.Colon + 1, end), end);
    }

    private void ReadValue(int at, int end)
    {
        var verdict = _values.Scan(at, end, _levels.Top);
        if (_levels.Top is { } owner)
            owner.IsPending = verdict.IsAwaited;
        _found.AddRange(verdict.Causes);
        (_isLost, _isText) = (verdict.IsLost, false);
        _cursor.MoveTo(verdict.NextLine);
    }

    private bool IsItem(int at, int end) => _text[at] == '-' && _text.IsBlankOrEnd(at + 1, end);

    private bool IsKey(int at, int end) => !TextLines.IsBlank(_text[at]) && !IsItem(at, end) && _keys.Find(at, end) is { } key && key.End > at;

    /// <summary>The whole document may be one value, in brackets or quotes.</summary>
    private bool IsRoot(int at) => _levels.Top is null && _found.Count == 0 && _text[at] is '[' or '{' or '"' or '\'';

    private Problem OddSpace(int at) =>
        Problems.OddSpace(_text.Path, _text.Range(at, at + 1), _text[at], YamlFix.WithSpaces(_text.Lines, at));

    /// <summary>
    /// Goes on at the next key in the first column (or item, in a list) behind a mistake that leaves the lines in between uncertain:
    /// one mistake hides no other.
    /// </summary>
    private bool Resume()
    {
        var isList = _levels.Root is { IsList: true };
        var last = _found[_found.Count - 1];
        // Below what may be the closing fence stands the body.
        var isInside = last.Descriptor == Descriptor.InvalidFrontMatter;
        for (var line = last.Range.EndLine + 1; isInside && _text.HasLine(line); line++)
        {
            if (_isText && _text.Lines.IsBlankLine(line))
                return false;
            var (start, end) = (_text.Lines.Start(line), _text.EndOfLine(line));
            if (start == end || !(isList ? IsItem(start, end) : IsKey(start, end)))
                continue;
            _levels.Clear();
            _isLost = false;
            _cursor.MoveTo(line);
            return true;
        }

        return false;
    }

    /// <summary>Where nothing below may belong to it, the next line is read as if it had been a key: such slips come in numbers.</summary>
    private void StopAtNearKey(Problem problem, int end)
    {
        var next = _text.LineOf(end) + 1;
        var isAlone = problem.Range.StartLine + 1 == next && _text.HasLine(next) && _text.Lines.Start(next) is var start
            && start < _text.EndOfLine(next) && char.IsLetterOrDigit(_text[start]);
        if (!isAlone)
        {
            Stop(problem, isText: true);
            return;
        }

        _found.Add(problem);
        _cursor.MoveNext();
    }

    /// <param name="problem">The mistake.</param>
    /// <param name="isText">The line may be the body's, below a fence that is missing; and so may all be below the next empty line.</param>
    private void Stop(Problem problem, bool isText = false)
    {
        _found.Add(problem);
        _isLost = true;
        _isText = isText;
    }
}
