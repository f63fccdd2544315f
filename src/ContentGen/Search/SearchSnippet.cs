using System.Globalization;
using System.Text;

namespace ContentGen;

/// <summary>Cuts the piece out of a text that shows best why a query found it.</summary>
internal static class SearchSnippet
{
    private const int Length = 200;

    /// <summary>How far apart words may stand and still be shown together, with room for what is around them.</summary>
    private const int Window = 150;
    private const string Ellipsis = "…";

    public static MarkedText Of(string text, QueryWord[] query)
    {
        var matches = SearchMatches.In(text, query);
        var (first, last) = Densest(matches, query.Length);
        var (from, to) = Cut(text, first, last);
        return Compose(text, from, to, SearchMatches.Ranges(matches, from, to));
    }

    /// <summary>Where in the text the most different words, of these the most words, stand in one window; the first such place.</summary>
    private static (int First, int Last) Densest(List<SearchMatch> matches, int words)
    {
        var (best, bestScore, counts, distinct) = ((0, 0), (0, 0), new int[words], 0);
        for (int from = 0, to = 0; from < matches.Count; from++)
        {
            for (; to < matches.Count && matches[to].End <= matches[from].Start + Window; to++)
                distinct += counts[matches[to].Word]++ == 0 ? 1 : 0;
            if (to == from)
            {
                // A single word as long as the window.
                to++;
                continue;
            }

            if ((distinct, to - from).CompareTo(bestScore) > 0)
                (best, bestScore) = ((matches[from].Start, matches[to - 1].End), (distinct, to - from));
            distinct -= --counts[matches[from].Word] == 0 ? 1 : 0;
        }

        return best;
    }

    /// <summary>A third of the room goes before the words and the rest behind them; both ends move to the nearest space inside.</summary>
    private static (int From, int To) Cut(string text, int first, int last)
    {
        var room = Math.Max(Length - (last - first), 0);
        var from = Math.Clamp(first - room / 3, 0, Math.Max(text.Length - Length, 0));
        var to = Math.Min(from + Math.Max(Length, last - from), text.Length);
        if (from > 0)
            from = text.AsSpan(from, first - from).IndexOfAny(" \n\t") is >= 0 and var space ? from + space + 1 : WholeCharacter(text, from, first);
        if (to < text.Length)
            to = text.AsSpan(last, to - last).LastIndexOfAny(" \n\t") is >= 0 and var space ? last + space : WholeCharacter(text, to, text.Length);
        return (from, to);
    }

    /// <summary>The next place that parts no character from its other half or its marks.</summary>
    private static int WholeCharacter(string text, int at, int end)
    {
        while (at < end && (char.IsLowSurrogate(text[at])
            || char.GetUnicodeCategory(text[at]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format))
            at++;
        return at;
    }

    /// <summary>Makes line ends and runs of spaces one space each, and moves the marks along.</summary>
    private static MarkedText Compose(string text, int from, int to, List<Range> marks)
    {
        var snippet = new StringBuilder(to - from + 2 * Ellipsis.Length);
        if (from > 0)
            snippet.Append(Ellipsis);
        var moved = new int[to - from + 1];
        for (var at = from; at < to; at++)
        {
            moved[at - from] = snippet.Length;
            if (!char.IsWhiteSpace(text[at]))
                snippet.Append(text[at]);
            else if (snippet.Length > 0 && snippet[^1] != ' ')
                snippet.Append(' ');
        }

        moved[to - from] = snippet.Length;
        if (to < text.Length)
            snippet.Append(Ellipsis);
        for (var i = 0; i < marks.Count; i++)
            marks[i] = moved[marks[i].Start.Value - from]..moved[marks[i].End.Value - from];
        return new(snippet.ToString(), marks);
    }
}
