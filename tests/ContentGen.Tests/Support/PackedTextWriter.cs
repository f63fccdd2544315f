using System.IO.Compression;

namespace ContentGen.Tests;

/// <summary>Packs as the generator does, written bit by bit so that it shares no trick with the reader.</summary>
internal static class PackedTextWriter
{
    public const int Version = 5;

    public static byte[] Deflate(byte[] payload)
    {
        var deflated = new MemoryStream();
        using (var deflater = new DeflateStream(deflated, CompressionLevel.Optimal))
            deflater.Write(payload);
        return deflated.ToArray();
    }

    /// <summary>Deflated where that makes it smaller.</summary>
    public static byte[] Packed(byte[] payload) => Deflate(payload) is var deflated && deflated.Length < payload.Length ? deflated : payload;

    /// <summary>A part that a literal begins with: the version and its sizes, then the part.</summary>
    public static byte[] First(byte[] packed, byte[] part) => new PayloadWriter().Byte(Version).Count(packed.Length).Count(part.Length).Raw(packed).Bytes;

    /// <summary>A literal that is one part.</summary>
    public static string ToText(byte[] part) => TextOf(First(Packed(part), part));

    /// <summary>15 bits per character, without deflating.</summary>
    public static string TextOf(byte[] bytes)
    {
        int[] values = [Version, bytes.Length >> 15, bytes.Length & 0x7FFF, .. Groups(bytes)];
        return string.Concat(values.Select(static value => (char)(0x3400 + value)));
    }

    private static IEnumerable<int> Groups(byte[] bytes)
    {
        const int width = 15;
        for (var start = 0; start < bytes.Length * 8; start += width)
        {
            var group = 0;
            for (var bit = start; bit < start + width; bit++)
                group = (group << 1) | (bit < bytes.Length * 8 ? (bytes[bit / 8] >> (7 - bit % 8)) & 1 : 0);
            yield return group;
        }
    }
}
