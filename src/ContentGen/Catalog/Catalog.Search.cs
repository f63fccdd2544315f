namespace ContentGen;

public sealed partial class Catalog<T>
{
    private readonly Action<int, PackedData>? _loadSearch;
    private readonly object _searchLoading = new();
    private SearchIndex? _search;

    /// <summary>Finds entries by the words of their title, headings, tags and body, from an index made at compile time.</summary>
    /// <remarks>
    /// <para>All words must be in an entry; when no entry has all of them, entries with some of them are found, and
    /// <see cref="SearchHit{T}.HasAllWords"/> says so. The last word may be the beginning of one (<c>lic</c> finds
    /// <c>licence</c>), unless a space or another sign follows it. Words of four
    /// letters or more also find those that add one or two: <c>weight</c> finds <c>weights</c>; an English plural finds the
    /// singular. Names are found by their pieces too: <c>HttpClient</c> by <c>client</c>. Case and accents do not
    /// count. <c>gpt-4</c>, <c>v1.10</c>, <c>C#</c> and <c>.NET</c> are words. Chinese, Japanese, Korean and Thai are found
    /// by two neighbouring characters, or by one.
    /// There are no operators and no stop words. Words beyond the 32nd and text beyond 1,000 characters are left out.</para>
    /// <para>The score is BM25F, summed over the words: <c>ln(1 + (N - n + 0.5) / (n + 0.5)) * w * (k + 1) / (w + k)</c> with
    /// <c>k</c> = 1.2, where N is the number of entries, n the number of those with the word, and
    /// <c>w = 8 * title + 4 * headings + 2 * tags + body / (0.25 + 0.75 * length)</c>: whether the word is in the title, how
    /// often in the headings (3 at most), whether among the terms of the entry's taxonomies, and how often in the body, whose
    /// length is in words, as a multiple of the average. A longer word adds to w in the proportion of the lengths of the
    /// two, a piece of a name half, and a singular found by its plural 0.9. An entry with only some of the words has that part of its score.</para>
    /// </remarks>
    /// <param name="query">What a visitor typed; any text is allowed.</param>
    /// <param name="limit">How many hits at most.</param>
    /// <param name="publishedBy">
    /// The instant to compare dates with, as in <see cref="PublishedBy"/>: an entry with a later date is left out before anything is
    /// ranked. When null, all entries are searched, those with a date in the future among them.
    /// </param>
    /// <returns>The hits, the best first; of equal scores the first in catalog order. None when the query has no letter and no digit.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The limit is negative.</exception>
    /// <exception cref="InvalidOperationException">The project was built with the property <c>ContentGenSearch</c> set to <c>false</c>.</exception>
    public IReadOnlyList<SearchHit<T>> Search(string query, int limit = 10, DateTimeOffset? publishedBy = null)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        if (_loadSearch is null)
        {
            throw new InvalidOperationException(
                "There is no search index in this assembly: the project was built with the MSBuild property ContentGenSearch set to false. "
                + "Set it to true, or remove it.");
        }

        var index = Volatile.Read(ref _search) ?? LoadSearch(_loadSearch);
        // Without implementation-only sources the index is empty, and for a moment in a hot reload it may be a newer one.
        if (index.Count != Count)
            return [];

        var hidden = publishedBy is { } now ? Unpublished(now) : [];
        var words = SearchQuery.Parse(query).Words;
        if (SearchRanking.Best(index, words, needsAll: true, limit, hidden) is { Length: > 0 } all)
            return Hits(all, words, hasAllWords: true);
        words = SearchQuery.ParseParts(query).Words;
        return words.Length > 1 ? Hits(SearchRanking.Best(index, words, needsAll: false, limit, hidden), words, hasAllWords: false) : [];
    }

    private SearchHit<T>[] Hits((int Row, double Score)[] found, QueryWord[] words, bool hasAllWords)
    {
        var hits = new SearchHit<T>[found.Length];
        for (var i = 0; i < hits.Length; i++)
            hits[i] = new(this[found[i].Row], found[i].Score, hasAllWords, words);
        return hits;
    }

    private SearchIndex LoadSearch(Action<int, PackedData> load)
    {
        lock (_searchLoading)
        {
            if (_search is { } known)
                return known;
            var index = SearchIndex.Read(_table, load);
            Volatile.Write(ref _search, index);
            return index;
        }
    }
}
