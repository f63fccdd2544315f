using System.IO.Compression;
using System.Text;

namespace ContentGen.Generator.Emit;

/// <summary>
/// Bytes in the shape of C# literals; the runtime library's <c>PackedText</c> is the other half.
/// Deflated, then a bit stream, most significant bit first, of 15 bits per UTF-16 character in U+3400–U+B3FF:
/// no quote, escape, surrogate or line break is in that range.
/// </summary>
internal static class PackedText
{
    private const int Version = 1;
    private const char First = '\u3400';

    public static byte[] Deflate(params byte[][] payload)
    {
        using var target = new MemoryStream();
        using (var deflate = new DeflateStream(target, CompressionLevel.Optimal, leaveOpen: true))
        {
            for (var i = 0; i < payload.Length; i++)
            {
                // Parts of different kinds get codes of their own.
                if (i > 0)
                    deflate.Flush();
                deflate.Write(payload[i], 0, payload[i].Length);
            }
        }

        return target.ToArray();
    }

    /// <summary>How many characters <see cref="Characters"/> makes of so many bytes.</summary>
    public static int CharacterCount(int bytes) => 3 + (((bytes * 8) + 14) / 15);

    /// <summary>The literal: version, length in two characters, groups.</summary>
    public static string Characters(byte[] bytes)
    {
        var text = new StringBuilder(CharacterCount(bytes.Length));
        text.Append((char)(First + Version)).Append((char)(First + (bytes.Length >> 15))).Append((char)(First + (bytes.Length & 0x7FFF)));
        int bits = 0, held = 0;
        foreach (var b in bytes)
        {
            bits = (bits << 8) | b;
            held += 8;
            if (held < 15)
                continue;
            held -= 15;
            text.Append((char)(First + ((bits >> held) & 0x7FFF)));
            bits &= (1 << held) - 1;
        }

        if (held > 0)
            text.Append((char)(First + ((bits << (15 - held)) & 0x7FFF)));
        return text.ToString();
    }
}
