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
    private static readonly Regex Mark = new(@"\[\^(?<label>[^\s\[\]^]{1,60})\](?![(:])", RegexOptions.CultureInvariant);

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
        var labels = footnotes.Select(static footnote => footnote.Label!.Substring(1)).ToList();
        var marks = Mark.Matches(text).Cast<Match>()
            .Where(mark => Number.IsMatch(mark.Groups["label"].Value) || (labels.Count > 0 && Word.IsMatch(mark.Groups["label"].Value)))
            .Where(mark => !labels.Contains(mark.Groups["label"].Value, StringComparer.OrdinalIgnoreCase)).ToList();
        if (marks.Count == 0)
            yield break;
        var shown = ShownPlaces.In(document, text);
        var told = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var mark in marks.Where(mark => IsText(mark.Index) && IsText(mark.Index + mark.Length - 1)))
        {
            var label = mark.Groups["label"].Value;
            if (!told.Add(label))
                continue;
            yield return Problems.NoFootnote(file, lines.Range(mark.Index, mark.Length), label, Number.IsMatch(label) ? [] : labels);
        }

        bool IsText(int at) => (shown[at] & Shown.Text) != 0;
    }

    /// <summary>Whether a mark stands where none is read: in code, or in a block of HTML.</summary>
    private static bool HasMarkElsewhere(string text, string label, int definition)
    {
        var mark = $"[^{label}]";
        for (var at = text.IndexOf(mark, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(mark, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var comment = text.LastIndexOf("<!--", at, StringComparison.Ordinal);
            if (at != definition && (comment < 0 || text.IndexOf("-->", comment, at - comment, StringComparison.Ordinal) >= 0))
                return true;
        }

        return false;
    }

    private static IEnumerable<Problem> WithoutMark(string file, string text, IReadOnlyList<Footnote> footnotes, LineMap lines)
    {
        foreach (var footnote in footnotes.Where(static footnote => footnote.Links.Count == 0))
        {
            var label = footnote.Label!.Substring(1);
            var twin = footnotes.FirstOrDefault(other => other != footnote && string.Equals(other.Label, footnote.Label, StringComparison.OrdinalIgnoreCase));
            var start = text.IndexOf("[^", lines.LineStart(footnote.Line), StringComparison.Ordinal);
            var range = lines.Range(start, label.Length + 3);
            if (twin is null)
                yield return Problems.UnusedFootnote(file, range, label, HasMarkElsewhere(text, label, start));
            else if (twin.Links.Count > 0)
                yield return Problems.FootnoteTwice(file, range, label);
        }
    }
}
