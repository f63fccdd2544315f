namespace ContentGen.Generator.Search;

/// <summary>In which rows each word stands, ascending, and with which <see cref="WordCounts"/>. Rows are added in order.</summary>
internal sealed class Postings
{
    // As they come: of the rows only where each begins. Arrays, since in code that is compiled ahead the members of a list are calls.
    private readonly List<int> _rows = [];
    private int[] _words = new int[4096];
    private byte[] _codes = new byte[4096];
    private int _count;

    /// <summary>Begins the next row.</summary>
    public void AddRow() => _rows.Add(_count);

    /// <summary>Adds a word that the row does not have yet.</summary>
    public void Add(int word, byte code)
    {
        if (_count == _words.Length)
        {
            Array.Resize(ref _words, _count * 2);
            Array.Resize(ref _codes, _count * 2);
        }

        (_words[_count], _codes[_count]) = (word, code);
        _count++;
    }

    /// <summary>Adds a word that the row may have already: one that stands in several parts of an entry has one posting.</summary>
    public void Join(int word, byte code)
    {
        var start = _rows[_rows.Count - 1];
        var at = _words.AsSpan(start, _count - start).IndexOf(word);
        if (at < 0)
            Add(word, code);
        else
            _codes[start + at] |= code;
    }

    /// <summary>All that was added, word by word.</summary>
    /// <param name="words">The number of words.</param>
    public WordPostings ByWord(int words)
    {
        var (starts, rows, codes) = (new int[words + 1], new int[_count], new byte[_count]);
        for (var i = 0; i < _count; i++)
            starts[_words[i] + 1]++;
        for (var word = 0; word < words; word++)
            starts[word + 1] += starts[word];
        var next = (int[])starts.Clone();
        for (var row = 0; row < _rows.Count; row++)
        {
            var end = row + 1 < _rows.Count ? _rows[row + 1] : _count;
            for (var i = _rows[row]; i < end; i++)
            {
                var at = next[_words[i]]++;
                (rows[at], codes[at]) = (row, _codes[i]);
            }
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
