namespace ContentGen;

/// <summary>The UTF-8 of the id of a row.</summary>
internal delegate ReadOnlySpan<byte> RowId(int row);

/// <summary>
/// The segments of a search index: each is an index of its own, of the entries whose ids fall into it. An edit of an entry changes one of
/// them, and an entry that moves in the catalog's order changes none.
/// </summary>
internal static class SearchSegments
{
    /// <summary>
    /// Entries in a segment. Half as many would be packed in half the time and make the index larger: a word has its letters in each
    /// segment that it stands in.
    /// </summary>
    private const int Size = 256;

    public static int CountFor(int entries) => Buckets.CountFor(entries, Size);

    /// <summary>For each segment, its rows in the order in which it numbers them: by the hash of their ids, then by their ids.</summary>
    public static int[][] Deal(int count, RowId id)
    {
        var (hashes, rows) = (new uint[count], new int[count]);
        for (var row = 0; row < count; row++)
            (hashes[row], rows[row]) = (StableHash.Of(id(row)), row);
        Array.Sort(hashes, rows);
        for (var i = 1; i < count; i++)
        {
            for (var at = i; at > 0 && hashes[at] == hashes[at - 1] && id(rows[at]).SequenceCompareTo(id(rows[at - 1])) < 0; at--)
                (rows[at], rows[at - 1]) = (rows[at - 1], rows[at]);
        }

        var segments = new int[CountFor(count)][];
        var filled = new int[segments.Length];
        foreach (var hash in hashes)
            filled[hash & (segments.Length - 1)]++;
        for (var segment = 0; segment < segments.Length; segment++)
            (segments[segment], filled[segment]) = (new int[filled[segment]], 0);
        for (var i = 0; i < count; i++)
        {
            var segment = hashes[i] & (segments.Length - 1);
            segments[segment][filled[segment]++] = rows[i];
        }

        return segments;
    }
}
