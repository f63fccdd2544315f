namespace ContentGen.Generator.Markdown.Html;

/// <summary>What a token of HTML is.</summary>
internal enum HtmlKind
{
    /// <summary>What is shown, character references as written.</summary>
    Text,

    StartTag,

    EndTag,

    /// <summary>From <c>&lt;!--</c> to <c>--&gt;</c>.</summary>
    Comment,

    /// <summary>A declaration, a processing instruction, and whatever else browsers skip up to the next <c>&gt;</c>.</summary>
    Declaration,

    /// <summary>What a script or a style sheet consists of.</summary>
    RawText,
}

/// <summary>
/// Reads HTML token by token, as browsers do: a tag may span lines, its values may be quoted or not, and a <c>&gt;</c> in quotes
/// does not end it. What is not closed goes on to the end of the text. Every character is looked at a fixed number of times,
/// so that no text, however malformed, takes long.
/// </summary>
internal sealed class HtmlTokenizer(string html)
{
    private readonly List<HtmlAttribute> _attributes = [];
    private int _at;

    public HtmlKind Kind { get; private set; }

    /// <summary>The whole token.</summary>
    public HtmlSlice Token { get; private set; }

    /// <summary>The name of a tag, or what stands inside a comment.</summary>
    public HtmlSlice Content { get; private set; }

    /// <summary>Whether the end of a tag, a comment or a declaration is there.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>The attributes of a start tag, until the next token is read.</summary>
    public IReadOnlyList<HtmlAttribute> Attributes => _attributes;

    /// <summary>The element that the token opened if what it holds is neither markup nor words, such as a script; null for any other.</summary>
    public string? RawElement { get; private set; }

    /// <summary>Reads the next token; false at the end.</summary>
    public bool Read()
    {
        if (_at >= html.Length)
            return false;
        var start = _at;
        _attributes.Clear();
        IsClosed = true;
        if (RawElement is { } element && EndOfRawText(element) is var end && end > start)
            Take(HtmlKind.RawText, start, end, end);
        else if (!IsMarkup(start))
            ReadText(start);
        else if (IsLetter(start + 1))
            ReadTag(HtmlKind.StartTag, start + 1);
        else if (html[start + 1] == '/' && IsLetter(start + 2))
            ReadTag(HtmlKind.EndTag, start + 2);
        else if (string.CompareOrdinal(html, start, "<!--", 0, 4) == 0)
            ReadComment(start + 4);
        else
            ReadUntil(HtmlKind.Declaration, start + 1, ">");
        Token = new HtmlSlice(html, start, _at);
        RawElement = Kind != HtmlKind.StartTag ? null : Content.Is("script") ? "script" : Content.Is("style") ? "style" : null;
        return true;
    }

    private void ReadText(int start)
    {
        var end = EndOfText(start);
        Take(HtmlKind.Text, start, end, end);
    }

    private void ReadComment(int start)
    {
        // <!--> and <!---> are whole comments.
        var closed = IsAt(start, '>') ? start + 1 : IsAt(start, '-') && IsAt(start + 1, '>') ? start + 2 : 0;
        if (closed > 0)
            Take(HtmlKind.Comment, start, start, closed);
        else
            ReadUntil(HtmlKind.Comment, start, "-->");
    }

    private void ReadUntil(HtmlKind kind, int start, string terminator)
    {
        var end = html.IndexOf(terminator, start, StringComparison.Ordinal);
        IsClosed = end >= 0;
        Take(kind, start, IsClosed ? end : html.Length, IsClosed ? end + terminator.Length : html.Length);
    }

    private void ReadTag(HtmlKind kind, int start)
    {
        var name = start;
        while (name < html.Length && !EndsName(html[name]))
            name++;
        var at = name;
        while (SkipBetweenAttributes(at) is var next && next < html.Length && html[next] != '>')
            at = ReadAttribute(next);
        at = SkipBetweenAttributes(at);
        IsClosed = at < html.Length;
        Take(kind, start, name, IsClosed ? at + 1 : at);
    }

    /// <summary>Reads an attribute and returns where it ends. A value whose closing quote is missing is none.</summary>
    private int ReadAttribute(int start)
    {
        // Whatever an attribute begins with belongs to its name, even an equals sign.
        var end = start + 1;
        while (end < html.Length && !EndsName(html[end]) && html[end] != '=')
            end++;
        var name = new HtmlSlice(html, start, end);
        var equals = SkipSpace(end);
        if (!IsAt(equals, '='))
            return Attribute(name, end, end, end);
        var value = SkipSpace(equals + 1);
        if (IsAt(value, '"') || IsAt(value, '\''))
            return html.IndexOf(html[value], value + 1) is >= 0 and var quote ? Attribute(name, value + 1, quote, quote + 1) : html.Length;
        end = value;
        while (end < html.Length && !IsSpace(html[end]) && html[end] != '>')
            end++;
        return Attribute(name, value, end, end);
    }

    private int Attribute(HtmlSlice name, int start, int end, int next)
    {
        _attributes.Add(new HtmlAttribute(name, new HtmlSlice(html, start, end)));
        return next;
    }

    private void Take(HtmlKind kind, int start, int end, int next) =>
        (Kind, Content, _at) = (kind, new HtmlSlice(html, start, end), next);

    private int EndOfText(int start)
    {
        var end = html.IndexOf('<', start);
        while (end >= 0 && !IsMarkup(end))
            end = html.IndexOf('<', end + 1);
        return end < 0 ? html.Length : end;
    }

    private int EndOfRawText(string element)
    {
        var endTag = "</" + element;
        var end = html.IndexOf(endTag, _at, StringComparison.OrdinalIgnoreCase);
        while (end >= 0 && end + endTag.Length < html.Length && !EndsName(html[end + endTag.Length]))
            end = html.IndexOf(endTag, end + 1, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? html.Length : end;
    }

    private bool IsMarkup(int at) =>
        html[at] == '<' && at + 1 < html.Length && (html[at + 1] is '!' or '/' or '?' || IsLetter(at + 1));

    private bool IsAt(int at, char c) => at < html.Length && html[at] == c;

    private bool IsLetter(int at) => at < html.Length && html[at] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private int SkipSpace(int at)
    {
        while (at < html.Length && IsSpace(html[at]))
            at++;
        return at;
    }

    private int SkipBetweenAttributes(int at)
    {
        while (at < html.Length && (IsSpace(html[at]) || html[at] == '/'))
            at++;
        return at;
    }

    private static bool EndsName(char c) => IsSpace(c) || c is '/' or '>';

    private static bool IsSpace(char c) => c is ' ' or '\n' or '\t' or '\r' or '\f';
}
