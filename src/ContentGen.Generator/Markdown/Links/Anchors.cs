using System.Net;
using ContentGen.Generator.Markdown.Html;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.Markdown.Links;

/// <summary>The places in a page that a fragment can name, read from the rendered HTML: headings, footnotes and raw HTML alike.</summary>
internal static class Anchors
{
    public static EquatableArray<string> In(string html)
    {
        var anchors = new List<string>();
        var tokens = new HtmlTokenizer(html);
        while (tokens.Read())
        {
            // Only start tags have attributes that count.
            if (tokens.Kind != HtmlKind.StartTag)
                continue;
            for (var i = 0; i < tokens.Attributes.Count; i++)
            {
                var attribute = tokens.Attributes[i];
                if (!attribute.Value.IsEmpty && (attribute.Name.Is("id") || attribute.Name.Is("name")))
                    anchors.Add(WebUtility.HtmlDecode(attribute.Value.ToString()));
            }
        }

        return anchors.Distinct(StringComparer.Ordinal).ToEquatableArray();
    }
}
