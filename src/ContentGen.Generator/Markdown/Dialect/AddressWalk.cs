using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ContentGen.Generator.Markdown.Dialect;

/// <summary>Finds what is left in the inlines of one block: mail addresses, and pages in brackets that turned out to be no link.</summary>
internal sealed class AddressWalk
{
    /// <summary>So far from a sign the brackets are looked for.</summary>
    private const int LongestName = 200;

    private bool _inAnchor;

    public void In(ContainerInline inlines)
    {
        for (var inline = inlines.FirstChild; inline is not null;)
        {
            var next = inline.NextSibling;
            switch (inline)
            {
                case HtmlInline html:
                    _inAnchor = !BareAddresses.IsAnchor(html, "</a") && (_inAnchor || BareAddresses.BeginsLink(html));
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
            var link = BareAddresses.Link(address, text, span, literal.Line, literal.Column + address.Start - literal.Content.Start);
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
                (address, mail) = (IsInFileName(text, mail) ? null : BareAddress.Mail(text, from, mail, last), At(text, mail + 1, last));
            else
                (address, page) = (BareAddress.Page(text, page, last), pages.Next(page + 1));
            if (address is not null)
                return address;
        }

        return null;
    }

    /// <summary>Whether a wiki's brackets are around a place: <c>[[shot@2x.png]]</c> is a file, and no one's mail address.</summary>
    private static bool IsInFileName(string text, int at)
    {
        var open = text.LastIndexOf('[', at, Math.Min(at + 1, LongestName));
        if (open < 1 || text[open - 1] != '[' || text.IndexOfAny([']', '\n'], open, at - open) >= 0)
            return false;
        var close = text.IndexOfAny([']', '\n'], at, Math.Min(text.Length - at, LongestName));
        return close >= 0 && close + 1 < text.Length && text[close] == ']' && text[close + 1] == ']';
    }

    private static int At(string text, int from, int last) =>
        from <= last && text.IndexOf('@', from, last - from + 1) is >= 0 and var at ? at : int.MaxValue;
}
