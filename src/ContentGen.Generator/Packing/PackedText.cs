using System.Buffers.Binary;
using System.Security.Cryptography;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.Packing;

/// <summary>
/// A payload as the characters of a C# literal; the runtime library's <c>PackedText</c> is the other half.
/// A bit stream, most significant bit first, of 15 bits per UTF-16 character in U+3400–U+B3FF:
/// no quote, escape, surrogate or line break is in that range. Only the bytes are kept, in the pieces they come in: a character is made
/// when it is asked for. Immutable; equal when the pieces are.
/// </summary>
internal sealed class PackedText : IEquatable<PackedText>
{
    /// <summary>So many characters hold as many bytes as a character has bits, and the next begins with a byte again.</summary>
    private const int Eight = 8;

    private readonly IReadOnlyList<byte[]> _pieces;

    /// <summary>Where each piece starts and, last, where the last one ends.</summary>
    private readonly int[] _starts;

    private PackedText(IReadOnlyList<byte[]> pieces)
    {
        _pieces = pieces;
        _starts = new int[pieces.Count + 1];
        for (var i = 0; i < pieces.Count; i++)
            _starts[i + 1] = _starts[i] + pieces[i].Length;
    }

    /// <summary>Number of characters.</summary>
    public int Length => PackedFormat.HeaderLength
        + (int)((((long)Bytes * 8) + PackedFormat.BitsPerCharacter - 1) / PackedFormat.BitsPerCharacter);

    public char this[int index]
    {
        get
        {
            var one = new char[1];
            CopyTo(index, one, 0, 1);
            return one[0];
        }
    }

    private int Bytes => _starts[_pieces.Count];

    /// <param name="pieces">The bytes, which nobody changes afterwards.</param>
    public static PackedText Of(params byte[][] pieces) => new(pieces);

    /// <summary>A payload that begins with a part whose sizes stand before it; <c>Inflater.InflateFirst</c> of the library reads it.</summary>
    /// <param name="first">The part, deflated unless that leaves it as long as it is.</param>
    /// <param name="length">How many bytes it has when it is not deflated.</param>
    /// <param name="others">What is behind it.</param>
    public static PackedText BeginningWith(byte[] first, int length, IEnumerable<byte[]> others)
    {
        var front = new PackedWriter();
        front.Byte(PackedFormat.Version);
        front.Count(first.Length);
        front.Count(length);
        return new([front.ToArray(), first, .. others]);
    }

    /// <summary>Writes some of the characters: the compiler asks for all of them, several times.</summary>
    public void CopyTo(int index, char[] target, int at, int count)
    {
        for (; count > 0 && index < PackedFormat.HeaderLength; count--)
            target[at++] = (char)(PackedFormat.FirstCharacter + Header(index++));
        if (count > 0)
            CopyGroups(index - PackedFormat.HeaderLength, target.AsSpan(at, count));
    }

    /// <summary>SHA-256 of the bytes, in hexadecimal.</summary>
    public string Hash()
    {
        using var sha = SHA256.Create();
        foreach (var piece in _pieces)
            sha.TransformBlock(piece, 0, piece.Length, null, 0);
        sha.TransformFinalBlock([], 0, 0);
        return BitConverter.ToString(sha.Hash).Replace("-", "").ToLowerInvariant();
    }

    public bool Equals(PackedText? other)
    {
        if (other is null || _pieces.Count != other._pieces.Count || Bytes != other.Bytes)
            return false;
        for (var i = 0; i < _pieces.Count; i++)
        {
            if (!ReferenceEquals(_pieces[i], other._pieces[i]) && !_pieces[i].AsSpan().SequenceEqual(other._pieces[i]))
                return false;
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as PackedText);

    public override int GetHashCode() => Bytes;

    private int Header(int index) => index switch
    {
        0 => PackedFormat.Version,
        1 => Bytes >> PackedFormat.BitsPerCharacter,
        _ => Bytes & PackedFormat.CharacterMask,
    };

    private void CopyGroups(int number, Span<char> target)
    {
        var bit = (long)number * PackedFormat.BitsPerCharacter;
        var (first, skipped) = ((int)(bit / 8), (int)(bit % 8));
        var length = (int)(((skipped + ((long)target.Length * PackedFormat.BitsPerCharacter)) + 7) / 8);
        var bytes = Stretch(first, length);

        // The bits that are read and not yet used stand at the right end.
        var (bits, have, next) = ((int)bytes[0], 8 - skipped, 1);
        for (var i = 0; i < target.Length;)
        {
            if (have == 0 && (target.Length - i) / Eight is > 0 and var groups)
            {
                CopyEights(bytes.Slice(next), target.Slice(i), groups);
                (next, i) = (next + (groups * PackedFormat.BitsPerCharacter), i + (groups * Eight));
                continue;
            }

            for (; have < PackedFormat.BitsPerCharacter; have += 8)
                bits = (bits << 8) | bytes[next++];
            have -= PackedFormat.BitsPerCharacter;
            target[i++] = (char)(PackedFormat.FirstCharacter + ((bits >> have) & PackedFormat.CharacterMask));
        }
    }

    /// <summary>Copies groups of eight characters, from where one begins with a byte: nearly all that is copied, and three times as fast.</summary>
    private static void CopyEights(ReadOnlySpan<byte> bytes, Span<char> target, int groups)
    {
        for (int from = 0, to = 0; groups > 0; groups--, from += PackedFormat.BitsPerCharacter, to += Eight)
        {
            // Of 15 bytes the first eight and the last eight: the one in the middle holds bits of the fourth character and of the fifth.
            var left = BinaryPrimitives.ReadUInt64BigEndian(bytes.Slice(from));
            var right = BinaryPrimitives.ReadUInt64BigEndian(bytes.Slice(from + 7));
            target[to] = Character(left >> 49);
            target[to + 1] = Character(left >> 34);
            target[to + 2] = Character(left >> 19);
            target[to + 3] = Character(left >> 4);
            target[to + 4] = Character(right >> 45);
            target[to + 5] = Character(right >> 30);
            target[to + 6] = Character(right >> 15);
            target[to + 7] = Character(right);
        }

        static char Character(ulong bits) => (char)(PackedFormat.FirstCharacter + ((uint)bits & PackedFormat.CharacterMask));
    }

    /// <summary>Bytes from a place on; past the end there are zeros.</summary>
    private ReadOnlySpan<byte> Stretch(int from, int length)
    {
        var piece = Array.BinarySearch(_starts, from);
        piece = piece < 0 ? ~piece - 1 : piece;
        // Most stretches lie in one piece.
        if (piece < _pieces.Count && from + length <= _starts[piece + 1])
            return _pieces[piece].AsSpan(from - _starts[piece], length);

        var stretch = new byte[length];
        var target = stretch.AsSpan();
        for (; !target.IsEmpty && piece < _pieces.Count; piece++)
        {
            var some = _pieces[piece].AsSpan(Math.Min(from - _starts[piece], _pieces[piece].Length));
            some = some.Slice(0, Math.Min(some.Length, target.Length));
            some.CopyTo(target);
            target = target.Slice(some.Length);
            from += some.Length;
        }

        return stretch;
    }
}
