using System.IO.Compression;

namespace ContentGen;

/// <summary>Inflates a part of a literal that was deflated by itself, unless it was left as it is.</summary>
internal static class Inflater
{
    /// <summary>The version, and two numbers of five bytes at most.</summary>
    private const int LongestFront = 11;

    /// <summary>The part that a literal begins with; its sizes stand before it.</summary>
    /// <param name="text">The literal.</param>
    /// <param name="end">The byte behind the part.</param>
    /// <exception cref="InvalidDataException">Another version of the package wrote it, or it was altered.</exception>
    public static byte[] InflateFirst(string text, out int end)
    {
        var front = PackedFormat.Open(PackedText.Unpack(text, 0, Math.Min(PackedText.Length(text), LongestFront)));
        var (deflated, inflated) = (front.ReadCount(), front.ReadCount());
        end = front.Position + deflated;
        return Inflate(text, front.Position, deflated, inflated);
    }

    /// <param name="text">The literal.</param>
    /// <param name="start">The first byte of the part.</param>
    /// <param name="deflated">How many bytes it has.</param>
    /// <param name="inflated">How many it has once it is inflated: the same number when it was not deflated.</param>
    /// <exception cref="InvalidDataException">The literal was altered.</exception>
    public static byte[] Inflate(string text, int start, int deflated, int inflated)
    {
        var packed = PackedText.Unpack(text, start, deflated);
        return deflated == inflated ? packed : Inflate(packed, inflated);
    }

    private static byte[] Inflate(byte[] deflated, int inflated)
    {
        using var inflater = new DeflateStream(new MemoryStream(deflated, writable: false), CompressionMode.Decompress);
        var bytes = GC.AllocateUninitializedArray<byte>(inflated);
        inflater.ReadExactly(bytes);
        return bytes;
    }
}
