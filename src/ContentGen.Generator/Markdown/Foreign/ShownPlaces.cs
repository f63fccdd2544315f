using ContentGen.Generator.Markdown.Html;
using ContentGen.Generator.Markdown.Links;
using ContentGen.Generator.Model;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ContentGen.Generator.Markdown.Foreign;

/// <summary>Finds how readers meet each character of a body, in the order of the document.</summary>
internal sealed class ShownPlaces
{
    /// <summary>Elements of HTML whose text is code, wherever their tags stand.</summary>
    private static readonly string[] Code = ["code", "pre", "kbd", "samp", "textarea", "script", "style"];

    private readonly string _body;
    private readonly Shown[] _shown;
    private LineMap? _lines;

    /// <summary>The element of code that is open, and how many of its name.</summary>
    private string? _open;
    private int _depth;

    private ShownPlaces(string body) => (_body, _shown) = (body, new Shown[body.Length]);

    public static Shown[] In(MarkdownDocument document, string body)
    {
        var places = new ShownPlaces(body);
        places.Add(document);
        return places._shown;
    }

    private void Add(ContainerBlock blocks)
    {
        foreach (var block in blocks)
        {
            if (block is HtmlBlock html)
                Add(RawHtml.Of(html, _lines ??= new LineMap(_body)));
            else if (block is ContainerBlock container)
                Add(container);
            else if (block is LeafBlock { Inline: { } inlines })
                AddLeaf(inlines);
        }
    }

    private void AddLeaf(ContainerInline inlines)
    {
        var wasOpen = _open is not null;
        Add(inlines);

        // What is opened in a paragraph ends with it.
        if (!wasOpen)
            (_open, _depth) = (null, 0);
    }

    private void Add(ContainerInline inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    AddText(literal);
                    break;
                case HtmlInline tag:
                    Add(RawHtml.Of(tag, _body));
                    break;
                case AutolinkInline link:
                    Mark(link.Span.Start + 1, link.Span.End, Shown.Address);
                    break;
                case LinkInline link:
                    AddAddress(link);
                    Add(link);
                    break;
                case ContainerInline container:
                    Add(container);
                    break;
            }
        }
    }

    /// <summary>Text that stands in the body as it is; in a grid table it is not known where.</summary>
    private void AddText(LiteralInline literal)
    {
        var content = literal.Content;
        var start = literal.Span.End + 1 - content.Length;
        if (content.Length == 0 || start < literal.Span.Start || string.CompareOrdinal(content.Text, content.Start, _body, start, content.Length) != 0)
            return;
        var escaped = literal.IsFirstCharacterEscaped ? 1 : 0;
        Mark(start - escaped, start + escaped, Shown.Escaped);
        Mark(start + escaped, start + content.Length, Shown.Text);
    }

    private void AddAddress(LinkInline link)
    {
        var span = link.Reference?.UrlSpan ?? link.UrlSpan;
        if (!link.IsAutoLink && span.Length > 0)
            Mark(span.Start, span.End + 1, Shown.Address);
    }

    private void Add(RawHtml raw)
    {
        var tokens = new HtmlTokenizer(raw.Text);
        while (tokens.Read())
        {
            if (tokens.Kind is HtmlKind.StartTag or HtmlKind.EndTag)
                Count(tokens);
            if (tokens.Kind is HtmlKind.StartTag or HtmlKind.Text)
                Mark(raw, tokens.Token, Shown.Html);
            else if (tokens.Kind == HtmlKind.Comment)
                Mark(raw, tokens.Token, Shown.Comment);
            if (tokens.Kind != HtmlKind.StartTag)
                continue;
            foreach (var attribute in tokens.Attributes)
            {
                foreach (var place in RawAddresses.In(raw.Text, tokens.Content, attribute).Places)
                    Mark(raw, place, Shown.Html | Shown.HtmlAddress);
            }
        }
    }

    private void Count(HtmlTokenizer tokens)
    {
        var isStart = tokens.Kind == HtmlKind.StartTag;
        if (_open is { } open)
            _depth += !tokens.Content.Is(open) ? 0 : isStart ? 1 : -1;
        else if (isStart && Code.FirstOrDefault(tokens.Content.Is) is { } code)
            (_open, _depth) = (code, 1);
        if (_depth == 0)
            _open = null;
    }

    private void Mark(RawHtml raw, HtmlSlice slice, Shown places)
    {
        if (!slice.IsEmpty)
            Mark(raw.InBody(slice.Start), raw.InBody(slice.End - 1) + 1, places);
    }

    private void Mark(int start, int end, Shown places)
    {
        if (_open is not null)
            return;
        for (var at = Math.Max(start, 0); at < end && at < _shown.Length; at++)
            _shown[at] |= places;
    }
}
