using System.IO.Compression;
using System.Text;

namespace ContentGen.Generator.Emit;

/// <summary>
/// Bytes in the shape of C# literals; the runtime library's <c>PackedText</c> is the other half.
/// Deflated, then a bit stream, most significant bit first, of 15 bits per UTF-16 character in U+3400–U+B3FF
/// (no quote, escape, surrogate or line break in that range) or of 7 bits per ASCII byte.
/// </summary>
internal static class PackedText
{
    private const int Version = 1;
    private const char First = '\u3400';

    public static byte[] Deflate(byte[] payload)
    {
        using var target = new MemoryStream();
        using (var deflate = new DeflateStream(target, CompressionLevel.Optimal, leaveOpen: true))
            deflate.Write(payload, 0, payload.Length);
        return target.ToArray();
    }

    /// <summary>How many characters <see cref="Characters"/> makes of so many bytes.</summary>
    public static int CharacterCount(int bytes) => 3 + (((bytes * 8) + 14) / 15);

    /// <summary>The 15-bit form: version, length in two characters, groups.</summary>
    public static string Characters(byte[] bytes)
    {
        var text = new StringBuilder(CharacterCount(bytes.Length));
        text.Append((char)(First + Version)).Append((char)(First + (bytes.Length >> 15))).Append((char)(First + (bytes.Length & 0x7FFF)));
        foreach (var group in Groups(bytes, 0, bytes.Length, 15))
            text.Append((char)(First + group));
        return text.ToString();
    }

    /// <summary>The 7-bit form of a part of the bytes: version, length in five characters, groups; escaped for a <c>u8</c> literal.</summary>
    public static string Ascii(byte[] bytes, int start, int length)
    {
        var text = new StringBuilder(length * 8 / 7);
        Append(text, Version);
        for (var shift = 28; shift >= 0; shift -= 7)
            Append(text, (length >> shift) & 0x7F);
        foreach (var group in Groups(bytes, start, length, 7))
            Append(text, group);
        return text.ToString();
    }

    private static IEnumerable<int> Groups(byte[] bytes, int start, int length, int width)
    {
        int bits = 0, held = 0;
        var mask = (1 << width) - 1;
        for (var i = start; i < start + length; i++)
        {
            bits = (bits << 8) | bytes[i];
            held += 8;
            while (held >= width)
            {
                held -= width;
                yield return (bits >> held) & mask;
                bits &= (1 << held) - 1;
            }
        }

        if (held > 0)
            yield return (bits << (width - held)) & mask;
    }

    private static void Append(StringBuilder text, int value)
    {
        switch (value)
        {
            case '"' or '\\':
                text.Append('\\').Append((char)value);
                break;
            case < 32 or 127:
                text.Append("\\x").Append(value.ToString("x4"));
                break;
            default:
                text.Append((char)value);
                break;
        }
    }
}
