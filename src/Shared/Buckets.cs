namespace ContentGen;

/// <summary>How many buckets the entries of a collection are dealt into: a power of two, so that a hash says which.</summary>
internal static class Buckets
{
    /// <summary>The fewest buckets that hold no more than so many entries each, on average.</summary>
    public static int CountFor(int entries, int size)
    {
        var count = entries == 0 ? 0 : 1;
        while (count * size < entries)
            count *= 2;
        return count;
    }
}
