using ContentGen.Generator.Markdown.Dialect;
using ContentGen.Generator.Model;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ContentGen.Generator.Markdown.Links;

/// <summary>
/// Finds in a body's text what people write as links and markdown does not read as such: an address with a space or an odd parenthesis in it,
/// and names in two pairs of brackets. What stands in code, in HTML or in a link is not text.
/// </summary>
internal sealed class UnreadLinks
{
    /// <summary>The most characters between the brackets that are looked at.</summary>
    private const int Longest = 300;

    private readonly string _body;
    private readonly LineMap _lines;
    private readonly List<(int Start, int End)> _texts;
    private readonly List<LinkSlot> _found = [];

    private UnreadLinks(MarkdownDocument document, string body)
    {
        _body = body;
        _lines = new LineMap(body);
        _texts = [.. document.Descendants<LiteralInline>()
            .Where(static text => text.Span.Length > 0)
            .Select(static text => (text.Span.Start, text.Span.End))
            .OrderBy(static text => text.Start)];
    }

    public static IReadOnlyList<LinkSlot> In(MarkdownDocument document, string body)
    {
        // Most bodies have nothing of the kind.
        if (body.IndexOf("[[", StringComparison.Ordinal) < 0 && body.IndexOf("]: ", StringComparison.Ordinal) < 0 && !HasOddAddress(body))
            return [];
        var links = new UnreadLinks(document, body);
        for (var at = body.IndexOf('['); at >= 0; at = body.IndexOf('[', at + 1))
            links.Wiki(at);
        for (var at = body.IndexOf("](", StringComparison.Ordinal); at >= 0; at = body.IndexOf("](", at + 2, StringComparison.Ordinal))
            links.Spaced(at);
        for (var at = body.IndexOf("]: ", StringComparison.Ordinal); at >= 0; at = body.IndexOf("]: ", at + 3, StringComparison.Ordinal))
            links.Definition(at);
        return links._found;
    }

    private static bool HasOddAddress(string body)
    {
        for (var at = body.IndexOf("](", StringComparison.Ordinal); at >= 0; at = body.IndexOf("](", at + 2, StringComparison.Ordinal))
        {
            if (EndOfAddress(body, at + 2) is not { } end || body.IndexOf(' ', at + 2, end - at - 2) >= 0 || body[at + 2] == '(')
                return true;
        }

        return false;
    }

    /// <summary>Adds <c>[[name]]</c>, when one begins here.</summary>
    private void Wiki(int start)
    {
        if (start + 1 >= _body.Length || _body[start + 1] != '[')
            return;
        var end = _body.IndexOfAny(['[', ']', '\n'], start + 2, Math.Min(Longest, _body.Length - start - 2));
        if (end < 0 || end == start + 2 || end + 1 >= _body.Length || _body[end] != ']' || _body[end + 1] != ']')
            return;
        if (IsEscaped(start) || !IsText(start) || !IsText(start + 1) || !IsText(end) || !IsText(end + 1))
            return;
        var isImage = start > 0 && _body[start - 1] == '!' && IsText(start - 1);
        var first = isImage ? start - 1 : start;
        // In a cell of a table, the pipe in front of the label has a backslash.
        Add(_body.Substring(start + 2, end - start - 2).Replace("\\|", "|"), first, end + 2 - first, isImage, LinkForm.Wiki);
    }

    /// <summary>Adds <c>[text](an address)</c> and <c>[text](https://a.b/(c)</c>, when the brackets meet here.</summary>
    private void Spaced(int at)
    {
        if (!IsText(at) || !IsText(at + 1) || OpeningOf(at) is not { } opening)
            return;
        if (EndOfAddress(_body, at + 2) is not { } end)
        {
            AddUnmatched(opening, at + 2);
            return;
        }

        if (end > at + 2 && _body[at + 2] == '(')
            AddUnmatched(opening, at + 2);
        AddSpaced(at + 2, end, isImage: opening > 0 && _body[opening - 1] == '!');
    }

    /// <summary>Adds <c>[label]: an address</c>, when a line says nothing else.</summary>
    private void Definition(int at)
    {
        if (!IsText(at) || !IsText(at + 1) || OpeningOf(at) is not { } opening || _body[opening + 1] == '^')
            return;
        var line = opening;
        while (line > 0 && opening - line < 3 && _body[line - 1] == ' ')
            line--;
        var end = _body.IndexOf('\n', at, Math.Min(Longest, _body.Length - at));
        if (line == 0 || _body[line - 1] == '\n')
            AddSpaced(at + 3, end < 0 ? Math.Min(_body.Length, at + Longest) : end, isImage: false);
    }

    /// <summary>Adds what can be nothing but a link: its address has a scheme.</summary>
    private void AddUnmatched(int opening, int start)
    {
        var first = start;
        while (first < _body.Length && _body[first] == '(')
            first++;
        var end = first;
        while (end < _body.Length && end < start + Longest && !char.IsWhiteSpace(_body[end]))
            end++;
        if (BareAddress.HasSchemeAt(_body, first))
            Add(_body.Substring(start, end - start), opening, end - opening, isImage: false, LinkForm.Unmatched);
    }

    private void AddSpaced(int start, int end, bool isImage)
    {
        while (start < end && _body[start] == ' ')
            start++;
        var last = WithoutTitle(start, end);
        if (last - start >= 3 && last - start <= Longest && _body[start] != '<' && _body.IndexOf(' ', start, last - start) >= 0)
            Add(_body.Substring(start, last - start), start, last - start, isImage, LinkForm.Spaced);
    }

    private void Add(string target, int start, int length, bool isImage, LinkForm form) =>
        _found.Add(new LinkSlot(target, _lines.Range(start, length), default, isImage, IsForeign: false) { Form = form });

    /// <summary>Where the parenthesis is that closes an address, on the same line.</summary>
    private static int? EndOfAddress(string body, int start)
    {
        var depth = 0;
        for (var i = start; i < body.Length && i < start + Longest && body[i] != '\n'; i++)
        {
            if (body[i] == '(')
                depth++;
            else if (body[i] == ')' && depth-- == 0)
                return i;
        }

        return null;
    }

    /// <summary>The bracket that opens what is closed here.</summary>
    private int? OpeningOf(int closing)
    {
        var depth = 0;
        for (var i = closing - 1; i >= 0 && i > closing - Longest; i--)
        {
            if (_body[i] == ']')
                depth++;
            else if (_body[i] == '[' && depth-- == 0)
                return IsText(i) && !IsEscaped(i) ? i : null;
        }

        return null;
    }

    /// <summary>The end of an address, a title in quotes behind it and spaces left out.</summary>
    private int WithoutTitle(int start, int end)
    {
        while (end > start && _body[end - 1] == ' ')
            end--;
        var quote = end > start ? _body[end - 1] : ' ';
        if (quote is '"' or '\'' && end - 2 > start && _body.LastIndexOf(quote, end - 2, end - 2 - start) is > 0 and var opening && _body[opening - 1] == ' ')
            end = opening;
        while (end > start && _body[end - 1] == ' ')
            end--;
        return end;
    }

    private bool IsEscaped(int at)
    {
        var first = at;
        while (first > 0 && _body[first - 1] == '\\')
            first--;
        return (at - first) % 2 == 1;
    }

    /// <summary>Whether a character of the body is shown as it is.</summary>
    private bool IsText(int at)
    {
        var (low, high) = (0, _texts.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (_texts[middle].End < at)
                low = middle + 1;
            else if (_texts[middle].Start > at)
                high = middle - 1;
            else
                return true;
        }

        return false;
    }
}
