using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.FrontMatter;

/// <summary>
/// Where the front matter of a text stands. A fence is a whole line: three dashes at its very start, or three plus signs
/// around TOML, then spaces at most.
/// </summary>
/// <param name="Opener">The opening fence; an empty range at the file's start when there is none.</param>
/// <param name="YamlStart">Offset of the first character between the fences.</param>
/// <param name="YamlEnd">Offset just past the last one.</param>
/// <param name="BodyStart">Offset of the body's first character.</param>
/// <param name="Problem">What is wrong with the fences; then there is nothing to read between them.</param>
internal readonly record struct FrontMatterFences(SourceRange Opener, int YamlStart, int YamlEnd, int BodyStart, Problem? Problem)
{
    /// <summary>Whether TOML stands between the fences and not YAML.</summary>
    public bool IsToml { get; init; }

    public static FrontMatterFences Find(TextLines lines)
    {
        var first = 0;
        while (first < lines.Count && lines.IsBlankLine(first))
            first++;
        if (first == lines.Count)
            return default;
        if (lines.IsFence(first, "---"))
            return Opened(lines, first);
        return TomlFences.Find(lines, first) ?? OtherFormat.Find(lines, first) ?? LateFence.Find(lines, first) ?? MissingFence.Find(lines, first)
            ?? ForeignHeader.Find(lines, first) ?? default;
    }

    public static FrontMatterFences Broken(TextLines lines, Problem problem, int bodyLine) =>
        new(default, 0, 0, lines.Start(bodyLine), problem);

    private static FrontMatterFences Opened(TextLines lines, int opener)
    {
        var range = lines.TrimmedLine(opener);
        for (var line = opener + 1; line < lines.Count; line++)
        {
            if (lines.IsFence(line, "---") || lines.IsFence(line, "..."))
                return new FrontMatterFences(range, lines.Start(opener + 1), lines.Start(line), lines.Start(line + 1), null);
        }

        return Broken(lines, MissingFence.NeverClosed(lines, opener), opener + 1) with { Opener = range };
    }
}
