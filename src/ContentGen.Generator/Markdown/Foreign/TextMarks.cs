using System.Text.RegularExpressions;

namespace ContentGen.Generator.Markdown.Foreign;

/// <summary>Reads what other dialects of markdown have for texts: footnotes in place, abbreviations, roles, formulas without dollar signs.</summary>
internal static class TextMarks
{
    private const int LongestRole = 40;

    /// <summary>Words in brackets: a single one may be a power.</summary>
    private static readonly Regex FootnoteText = new(
        @"\G\^\[(?=[^\[\]]*[^\s\[\]][ \n][^\s\[\]])(?:[^\[\]]|\[[^\[\]]*\])*\]", RegexOptions.CultureInvariant);

    private static readonly Regex AbbreviationLine = new(@"\G\*\[[^\[\]]+\]: +\S", RegexOptions.CultureInvariant);

    private static readonly Regex FormulaText = new(
        @"\G\\(?:\((?<inline>(?:[^\\\n]|\\[^()\n])+)\\\)|\[(?<display>(?:[^\\]|\\[^\[\]])+)\\\])", RegexOptions.CultureInvariant);

    /// <summary>What text in brackets does not have: a command, an index, a power, an equation, or a letter alone.</summary>
    private static readonly Regex InlineMaths = new(
        @"\\[A-Za-z]+|(?<!\\)[_^]|[A-Za-z0-9)}] ?[=<>] ?[-A-Za-z0-9({\\]|\A ?[A-Za-z] ?\z", RegexOptions.CultureInvariant);

    private static readonly Regex DisplayMaths = new(
        @"\\[a-z]+ *\{|(?<!\\)\^|\\(?:sum|int|prod|lim|cdot|times|alpha|beta|pi)\b", RegexOptions.CultureInvariant);

    /// <summary>What MathJax takes for a formula wherever it stands.</summary>
    private static readonly Regex OpeningEnvironment = new(
        @"\G\\begin\{((?:align(?:at|ed)?|array|cases|eqnarray|equation|gather(?:ed)?|[bpvBV]?matrix|multline|split)\*?)\}", RegexOptions.CultureInvariant);

    private static readonly Regex DollarLine = new(@"\G[\s>]*\$\$", RegexOptions.CultureInvariant);

    private static readonly Regex RoleName = new(
        @"(?:(?<![\w:`\\]):[a-z][a-z0-9]*(?:[:+-][a-z0-9]+)*:|(?<![\w`\\$}])\{[a-z][a-z0-9]*(?:[:+-][a-z0-9]+)*\})\z",
        RegexOptions.CultureInvariant);

    /// <summary>Reads <c>^[a note]</c>.</summary>
    public static ForeignMark? Footnote(ShownBody body, int at) =>
        body.IsText(at) && body.MatchLines(FootnoteText, at) is { Success: true } note && note.Value.IndexOf("\n\n", StringComparison.Ordinal) < 0
            ? ForeignMark.Of(at, at + note.Length)
            : null;

    /// <summary>Reads <c>*[HTML]: Hyper Text Markup Language</c>.</summary>
    public static ForeignMark? Abbreviation(ShownBody body, int at) =>
        body.BeginsLine(at) && body.Match(AbbreviationLine, at).Success ? ForeignMark.Of(at, body.LastOfLine(at)) : null;

    /// <summary>Reads <c>\(x^2\)</c> and <c>\[x^2\]</c>. A backslash in front of another bracket keeps it from being a link.</summary>
    public static ForeignMark? Formula(ShownBody body, int at)
    {
        if (at > 0 && body.Text[at - 1] is ']' or '\\')
            return null;
        if (!body.Is(at + 1, Shown.Escaped) || body.MatchLines(FormulaText, at) is not { Success: true } found)
            return null;
        var (inline, display) = (found.Groups["inline"], found.Groups["display"]);
        if (inline.Success ? !InlineMaths.IsMatch(inline.Value) : !DisplayMaths.IsMatch(display.Value))
            return null;
        var end = at + found.Length;
        return new ForeignMark(at, end, end) { Fix = inline.Success ? $"Write ${inline.Value.Trim()}$." : "Write it between two lines of $$." };
    }

    /// <summary>
    /// Reads <c>\begin{align}</c> on a line of its own, with all up to <c>\end{align}</c>. With <c>$$</c> behind, a quote without its
    /// signs has parted the formula, which is told of as such.
    /// </summary>
    public static ForeignMark? Environment(ShownBody body, int at)
    {
        if (!body.BeginsLine(at) || body.Match(OpeningEnvironment, at) is not { Success: true } opening)
            return null;
        var closing = $"\\end{{{opening.Groups[1].Value}}}";
        var end = body.Close(closing, at);
        return end < 0 || body.MatchLines(DollarLine, end).Success ? null : new ForeignMark(at, at + opening.Length, end);
    }

    /// <summary>Reads what stands in front of code in <c>:ref:`x`</c> and <c>{ref}`x`</c>.</summary>
    public static ForeignMark? Role(ShownBody body, int at)
    {
        var tick = at + 1;
        var from = Math.Max(body.LineStart(at), tick - LongestRole);
        // A tick that is text begins no code.
        if (body.IsText(tick) || RoleName.Match(body.Text, from, tick - from) is not { Success: true } role || !body.IsText(role.Index))
            return null;
        var end = body.Find("`", tick + 1);
        return end < 0 || end > body.LineEnd(at) ? null : ForeignMark.Of(role.Index, end + 1);
    }
}
