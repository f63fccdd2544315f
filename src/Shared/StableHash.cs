using System.Runtime.CompilerServices;

namespace ContentGen;

/// <summary>FNV-1a, 32 bits: the same in the generator and in the library, on every machine and in every run.</summary>
internal static class StableHash
{
    // AggressiveOptimization, which netstandard2.0 has no name for: the loop runs once over all ids, and tier 0 would cost more.
    [MethodImpl((MethodImplOptions)512)]
    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var hash = 2166136261u;
        foreach (var value in bytes)
            hash = unchecked((hash ^ value) * 16777619u);
        return hash;
    }

    /// <summary>Which of so many buckets, a power of two, holds the body of an entry.</summary>
    public static int Bucket(ReadOnlySpan<byte> id, int buckets) => (int)(Of(id) & (uint)(buckets - 1));
}
