using ContentGen.Generator.Diagnostics;

namespace ContentGen.Generator.FrontMatter;

/// <summary>Characters that TOML forbids everywhere, even in comments.</summary>
internal static class TomlCharacters
{
    public static Problem? FindForbidden(TextLines lines, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (lines.Text[at] is < ' ' and not ('\t' or '\n') or '\u007f')
                return Problems.TomlControlCharacter(lines.Path, lines.Range(at, at + 1), lines.Text[at]);
        }

        return null;
    }
}
