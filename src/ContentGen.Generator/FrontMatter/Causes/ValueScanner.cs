using ContentGen.Generator.Diagnostics;

namespace ContentGen.Generator.FrontMatter.Causes;

/// <summary>Reads what stands behind a key or a dash, or on a line of its own; its first character tells which scanner does.</summary>
internal sealed class ValueScanner
{
    private readonly YamlText _text;
    private readonly LinesBelow _below;
    private readonly QuoteScanner _quotes;
    private readonly FlowScanner _flows;
    private readonly BlockScanner _blocks;
    private readonly PlainScanner _plain;

    /// <param name="text">The YAML.</param>
    /// <param name="keys">Tells a value's lines from the entries below.</param>
    /// <param name="isRefused">The parser threw: what YAML allows and YamlDotNet does not counts too.</param>
    public ValueScanner(YamlText text, KeyScanner keys, bool isRefused)
    {
        _text = text;
        _below = new LinesBelow(text, keys);
        _quotes = new QuoteScanner(text, _below);
        _flows = new FlowScanner(text, _below, _quotes);
        _blocks = new BlockScanner(text, _below, isRefused);
        _plain = new PlainScanner(text, _below);
    }

    /// <summary>Reads the value that begins here; it goes on below while lines begin right of its owner's column.</summary>
    /// <param name="at">Where the value begins, at the end when nothing stands there.</param>
    /// <param name="end">The end of its line.</param>
    /// <param name="owner">The map or list that it is a value of; null when it is the whole document.</param>
    public Verdict Scan(int at, int end, Level? owner)
    {
        var parent = owner?.Column ?? -1;
        var nextLine = _text.LineOf(at) + 1;
        if (at < end && _text[at] == '!' && !(at + 1 < end && _text[at + 1] == '!'))
        {
            // A tag is not a value: what it tags may stand below, and is not reported a second time.
            return Spoilt(Problems.CustomTag(_text.Path, _text.Rest(at, end), RestOf(at), Quoted(at))) with { IsAwaited = true };
        }

        var value = _text.SkipProperties(at, end);
        if (_text.IsEndOrComment(value, end))
            return Verdict.Awaited(nextLine);

        var next = value + 1 < end ? _text[value + 1] : '\n';
        return _text[value] switch
        {
            '{' when next is '{' or '%' => Spoilt(Problems.Template(_text.Path, _text.Rest(value, end), RestOf(value), Quoted(value))),
            // A title such as {@html …} of Svelte: no key begins so.
            '{' when next is '@' or '/' => Spoilt(Problems.CannotBegin(_text.Path, _text.Rest(value, end), "{" + next, Quoted(value))),
            '"' or '\'' => _quotes.Scan(value, parent),
            '[' or '{' => _flows.Scan(value, parent),
            '|' or '>' => _blocks.Scan(value, end, parent),
            '*' when IsNameAlone() => Verdict.Good(nextLine),
            '&' or '!' when value == at && IsNameAlone() => Verdict.Awaited(nextLine),
            '-' when TextLines.IsBlank(next) || next == '\n' =>
                Spoilt(Problems.ItemOnKeyLine(_text.Path, _text.Rest(value, end), owner?.LastKey ?? "")),
            '@' or '`' or '%' or '&' or '*' or '!' or ',' or ']' or '}' =>
                Spoilt(Problems.CannotBegin(_text.Path, _text.Rest(value, end), _text[value].ToString(), Quoted(value))),
            '?' when TextLines.IsBlank(next) || next == '\n' => Spoilt(Problems.CannotBegin(_text.Path, _text.Rest(value, end), "? ", Quoted(value))),
            _ => _plain.Scan(value, end, owner),
        };

        Verdict Spoilt(Problem cause) => Verdict.Spoilt(_below.SkipValue(nextLine, parent), cause);
        string RestOf(int start) => _text.Slice(start, _text.EndOfValue(start, end));
        string Quoted(int start) => YamlFix.Quoted(_text.Lines, start, _text.EndOfValue(start, end));
        bool IsNameAlone() => next != '\n' && !TextLines.IsBlank(next) && _text.EndOfValue(value, end) == _text.EndOfAlias(value, end);
    }
}
