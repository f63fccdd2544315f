using System.Text.RegularExpressions;

namespace ContentGen.Generator.Markdown.Foreign;

/// <summary>Reads what MDX takes for code: imports, exports and comments.</summary>
internal static class MdxMarks
{
    /// <summary>A tag of so many characters has its braces by then.</summary>
    private const int Farthest = 300;

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.Multiline;

    /// <summary>What is imported: a name, names in braces, all of a module under a name.</summary>
    private const string Clause = @"(?:type\s+)?(?:[\w$]+|(?:[\w$]+\s*,\s*)?(?:\{[^{}]*\}|\*\s+as\s+[\w$]+))\s*\bfrom\s*";

    private static readonly Regex Import = new($$"""\Gimport\s+(?:{{Clause}})?(?:"[^"\n]+"|'[^'\n]+')[ \t]*;?[ \t]*(?://.*)?$""", Options);

    private static readonly Regex Export = new(
        @"\Gexport\s+(?:default\s+(?:async\s+)?function\b\s*[\w$*]*\s*\(|default\s+class\b[^\n]*\{|default\s+[\w$]+[ \t]*;[ \t]*$|default\s*[({]"
        + @"|(?:const|let|var)\s+[\w${\[][^=\n]*=|(?:async\s+)?function\b\s*\*?\s*[\w$]+\s*\(|class\s+[\w$]+[^\n]*\{|\{[^{}]*\}|\*\s+from\s)",
        Options);

    /// <summary>A component of C# has braces too, but not two, and no text between backticks.</summary>
    private static readonly Regex Tag = new(@"\G<(?:[a-z][\w.-]*\s[^<>]*=\{|[A-Z][\w.-]*\s[^<>]*=\{[{`])", RegexOptions.CultureInvariant);

    /// <summary>A tag of HTML, up to an attribute whose value begins with a brace and has no quotes around it.</summary>
    private static readonly Regex HtmlTag = new(
        @"\G<[a-z][\w:.-]*(?>(?>\s+[^\s""'<>/=]+(?:\s*=\s*(?>""[^""]*""|'[^']*'|[^\s""'<>={]+))?(?=[\s/>]))*)\s+[^\s""'<>/=]+=\{",
        RegexOptions.CultureInvariant);

    /// <summary>Reads <c>&lt;b style={{…}}&gt;</c> and <c>&lt;img width={300}&gt;</c>, tags that mean nothing to HTML, from their beginning.</summary>
    public static ForeignMark? TagWithBraces(ShownBody body, int at)
    {
        var start = body.Text.LastIndexOf('<', at, Math.Min(at + 1, Farthest));
        var tag = start < 0 ? null : body.IsText(start) ? Tag : body.Is(start, Shown.Html) ? HtmlTag : null;
        if (tag?.Match(body.Text, start, Math.Min(at + 3, body.Text.Length) - start) is not { Success: true })
            return null;
        var end = body.Find(">", at) is >= 0 and var close && close < body.LineEnd(at) ? close + 1 : body.LastOfLine(at);
        return ForeignMark.Of(start, end);
    }

    /// <summary>Reads <c>import x from "…"</c> and <c>export const x = …</c> at the beginning of a paragraph, and those right below one.</summary>
    public static ForeignMark? Module(ShownBody body, int at)
    {
        if (!body.IsText(at) || !BeginsParagraph(body.Text, at))
            return null;
        var found = body.MatchLines(body.Text[at] == 'i' ? Import : Export, at);
        return found.Success ? ForeignMark.Of(at, Math.Max(at + found.Length, body.LastOfLine(at))) : null;
    }

    /// <summary>Reads <c>{/* a comment */}</c>.</summary>
    public static ForeignMark? Comment(ShownBody body, int at) =>
        body.Find("*/}", at + 3) is >= 0 and var close && body.IsText(close + 2) ? ForeignMark.Of(at, close + 3) : null;

    private static bool BeginsParagraph(string text, int at)
    {
        if (at == 0)
            return true;
        if (text[at - 1] != '\n')
            return false;
        var line = at < 2 ? 0 : text.LastIndexOf('\n', at - 2) + 1;
        return string.IsNullOrWhiteSpace(text.Substring(line, at - line)) || Begins("import ") || Begins("export ") || Begins("}");

        bool Begins(string word) => string.CompareOrdinal(text, line, word, 0, word.Length) == 0;
    }
}
