using System.Text.RegularExpressions;
using ContentGen.Generator.Diagnostics;

namespace ContentGen.Generator.FrontMatter;

/// <summary>
/// Tells front matter in the forms of other tools (CG1001): <c>Title: X</c> and more such lines at the top, without fences, as Pelican and
/// MultiMarkdown have it, and a comment with lines <c>.. title: X</c>, Nikola's. As text the first would be the first paragraph of the page,
/// and the second nothing at all.
/// </summary>
internal static class ForeignHeader
{
    /// <summary>MultiMarkdown allows spaces in a key.</summary>
    private static readonly Regex Key = new(@"^(?<key>[A-Za-z][A-Za-z0-9_ -]{0,30}):(?:[ \t]|$)", RegexOptions.CultureInvariant);

    private static readonly Regex Dotted = new(
        @"^[ \t]*(?:<!--[ \t]*)?\.\.[ \t]+(?<pair>(?<key>[A-Za-z_-]+):[^\n]*?)[ \t]*(?:-->[ \t]*)?$", RegexOptions.CultureInvariant);

    private static readonly HashSet<string> WellKnown = new(WellKnownKeys.For(KnownTo.BrokenFences), StringComparer.OrdinalIgnoreCase);

    private static readonly string Title = WellKnownKeys.Of(KeyMeaning.Title);

    public static FrontMatterFences? Find(TextLines lines, int first) => OfNikola(lines, first) ?? OfPelican(lines, first);

    /// <summary>
    /// Only lines <c>key: value</c>, and what is indented below one, up to a blank line or the end: the title and another well-known key
    /// among them. A text may well begin with <c>Note: something</c>.
    /// </summary>
    private static FrontMatterFences? OfPelican(TextLines lines, int first)
    {
        var keys = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var line = first;
        for (; line < lines.Count && !lines.IsBlankLine(line); line++)
        {
            var text = lines.Line(line);
            if (Key.Match(text) is { Success: true } match)
                keys.Add(match.Groups["key"].Value);
            else if (line == first || !TextLines.IsBlank(text[0]))
                return null;
        }

        return keys.Contains(Title) && keys.Count(WellKnown.Contains) > 1
            ? FrontMatterFences.Broken(lines, Problems.UnfencedHeader(
                lines.Path, lines.TrimmedLine(first), lines.Line(first).Trim(), line, lines.Line(line - 1).Trim()), line)
            : null;
    }

    private static FrontMatterFences? OfNikola(TextLines lines, int first)
    {
        if (!lines.Line(first).TrimStart().StartsWith("<!--", StringComparison.Ordinal))
            return null;
        var end = lines.Text.IndexOf("-->", lines.Start(first), StringComparison.Ordinal);
        if (end < 0)
            return null;
        var (last, title) = (lines.LineOf(end), -1);
        for (var line = first; line <= last; line++)
        {
            var text = lines.Line(line);
            if (Dotted.Match(text) is not { Success: true } match)
            {
                if (text.Trim() is not ("" or "<!--" or "-->"))
                    return null;
            }
            else if (title < 0 && string.Equals(match.Groups["key"].Value, Title, StringComparison.OrdinalIgnoreCase))
            {
                title = line;
            }
        }

        return title < 0 ? null : FrontMatterFences.Broken(
            lines, Problems.HeaderInComment(lines.Path, lines.TrimmedLine(title), Dotted.Match(lines.Line(title)).Groups["pair"].Value), last + 1);
    }
}
