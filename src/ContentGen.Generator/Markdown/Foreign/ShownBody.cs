using System.Text.RegularExpressions;
using ContentGen.Generator.Diagnostics;
using Markdig.Syntax;

namespace ContentGen.Generator.Markdown.Foreign;

/// <summary>How readers meet a character of a body. Code, formulas and comments are none of these.</summary>
[Flags]
internal enum Shown : byte
{
    Nothing = 0,

    /// <summary>As it stands.</summary>
    Text = 1,

    /// <summary>In the address of a link or an image.</summary>
    Address = 2,

    /// <summary>In raw HTML, in its text or its tags.</summary>
    Html = 4,

    /// <summary>In an address of raw HTML; then it is <see cref="Html"/> as well.</summary>
    HtmlAddress = 8,

    /// <summary>Without the backslash in front of it; and that backslash.</summary>
    Escaped = 16,

    /// <summary>In a comment of raw HTML, which they do not see.</summary>
    Comment = 32,

    Anywhere = Text | Address | Html,

    AnyAddress = Address | HtmlAddress,
}

/// <summary>A body's text, and how readers meet each of its characters. What has been told of is hidden from then on.</summary>
internal sealed class ShownBody
{
    /// <summary>The most characters that one piece of markup is looked at for.</summary>
    private const int Longest = 400;

    private static readonly Regex Closing = new(@"\[/([a-z][a-z0-9_-]{0,40})\]", RegexOptions.CultureInvariant);

    private readonly Shown[] _shown;
    private readonly Shown[] _before;
    private readonly Dictionary<string, (int From, int Found)> _found = new(StringComparer.Ordinal);
    private Dictionary<string, int>? _closings;

    private ShownBody(string text, Shown[] shown) => (Text, _shown, _before) = (text, shown, (Shown[])shown.Clone());

    public string Text { get; }

    /// <summary>Whether something closes a name in brackets behind a place: <c>[/name]</c>.</summary>
    public bool IsClosed(string name, int at) => (_closings ??= Closings()).TryGetValue(name, out var last) && last > at;

    public static ShownBody Of(MarkdownDocument document, string text) => new(text, ShownPlaces.In(document, text));

    public bool Is(int at, Shown places) => at >= 0 && at < _shown.Length && (_shown[at] & places) != 0;

    public bool IsText(int at) => Is(at, Shown.Text);

    /// <summary>How readers meet a character, or met it before it was hidden.</summary>
    public ForeignPlace PlaceOf(int at) => (_before[at] & Shown.AnyAddress) != 0 ? ForeignPlace.Address
        : _before[at] == Shown.Html && Text[at] == '<' ? ForeignPlace.Tag
        : _before[at] == Shown.Escaped ? ForeignPlace.Escaped : ForeignPlace.Text;

    public void Hide(int start, int end) => Array.Clear(_shown, start, end - start);

    /// <summary>Where a text stands next; -1 when nowhere. Asked from the beginning to the end, it looks at no character twice.</summary>
    public int Find(string text, int from)
    {
        if (_found.TryGetValue(text, out var known) && known.From <= from && (known.Found < 0 || known.Found >= from))
            return known.Found;
        var found = from <= Text.Length ? Text.IndexOf(text, from, StringComparison.Ordinal) : -1;
        _found[text] = (from, found);
        return found;
    }

    /// <summary>Behind the text that closes what began before a place, in the same paragraph; -1 when nothing does.</summary>
    public int Close(string text, int from)
    {
        var found = Find(text, from);
        var isThere = found >= 0 && Is(found + text.Length - 1, Shown.Anywhere) && !(Find("\n\n", from) is >= 0 and var blank && blank < found);
        return isThere ? found + text.Length : -1;
    }

    /// <summary>What a pattern reads from a place on, no farther than the end of the line.</summary>
    public Match Match(Regex pattern, int at) => pattern.Match(Text, at, Math.Min(Longest, LineEnd(at) - at));

    /// <summary>The same, over several lines.</summary>
    public Match MatchLines(Regex pattern, int at) => pattern.Match(Text, at, Math.Min(Longest, Text.Length - at));

    public int LineStart(int at) => at == 0 ? 0 : Text.LastIndexOf('\n', at - 1) + 1;

    public int LineEnd(int at) => Find("\n", at) is >= 0 and var end ? end : Text.Length;

    /// <summary>Where the last character of a line ends that is no space.</summary>
    public int LastOfLine(int at)
    {
        var end = LineEnd(at);
        while (end > at && Text[end - 1] is ' ' or '\t')
            end--;
        return end;
    }

    /// <summary>Whether nothing but indentation and the signs of a quote are in front of a place.</summary>
    public bool BeginsLine(int at)
    {
        if (!IsText(at))
            return false;
        while (at > 0 && Text[at - 1] is ' ' or '\t' or '>')
            at--;
        return at == 0 || Text[at - 1] == '\n';
    }

    /// <summary>Where each name is closed last.</summary>
    private Dictionary<string, int> Closings()
    {
        var closings = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var closing in Closing.Matches(Text).Cast<Match>().Where(closing => IsText(closing.Index)))
            closings[closing.Groups[1].Value] = closing.Index;
        return closings;
    }
}
