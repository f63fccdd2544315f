using System.IO.Compression;

namespace ContentGen.Generator.Packing;

/// <summary>
/// A payload as the characters of a C# literal; the runtime library's <c>PackedText</c> is the other half.
/// Deflated, then a bit stream, most significant bit first, of 15 bits per UTF-16 character in U+3400–U+B3FF:
/// no quote, escape, surrogate or line break is in that range. Only the bytes are kept: a character is made when it is asked for.
/// Immutable; equal when the bytes are.
/// </summary>
internal sealed class PackedText : IEquatable<PackedText>
{
    private readonly byte[] _deflated;

    private PackedText(byte[] deflated) => _deflated = deflated;

    /// <summary>Number of characters.</summary>
    public int Length => PackedFormat.HeaderLength + (((_deflated.Length * 8) + PackedFormat.BitsPerCharacter - 1) / PackedFormat.BitsPerCharacter);

    public char this[int index] => (char)(PackedFormat.FirstCharacter
        + (index < PackedFormat.HeaderLength ? Header(index) : Group(index - PackedFormat.HeaderLength)));

    /// <summary>Writes some of the characters: the compiler asks for all of them, several times.</summary>
    public void CopyTo(int index, char[] target, int at, int count)
    {
        for (; count > 0 && index < PackedFormat.HeaderLength; count--)
            target[at++] = this[index++];
        // The bits that are read and not yet used stand at the right end.
        var bit = (long)(index - PackedFormat.HeaderLength) * PackedFormat.BitsPerCharacter;
        var next = (int)(bit / 8);
        var (bits, have) = (0, 0);
        if (bit % 8 is var used and > 0)
            (bits, have) = (Byte(next++), 8 - (int)used);
        for (; count > 0; count--)
        {
            for (; have < PackedFormat.BitsPerCharacter; have += 8)
                bits = (bits << 8) | Byte(next++);
            have -= PackedFormat.BitsPerCharacter;
            target[at++] = (char)(PackedFormat.FirstCharacter + ((bits >> have) & PackedFormat.CharacterMask));
        }
    }

    /// <summary>Deflates what is written. A <see cref="Stream.Flush"/> between parts of different kinds gives each codes of its own.</summary>
    public static PackedText Deflate(Action<Stream> write)
    {
        using var target = new MemoryStream();
        using (var deflate = new DeflateStream(target, CompressionLevel.Optimal, leaveOpen: true))
            write(deflate);
        return new PackedText(target.ToArray());
    }

    /// <param name="pieces">The bytes, which nobody changes afterwards.</param>
    public static PackedText Of(params byte[][] pieces) => new([.. pieces.SelectMany(static piece => piece)]);

    public bool Equals(PackedText? other) => other is not null && (ReferenceEquals(this, other) || _deflated.AsSpan().SequenceEqual(other._deflated));

    public override bool Equals(object? obj) => Equals(obj as PackedText);

    public override int GetHashCode() => _deflated.Length;

    private int Header(int index) => index switch
    {
        0 => PackedFormat.Version,
        1 => _deflated.Length >> PackedFormat.BitsPerCharacter,
        _ => _deflated.Length & PackedFormat.CharacterMask,
    };

    private int Group(int number)
    {
        // 15 bits lie in two or three bytes; past the end there are zeros.
        var bit = (long)number * PackedFormat.BitsPerCharacter;
        var at = (int)(bit / 8);
        var bits = (Byte(at) << 16) | (Byte(at + 1) << 8) | Byte(at + 2);
        return (bits >> (24 - PackedFormat.BitsPerCharacter - (int)(bit % 8))) & PackedFormat.CharacterMask;
    }

    private int Byte(int index) => index < _deflated.Length ? _deflated[index] : 0;
}
