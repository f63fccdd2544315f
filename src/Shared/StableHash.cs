using System.Runtime.CompilerServices;
using System.Text;

namespace ContentGen;

/// <summary>FNV-1a, 32 bits: the same in the generator and in the library, on every machine and in every run.</summary>
internal static class StableHash
{
    /// <summary>The hash of no bytes.</summary>
    public const uint OfNothing = 2166136261u;

    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var hash = OfNothing;
        foreach (var value in bytes)
            hash = Add(hash, value);
        return hash;
    }

    /// <summary>The hash of a text's UTF-8.</summary>
    public static uint Of(string text) => Of(Encoding.UTF8.GetBytes(text));

    /// <summary>The hash of the bytes that a hash is of and one more.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Add(uint hash, byte value) => unchecked((hash ^ value) * 16777619u);

    /// <summary>Which of so many buckets, a power of two, holds the body of an entry.</summary>
    public static int Bucket(ReadOnlySpan<byte> id, int buckets) => Bucket(Of(id), buckets);

    /// <summary>Which of so many buckets, a power of two, a hash falls into.</summary>
    public static int Bucket(uint hash, int buckets) => (int)(hash & (uint)(buckets - 1));
}
