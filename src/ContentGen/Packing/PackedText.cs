using System.Runtime.CompilerServices;

namespace ContentGen;

/// <summary>
/// Turns the text of a literal back into the bytes it carries. A literal is a bit stream, most significant bit
/// first: 15 bits per UTF-16 character in U+3400–U+B3FF. Any stretch of the bytes can be had without the others.
/// </summary>
internal static class PackedText
{
    private const uint FirstCharacter = PackedFormat.FirstCharacter;
    private const int BitsPerCharacter = PackedFormat.BitsPerCharacter;

    /// <summary>How many bytes a literal carries.</summary>
    /// <exception cref="InvalidDataException">Another version wrote it, or it was cut.</exception>
    public static int Length(ReadOnlySpan<char> text)
    {
        if (text.Length < PackedFormat.HeaderLength)
            throw PackedFormat.Mismatch("a literal without its header");
        PackedFormat.Check((int)(text[0] - FirstCharacter));
        var length = ((long)(text[1] - FirstCharacter) << BitsPerCharacter) | (text[2] - FirstCharacter);
        var groups = text.Length - PackedFormat.HeaderLength;
        if (length < 0 || (length * 8 + BitsPerCharacter - 1) / BitsPerCharacter != groups)
            throw PackedFormat.Mismatch($"a literal of {groups} groups that claims to contain {length} bytes");
        return (int)length;
    }

    /// <summary>All bytes that a literal carries.</summary>
    /// <exception cref="InvalidDataException">Another version wrote it, or it was cut or altered.</exception>
    public static byte[] Unpack(ReadOnlySpan<char> text) => Unpack(text, 0, Length(text));

    /// <summary>Some of the bytes.</summary>
    /// <param name="text">The literal.</param>
    /// <param name="start">The first of them.</param>
    /// <param name="length">How many.</param>
    /// <exception cref="InvalidDataException">It was cut or altered.</exception>
    public static byte[] Unpack(ReadOnlySpan<char> text, int start, int length)
    {
        var bit = (long)start * 8;
        var end = (bit + (long)length * 8 + BitsPerCharacter - 1) / BitsPerCharacter;
        if (start < 0 || length < 0 || end > text.Length - PackedFormat.HeaderLength)
            throw PackedFormat.Mismatch($"a literal that ends before byte {start + (long)length}");
        var first = (int)(bit / BitsPerCharacter);
        var groups = text.Slice(PackedFormat.HeaderLength + first, (int)end - first);
        var bytes = GC.AllocateUninitializedArray<byte>(length);
        if (length > 0)
            UnpackCharacters(groups, (int)(bit % BitsPerCharacter), bytes);
        return bytes;
    }

    // The loop runs once, over all of the content: tier 0 would cost more than compiling it well.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void UnpackCharacters(ReadOnlySpan<char> groups, int skipped, byte[] bytes)
    {
        // Bits of the first character that belong to the byte before are shifted out at the top.
        var (bits, held, written, seen) = (0UL, -skipped, 0, 0u);
        foreach (var character in groups)
        {
            var value = character - FirstCharacter;
            seen |= value;
            bits = (bits << BitsPerCharacter) | value;
            held += BitsPerCharacter;

            // Four bytes at a time while there is room for them; what is left at the end goes byte by byte. BinaryPrimitives would
            // make the compiler of this method load types for more than a millisecond.
            if (held >= 32 && written <= bytes.Length - 4)
            {
                var four = (uint)(bits >> (held -= 32));
                bytes[written] = (byte)(four >> 24);
                bytes[written + 1] = (byte)(four >> 16);
                bytes[written + 2] = (byte)(four >> 8);
                bytes[written + 3] = (byte)four;
                written += 4;
            }
        }

        for (; written < bytes.Length; written++)
            bytes[written] = (byte)(bits >> (held -= 8));

        if (seen >> BitsPerCharacter != 0)
            throw PackedFormat.Mismatch("a literal with characters out of range");
    }
}
