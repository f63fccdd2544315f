namespace ContentGen.Generator.Markdown.Dialect;

/// <summary>Tells from what stands between dollar signs whether it is a formula. Each text begins at an offset and ends before another.</summary>
internal static class MathContent
{
    /// <summary>Whether something is a letter, an index or a power of one, or has a command: <c>$n$(as above)</c>. Names of variables are longer.</summary>
    public static bool IsShortOrMaths(string text, int start, int end) => text[start] is not ('(' or '{')
        && (end - start <= 2 || text[start + 1] == '_' || text.IndexOfAny(['\\', '=', '^'], start, end - start) >= 0);

    /// <summary>Whether something has a command, an equation, a power or an index: text between two <c>$$</c> has none.</summary>
    public static bool IsMaths(string text, int start, int end) => text.IndexOfAny(['\\', '=', '^', '_'], start, end - start) >= 0;

    /// <summary>
    /// Whether lines between two <c>$</c> surely are a formula: they have a command of several letters, which <c>\n</c> is not, and if the signs
    /// do not touch them, they begin with <c>\begin</c>.
    /// </summary>
    public static bool IsTeX(string text, int start, int end)
    {
        var first = start;
        while (Scripts.IsGap(text[first]))
            first++;
        if (first > start || Scripts.IsGap(text[end - 1]))
            return string.CompareOrdinal(text, first, "\\begin{", 0, 7) == 0;
        for (var at = text.IndexOf('\\', start, end - start); at >= 0 && at < end - 2; at = text.IndexOf('\\', at + 1, end - at - 1))
        {
            if (IsCommand(text, at, end) && char.IsLetter(text[at + 2]))
                return true;
        }

        return false;
    }

    /// <summary>Whether a command begins here: <c>\times</c>.</summary>
    public static bool IsCommand(string text, int at, int last) => at < last && text[at] == '\\' && char.IsLetter(text[at + 1]);
}
