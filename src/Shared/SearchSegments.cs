namespace ContentGen;

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
    private const int Size = 128;

    public static int CountFor(int entries) => Buckets.CountFor(entries, Size);

    /// <summary>For each segment, its rows in the order in which it numbers them: by the hash of their ids, then by their ids.</summary>
    /// <param name="ids">The rows in the order of their ids' hashes.</param>
    public static int[][] Deal(HashedRow[] ids)
    {
        var segments = new int[CountFor(ids.Length)][];
        var filled = new int[segments.Length];
        foreach (var id in ids)
            filled[StableHash.Bucket(id.Hash, segments.Length)]++;
        for (var segment = 0; segment < segments.Length; segment++)
            (segments[segment], filled[segment]) = (new int[filled[segment]], 0);
        foreach (var id in ids)
        {
            var segment = StableHash.Bucket(id.Hash, segments.Length);
            segments[segment][filled[segment]++] = id.Row;
        }

        return segments;
    }
}
