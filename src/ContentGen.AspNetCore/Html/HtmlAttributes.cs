namespace ContentGen.AspNetCore;

/// <summary>An attribute of a start tag that has a value, or the text of a style sheet.</summary>
/// <param name="Tag">The name of the tag, in lower case.</param>
/// <param name="Name">The name of the attribute, in lower case; empty for the text between the tags of a <c>style</c>.</param>
/// <param name="Value">Where its value stands, quotes included.</param>
internal readonly record struct HtmlAttribute(string Tag, string Name, Range Value)
{
    public bool IsStyleSheet => Name.Length == 0;
}

/// <summary>Finds the attributes in HTML. Text that only looks like a tag, in comments, scripts and escaped code, has none.</summary>
internal static class HtmlAttributes
{
    public static List<HtmlAttribute> Find(string html)
    {
        var found = new List<HtmlAttribute>();
        for (var at = html.IndexOf('<'); at >= 0 && at + 1 < html.Length; at = at < html.Length ? html.IndexOf('<', at) : -1)
        {
            if (char.IsAsciiLetter(html[at + 1]))
                at = ReadTag(html, at + 1, found);
            else if (string.CompareOrdinal(html, at, "<!--", 0, 4) == 0)
                at = After(html, "-->", at + 4);
            else
                at = html[at + 1] is '/' or '!' or '?' ? After(html, ">", at + 2) : at + 1;
        }

        return found;
    }

    private static int ReadTag(string html, int at, List<HtmlAttribute> found)
    {
        var tag = ReadName(html, ref at);
        while (at < html.Length && html[at] != '>')
        {
            if (char.IsWhiteSpace(html[at]) || html[at] is '/' or '=')
            {
                at++;
                continue;
            }

            var name = ReadName(html, ref at);
            SkipSpace(html, ref at);
            if (at >= html.Length || html[at] != '=')
                continue;
            at++;
            SkipSpace(html, ref at);
            var start = at;
            SkipValue(html, ref at);
            found.Add(new HtmlAttribute(tag, name, start..at));
        }

        // What stands in these is text.
        if (tag is not ("script" or "style" or "textarea" or "title" or "xmp" or "iframe" or "noembed" or "noframes"))
            return at;
        var end = Before(html, "</" + tag, at);
        if (tag is "style" && at < end)
            found.Add(new HtmlAttribute(tag, "", (at + 1)..end));
        return end;
    }

    private static string ReadName(string html, ref int at)
    {
        var start = at;
        while (at < html.Length && !char.IsWhiteSpace(html[at]) && html[at] is not ('=' or '>') && (html[at] != '/' || at == start))
            at++;
        return html[start..at].ToLowerInvariant();
    }

    private static void SkipSpace(string html, ref int at)
    {
        while (at < html.Length && char.IsWhiteSpace(html[at]))
            at++;
    }

    private static void SkipValue(string html, ref int at)
    {
        if (at < html.Length && html[at] is '"' or '\'')
        {
            at = After(html, html[at].ToString(), at + 1);
            return;
        }

        while (at < html.Length && !char.IsWhiteSpace(html[at]) && html[at] != '>')
            at++;
    }

    private static int Before(string html, string text, int from)
    {
        var at = html.IndexOf(text, from, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? html.Length : at;
    }

    private static int After(string html, string text, int from) =>
        from >= html.Length ? html.Length : Math.Min(html.Length, Before(html, text, from) + text.Length);
}
