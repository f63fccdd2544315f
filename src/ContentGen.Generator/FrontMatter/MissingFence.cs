using ContentGen.Generator.Diagnostics;

namespace ContentGen.Generator.FrontMatter;

/// <summary>
/// Tells front matter with a broken or missing fence (CG1001) from markdown that merely looks like it.
/// <para>
/// Lines up to a first <c>---</c> are front matter without an opener when every one of them is <c>key: value</c> (the key one word),
/// a list item or an indented line behind a key, a comment or blank, and they hold two keys or a well-known one.
/// With a blank line among them markdown sees a rule or a heading of the last paragraph alone; then both are asked for.
/// </para>
/// </summary>
internal static class MissingFence
{
    private static readonly HashSet<string> WellKnown = new(WellKnownKeys.For(KnownTo.BrokenFences), StringComparer.OrdinalIgnoreCase);

    public static FrontMatterFences? Find(TextLines lines, int first)
    {
        var read = lines.Line(first).TrimEnd();
        var trimmed = read.TrimStart();
        var isToml = trimmed.StartsWith("+++", StringComparison.Ordinal);
        var keys = CountKeys(lines, isToml || trimmed.StartsWith("---", StringComparison.Ordinal) || LooksLikeFence(trimmed) ? first + 1 : first);
        if (keys.From == first)
        {
            return keys.Fence is { } fence && keys.AreFrontMatter && lines.IsFence(fence, "---")
                ? FrontMatterFences.Broken(lines, Problems.NoOpener(lines.Path, lines.TrimmedLine(first), read, fence + 1, "---"), fence + 1)
                : null;
        }

        if (isToml && (LooksLikeFence(trimmed) || keys.AreFrontMatter || TomlLines.IsStatement(lines, first + 1, lines.Text.Length)))
            return FrontMatterFences.Broken(lines, Problems.TomlNotAnOpener(lines.Path, lines.TrimmedLine(first), read), (keys.Fence ?? first) + 1);
        return keys.AreFrontMatter
            ? FrontMatterFences.Broken(lines, Problems.NotAnOpener(lines.Path, lines.TrimmedLine(first), read), (keys.Fence ?? first) + 1)
            : null;
    }

    /// <summary>Whether the lines from here to the next fence are front matter.</summary>
    public static bool AreKeys(TextLines lines, int from) => CountKeys(lines, from).AreFrontMatter;

    public static Problem NeverClosed(TextLines lines, int opener)
    {
        var last = opener;
        var isKey = false;
        for (var line = opener + 1; line < lines.Count; line++)
        {
            var text = lines.Line(line).Trim();
            if (text.Length > 0 && LooksLikeFence(text))
                return Problems.NeverClosedBut(lines.Path, lines.TrimmedLine(opener), line + 1, lines.Line(line).TrimEnd());
            var kind = Kind(lines, line, isKey);
            if (kind == LineKind.Text || IsHeading(lines, line))
                break;
            // A comment below the last key may be the body's first heading as well.
            if (kind != LineKind.Blank && lines.Text[lines.Start(line)] != '#')
                (last, isKey) = (line, true);
        }

        return last == opener
            ? Problems.RuleOrFence(lines.Path, lines.TrimmedLine(opener))
            : Problems.NeverClosed(lines.Path, lines.TrimmedLine(opener), last + 1, lines.Line(last).Trim());
    }

    /// <summary>
    /// A line meant as a fence that is not one: <c>--</c>, <c>----</c>, <c>+++</c>, <c>++++</c>, an indented <c>---</c>, dashes that
    /// are not hyphens.
    /// </summary>
    public static bool LooksLikeFence(string line) =>
        line.Length is >= 1 and <= 80
        && ((line.Length >= 3 && line.All(static c => c == '+'))
            || (line.Length >= 2 && line.All(static c => c == '-'))
            || (line.All(static c => c is '-' or (>= '\u2010' and <= '\u2015') or '\u2212') && line.Any(static c => c != '-')));

    private static KeyLines CountKeys(TextLines lines, int from)
    {
        var (keys, known, blank) = (0, false, false);
        for (var line = from; line < lines.Count; line++)
        {
            var text = lines.Line(line);
            if (line > from && LooksLikeFence(text.Trim()))
                return new KeyLines(from, keys, known, blank, line);
            switch (Kind(lines, line, keys > 0))
            {
                case LineKind.Key:
                    keys++;
                    known |= WellKnown.Contains(KeyOf(text)!);
                    break;
                case LineKind.Blank:
                    blank = true;
                    break;
                case LineKind.Text:
                    return new KeyLines(from, keys, known, blank, null);
            }
        }

        return new KeyLines(from, keys, known, blank, null);
    }

    private static LineKind Kind(TextLines lines, int line, bool belowKey)
    {
        if (lines.IsBlankLine(line))
            return LineKind.Blank;
        var text = lines.Line(line);
        if (KeyOf(text) is not null)
            return LineKind.Key;
        return belowKey && (TextLines.IsBlank(text[0]) || text[0] == '#' || text.StartsWith("- ", StringComparison.Ordinal))
            ? LineKind.Continuation
            : LineKind.Text;
    }

    /// <summary>Nobody writes a comment with two signs, or one above an empty line: there the body has begun.</summary>
    private static bool IsHeading(TextLines lines, int line)
    {
        var text = lines.Line(line);
        return text.StartsWith("##", StringComparison.Ordinal)
            || (text.StartsWith("# ", StringComparison.Ordinal) && line + 1 < lines.Count && lines.IsBlankLine(line + 1));
    }

    /// <summary>The key of <c>key: value</c> or <c>key:</c>, when it stands at the line's start and is one word.</summary>
    private static string? KeyOf(string line)
    {
        var end = 0;
        while (end < line.Length && (char.IsLetterOrDigit(line[end]) || line[end] is '_' or '-'))
            end++;
        var isKey = end > 0 && line[0] != '-' && end < line.Length && line[end] == ':'
            && (end + 1 == line.Length || TextLines.IsBlank(line[end + 1]));
        return isKey ? line.Substring(0, end) : null;
    }

    private readonly record struct KeyLines(int From, int Keys, bool Known, bool Blank, int? Fence)
    {
        public bool AreFrontMatter => Blank ? Keys >= 2 && Known : Keys >= 2 || Known;
    }

    private enum LineKind
    {
        Text,
        Blank,
        Key,
        Continuation,
    }
}
