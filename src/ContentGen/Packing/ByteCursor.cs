using System.Runtime.CompilerServices;

namespace ContentGen;

/// <summary>Reads numbers and runs of bytes from a payload, front to back.</summary>
internal ref struct ByteCursor(ReadOnlySpan<byte> bytes, int position = 0)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;

    /// <summary>Where the next read starts.</summary>
    public int Position { get; private set; } = position;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public byte ReadByte() => _bytes[Position++];

    /// <summary>Whether something is so; of an optional value, whether it follows.</summary>
    public bool ReadFlag() => ReadByte() != 0;

    /// <summary>An unsigned LEB128 number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong ReadUnsigned()
    {
        var first = _bytes[Position++];
        return first < 0x80 ? first : ReadUnsignedRest(first);
    }

    /// <summary>An unsigned number that counts something or points somewhere.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int ReadCount() => checked((int)ReadUnsigned());

    /// <summary>A zigzag LEB128 number.</summary>
    public long ReadSigned()
    {
        var value = ReadUnsigned();
        return (long)(value >> 1) ^ -(long)(value & 1);
    }

    public ReadOnlySpan<byte> Take(int length)
    {
        var taken = _bytes.Slice(Position, length);
        Position += length;
        return taken;
    }

    /// <summary>
    /// Reads <paramref name="count"/> lengths, then steps over the blocks they measure.
    /// The result holds where each block starts and, last, where the blocks end.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int[] ReadBlocks(int count)
    {
        var starts = new int[count + 1];
        for (int i = 0, total = 0; i < count; i++)
            starts[i + 1] = total += ReadCount();
        var origin = Position;
        for (var i = 0; i <= count; i++)
            starts[i] += origin;
        Position = starts[count];
        return starts;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private ulong ReadUnsignedRest(ulong first)
    {
        var value = first & 0x7F;
        for (var shift = 7; shift < 64; shift += 7)
        {
            ulong next = _bytes[Position++];
            value |= (next & 0x7F) << shift;
            if (next < 0x80)
                return value;
        }

        throw PackedFormat.Mismatch("a number of more than 64 bits");
    }
}
