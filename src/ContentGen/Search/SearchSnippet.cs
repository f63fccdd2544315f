using System.Globalization;
using System.Text;

namespace ContentGen;

/// <summary>Cuts the piece out of a text that shows best why a query found it.</summary>
internal static class SearchSnippet
{
    private const int Length = 200;

    /// <summary>How far apart words may stand and still be shown together, with room for what is around them.</summary>
    private const int Window = 150;

    /// <summary>How far an end moves for a space.</summary>
    private const int Near = 20;
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

    /// <summary>A third of the room goes before the words and the rest behind them; what the text has not, the other side gets.</summary>
    private static (int From, int To) Cut(string text, int first, int last)
    {
        var room = Math.Max(Length - Width(text, first, last), 0);
        var (from, left) = Back(text, first, room / 3);
        (var to, left) = Ahead(text, last, room - room / 3 + left);
        from = Back(text, from, left).At;
        return (Begin(text, from, first), End(text, last, to));
    }

    /// <summary>How long a stretch is when it is shown: white space counts once.</summary>
    private static int Width(string text, int from, int to)
    {
        var width = 0;
        for (var at = from; at < to; at++)
            width += IsShown(text, at) ? 1 : 0;
        return width;
    }

    /// <summary>The place so much further to the front, and the room that the text does not fill.</summary>
    private static (int At, int Left) Back(string text, int at, int room)
    {
        while (at > 0 && room > 0)
            room -= IsShown(text, --at) ? 1 : 0;
        return (at, room);
    }

    private static (int At, int Left) Ahead(string text, int at, int room)
    {
        while (at < text.Length && room > 0)
            room -= IsShown(text, at++) ? 1 : 0;
        return (at, room);
    }

    /// <summary>Of white space, the last character stands for all.</summary>
    private static bool IsShown(string text, int at) =>
        !char.IsWhiteSpace(text[at]) || at + 1 == text.Length || !char.IsWhiteSpace(text[at + 1]);

    /// <summary>The next beginning of a word, if one is near. Many scripts have no spaces: there a snippet begins at any character.</summary>
    private static int Begin(string text, int from, int first)
    {
        if (from == 0)
            return 0;
        var at = from - 1;
        while (at < first && at < from + Near && !char.IsWhiteSpace(text[at]))
            at++;
        if (at == first || !char.IsWhiteSpace(text[at]))
            return Math.Min(WholeCharacter(text, Math.Max(from - Near, 0), from), first);
        while (at < first && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }

    /// <summary>The last end of a word, if one is near; else the end of a character.</summary>
    private static int End(string text, int last, int to)
    {
        if (to == text.Length)
            return to;
        var at = to;
        while (at > last && at > to - Near && !char.IsWhiteSpace(text[at]))
            at--;
        if (!char.IsWhiteSpace(text[at]))
            return WholeCharacter(text, last, to);
        while (at > last && char.IsWhiteSpace(text[at - 1]))
            at--;
        return at;
    }

    /// <summary>The next place that parts no character from its other half, its marks, or what it is joined with.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where to begin to read characters.</param>
    /// <param name="to">The place from which on one may end.</param>
    private static int WholeCharacter(string text, int from, int to)
    {
        while (from < to)
            from += StringInfo.GetNextTextElementLength(text, from);
        return from;
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
