using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Helpers;
using Markdig.Parsers;
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
        pipeline.InlineParsers.Insert(0, new PageParser());
        // Telephone numbers and mail addresses with their scheme: Markdig's own rules.
        pipeline.InlineParsers.Insert(1, new AutoLinkParser(new AutoLinkOptions()) { OpeningCharacters = ['m', 't'] });
        pipeline.DocumentProcessed += static document =>
        {
            foreach (var block in document.Descendants<LeafBlock>())
            {
                if (block.Inline is { } inlines)
                    new Walk().In(inlines);
            }
        };
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    private static LinkInline Link(BareAddress address, string text, SourceSpan span, int line, int column)
    {
        var written = HtmlHelper.Unescape(text.Substring(address.Start, address.End - address.Start), removeBackSlash: false);
        var link = new LinkInline
        {
            Url = address.Scheme + written, Span = span, UrlSpan = span, Line = line, Column = column, IsClosed = true, IsAutoLink = true,
        };
        link.AppendChild(new LiteralInline(written) { Span = span, Line = line, Column = column, IsClosed = true });
        return link;
    }

    private static bool IsAnchor(HtmlInline html, string start) =>
        html.Tag.StartsWith(start, StringComparison.OrdinalIgnoreCase) && (html.Tag.Length == start.Length || !char.IsLetterOrDigit(html.Tag[start.Length]));

    private sealed class PageParser : InlineParser
    {
        public PageParser() => OpeningCharacters = ['h', 'H', 'f', 'F', 'w', 'W'];

        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            // An address in a link is not followed to its end: each of those in it would be, again and again.
            if (!BareAddress.MayBegin(slice.Text, slice.Start, slice.End) || IsInBrackets(processor, out var emphasis) || IsInAnchor(processor)
                || BareAddress.Page(slice.Text, slice.Start, slice.End) is not { } address)
                return false;
            // What ends the emphasis around it is not part of it.
            var end = address.End;
            while (end > address.Start && emphasis.IndexOf(slice.Text[end - 1]) >= 0)
                end--;
            var span = new SourceSpan(processor.GetSourcePosition(address.Start, out var line, out var column), processor.GetSourcePosition(end - 1));
            processor.Inline = Link(address with { End = end }, slice.Text, span, line, column);
            slice.Start = end;
            return true;
        }

        /// <summary>
        /// Whether an opening bracket stands before; and the marks of the emphasis that is not closed yet, each once. Above a place
        /// without a bracket there will be none, so the way up ends where one began before.
        /// </summary>
        private bool IsInBrackets(InlineProcessor processor, out string emphasis)
        {
            emphasis = "";
            var seen = Seen(processor);
            for (var inline = processor.Inline; inline is not null; inline = inline.Parent)
            {
                if (inline is LinkDelimiterInline { IsActive: true, Type: DelimiterType.Open })
                    return true;
                if (inline == seen.Open)
                {
                    emphasis += seen.Emphasis;
                    break;
                }

                if (inline is EmphasisDelimiterInline delimiter && emphasis.IndexOf(delimiter.DelimiterChar) < 0)
                    emphasis += delimiter.DelimiterChar;
            }

            seen.Open = processor.Inline is ContainerInline open ? open : processor.Inline?.Parent;
            seen.Emphasis = new string([.. emphasis.Distinct()]);
            return false;
        }

        /// <summary>Whether a raw <c>a</c> stands before that is not closed. The way back ends where it began the last time.</summary>
        private bool IsInAnchor(InlineProcessor processor)
        {
            var seen = Seen(processor);
            var isIn = false;
            for (var inline = processor.Inline; inline is not null; inline = inline.PreviousSibling ?? inline.Parent)
            {
                if (inline == seen.Last)
                {
                    isIn = seen.IsInAnchor;
                    break;
                }

                if (inline is HtmlInline html && (IsAnchor(html, "<a") || IsAnchor(html, "</a")))
                {
                    isIn = IsAnchor(html, "<a");
                    break;
                }
            }

            (seen.Last, seen.IsInAnchor) = (processor.Inline, isIn);
            return isIn;
        }

        private Surroundings Seen(InlineProcessor processor)
        {
            if (processor.ParserStates[Index] is not Surroundings seen)
                processor.ParserStates[Index] = seen = new Surroundings();
            return seen;
        }

        /// <summary>What stood around the last address of the paragraph.</summary>
        private sealed class Surroundings
        {
            public Inline? Last { get; set; }

            public bool IsInAnchor { get; set; }

            public Inline? Open { get; set; }

            public string Emphasis { get; set; } = "";
        }
    }

    /// <summary>Goes through the inlines of one block.</summary>
    private sealed class Walk
    {
        private bool _inAnchor;

        public void In(ContainerInline inlines)
        {
            for (var inline = inlines.FirstChild; inline is not null;)
            {
                var next = inline.NextSibling;
                switch (inline)
                {
                    case HtmlInline html:
                        _inAnchor = !IsAnchor(html, "</a") && (_inAnchor || IsAnchor(html, "<a"));
                        break;
                    case LiteralInline literal when !_inAnchor:
                        Split(literal);
                        break;
                    case ContainerInline container and not LinkInline { IsImage: false }:
                        In(container);
                        break;
                }

                inline = next;
            }
        }

        private static void Split(LiteralInline literal)
        {
            var (text, from, last) = (literal.Content.Text, literal.Content.Start, literal.Content.End);
            while (Next(text, from, last) is { } address)
            {
                var offset = literal.Span.Start - literal.Content.Start;
                var span = new SourceSpan(address.Start + offset, address.End - 1 + offset);
                var link = Link(address, text, span, literal.Line, literal.Column + address.Start - literal.Content.Start);
                literal.InsertAfter(link);
                var rest = new LiteralInline
                {
                    Content = new StringSlice(text, address.End, last),
                    Span = new SourceSpan(address.End + offset, literal.Span.End),
                    Line = literal.Line,
                    Column = link.Column + address.End - address.Start,
                    IsClosed = true,
                };
                literal.Content.End = address.Start - 1;
                literal.Span.End = address.Start - 1 + offset;
                if (rest.Content.IsEmpty)
                    return;
                link.InsertAfter(rest);
                (literal, from) = (rest, address.End);
            }
        }

        private static BareAddress? Next(string text, int from, int last)
        {
            for (var i = from; i <= last; i++)
            {
                var address = text[i] switch
                {
                    '@' => BareAddress.Mail(text, from, i, last),
                    'h' or 'H' or 'f' or 'F' or 'w' or 'W' => BareAddress.Page(text, i, last),
                    _ => null,
                };
                if (address is not null)
                    return address;
            }

            return null;
        }
    }
}
