using System.Net;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Files;
using ContentGen.Generator.Markdown.Html;
using ContentGen.Generator.Model;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ContentGen.Generator.Markdown.Links;

/// <summary>Writes down the links of a body while it is rendered: where they lead, and where in the HTML their addresses stand.</summary>
internal sealed class LinkRecorder(string path, string body)
{
    private static readonly string[] Look = ["width", "height", "style", "sizes", "loading", "decoding"];

    private readonly List<LinkSlot> _slots = [];
    private readonly List<HtmlHole> _holes = [];
    private readonly List<Problem> _problems = [];
    private LineMap? _lines;
    private int _images;

    public IReadOnlyList<LinkSlot> Slots => _slots;

    /// <summary>Where addresses that may be replaced stand in the HTML; offsets count characters.</summary>
    public IReadOnlyList<HtmlHole> Holes => [.. _holes.OrderBy(static hole => hole.Start).ThenBy(static hole => hole.End)];

    /// <summary>What is wrong with the links whatever they lead to; places are relative to the body.</summary>
    public IReadOnlyList<Problem> Problems => _problems;

    private LineMap Lines => _lines ??= new LineMap(body);

    /// <summary>Adds a link or an image of markdown.</summary>
    /// <returns>The number of its slot; null when its address stays as it is.</returns>
    public int? Add(LinkInline link, string? url)
    {
        if (link.IsImage && PlainText.Of(link).Length == 0)
            _problems.Add(Diagnostics.Problems.NoAlternativeText(path, Lines.Range(link.Span.Start, link.Span.Length), link.Url ?? ""));
        if (url is not { Length: > 0 })
            return null;
        var span = link.Reference?.UrlSpan ?? link.UrlSpan;
        if (span is { Length: > 1, Start: >= 0 } && span.End < body.Length && body[span.Start] == '<' && body[span.End] == '>')
            span = new SourceSpan(span.Start + 1, span.End - 1);
        return Add(url, span.Start, span.Length, link.IsImage, isForeign: link.IsAutoLink || UrlKey.IsForeign(url));
    }

    /// <summary>Adds an address that stands in angle brackets.</summary>
    public void Add(AutolinkInline link)
    {
        if (!link.IsEmail)
            Add(link.Url, 0, 0, isImage: false, isForeign: true);
    }

    /// <summary>Adds what raw HTML links to. It has been written from some position of the HTML on; null when it has not.</summary>
    public void Add(HtmlInline tag, int? position) => Add(RawHtml.Of(tag, body), position);

    /// <inheritdoc cref="Add(HtmlInline, int?)"/>
    public void Add(HtmlBlock block, int? position) => Add(RawHtml.Of(block, Lines), position);

    /// <summary>Adds what markdown does not read as links; their text stays as it is.</summary>
    public void AddUnread(MarkdownDocument document) => _slots.AddRange(UnreadLinks.In(document, body));

    /// <summary>Says where in the HTML the address of a slot was written.</summary>
    public void Hole(int slot, int start, int end) => _holes.Add(new HtmlHole(slot, start, end));

    /// <summary>Says where in the HTML something of a slot stands, or is to stand, that is no address.</summary>
    public void Hole(int slot, int start, int end, HolePart part, string text) =>
        _holes.Add(new HtmlHole(slot, start, end) { Part = part, Text = text });

    /// <summary>
    /// The attributes of the next image beside its size. The first of a body is the one that readers may see at once, so it is
    /// not put off: a lazy image there is seen later than one without any attribute.
    /// </summary>
    public string Loading() => (_images++ == 0 ? "" : " loading=\"lazy\"") + " decoding=\"async\"";

    private void Add(RawHtml raw, int? position)
    {
        var tokens = new HtmlTokenizer(raw.Text);
        while (tokens.Read())
        {
            if (tokens.Kind != HtmlKind.StartTag)
                continue;
            var isImage = tokens.Content.Is("img");
            var loading = isImage ? Loading() : "";
            if (isImage && tokens.IsClosed && !tokens.Attributes.Any(static attribute => attribute.Name.Is("alt")))
                _problems.Add(Diagnostics.Problems.NoAlternativeText(path, Range(raw, tokens.Token), null));
            foreach (var attribute in tokens.Attributes)
            {
                var (isOfImage, places) = RawAddresses.In(raw.Text, tokens.Content, attribute);
                foreach (var place in places)
                {
                    if (Add(raw, place, isOfImage, isSource: attribute.Name.Is("src")) is not { } slot || position is not { } start)
                        continue;
                    Hole(slot, start + place.Start, start + place.End);
                    if (isImage && attribute.Name.Is("src") && !tokens.Attributes.Any(IsOfLook))
                        Hole(slot, start + tokens.Content.End, start + tokens.Content.End, HolePart.Size, loading);
                }
            }
        }
    }

    /// <summary>Whether somebody has said how an image is to be shown or loaded; then nothing is added to it.</summary>
    private static bool IsOfLook(HtmlAttribute attribute) => Look.Any(attribute.Name.Is);

    private int? Add(RawHtml raw, HtmlSlice place, bool isImage, bool isSource)
    {
        var written = place.ToString();
        var url = WebUtility.HtmlDecode(written).Trim();

        // Angle brackets are the marks of a template language, whose meaning is not known here.
        if (url.Length == 0 || written.IndexOfAny(['<', '>']) >= 0)
            return null;
        var range = Range(raw, place);
        var isForeign = UrlKey.IsForeign(url);
        return Add(url, range.Start, range.Length, isImage || (isForeign && isSource), isForeign);
    }

    private int? Add(string target, int start, int length, bool isImage, bool isForeign)
    {
        if (isForeign)
        {
            _slots.Add(new LinkSlot(target, default, default, isImage, IsForeign: true));
            return null;
        }

        var range = Lines.Range(start, length);
        var hash = body.IndexOf('#', range.Start, range.Length);
        _slots.Add(new LinkSlot(target, range, hash < 0 ? Lines.Range(range.End, 0) : Fragment(hash + 1, range.End), isImage, IsForeign: false));
        return _slots.Count - 1;
    }

    private SourceRange Fragment(int start, int end) =>
        Lines.Range(start, (body.IndexOf(LinkSlot.TextDirective, start, end - start, StringComparison.Ordinal) is >= 0 and var text ? text : end) - start);

    private SourceRange Range(RawHtml raw, HtmlSlice slice)
    {
        var start = raw.InBody(slice.Start);
        return Lines.Range(start, raw.InBody(slice.End) - start);
    }
}
