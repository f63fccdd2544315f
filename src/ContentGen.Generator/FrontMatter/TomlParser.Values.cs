using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.FrontMatter;

/// <summary>Values, lists and tables in braces.</summary>
internal sealed partial class TomlParser
{
    /// <summary>Reads a value and leaves on its last token.</summary>
    private YamlNode ReadValue(int depth, bool isItem)
    {
        _value = _token;
        var range = _lines.Range(_token.Start, _token.End);
        switch (_token.Kind)
        {
            case TomlKind.OpenBracket:
                return ReadList(depth + 1);
            case TomlKind.OpenBrace:
                return ReadTable(depth + 1);
            case TomlKind.Date when TomlDates.IsDate(_lines.Slice(_token.Start, _token.End)):
                return new YamlScalar(_lines.Slice(_token.Start, _token.End), YamlStyle.Plain, range, null);
            case TomlKind.Date:
                throw new Mistake(_cause.Date(_token.Start, isItem ? _token.End : _cause.EndOfValue(_token.Start)));
            case TomlKind.Text or TomlKind.LongText when _token.Error is not null || _cause.IsBroken(_token):
                throw new Mistake(_cause.BrokenText(_token));
            case TomlKind.Text or TomlKind.LongText:
                return new YamlScalar(_token.Value, StyleOf(_token), range, null);
            case TomlKind.Plain or TomlKind.BasedNumber or TomlKind.NoNumber when _token.Error is null:
                return new YamlScalar(TomlNumbers.Plain(_token), YamlStyle.Plain, range, null);
            default:
                throw new Mistake(_cause.Value(_token, isItem));
        }
    }

    private YamlSequence ReadList(int depth)
    {
        var open = _token;
        Limit(depth, open);
        var items = new List<YamlNode>();
        Step(asKey: false, open);
        while (_token.Kind != TomlKind.CloseBracket)
        {
            if (_token.Kind == TomlKind.Comma)
                throw new Mistake(Problems.EmptyItem(_lines.Path, _lines.Range(_token.Start, _token.End)));
            items.Add(ReadValue(depth, isItem: true));
            See(items[items.Count - 1], null);
            Step(asKey: false, open);
            if (!IsPastComma(asKey: false, open, TomlKind.CloseBracket))
                break;
        }

        _value = open;
        return new YamlSequence(items.ToEquatableArray(), _lines.Range(open.Start, _token.End));
    }

    private YamlMapping ReadTable(int depth)
    {
        var open = _token;
        Limit(depth, open);
        var table = new TomlTable(_lines.Path, _problems, TomlTableKind.Inline, default);
        Step(asKey: true, open);
        while (_token.Kind != TomlKind.CloseBrace)
        {
            if (_token.Kind == TomlKind.Comma)
                throw new Mistake(Problems.EmptyItem(_lines.Path, _lines.Range(_token.Start, _token.End)));
            ReadPair(table, depth);
            SkipLines(asKey: true, open);
            if (!IsPastComma(asKey: true, open, TomlKind.CloseBrace))
                break;
        }

        _value = open;
        return table.ToNode() with { Range = _lines.Range(open.Start, _token.End) };
    }

    /// <summary>Steps over the comma after an item; false at the closing bracket.</summary>
    private bool IsPastComma(bool asKey, TomlToken open, TomlKind closer)
    {
        if (_token.Kind == closer)
            return false;
        if (_token.Kind != TomlKind.Comma)
            throw new Mistake(_cause.NoComma(open, _value, _token));
        Step(asKey, open);
        return true;
    }

    private void Step(bool asKey, TomlToken open)
    {
        Advance(asKey);
        SkipLines(asKey, open);
    }

    /// <summary>Steps over line breaks inside a bracket. Where a key begins there, or nothing does, the bracket was never closed.</summary>
    private void SkipLines(bool asKey, TomlToken open)
    {
        while (_token.Kind == TomlKind.NewLine)
        {
            _cancellation.ThrowIfCancellationRequested();
            Advance(asKey);
            if (!asKey && TomlLines.IsStatement(_lines, _lines.LineOf(_token.Start), _end))
                throw new Mistake(_cause.Unclosed(open, _lines.Start(_lines.LineOf(_token.Start))));
        }

        if (_token.Kind == TomlKind.End)
            throw new Mistake(_cause.Unclosed(open, _end));
    }

    private YamlStyle StyleOf(TomlToken text) =>
        text.Kind == TomlKind.LongText ? YamlStyle.Literal : _lines.Text[text.Start] == '\'' ? YamlStyle.SingleQuoted : YamlStyle.DoubleQuoted;
}
