namespace ContentGen.Generator.Search;

/// <summary>In which rows each word stands, ascending, and with which <see cref="WordCounts"/>.</summary>
internal sealed class Postings
{
    private readonly int[] _starts;
    private readonly int[] _ends;
    private readonly int[] _rows;
    private readonly byte[] _codes;

    private Postings(IReadOnlyList<int> counts)
    {
        _starts = new int[counts.Count];
        for (var word = 1; word < counts.Count; word++)
            _starts[word] = _starts[word - 1] + counts[word - 1];
        _ends = (int[])_starts.Clone();
        _rows = new int[counts.Sum()];
        _codes = new byte[_rows.Length];
    }

    /// <param name="walk">Gives word, row and counts of all there are, by row. It is walked twice, since to know how much
    /// there will be is cheaper than a list that grows: there is a posting for every word of every entry.</param>
    public static Postings Of(Action<Action<int, int, byte>> walk)
    {
        var (counts, latest) = (new List<int>(), new List<int>());
        walk((word, row, _) =>
        {
            if (word == counts.Count)
            {
                counts.Add(0);
                latest.Add(-1);
            }

            if (latest[word] == row)
                return;
            latest[word] = row;
            counts[word]++;
        });

        var postings = new Postings(counts);
        walk(postings.Add);
        return postings;
    }

    public ReadOnlySpan<int> Rows(int word) => _rows.AsSpan(_starts[word], _ends[word] - _starts[word]);

    public ReadOnlySpan<byte> Codes(int word) => _codes.AsSpan(_starts[word], _ends[word] - _starts[word]);

    /// <summary>A word that stands in several parts of an entry has one posting.</summary>
    private void Add(int word, int row, byte code)
    {
        var latest = _ends[word] - 1;
        if (latest >= _starts[word] && _rows[latest] == row)
        {
            _codes[latest] |= code;
            return;
        }

        _ends[word]++;
        (_rows[latest + 1], _codes[latest + 1]) = (row, code);
    }
}
