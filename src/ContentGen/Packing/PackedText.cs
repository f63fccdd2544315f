using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace ContentGen;

/// <summary>
/// Turns the text of a literal back into the bytes it carries. A literal is a bit stream, most significant bit
/// first: 15 bits per UTF-16 character in U+3400–U+B3FF.
/// </summary>
internal static class PackedText
{
    private const uint FirstCharacter = PackedFormat.FirstCharacter;
    private const int BitsPerCharacter = PackedFormat.BitsPerCharacter;

    /// <summary>Bytes carried by a 15-bit literal.</summary>
    /// <exception cref="InvalidDataException">Another version wrote it, or it was cut or altered.</exception>
    public static byte[] Unpack(ReadOnlySpan<char> text)
    {
        if (text.Length < PackedFormat.HeaderLength)
            throw PackedFormat.Mismatch("a literal without its header");
        PackedFormat.Check((int)(text[0] - FirstCharacter));
        var length = ((long)(text[1] - FirstCharacter) << BitsPerCharacter) | (text[2] - FirstCharacter);
        var groups = text[PackedFormat.HeaderLength..];
        return UnpackCharacters(groups, Allocate(length, groups.Length));
    }

    private static byte[] Allocate(long length, int groups)
    {
        if (length < 0 || (length * 8 + BitsPerCharacter - 1) / BitsPerCharacter != groups)
            throw PackedFormat.Mismatch($"a literal of {groups} groups that claims to contain {length} bytes");
        return GC.AllocateUninitializedArray<byte>((int)length);
    }

    // The loop runs once, over all of the content: tier 0 would cost more than compiling them well.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static byte[] UnpackCharacters(ReadOnlySpan<char> groups, byte[] bytes)
    {
        var (bits, held, written, seen) = (0UL, 0, 0, 0u);
        foreach (var character in groups)
        {
            var value = character - FirstCharacter;
            seen |= value;
            bits = (bits << BitsPerCharacter) | value;
            held += BitsPerCharacter;

            // Four bytes at a time while there is room for them; what is left at the end goes byte by byte.
            if (held >= 32 && written <= bytes.Length - 4)
            {
                BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(written), (uint)(bits >> (held -= 32)));
                written += 4;
            }
        }

        for (; written < bytes.Length; written++)
            bytes[written] = (byte)(bits >> (held -= 8));

        return seen >> BitsPerCharacter == 0 ? bytes : throw PackedFormat.Mismatch("a literal with characters out of range");
    }
}
