using System.Text;

namespace ContentGen.Generator.Checking;

/// <summary>
/// Which bucket holds an entry's body. The runtime library computes the same (contract: FNV-1a over the id's UTF-8,
/// masked by a power of two), so an edit of one body changes one bucket and nothing else.
/// </summary>
internal static class BodyBuckets
{
    /// <summary>About the most bodies in one bucket: small enough to inflate in a blink, large enough to share words.</summary>
    private const int Size = 64;

    public static int CountFor(int entries)
    {
        var count = entries == 0 ? 0 : 1;
        while (count * Size < entries)
            count *= 2;
        return count;
    }

    public static int Of(string id, int count)
    {
        var hash = 2166136261u;
        foreach (var b in Encoding.UTF8.GetBytes(id))
            hash = unchecked((hash ^ b) * 16777619u);
        return (int)(hash & (uint)(count - 1));
    }
}
