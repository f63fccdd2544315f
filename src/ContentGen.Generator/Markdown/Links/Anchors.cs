using System.Net;
using System.Text.RegularExpressions;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.Markdown.Links;

/// <summary>The places in a page that a fragment can name, read from the rendered HTML: headings, footnotes and raw HTML alike.</summary>
internal static class Anchors
{
    private static readonly Regex Named = new(
        @"<[A-Za-z][^<>]*?\s(?:id|name)\s*=\s*(?:""(?<v>[^""]*)""|'(?<v>[^']*)'|(?<v>[^\s""'<>=`]+))",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    public static EquatableArray<string> In(string html)
    {
        if (html.IndexOf("id=", StringComparison.OrdinalIgnoreCase) < 0 && html.IndexOf("name=", StringComparison.OrdinalIgnoreCase) < 0)
            return EquatableArray<string>.Empty;
        var anchors = new List<string>();
        foreach (Match match in Named.Matches(html))
            anchors.Add(WebUtility.HtmlDecode(match.Groups["v"].Value));
        return anchors.Distinct(StringComparer.Ordinal).ToEquatableArray();
    }
}
