namespace ContentGen;

/// <summary>An entry that a search found. Thread-safe.</summary>
/// <typeparam name="T">The type of the entries.</typeparam>
public sealed class SearchHit<T>
    where T : class, IContentEntry
{
    private readonly QueryWord[] _words;
    private MarkedText? _snippet;

    internal SearchHit(T entry, double score, bool hasAllWords, QueryWord[] words) =>
        (Entry, Score, HasAllWords, _words) = (entry, score, hasAllWords, words);

    /// <summary>The entry.</summary>
    public T Entry { get; }

    /// <summary>How well it matches: above 0, and comparable with the other hits of the same search only.</summary>
    public double Score { get; }

    /// <summary>Whether it has all words of the query. Either all hits of a search do or none: then nothing has them all.</summary>
    public bool HasAllWords { get; }

    /// <summary>
    /// The piece of the body, about 200 characters, where most of the query's words stand together, with the words marked;
    /// the beginning of the body when they stand in the title or the tags only. The body is unpacked when this is first used.
    /// </summary>
    public MarkedText Snippet => _snippet ?? Interlocked.CompareExchange(ref _snippet, SearchSnippet.Of(Entry.Body.ReadText(), _words), null) ?? _snippet;

    /// <summary>Marks the words of the query in another text of the entry, such as its title.</summary>
    /// <param name="text">Plain text; it may hold any characters.</param>
    public MarkedText Mark(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(text, SearchMatches.Ranges(SearchMatches.In(text, _words), 0, text.Length));
    }
}
