using System.IO.Compression;

namespace ContentGen;

/// <summary>Inflates a part of a literal that was deflated by itself.</summary>
internal static class Inflater
{
    /// <param name="text">The literal.</param>
    /// <param name="start">The first byte of the part.</param>
    /// <param name="deflated">How many bytes it has.</param>
    /// <param name="inflated">How many it has once it is inflated.</param>
    /// <exception cref="InvalidDataException">The literal was altered.</exception>
    public static byte[] Inflate(string text, int start, int deflated, int inflated)
    {
        using var inflater = new DeflateStream(new MemoryStream(PackedText.Unpack(text, start, deflated), writable: false), CompressionMode.Decompress);
        var bytes = GC.AllocateUninitializedArray<byte>(inflated);
        inflater.ReadExactly(bytes);
        return bytes;
    }
}
