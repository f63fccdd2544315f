using ContentGen.Generator.Diagnostics;

namespace ContentGen.Generator.FrontMatter;

/// <summary>The fences of TOML: two lines <c>+++</c>, or <c>---toml</c> and <c>---</c>.</summary>
internal static class TomlFences
{
    public static FrontMatterFences? Find(TextLines lines, int first)
    {
        if (lines.IsFence(first, "+++"))
            return Opened(lines, first, "+++");
        return string.Equals(lines.Line(first).TrimEnd(), "---toml", StringComparison.OrdinalIgnoreCase) ? Opened(lines, first, "---") : Unopened(lines, first);
    }

    /// <summary>Statements from the first line on that a fence closes; nobody writes three plus signs below code that is text.</summary>
    private static FrontMatterFences? Unopened(TextLines lines, int first)
    {
        var closer = TomlLines.IsStatement(lines, first, lines.Text.Length) ? Behind(lines, first, out _) : lines.Count;
        if (closer == lines.Count || !lines.IsFence(closer, "+++"))
            return null;
        var problem = Problems.NoOpener(lines.Path, lines.TrimmedLine(first), lines.Line(first).TrimEnd(), closer + 1, "+++");
        return FrontMatterFences.Broken(lines, problem, closer + 1);
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
        var behind = Behind(lines, opener + 1, out var last);
        if (behind < lines.Count && MissingFence.LooksLikeFence(lines.Line(behind).Trim()))
            return Problems.TomlNeverClosedBut(lines.Path, range, closer, behind + 1, lines.Line(behind).TrimEnd());
        return Problems.TomlNeverClosed(lines.Path, range, closer, last + 1, lines.Line(last).Trim());
    }

    /// <summary>The first line that is neither blank nor belongs to TOML, and the last one above it that does; else the one above all.</summary>
    private static int Behind(TextLines lines, int first, out int last)
    {
        last = first - 1;
        for (var line = first; line < lines.Count; line++)
        {
            var text = lines.Line(line).Trim();
            if (text.Length == 0)
                continue;
            var goesOn = last == line - 1 && text[0] is '"' or '\'' or ']' or '{' or '}' or '#';
            if (MissingFence.LooksLikeFence(text) || (!goesOn && !TomlLines.IsStatement(lines, line, lines.Text.Length)))
                return line;
            last = line;
        }

        return lines.Count;
    }
}
