using System.Text.RegularExpressions;

namespace ContentGen.Generator.Markdown.Foreign;

/// <summary>Reads attributes by which other tools read the content of raw HTML as markdown.</summary>
internal static class HtmlMarks
{
    /// <summary>So much of the content is looked at.</summary>
    private const int LongestContent = 2_000;

    /// <summary>So far before an attribute the beginning of its tag is looked for.</summary>
    private const int LongestTag = 400;

    private static readonly Regex Attribute = new(
        """\G[ \t]markdown(?:=(?:"(?:1|block|span|true)"|'(?:1|block|span|true)'|1|block|span|true))?(?=[ \t/>])""", RegexOptions.CultureInvariant);

    private static readonly Regex Tag = new("<[^<>]*>", RegexOptions.CultureInvariant);

    /// <summary>What plain text does not have: marks of blocks in front of lines, and emphasis, links and code.</summary>
    private static readonly Regex Markdown = new(
        @"^[ \t]*(?:[-*+]|[0-9]+[.)]|#{1,6}|>|```|~~~|\|)[ \t]*\S|\*\S|(?<!\w)_\w|\[[^\[\]\n]+\][(\[]|`[^`\n]+`",
        RegexOptions.CultureInvariant | RegexOptions.Multiline);

    /// <summary>Reads <c>markdown="1"</c> in a tag with markdown right behind it or on the next line. Below a blank line it is read here too.</summary>
    public static ForeignMark? MarkdownAttribute(ShownBody body, int at)
    {
        if (!IsInTag(body.Text, at) || body.Match(Attribute, at) is not { Success: true } found)
            return null;
        if (body.Find(">", at) is not (>= 0 and var close) || !body.Is(close + 1, Shown.Html))
            return null;
        var blank = body.Find("\n\n", close);
        var end = Math.Min(blank < 0 ? body.Text.Length : blank, close + LongestContent);
        return Markdown.IsMatch(Tag.Replace(body.Text.Substring(close + 1, end - close - 1), "")) ? ForeignMark.Of(at + 1, at + found.Length) : null;
    }

    /// <summary>Whether a tag was opened last before a place, and not ended.</summary>
    private static bool IsInTag(string text, int at) =>
        text.LastIndexOfAny(['<', '>'], at, Math.Min(at + 1, LongestTag)) is >= 0 and var mark && text[mark] == '<';
}
