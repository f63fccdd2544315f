using System.Globalization;
using ContentGen.Generator.Diagnostics;

namespace ContentGen.Generator.FrontMatter;

/// <summary>
/// Tells front matter that does not begin where it has to (CG1001): it stands below a comment, or behind a character that nobody
/// sees. Read as text, its keys would be on the page, and a draft in public.
/// </summary>
internal static class LateFence
{
    public static FrontMatterFences? Find(TextLines lines, int first)
    {
        var line = BelowComments(lines, first);
        var read = lines.Line(line).TrimEnd();
        var before = read.TakeWhile(static c => char.IsWhiteSpace(c) || IsInvisible(c)).ToList();
        var hidden = before.FirstOrDefault(IsInvisible);
        var fence = hidden == default ? read : read.Substring(before.Count);
        if (fence is not ("---" or "+++") || (line == first && hidden == default) || !HoldsKeys(lines, line + 1, fence))
            return null;

        var range = lines.TrimmedLine(line);
        var problem = hidden != default ? Problems.HiddenBeforeFence(lines.Path, range, hidden, fence) : Problems.BelowAComment(lines.Path, range, fence);
        return FrontMatterFences.Broken(lines, problem, Closer(lines, line + 1, fence) + 1);
    }

    /// <summary>The first line that is neither blank nor of a comment in HTML.</summary>
    private static int BelowComments(TextLines lines, int first)
    {
        var line = first;
        while (line < lines.Count - 1 && lines.Line(line).TrimStart().StartsWith("<!--", StringComparison.Ordinal))
        {
            var end = lines.Text.IndexOf("-->", lines.Start(line), StringComparison.Ordinal);
            var last = end < 0 ? first : lines.LineOf(end);
            if (end < 0 || lines.TrimEnd(end + 3, lines.End(last)) > end + 3)
                return first;
            line = last + 1;
            while (line < lines.Count - 1 && lines.IsBlankLine(line))
                line++;
        }

        return Math.Min(line, lines.Count - 1);
    }

    private static bool HoldsKeys(TextLines lines, int line, string fence) =>
        fence == "---" ? MissingFence.AreKeys(lines, line) : line < lines.Count && TomlLines.IsStatement(lines, line, lines.Text.Length);

    private static int Closer(TextLines lines, int from, string fence)
    {
        var line = from;
        while (line < lines.Count - 1 && !lines.IsFence(line, fence))
            line++;
        return line;
    }

    private static bool IsInvisible(char c) => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format;
}
