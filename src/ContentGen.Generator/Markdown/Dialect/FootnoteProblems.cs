using System.Text.RegularExpressions;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Markdown.Foreign;
using ContentGen.Generator.Model;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;

namespace ContentGen.Generator.Markdown.Dialect;

/// <summary>Finds marks of footnotes without a footnote, which readers see as they stand, and footnotes without a mark, which nobody sees.</summary>
internal static class FootnoteProblems
{
    private const int MostNames = 200;

    private static readonly Regex Mark = new(@"\[\^(?<label>[^\s\[\]^]{1,60})\](?![(:])", RegexOptions.CultureInvariant);

    private static readonly Regex AnyMark = new(@"\[\^(?<label>[^\s\[\]]{1,200})\]", RegexOptions.CultureInvariant);

    /// <summary>A number; a regular expression has no other use for one.</summary>
    private static readonly Regex Number = new(@"\A[0-9]{1,3}\z", RegexOptions.CultureInvariant);

    /// <summary>A word, such as a page that has footnotes gives them as names, and no range of a regular expression.</summary>
    private static readonly Regex Word = new(@"\A(?!.*(?:a-z|A-Z|0-9))\p{L}[\p{L}\p{N}_-]{2,}\z", RegexOptions.CultureInvariant);

    public static IReadOnlyList<Problem> In(string file, string text, MarkdownDocument document)
    {
        if (text.IndexOf("[^", StringComparison.Ordinal) < 0)
            return [];
        var footnotes = FootnoteDefinitions.AllOf(document);
        var lines = new LineMap(text);
        return [.. WithoutFootnote(file, text, document, footnotes, lines), .. WithoutMark(file, text, footnotes, lines)];
    }

    private static IEnumerable<Problem> WithoutFootnote(
        string file, string text, MarkdownDocument document, IReadOnlyList<Footnote> footnotes, LineMap lines)
    {
        var labels = new HashSet<string>(footnotes.Select(static footnote => footnote.Label!.Substring(1)), StringComparer.OrdinalIgnoreCase);
        // Numbers are not misspelt, and of so many names none is near.
        var near = labels.Count > MostNames ? [] : labels.Where(static label => !Number.IsMatch(label)).ToList();
        var marks = Mark.Matches(text).Cast<Match>()
            .Where(mark => Number.IsMatch(mark.Groups["label"].Value) || (labels.Count > 0 && Word.IsMatch(mark.Groups["label"].Value)))
            .Where(mark => !labels.Contains(mark.Groups["label"].Value)).ToList();
        if (marks.Count == 0)
            yield break;
        var shown = ShownPlaces.In(document, text);
        var told = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var mark in marks.Where(mark => IsText(mark.Index) && IsText(mark.Index + mark.Length - 1)))
        {
            var label = mark.Groups["label"].Value;
            if (!told.Add(label))
                continue;
            yield return Problems.NoFootnote(file, lines.Range(mark.Index, mark.Length), label, Number.IsMatch(label) ? [] : near);
        }

        bool IsText(int at) => (shown[at] & Shown.Text) != 0;
    }

    private static IEnumerable<Problem> WithoutMark(string file, string text, IReadOnlyList<Footnote> footnotes, LineMap lines)
    {
        var unused = footnotes.Where(static footnote => footnote.Links.Count == 0).ToList();
        if (unused.Count == 0)
            yield break;
        var used = new HashSet<string>(
            footnotes.Where(static footnote => footnote.Links.Count > 0).Select(static footnote => footnote.Label!), StringComparer.OrdinalIgnoreCase);
        var starts = unused.ToDictionary(static footnote => footnote, footnote => text.IndexOf("[^", lines.LineStart(footnote.Line), StringComparison.Ordinal));
        var elsewhere = LabelsElsewhere(text, [.. starts.Values]);
        var told = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var footnote in unused)
        {
            var label = footnote.Label!.Substring(1);
            var range = lines.Range(starts[footnote], label.Length + 3);
            if (used.Contains(footnote.Label))
                yield return Problems.FootnoteTwice(file, range, label);
            else if (told.Add(label))
                yield return Problems.UnusedFootnote(file, range, label, elsewhere.Contains(label));
        }
    }

    /// <summary>The labels of marks that stand where none is read: in code, or in a block of HTML, but not in a comment.</summary>
    private static HashSet<string> LabelsElsewhere(string text, HashSet<int> definitions)
    {
        var labels = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var (comment, end) = (text.IndexOf("<!--", StringComparison.Ordinal), -1);
        foreach (var mark in AnyMark.Matches(text).Cast<Match>())
        {
            for (; comment >= 0 && end < mark.Index && comment < mark.Index; comment = text.IndexOf("<!--", end, StringComparison.Ordinal))
                end = text.IndexOf("-->", comment, StringComparison.Ordinal) is >= 0 and var close ? close : text.Length;
            if (mark.Index >= end && !definitions.Contains(mark.Index))
                labels.Add(mark.Groups["label"].Value);
        }

        return labels;
    }
}
