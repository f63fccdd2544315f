namespace ContentGen;

/// <summary>
/// The plain text of a body, read off the HTML that was rendered with it. The generator packs no text of its own where it comes
/// out the same, and the library reads it off again: compiled into both. It knows what our renderer writes, and is no parser
/// of HTML: where it is wrong, the text is packed. What authors write as HTML is read by the generator's <c>HtmlText</c>.
/// </summary>
internal ref struct HtmlWords
{
    private const string Math = "\\(", EndOfMath = "\\)", MathBlock = "\n\\[\n", EndOfMathBlock = "\n\\]";

    private readonly ReadOnlySpan<char> _html;
    private readonly Span<char> _text;
    private int _at;
    private int _length;

    /// <summary>Whether a line break that a paragraph was written with is the last of the text: it is none before a block.</summary>
    private bool _endsInBreak;
    private bool _isBetweenBlocks;
    private bool _isInCode;
    private bool _isFirstCell;

    private HtmlWords(ReadOnlySpan<char> html, Span<char> text)
    {
        _html = html;
        _text = text;
        _isBetweenBlocks = true;
    }

    /// <summary>The text: blocks stand on lines of their own, cells of a table are parted by a tab.</summary>
    public static string Of(ReadOnlySpan<char> html) => Of(html, new char[html.Length]);

    /// <summary>The same, made in memory that is as long as the HTML or longer.</summary>
    public static string Of(ReadOnlySpan<char> html, Span<char> memory) => Text(html, memory).ToString();

    /// <summary>The same as a part of that memory.</summary>
    public static ReadOnlySpan<char> Text(ReadOnlySpan<char> html, Span<char> memory)
    {
        var words = new HtmlWords(html, memory);
        words.Read();
        return words._text.Slice(0, words._length).Trim();
    }

    private void Read()
    {
        while (AddPlain())
        {
            var c = _html[_at];
            if (c == '<' && IsTag())
                ReadTag();
            else if (c == '\\' && IsAt(EndOfMath + "</span>"))
                _at += EndOfMath.Length;
            else if (c == '\n' && IsAt(EndOfMathBlock + "</div>"))
                _at += EndOfMathBlock.Length;
            else if (c == '\n' && !_isInCode)
                ReadLineBreak();
            else
                Add(c == '&' ? Unescape(_html, ref _at) : _html[_at++]);
        }
    }

    /// <summary>Adds what needs no look; whether something is left behind it.</summary>
    private bool AddPlain()
    {
        var rest = _html.Slice(_at);
        var length = rest.IndexOfAny("<&\n\\".AsSpan());
        if (length < 0)
            length = rest.Length;
        if (length > 0)
        {
            JoinLines(rest[0]);
            rest.Slice(0, length).CopyTo(_text.Slice(_length));
            (_at, _length) = (_at + length, _length + length);
            (_endsInBreak, _isBetweenBlocks) = (false, false);
        }

        return _at < _html.Length;
    }

    /// <summary>In a paragraph a line break is a space, for now; between blocks it is nothing.</summary>
    private void ReadLineBreak()
    {
        _at++;
        if (_isBetweenBlocks)
            return;
        Add(' ');
        _endsInBreak = true;
    }

    private readonly bool IsTag() => _at + 1 < _html.Length && _html[_at + 1] is '/' or '!' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private void ReadTag()
    {
        var tag = _html.Slice(_at);
        var end = tag.StartsWith("<!--".AsSpan()) ? tag.IndexOf("-->".AsSpan()) + 2 : EndOfTag(tag);
        if (end < 2)
            end = tag.Length - 1;
        tag = tag.Slice(0, end + 1);
        _at += tag.Length;
        Apply(tag, Name(tag));
    }

    private void Apply(ReadOnlySpan<char> tag, ReadOnlySpan<char> name)
    {
        switch (name)
        {
            case "br":
                if (_length > 0 && !char.IsWhiteSpace(_text[_length - 1]))
                    Add(' ');
                if (tag.SequenceEqual("<br />".AsSpan()))
                    Skip("\n");
                break;
            case "img":
                AddEscaped(Attribute(tag, " alt=\"".AsSpan()));
                AddCaption(tag);
                break;
            case "input":
                Skip(" ");
                break;
            case "a" when tag.IndexOf("class=\"footnote-".AsSpan()) >= 0:
                SkipPast("</a>".AsSpan());
                break;
            case "script" or "style":
                SkipPast("</".AsSpan());
                SkipPast(">".AsSpan());
                break;
            case "p" when tag.IndexOf("-alert-title\"".AsSpan()) >= 0:
                SkipPast("</p>".AsSpan());
                break;
            case "figcaption":
                SkipPast("</figcaption>".AsSpan());
                break;
            case "tr":
                Separate('\n');
                _isFirstCell = true;
                break;
            case "td" or "th" when tag[1] != '/':
                Separate(_isFirstCell ? '\n' : '\t');
                _isFirstCell = false;
                _isBetweenBlocks = false;
                break;
            case "span" when tag.SequenceEqual("<span class=\"math\">".AsSpan()):
                Skip(Math);
                break;
            case "div" when tag.SequenceEqual("<div class=\"math\">".AsSpan()):
                Separate('\n');
                Skip(MathBlock);
                _isInCode = true;
                break;
            case "pre":
                // The line break behind the last line of code belongs to the element.
                if (_isInCode && _length > 0 && _text[_length - 1] == '\n')
                    _length--;
                _isInCode = tag[1] != '/';
                Separate('\n');
                break;
            case "p" or "li" or "ul" or "ol" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "blockquote" or "div" or "section" or "table" or "thead"
                or "tbody" or "dl" or "dt" or "dd" or "hr" or "figure":
                _isInCode = false;
                Separate('\n');
                break;
        }
    }

    /// <summary>A paragraph that is nothing but an image with a title becomes a figure, whose caption is the title.</summary>
    private void AddCaption(ReadOnlySpan<char> image)
    {
        var caption = Attribute(image, " title=\"".AsSpan());
        if (caption.IsEmpty || !IsAt("</p>") || Attribute(image, " src=\"".AsSpan()).IndexOf("://".AsSpan()) >= 0
            || !_html.Slice(0, _at - image.Length).EndsWith("<p>".AsSpan()))
            return;
        Separate('\n');
        AddEscaped(caption);
    }

    private void Separate(char separator)
    {
        if (_endsInBreak)
            _length--;
        _endsInBreak = false;
        _isBetweenBlocks = true;
        if (_length > 0 && _text[_length - 1] != separator)
            _text[_length++] = separator;
    }

    /// <summary>A line break is nothing between characters that no spaces stand between.</summary>
    private void JoinLines(char next)
    {
        if (!_endsInBreak || _length < 2)
            return;
        var before = _text[_length - 2];
        if (char.IsLowSurrogate(before) && _length > 2)
            before = _text[_length - 3];
        if (SearchCharacters.JoinsLines(before, next))
            _length--;
        _endsInBreak = false;
    }

    private void Add(char c)
    {
        JoinLines(c);
        _text[_length++] = c;
        _endsInBreak = false;
        _isBetweenBlocks = false;
    }

    private void AddEscaped(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length;)
            Add(text[at] == '&' ? Unescape(text, ref at) : text[at++]);
    }

    private readonly bool IsAt(string text) => _html.Slice(_at).StartsWith(text.AsSpan());

    private void Skip(string text) => _at += IsAt(text) ? text.Length : 0;

    private void SkipPast(ReadOnlySpan<char> end)
    {
        var found = _html.Slice(_at).IndexOf(end);
        _at = found < 0 ? _html.Length : _at + found + end.Length;
    }

    /// <summary>The references that a renderer writes; any other stands for itself.</summary>
    private static char Unescape(ReadOnlySpan<char> html, ref int at)
    {
        var rest = html.Slice(at);
        var (c, length) = rest.StartsWith("&amp;".AsSpan()) ? ('&', 5)
            : rest.StartsWith("&lt;".AsSpan()) ? ('<', 4)
            : rest.StartsWith("&gt;".AsSpan()) ? ('>', 4)
            : rest.StartsWith("&quot;".AsSpan()) ? ('"', 6)
            : rest.StartsWith("&#39;".AsSpan()) ? ('\'', 5)
            : ('&', 1);
        at += length;
        return c;
    }

    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> tag)
    {
        var start = tag.Length > 1 && tag[1] == '/' ? 2 : 1;
        var end = start;
        while (end < tag.Length && tag[end] is (>= 'a' and <= 'z') or (>= '0' and <= '9'))
            end++;
        return tag.Slice(start, end - start);
    }

    private static ReadOnlySpan<char> Attribute(ReadOnlySpan<char> tag, ReadOnlySpan<char> start)
    {
        var at = tag.IndexOf(start);
        if (at < 0)
            return default;
        var value = tag.Slice(at + start.Length);
        var end = value.IndexOf('"');
        return end < 0 ? default : value.Slice(0, end);
    }

    /// <summary>Where a tag is closed: not within quotes.</summary>
    private static int EndOfTag(ReadOnlySpan<char> tag)
    {
        for (var at = 0; ;)
        {
            var found = tag.Slice(at).IndexOfAny('"', '>');
            if (found < 0)
                return -1;
            at += found + 1;
            if (tag[at - 1] == '>')
                return at - 1;
            var quoted = tag.Slice(at).IndexOf('"');
            if (quoted < 0)
                return -1;
            at += quoted + 1;
        }
    }
}
