using System.Net;
using System.Text.RegularExpressions;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Model;
using Markdig.Helpers;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ContentGen.Generator.Markdown.Links;

/// <summary>
/// Finds the links of a document and puts tokens in the place of their addresses, so that the rendered HTML can be cut there.
/// </summary>
internal sealed class LinkCollector
{
    private static readonly Regex Foreign = new(@"^(?:[A-Za-z][A-Za-z0-9+.\-]*:|//)", RegexOptions.CultureInvariant);

    private static readonly Regex Attribute = new(
        @"(?<=<[A-Za-z][^<>]*?\s(?<name>href|src)\s*=\s*)(?:""(?<v>[^""<>]*)""|'(?<v>[^'<>]*)')",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex ImageTag = new(@"<img\b[^>]*>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex Comment = new("<!--.*?(?:-->|$)", RegexOptions.CultureInvariant | RegexOptions.Singleline);

    private static readonly Regex AltAttribute = new(@"\salt\s*=", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private readonly string _text;
    private readonly LineMap _lines;
    private readonly string _path;
    private readonly string _token;
    private readonly List<LinkSlot> _slots = [];
    private readonly List<Problem> _problems = [];

    private LinkCollector(string path, string text)
    {
        _path = path;
        _text = text;
        _lines = new LineMap(text);

        // A word that the text does not hold, of letters and digits, which no renderer escapes.
        _token = "cglink";
        while (text.IndexOf(_token, StringComparison.OrdinalIgnoreCase) >= 0)
            _token += "x";
    }

    public EquatableArray<LinkSlot> Slots => _slots.ToEquatableArray();

    /// <summary>What is wrong with the links whatever they lead to; places are relative to the body.</summary>
    public IReadOnlyList<Problem> Problems => _problems;

    public static LinkCollector Collect(string path, string text, MarkdownDocument document)
    {
        var links = new LinkCollector(path, text);
        foreach (var node in document.Descendants())
        {
            switch (node)
            {
                case LinkInline link:
                    links.Add(link);
                    break;
                case AutolinkInline { IsEmail: false } link:
                    links.AddForeign(link.Url, isImage: false);
                    break;
                case HtmlInline { Tag: { } tag } html:
                    html.Tag = links.Raw(tag, html.Span.Start, []);
                    break;
                case HtmlBlock block:
                    links.Add(block);
                    break;
            }
        }

        return links;
    }

    /// <summary>Cuts rendered HTML at the tokens.</summary>
    public HtmlTemplate Cut(string html)
    {
        var parts = new List<HtmlPart>();
        var start = 0;
        if (_slots.Count > 0)
        {
            foreach (Match match in Regex.Matches(html, _token + "(\\d+)z"))
            {
                parts.Add(new HtmlPart(new Utf8Text(html.Substring(start, match.Index - start)), int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)));
                start = match.Index + match.Length;
            }
        }

        parts.Add(new HtmlPart(new Utf8Text(html.Substring(start)), -1));
        return new HtmlTemplate(parts.ToEquatableArray());
    }

    private void Add(LinkInline link)
    {
        if (link.IsImage && PlainText.Of(link).Length == 0)
            _problems.Add(Diagnostics.Problems.NoAlternativeText(_path, _lines.Range(link.Span.Start, link.Span.Length), link.Url ?? ""));
        if ((link.GetDynamicUrl?.Invoke() ?? link.Url) is not { Length: > 0 } url)
            return;
        if (link.IsAutoLink || Foreign.IsMatch(url))
        {
            AddForeign(url, link.IsImage);
            return;
        }

        var span = link.Reference?.UrlSpan ?? link.UrlSpan;
        link.GetDynamicUrl = null;
        link.Url = Slot(url, Escape(url), span.Start, span.Length, link.IsImage);
    }

    private void AddForeign(string url, bool isImage) => _slots.Add(new LinkSlot(url, url, default, default, isImage, IsForeign: true));

    private void Add(HtmlBlock block)
    {
        var end = Math.Min(block.Span.End + 1, _text.Length);
        var comments = Comment.Matches(_text.Substring(block.Span.Start, end - block.Span.Start))
            .Cast<Match>()
            .Select(match => (Start: block.Span.Start + match.Index, End: block.Span.Start + match.Index + match.Length))
            .ToList();
        for (var i = 0; i < block.Lines.Count; i++)
        {
            ref var line = ref block.Lines.Lines[i];
            var text = line.Slice.ToString();
            var replaced = Raw(text, line.Slice.Start, comments);
            if (!ReferenceEquals(replaced, text))
                line.Slice = new StringSlice(replaced);
        }
    }

    /// <summary>Raw HTML with tokens in the place of the addresses of its <c>href</c> and <c>src</c> attributes; comments are left out.</summary>
    private string Raw(string html, int start, List<(int Start, int End)> comments)
    {
        if (html.StartsWith("<!--", StringComparison.Ordinal) && comments.Count == 0)
            return html;
        foreach (Match image in ImageTag.Matches(html))
        {
            if (!IsComment(image) && !AltAttribute.IsMatch(image.Value))
                _problems.Add(Diagnostics.Problems.NoAlternativeText(_path, _lines.Range(start + image.Index, image.Length), ""));
        }

        return Attribute.IsMatch(html) ? Attribute.Replace(html, Replace) : html;

        string Replace(Match match)
        {
            var value = match.Groups["v"];
            var url = WebUtility.HtmlDecode(value.Value).Trim();
            if (url.Length == 0 || IsComment(match))
                return match.Value;
            var isImage = html.LastIndexOf('<', match.Index) is >= 0 and var open
                && string.Compare(html, open, "<img", 0, 4, StringComparison.OrdinalIgnoreCase) == 0;
            if (Foreign.IsMatch(url))
            {
                AddForeign(url, isImage || string.Equals(match.Groups["name"].Value, "src", StringComparison.OrdinalIgnoreCase));
                return match.Value;
            }

            var quote = match.Value[0];
            return quote + Slot(url, value.Value, start + value.Index, value.Length, isImage) + quote;
        }

        bool IsComment(Match match) => comments.Any(comment => start + match.Index >= comment.Start && start + match.Index < comment.End);
    }

    private string Slot(string target, string written, int start, int length, bool isImage)
    {
        var hash = _text.IndexOf('#', start, Math.Min(length, _text.Length - start));
        var range = _lines.Range(start, length);
        var fragment = hash < 0 ? _lines.Range(start + length, 0) : _lines.Range(hash + 1, start + length - hash - 1);
        _slots.Add(new LinkSlot(target, written, range, fragment, isImage, IsForeign: false));
        return $"{_token}{_slots.Count - 1}z";
    }

    /// <summary>An address as Markdig writes it into an attribute.</summary>
    public static string Escape(string url)
    {
        using var writer = new StringWriter();
        new HtmlRenderer(writer).WriteEscapeUrl(url);
        return writer.ToString();
    }
}
