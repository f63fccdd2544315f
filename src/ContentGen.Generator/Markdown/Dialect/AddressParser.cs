using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ContentGen.Generator.Markdown.Dialect;

/// <summary>
/// Takes addresses, and the text in front of them. It is asked where nothing else matches and has no characters of its own:
/// each h or w of a text would end it there, only for the letters behind it to be looked at.
/// </summary>
internal sealed class AddressParser : InlineParser
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
        processor.Inline = BareAddresses.Link(address with { End = end }, slice.Text, span, line, column);
        slice.Start = end;
        return true;
    }

    /// <summary>
    /// Takes a telephone number or a mail address with its scheme, by Markdig's rules, and keeps the scheme in the text. Markdig's own
    /// parser drops it, and goes back from each of them to the beginning of the paragraph.
    /// </summary>
    private static bool TakeWithScheme(InlineProcessor processor, ref StringSlice slice, string emphasis)
    {
        var (before, start, rest) = (slice.PeekCharExtra(-1), slice.Start, slice);
        var scheme = slice.Match("mailto:") ? "mailto:" : slice.Match("tel:") ? "tel:" : null;
        if (scheme is null || (!before.IsWhiteSpaceOrZero() && "*_~(".IndexOf(before) < 0)
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
        var content = new StringSlice(slice.Text, start, start + url.Length - 1);
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

            if (inline is HtmlInline html && (BareAddresses.BeginsLink(html) || BareAddresses.IsAnchor(html, "</a")))
            {
                isIn = BareAddresses.BeginsLink(html);
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
