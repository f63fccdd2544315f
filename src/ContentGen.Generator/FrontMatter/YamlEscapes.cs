using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.FrontMatter;

/// <summary>
/// Backslashes in double quotes that were meant as backslashes: <c>"C:\temp"</c> contains a tab, in TOML too. Text of one line
/// (a title, a name, a list item) contains no control character; elsewhere <c>\n</c> may well be intended.
/// </summary>
internal static class YamlEscapes
{
    private static readonly HashSet<string> OneLine = new(
        WellKnownKeys.All
            .Where(static name => name.Meaning is KeyMeaning.Id or KeyMeaning.Slug or KeyMeaning.Name or KeyMeaning.Title or KeyMeaning.Tags
                or KeyMeaning.Categories or KeyMeaning.Authors or KeyMeaning.Image or KeyMeaning.Aliases)
            .Select(static name => name.Key),
        StringComparer.OrdinalIgnoreCase);

    /// <param name="lines">The file.</param>
    /// <param name="value">The value.</param>
    /// <param name="key">Its key; null for an item of a list.</param>
    /// <param name="isToml">Whether it is TOML.</param>
    public static Problem? Find(TextLines lines, YamlNode value, string? key, bool isToml = false)
    {
        if (value is not YamlScalar { Style: YamlStyle.DoubleQuoted, Range: var range } || range.StartLine != range.EndLine)
            return null;
        var text = lines.Slice(range.Start, range.End);
        var mayBreak = key is not null && !OneLine.Contains(key) && !LooksLikePath(text);
        // All texts of TOML are in quotes, and so whoever writes one knows of escapes.
        if (isToml && mayBreak)
            return null;
        for (var at = 1; at + 1 < text.Length - 1; at++)
        {
            if (text[at] != '\\')
                continue;
            var escape = text.Substring(at, Math.Min(LengthOf(text[at + 1]), text.Length - 1 - at));
            if (Name(escape) is { } name && !(mayBreak && escape is "\\n" or "\\r"))
            {
                var start = range.Start + at;
                var behind = lines.TrimEnd(range.End, lines.End(range.EndLine));
                var fix = YamlFix.Before(lines, range.Start) + Single(text, isToml) + lines.Slice(range.End, behind);
                return Problems.ControlEscape(lines.Path, lines.Range(start, start + escape.Length), escape, name, fix);
            }

            at += escape.Length - 1;
        }

        return null;
    }

    private static bool LooksLikePath(string text) =>
        (text.Length > 4 && char.IsLetter(text[1]) && text[2] == ':' && text[3] == '\\') || text.StartsWith("\"\\\\", StringComparison.Ordinal);

    private static int LengthOf(char letter) => letter switch { 'x' => 4, 'u' => 6, 'U' => 10, _ => 2 };

    /// <summary>What an escape stands for, if that is invisible.</summary>
    private static string? Name(string escape) => escape[1] switch
    {
        't' or '\t' => "a tab",
        'n' or 'N' => "a line break",
        'L' => "a line separator",
        'P' => "a paragraph separator",
        '_' => "a no-break space",
        'r' => "a carriage return",
        'b' => "a backspace",
        'a' => "a bell",
        'f' => "a form feed",
        'v' => "a vertical tab",
        'e' => "an escape character",
        '0' => "a null character",
        'x' or 'u' or 'U' when IsControl(escape.Substring(2)) => "a control character",
        _ => null,
    };

    private static bool IsControl(string hex) =>
        int.TryParse(hex, System.Globalization.NumberStyles.AllowHexSpecifier, System.Globalization.CultureInfo.InvariantCulture, out var code)
        && code <= char.MaxValue && char.IsControl((char)code);

    /// <summary>The same text in single quotes, without the escapes that only double quotes need.</summary>
    private static string Single(string quoted, bool isToml)
    {
        var text = MeantText.Of(quoted.Substring(1, quoted.Length - 2));
        // TOML has no way to write an apostrophe in single quotes but three of them.
        return isToml && text.IndexOf('\'') >= 0 ? $"'''{text}'''" : "'" + text.Replace("'", "''") + "'";
    }
}
