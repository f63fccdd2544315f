using System.Net;
using System.Text.RegularExpressions;

namespace ContentGen.Generator.Markdown;

/// <summary>The words inside a piece of raw HTML.</summary>
internal static class HtmlText
{
    private static readonly Regex Markup = new(
        @"<!--.*?(?:-->|$)|<(script|style)\b.*?(?:</\1\s*>|$)|<[!/?A-Za-z][^>]*(?:>|$)",
        RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.IgnoreCase);

    public static string Of(string html) => WebUtility.HtmlDecode(Markup.Replace(html, "")).Trim();
}
