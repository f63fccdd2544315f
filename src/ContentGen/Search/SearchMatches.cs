namespace ContentGen;

/// <summary>A word of a query where it stands in a text.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Word">The number of the query's word.</param>
internal readonly record struct SearchMatch(int Start, int End, int Word);

/// <summary>Finds the words of a query in a text.</summary>
internal static class SearchMatches
{
    /// <summary>All matches by where they begin; they may overlap.</summary>
    public static List<SearchMatch> In(string text, QueryWord[] query)
    {
        var matches = new List<SearchMatch>();
        var letters = 0u;
        foreach (var word in query)
            letters |= SearchWords.Bit(word.Text[0]);
        for (var words = new SearchWords(text) { FirstLetters = letters }; words.Next();)
        {
            for (var i = 0; i < query.Length; i++)
            {
                if (!query[i].Matches(words.Word))
                    continue;
                // A word that begins with what was typed is marked whole, but of two ideographs only the typed one.
                var isHalf = words.IsIdeographs && query[i].Text.Length < words.Word.Count;
                matches.Add(new(words.Start, isHalf ? words.Start + query[i].Text.Length : words.End, i));
            }
        }

        return matches;
    }

    /// <summary>The matches inside a part of the text as ranges of the text, those that touch made one.</summary>
    public static List<Range> Ranges(List<SearchMatch> matches, int from, int to)
    {
        var ranges = new List<Range>();
        foreach (var match in matches)
        {
            if (match.Start < from || match.End > to)
                continue;
            if (ranges.Count > 0 && ranges[^1] is var last && match.Start <= last.End.Value)
                ranges[^1] = last.Start.Value..Math.Max(last.End.Value, match.End);
            else
                ranges.Add(match.Start..match.End);
        }

        return ranges;
    }
}
