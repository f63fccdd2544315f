using System.Text.RegularExpressions;

namespace ContentGen.Generator.Markdown.Foreign;

/// <summary>Reads what other tools write in square brackets: shortcodes of WordPress and forums, and what DocFX takes in.</summary>
internal static class BracketMarks
{
    /// <summary>Shortcodes whose content is code.</summary>
    private static readonly string[] Code = ["code", "sourcecode", "source", "pre", "plain", "raw", "nomarkdown", "php", "css", "html", "javascript", "js"];

    private static readonly Regex Name = new(@"\G\[([a-z][a-z0-9_-]{0,40})(?=[\] =])", RegexOptions.CultureInvariant);

    private static readonly Regex Attributes =
        new("""\G(?>\s+[A-Za-z_][\w-]*=(?:"[^"\n]*"|'[^'\n]*'|“[^”\n]*”|[\w/.-]+))*(?<=["'”])\s*/?\]""", RegexOptions.CultureInvariant);

    private static readonly Regex OfDocFx = new(
        @"\G\[!(?:(?<link>include|code(?:-[\w+#-]+)?)\s*\[|video\s+[^\s\]]|div\s+[\w-]+=|dropdown\b|notebook\b)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>Reads <c>[caption]</c> when something closes it, and <c>[gallery ids="1,2"]</c>.</summary>
    public static ForeignMark? Shortcode(ShownBody body, int at)
    {
        if (!body.IsText(at) || (at > 0 && body.Text[at - 1] is '[' or '!') || body.Match(Name, at) is not { Success: true } tag)
            return null;
        var name = tag.Groups[1].Value;
        var attributes = body.Match(Attributes, at + tag.Length);
        var end = attributes.Success ? at + tag.Length + attributes.Length
            : body.IsClosed(name, at) ? body.Find("]", at) + 1 : 0;
        if (end <= at || end > body.LineEnd(at))
            return null;
        var close = Code.Contains(name) ? body.Find($"[/{name}]", end) : -1;
        return new ForeignMark(at, end, close < 0 ? end : close);
    }

    /// <summary>Reads <c>[!INCLUDE [title](file.md)]</c>, <c>[!code-csharp[](file.cs)]</c> and <c>[!VIDEO address]</c>.</summary>
    public static ForeignMark? DocFx(ShownBody body, int at)
    {
        if (body.Match(OfDocFx, at) is not { Success: true } found)
            return null;
        var close = body.Find(found.Groups["link"].Success ? ")]" : "]", at + found.Length);
        var end = close < 0 ? -1 : close + (found.Groups["link"].Success ? 2 : 1);
        return ForeignMark.Of(at, end < 0 || end > body.LineEnd(at) ? body.LastOfLine(at) : end);
    }

    /// <summary>Reads <c># [Title](#tab/name)</c>, of which the address says that it is a tab.</summary>
    public static ForeignMark? Tab(ShownBody body, int at)
    {
        var start = at + 2;
        var end = start;
        while (body.Is(end, Shown.Address))
            end++;
        return body.Text[body.LineStart(at)] == '#' ? ForeignMark.Of(start, end) : null;
    }

    /// <summary>Reads <c>xref:System.String</c>, where it is all of an address.</summary>
    public static ForeignMark? Xref(ShownBody body, int at)
    {
        if (body.Is(at - 1, Shown.AnyAddress))
            return null;
        var end = at;
        while (body.Is(end, Shown.AnyAddress))
            end++;
        return ForeignMark.Of(at, end);
    }
}
