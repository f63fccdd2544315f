using System.Text.RegularExpressions;
using ContentGen.Generator.Markdown.Html;

namespace ContentGen.Generator.Markdown;

/// <summary>Finds the first paragraph of raw HTML, as exports of other systems are full of.</summary>
internal static class HtmlParagraphs
{
    /// <summary>What is no paragraph in markdown either, and what is read by machines only.</summary>
    private static readonly Regex Aside = new(
        @"<(h[1-6]|figure|picture|table|pre|blockquote|[uod]l|nav|video|audio|iframe|object|svg|select|button|template|noscript)\b.*?(?:</\1\s*>|$)",
        RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.IgnoreCase);

    /// <summary>A box beside the text, as the class of it says.</summary>
    private static readonly Regex Box = new(
        @"<(aside)\b.*?(?:</\1\s*>|$)"
        + @"|<(div|section|p)\b[^<>]*\bclass\s*=\s*[""'][^""'<>]*\b(?:note|notice|warning|info|tip|alert|callout|admonition|message|caution|toc)\b[^<>]*>"
        + @".*?(?:</\2\s*>|$)",
        RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.IgnoreCase);

    private static readonly Regex Break = new(@"<br\b[^<>]*>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex Comment = new("<!--.*?(?:-->|$)", RegexOptions.CultureInvariant | RegexOptions.Singleline);

    /// <summary>Where one paragraph ends and another begins.</summary>
    private static readonly Regex Border = new(
        @"</?(?:p|div|section|article|main|header|footer|hr|center|details|summary)\b[^<>]*>|<br\b[^<>]*>\s*<br\b[^<>]*>",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex Spaces = new(@"\s+", RegexOptions.CultureInvariant);

    /// <summary>Its text on one line; empty when there is none.</summary>
    public static string First(string html) =>
        Border.Split(Aside.Replace(Box.Replace(Comment.Replace(html, ""), ""), ""))
            .Select(static part => Spaces.Replace(HtmlText.Of(Break.Replace(part, " ")), " ").Trim())
            .FirstOrDefault(static text => text.Length > 0) ?? "";
}
