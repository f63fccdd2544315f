using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
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

    /// <summary>
    /// Takes addresses, and the text in front of them. It is asked where nothing else matches and has no characters of its own:
    /// each h or w of a text would end it there, only for the letters behind it to be looked at.
    /// </summary>
    private sealed class AddressParser : InlineParser
    {
        private readonly LiteralInlineParser _text = new();

        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            var seen = Seen(processor, slice);
            var next = seen.Places.Next(slice.Start);
            if (next == slice.Start)
            {
                if (Take(processor, ref slice, seen))
                    return true;
                next = seen.Places.Next(slice.Start + 1);
            }

            if (next > slice.End || processor.Parsers.IndexOfOpeningCharacter(slice.Text, slice.Start + 1, next - 1) >= 0)
                return false;
            var before = new StringSlice(slice.Text, slice.Start, next - 1);
            _text.Match(processor, ref before);
            slice.Start = next;
            return true;
        }

        private bool Take(InlineProcessor processor, ref StringSlice slice, Surroundings seen)
        {
            // An address in a link is not followed to its end: each of those in it would be, again and again.
            if (IsInBrackets(processor, seen, out var emphasis) || IsInAnchor(processor, seen))
                return false;
            if (slice.CurrentChar is 'm' or 't')
                return TakeWithScheme(processor, ref slice, emphasis);
            if (BareAddress.Page(slice.Text, slice.Start, slice.End) is not { } address)
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
        /// Takes a telephone number or a mail address with its scheme, by Markdig's rules. Its own parser goes back from each of them
        /// to the beginning of the paragraph.
        /// </summary>
        private static bool TakeWithScheme(InlineProcessor processor, ref StringSlice slice, string emphasis)
        {
            var (before, start, rest) = (slice.PeekCharExtra(-1), slice.Start, slice);
            var scheme = slice.Match("mailto:") ? "mailto:" : "tel:";
            if ((!before.IsWhiteSpaceOrZero() && "*_~(".IndexOf(before) < 0) || !slice.Match(scheme)
                || !LinkHelper.TryParseUrl(ref rest, out var url, out _, isAutoLink: true))
                return false;
            var read = url.Length;
            if (emphasis.Length > 0)
                url = url.TrimEnd(emphasis.ToCharArray());
            if (url.Length <= scheme.Length)
                return false;
            if (scheme == "mailto:" && !(url.IndexOf('@') is var at && at > scheme.Length && LinkHelper.IsValidDomain(url, at + 1)))
                return false;
            var from = processor.GetSourcePosition(start, out var line, out var column);
            var span = new SourceSpan(from, from + url.Length - 1);
            var link = new LinkInline { Url = url, Span = span, UrlSpan = span, Line = line, Column = column, IsClosed = true, IsAutoLink = true };
            var content = new StringSlice(slice.Text, start + scheme.Length, start + url.Length - 1);
            link.AppendChild(new LiteralInline { Content = content, Span = span, Line = line, Column = column, IsClosed = true });
            processor.Inline = link;
            slice.Start = rest.Start - (read - url.Length);
            return true;
        }

        /// <summary>
        /// Whether an opening bracket stands before; and the marks of the emphasis that is not closed yet, each once. Above a place
        /// without a bracket there will be none, so the way up ends where one began before.
        /// </summary>
        private static bool IsInBrackets(InlineProcessor processor, Surroundings seen, out string emphasis)
        {
            emphasis = "";
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
        private static bool IsInAnchor(InlineProcessor processor, Surroundings seen)
        {
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

        /// <remarks>Most paragraphs have no address, and share what says so.</remarks>
        private Surroundings Seen(InlineProcessor processor, StringSlice slice)
        {
            if (processor.ParserStates[Index] is not Surroundings seen)
            {
                seen = new AddressPlaces(slice.Text, slice.End) is var places && places.Next(slice.Start) > slice.End
                    ? Surroundings.OfNone : new Surroundings(places);
                processor.ParserStates[Index] = seen;
            }

            return seen;
        }

        /// <summary>What stood around the last address of the paragraph.</summary>
        private sealed class Surroundings(AddressPlaces places)
        {
            public static readonly Surroundings OfNone = new(AddressPlaces.None);

            public AddressPlaces Places { get; } = places;

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
            if (from > last)
                return;
            var (pages, mail) = (new AddressPlaces(text, last), At(text, from, last));
            while (Next(text, from, last, pages, ref mail) is { } address)
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

        /// <param name="pages">Where pages may begin.</param>
        /// <param name="mail">The next <c>@</c>, which is moved on.</param>
        private static BareAddress? Next(string text, int from, int last, AddressPlaces pages, ref int mail)
        {
            mail = mail < from ? At(text, from, last) : mail;
            for (var page = pages.Next(from); page <= last || mail <= last;)
            {
                BareAddress? address;
                if (mail < page)
                    (address, mail) = (BareAddress.Mail(text, from, mail, last), At(text, mail + 1, last));
                else
                    (address, page) = (BareAddress.Page(text, page, last), pages.Next(page + 1));
                if (address is not null)
                    return address;
            }

            return null;
        }

        private static int At(string text, int from, int last) =>
            from <= last && text.IndexOf('@', from, last - from + 1) is >= 0 and var at ? at : int.MaxValue;
    }
}
