using System.Globalization;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.FrontMatter.Causes;

/// <summary>
/// One walk from an opening bracket to the one that closes it, a token at a time; it ends at the first mistake.
/// Every step is given the offset of its token, and returns the offset to go on at.
/// </summary>
internal sealed class FlowWalk(YamlText text, LinesBelow below, QuoteScanner quotes, int parent)
{
    private readonly Stack<int> _open = new();
    private readonly List<Problem> _causes = [];
    private bool _wantsItem = true;
    private bool _hasColon;
    private bool _isClosed;

    /// <summary>Where the text without quotes began that was read last.</summary>
    private int _textStart;

    /// <summary>Where the text in quotes began that was read last, and where it ended.</summary>
    private (int Start, int End) _quoted;

    /// <summary>One mistake, or two where a comma is missing in front of a quote that is wrong itself; none when all is well.</summary>
    public IReadOnlyList<Problem> Causes => _causes;

    /// <summary>Offset just past the bracket that closes the first one; of no meaning once there is a cause.</summary>
    public int Run(int first)
    {
        for (var at = first; at < text.Limit;)
        {
            at = Step(at);
            if (_causes.Count > 0 || _open.Count == 0)
                return at;
        }

        return Stop(Unclosed(text.Limit), first);
    }

    private int Step(int at) => text[at] switch
    {
        '\n' when below.IsLeftOf(at, parent) && !below.IsCloser(at) => StepLeft(at),
        ' ' or '\t' or '\n' => at + 1,
        '#' when text.IsEndOrComment(at, text.Limit) => text.EndOfLine(text.LineOf(at)),
        '[' or '{' => StepInto(at),
        ']' or '}' => StepOut(at),
        ',' => StepOverComma(at),
        ':' when !_wantsItem || text.IsBlankOrEnd(at + 1, text.EndOfLine(text.LineOf(at))) => StepOverColon(at),
        '"' or '\'' => StepOverQuotes(at),
        '&' or '!' or '*' when _wantsItem => StepOverAlias(at),
        '@' or '`' or '%' or '#' when _wantsItem => StopAtIndicator(at),
        '-' when _wantsItem && (text.IsBlankOrEnd(at + 1, text.EndOfLine(text.LineOf(at))) || text[at + 1] is ',' or ']' or '}') => StopAtIndicator(at),
        _ => StepOverText(at),
    };

    /// <summary>The text below is too far left to be inside: the brackets were meant to end, or it was not indented.</summary>
    private int StepLeft(int at) => below.IsEntry(at, text[_open.Peek()])
        ? Stop(Unclosed(at), at)
        : Stop(Problems.ContinuationLeft(text.Path, text.Lines.TrimmedLine(below.FirstBelow(at)!.Value.Line), text[_open.Peek()]), at);

    private int StepInto(int at)
    {
        if (!_wantsItem)
            Stop(MissingComma(at), at);
        _open.Push(at);
        return Begin(at + 1);
    }

    private int StepOut(int at)
    {
        var wanted = text[_open.Pop()] == '[' ? ']' : '}';
        if (text[at] != wanted)
            Stop(Problems.WrongBracket(text.Path, text.Range(at, at + 1), text[at], wanted), at);
        (_wantsItem, _hasColon, _isClosed) = (false, false, true);
        return at + 1;
    }

    private int StepOverComma(int at) => _wantsItem
        ? Stop(Problems.EmptyItem(text.Path, text.Range(at, at + 1)), at)
        : Begin(at + 1);

    private int StepOverColon(int at)
    {
        var range = text.Range(at, at + 1);
        if (_hasColon)
            return Stop(SecondColon(at, range), at);
        if (_wantsItem)
            return Stop(Problems.NoKey(text.Path, range), at);

        // A key may go without a value: {a: , b: }
        var next = at + 1;
        while (next < text.Limit && (TextLines.IsBlank(text[next]) || text[next] == '\n'))
            next++;
        var isEmpty = next < text.Limit && text[next] is ',' or ']' or '}';
        (_wantsItem, _hasColon, _isClosed) = (!isEmpty, true, false);
        return isEmpty ? next : at + 1;
    }

    private int StepOverQuotes(int at)
    {
        if (!_wantsItem)
            Stop(MissingComma(at), at);
        var (close, cause) = quotes.FindClose(at, parent);
        (_wantsItem, _isClosed, _quoted) = (false, true, (at, close));
        return cause is null ? close : Stop(cause, at);
    }

    /// <summary>A <c>*</c> without a name and a <c>!</c> without a value are text that its writer did not quote.</summary>
    private int StepOverAlias(int at)
    {
        var next = text.SkipSpaces(text.EndOfAlias(at, text.Limit), text.Limit);
        if ((text[at] == '*' && text.EndOfAlias(at, text.Limit) == at + 1) || (text[at] == '!' && next < text.Limit && text[next] is ',' or ']' or '}'))
            return StopAtIndicator(at);
        _wantsItem = text[at] != '*';
        return text.EndOfAlias(at, text.Limit);
    }

    private int StopAtIndicator(int at)
    {
        var item = EndOfItem(at);
        var fix = YamlFix.Quote(text.Slice(at, item));
        return Stop(Problems.CannotBegin(text.Path, text.Range(at, item), text[at].ToString(), fix), at);
    }

    private int StepOverText(int at)
    {
        if (_isClosed)
            return Stop(QuoteInside(at) ?? MissingComma(at), at);
        (_wantsItem, _textStart) = (false, at);
        return Math.Max(EndOfItem(at), at + 1);
    }

    /// <summary>Begins an item.</summary>
    private int Begin(int at)
    {
        (_wantsItem, _hasColon, _isClosed) = (true, false, false);
        return at;
    }

    private int Stop(Problem cause, int at)
    {
        _causes.Add(cause);
        return at;
    }

    /// <summary>Offset just past an item without quotes.</summary>
    private int EndOfItem(int start)
    {
        var at = start;
        while (at < text.Limit && !EndsItem(at, start))
            at++;
        return text.Lines.TrimEnd(start, at);
    }

    private bool EndsItem(int at, int start) => text[at] switch
    {
        ',' or '[' or ']' or '{' or '}' or '\n' => true,
        ':' => at + 1 >= text.Limit || text[at + 1] is ' ' or '\t' or '\n' or ',' or ']' or '}' or '[',
        _ => at > start && text.IsEndOrComment(at, text.Limit),
    };

    /// <summary>A bracket that nothing closes in front of an offset, where something else begins.</summary>
    private Problem Unclosed(int before)
    {
        var open = _open.Peek();
        var (first, closer) = (text.LineOf(open), text[open] == '[' ? ']' : '}');
        var last = text.Lines.LastContentLine(first, before);
        var rest = text.Rest(open, text.EndOfLine(first));
        if (last == first)
            return Problems.UnclosedBracket(text.Path, rest, text[open], YamlFix.Closed(text.Lines, open, rest.End, closer));
        var start = text.SkipSpaces(text.Lines.Start(last), text.EndOfLine(last));
        var item = text.Slice(start, text.EndOfValue(start, text.EndOfLine(last))).TrimEnd(',', ' ');
        return Problems.UnclosedBracketOverLines(text.Path, rest, text[open], last + 1, item + closer);
    }

    /// <summary>What is told of <c>'it's'</c>, where the text goes on at once behind a quote, and ends with one like it; null for anything else.</summary>
    private Problem? QuoteInside(int at)
    {
        var (start, end) = (_quoted.Start, EndOfItem(at));
        if (at != _quoted.End || end <= at || text[end - 1] != text[start])
            return null;
        var whole = text.Slice(start + 1, end - 1).Replace("\\'", "'");
        return Problems.QuoteInside(text.Path, text.Range(at - 1, at), text[start], YamlFix.Quote(whole));
    }

    /// <summary>A colon behind a value: it is the next key's, with no comma in front, or part of a text.</summary>
    private Problem SecondColon(int at, SourceRange range)
    {
        var (start, key) = (_textStart, text.Slice(_textStart, at).LastIndexOf(' ') + 1);
        var item = EndOfItem(start);
        while (item < text.Limit && text[item] == ':')
            item = EndOfItem(item + 1);
        if (key > 0 && IsNoText(text.Slice(start, start + key).Trim()))
            return MissingComma(start + key);
        var next = key > 0 && start + key < at ? text.Slice(start + key, at) : null;
        return Problems.ColonInFlowValue(text.Path, range, YamlFix.Quote(text.Slice(start, item)), next);
    }

    private static bool IsNoText(string value) => value is "true" or "false" || YamlScalar.IsNullWord(value)
        || decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    private Problem MissingComma(int at) => text[at] == ')' && _open.Count == 1 && text.IsEndOrComment(at + 1, text.EndOfLine(text.LineOf(at)))
        && text.LineOf(at) == text.LineOf(_open.Peek())
        ? Problems.WrongClosingMark(text.Path, text.Range(at, at + 1), ')', text[_open.Peek()] == '[' ? ']' : '}',
            YamlFix.Before(text.Lines, at) + (text[_open.Peek()] == '[' ? ']' : '}'))
        : Problems.NoComma(text.Path, text.Range(at, at + 1), text.Slice(at, Math.Max(EndOfItem(at), at + 1)));
}
