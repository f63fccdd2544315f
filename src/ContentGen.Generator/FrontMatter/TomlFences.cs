using ContentGen.Generator.Diagnostics;

namespace ContentGen.Generator.FrontMatter;

/// <summary>The fences of TOML: two lines <c>+++</c>, or <c>---toml</c> and <c>---</c>.</summary>
internal static class TomlFences
{
    public static FrontMatterFences? Find(TextLines lines, int first)
    {
        if (lines.IsFence(first, "+++"))
            return Opened(lines, first, "+++");
        return string.Equals(lines.Line(first).TrimEnd(), "---toml", StringComparison.OrdinalIgnoreCase) ? Opened(lines, first, "---") : null;
    }

    private static FrontMatterFences Opened(TextLines lines, int opener, string closer)
    {
        var range = lines.TrimmedLine(opener);
        for (var line = opener + 1; line < lines.Count; line++)
        {
            if (lines.IsFence(line, closer))
                return new FrontMatterFences(range, lines.Start(opener + 1), lines.Start(line), lines.Start(line + 1), null) { IsToml = true };
        }

        return FrontMatterFences.Broken(lines, NeverClosed(lines, opener, closer), opener + 1) with { Opener = range };
    }

    /// <summary>Asks for the fence below the last line that belongs to TOML, or shows the line that was meant as one.</summary>
    private static Problem NeverClosed(TextLines lines, int opener, string closer)
    {
        var range = lines.TrimmedLine(opener);
        var last = opener;
        for (var line = opener + 1; line < lines.Count; line++)
        {
            var text = lines.Line(line).Trim();
            if (text.Length > 0 && MissingFence.LooksLikeFence(text))
                return Problems.TomlNeverClosedBut(lines.Path, range, closer, line + 1, lines.Line(line).TrimEnd());
            if (TomlLines.IsStatement(lines, line, lines.Text.Length))
                last = line;
            else if (text.Length > 0 && last == line - 1 && text[0] is '"' or '\'' or ']' or '{' or '}' or '#')
                last = line;
            else if (text.Length > 0)
                break;
        }

        return Problems.TomlNeverClosed(lines.Path, range, closer, last + 1, lines.Line(last).Trim());
    }
}
