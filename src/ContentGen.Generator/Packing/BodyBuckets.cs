namespace ContentGen.Generator.Packing;

/// <summary>
/// Which bucket holds an entry's body: the id alone decides, so an edit of one body changes one bucket and nothing else.
/// </summary>
internal static class BodyBuckets
{
    /// <summary>About the most bodies in one bucket: small enough to inflate in a blink, large enough to share words.</summary>
    private const int Size = 64;

    public static int CountFor(int entries) => Buckets.CountFor(entries, Size);

    public static int Of(string id, int count) => StableHash.Bucket(StableHash.Of(id), count);
}
