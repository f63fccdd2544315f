namespace ContentGen.Generator.Search;

/// <summary>In which rows each word stands, ascending, and with which <see cref="WordCounts"/>. Rows are added in order.</summary>
internal sealed class Postings
{
    // As they come; a word's number in the table is its index in the last two lists.
    private readonly List<int> _words = [];
    private readonly List<int> _rows = [];
    private readonly List<byte> _codes = [];
    private readonly List<int> _latest = [];
    private readonly List<int> _counts = [];

    /// <summary>Adds a word of a row. One that stands in several parts of an entry has one posting.</summary>
    public void Add(int word, int row, byte code)
    {
        if (word == _counts.Count)
        {
            _counts.Add(0);
            _latest.Add(-1);
        }

        var latest = _latest[word];
        if (latest >= 0 && _rows[latest] == row)
        {
            _codes[latest] |= code;
            return;
        }

        _latest[word] = _words.Count;
        _counts[word]++;
        _words.Add(word);
        _rows.Add(row);
        _codes.Add(code);
    }

    /// <summary>All that was added, word by word.</summary>
    public WordPostings ByWord()
    {
        var (starts, rows, codes) = (new int[_counts.Count + 1], new int[_words.Count], new byte[_words.Count]);
        for (var word = 0; word < _counts.Count; word++)
            starts[word + 1] = starts[word] + _counts[word];
        var next = (int[])starts.Clone();
        for (var i = 0; i < _words.Count; i++)
        {
            var at = next[_words[i]]++;
            (rows[at], codes[at]) = (_rows[i], _codes[i]);
        }

        return new WordPostings(starts, rows, codes);
    }
}

/// <summary>The postings of each word, side by side.</summary>
internal sealed class WordPostings(int[] starts, int[] rows, byte[] codes)
{
    public ReadOnlySpan<int> Rows(int word) => rows.AsSpan(starts[word], starts[word + 1] - starts[word]);

    public ReadOnlySpan<byte> Codes(int word) => codes.AsSpan(starts[word], starts[word + 1] - starts[word]);
}
