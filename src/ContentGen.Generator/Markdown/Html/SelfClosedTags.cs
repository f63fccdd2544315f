using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Model;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ContentGen.Generator.Markdown.Html;

/// <summary>
/// Finds tags such as <c>&lt;iframe /&gt;</c>, which JSX and XHTML close with the slash. HTML does not: browsers take the rest of the page for
/// what the element holds, and do not show it.
/// </summary>
internal static class SelfClosedTags
{
    /// <summary>Elements that hold nothing that is shown, or only for browsers that do not know them.</summary>
    private static readonly string[] Swallowing =
        ["iframe", "script", "style", "textarea", "title", "video", "audio", "object", "canvas", "select", "template", "noscript"];

    /// <summary>So far behind a beginning its end is looked for.</summary>
    private const int Farthest = 1_000;

    public static IEnumerable<Problem> In(string file, string text, MarkdownDocument document)
    {
        if (text.IndexOf("/>", StringComparison.Ordinal) < 0 || !Swallowing.Any(name => text.IndexOf("<" + name, StringComparison.OrdinalIgnoreCase) >= 0))
            yield break;
        var lines = new LineMap(text);
        foreach (var node in document.Descendants())
        {
            var raw = node switch { HtmlBlock block => RawHtml.Of(block, lines), HtmlInline tag => RawHtml.Of(tag, text), _ => null };
            if (raw is null)
                continue;
            var tokens = new HtmlTokenizer(raw.Text);
            while (tokens.Read())
            {
                if (tokens.Kind != HtmlKind.StartTag || !IsSelfClosed(tokens.Token) || Swallowing.FirstOrDefault(tokens.Content.Is) is not { } element)
                    continue;
                var start = raw.InBody(tokens.Token.Start);
                if (IsClosedBehind(text, start, element))
                    continue;
                var written = text.Substring(start, raw.InBody(tokens.Token.End - 1) + 1 - start);
                yield return Problems.SelfClosedTag(file, lines.Range(start, written.Length), written, element);
            }
        }
    }

    /// <summary>Whether the element's end stands behind its beginning all the same, before another one begins.</summary>
    private static bool IsClosedBehind(string text, int start, string element)
    {
        var end = text.IndexOf("</" + element, start, Math.Min(text.Length - start, Farthest), StringComparison.OrdinalIgnoreCase);
        return end >= 0 && text.IndexOf("<" + element, start + 1, end - start - 1, StringComparison.OrdinalIgnoreCase) < 0;
    }

    private static bool IsSelfClosed(HtmlSlice token) => token.ToString().EndsWith("/>", StringComparison.Ordinal);
}
