namespace ContentGen;

/// <summary>The search index of a collection: its segments, and what is known of all rows. Immutable.</summary>
internal sealed class SearchIndex
{
    private static readonly SearchIndex None = new([], [], []);

    private readonly int[][] _rows;

    private SearchIndex(SearchSegment[] segments, int[][] rows, float[] lengths) => (Segments, _rows, Lengths) = (segments, rows, lengths);

    public SearchSegment[] Segments { get; }

    /// <summary>Number of rows.</summary>
    public int Count => Lengths.Length;

    /// <summary>Per row, the words of its body over those of the average body.</summary>
    private float[] Lengths { get; }

    /// <summary>Reads the segments; where one was left out, or belongs to other entries, nothing is found.</summary>
    /// <param name="table">The entries that the segments are of.</param>
    /// <param name="load">Adds the literals that hold a segment.</param>
    /// <exception cref="InvalidDataException">Another version of the package wrote it.</exception>
    public static SearchIndex Read(EntryTable table, Action<int, PackedData> load)
    {
        var rows = SearchSegments.Deal(table.RowsByHash(RowField.Id, out _));
        var segments = new SearchSegment[rows.Length];
        var (lengths, total) = (new float[table.Count], 0f);
        for (var i = 0; i < segments.Length; i++)
        {
            var data = new PackedData();
            load(i, data);
            segments[i] = SearchSegment.Read(data.Text);
            if (segments[i].Lengths.Length != rows[i].Length)
                return None;
            for (var entry = 0; entry < rows[i].Length; entry++)
                total += lengths[rows[i][entry]] = segments[i].Lengths[entry];
        }

        for (var row = 0; row < lengths.Length && total > 0; row++)
            lengths[row] *= lengths.Length / total;
        return new(segments, rows, lengths);
    }

    /// <summary>Adds to each row of a segment that has a word what its counts there weigh.</summary>
    /// <param name="segment">The segment's number.</param>
    /// <param name="word">The number of the word in the segment.</param>
    /// <param name="weights">For each code of <see cref="WordCounts"/>, the weight beside the body and the count in it.</param>
    /// <param name="share">What the word is multiplied with.</param>
    /// <param name="sums">Per row.</param>
    public void AddWeights(int segment, int word, ReadOnlySpan<(float Beside, float Body)> weights, float share, Span<float> sums) =>
        Segments[segment].AddWeights(word, weights, share, _rows[segment], Lengths, sums);
}
