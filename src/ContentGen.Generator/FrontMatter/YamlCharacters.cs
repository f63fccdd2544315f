using ContentGen.Generator.Diagnostics;

namespace ContentGen.Generator.FrontMatter;

/// <summary>
/// Characters YAML forbids, and three that YamlDotNet takes for line ends as YAML 1.1 did (NEL, LS, PS):
/// they are hidden from it, so that they stay text and shift no line.
/// </summary>
internal static class YamlCharacters
{
    private const string Breaks = "\u0085\u2028\u2029";
    private const string Shields = "\ufdd0\ufdd1\ufdd2";

    public static string Shield(string text) => Exchange(WithoutTabs(text), Breaks, Shields);

    public static string Unshield(string text) => Exchange(text, Shields, Breaks);

    public static Problem? FindForbidden(TextLines lines, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            var c = lines.Text[at];
            if (c is < ' ' and not ('\t' or '\n') or '\u007f' or (>= '\u0080' and <= '\u009f' and not '\u0085') or '\ufffe' or '\uffff')
                return Problems.ControlCharacter(lines.Path, lines.Range(at, at + 1), c);
        }

        return null;
    }

    /// <summary>A space to the eye, but none to YAML. A tab is one at the start of a line only.</summary>
    public static bool IsOddSpace(char c) =>
        c is '\t' or '\u00a0' or '\u3000' or '\u2007' or '\u202f' or '\u200b' or '\ufeff' || (c > ' ' && char.IsWhiteSpace(c));

    /// <summary>
    /// YAML allows a line of nothing but tabs and spaces wherever an empty one may stand; YamlDotNet refuses it when it begins with a tab.
    /// </summary>
    private static string WithoutTabs(string text)
    {
        if (text.Length == 0 || (text[0] != '\t' && text.IndexOf("\n\t", StringComparison.Ordinal) < 0))
            return text;
        var characters = text.ToCharArray();
        for (var start = 0; start < characters.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (start < end && text[start] == '\t' && string.IsNullOrWhiteSpace(text.Substring(start, end - start)))
            {
                for (var at = start; at < end; at++)
                    characters[at] = ' ';
            }

            start = end + 1;
        }

        return new string(characters);
    }

    private static string Exchange(string text, string from, string to)
    {
        if (text.IndexOfAny(from.ToCharArray()) < 0)
            return text;
        for (var i = 0; i < from.Length; i++)
            text = text.Replace(from[i], to[i]);
        return text;
    }
}
