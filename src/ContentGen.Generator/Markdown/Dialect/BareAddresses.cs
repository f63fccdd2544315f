using Markdig;
using Markdig.Helpers;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ContentGen.Generator.Markdown.Dialect;

/// <summary>
/// Makes links of addresses in the text, as GitHub does. Those of pages are found before what is inside them can be taken
/// for emphasis; mail addresses, and what stands in brackets that turn out to be no link, when all else is known.
/// </summary>
internal sealed class BareAddresses : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.InlineParsers.Add(new AddressParser());
        pipeline.DocumentProcessed += static document =>
        {
            foreach (var block in document.Descendants<LeafBlock>())
            {
                if (block.Inline is { } inlines)
                    new AddressWalk().In(inlines);
            }
        };
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    /// <summary>The link that an address becomes.</summary>
    public static LinkInline Link(BareAddress address, string text, SourceSpan span, int line, int column)
    {
        var written = HtmlHelper.Unescape(text.Substring(address.Start, address.End - address.Start), removeBackSlash: false);
        var link = new LinkInline
        {
            Url = address.Scheme + written, Span = span, UrlSpan = span, Line = line, Column = column, IsClosed = true, IsAutoLink = true,
        };
        link.AppendChild(new LiteralInline(written) { Span = span, Line = line, Column = column, IsClosed = true });
        return link;
    }

    /// <summary>Whether raw HTML begins a link, in which no other may be; an <c>a</c> without an address is a place.</summary>
    public static bool BeginsLink(HtmlInline html) => IsAnchor(html, "<a") && html.Tag.IndexOf("href", StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>Whether raw HTML begins or ends an <c>a</c>.</summary>
    /// <param name="html">The tag.</param>
    /// <param name="start"><c>&lt;a</c> or <c>&lt;/a</c>.</param>
    public static bool IsAnchor(HtmlInline html, string start) =>
        html.Tag.StartsWith(start, StringComparison.OrdinalIgnoreCase) && (html.Tag.Length == start.Length || !char.IsLetterOrDigit(html.Tag[start.Length]));
}
