using System.Runtime.CompilerServices;

namespace ContentGen;

/// <summary>The strings of a collection. Each is decoded when first asked for, and shared from then on.</summary>
/// <remarks>
/// Kept in chunks that stay below the size of large objects: to allocate one of those right after the payload brings
/// on a full garbage collection in the middle of start-up.
/// </remarks>
internal sealed class StringTable
{
    private const int ChunkBits = 12;
    private const int ChunkSize = 1 << ChunkBits;

    private readonly byte[] _payload;
    private readonly int[][] _starts;
    private readonly string?[]?[] _decoded;

    private StringTable(byte[] payload, int chunks) =>
        (_payload, _starts, _decoded) = (payload, new int[chunks][], new string?[chunks][]);

    public static StringTable Empty { get; } = new([], 0);

    public string this[int index]
    {
        get
        {
            // Two threads that race decode the same text twice: either result is right.
            var chunk = _decoded[index >> ChunkBits] ??= new string?[_starts[index >> ChunkBits].Length - 1];
            return chunk[index & (ChunkSize - 1)] ??= ContentGen.Utf8.Decode(Utf8(index));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static StringTable Read(byte[] payload, ref ByteCursor cursor)
    {
        var count = cursor.ReadCount();
        var table = new StringTable(payload, (count + ChunkSize - 1) >> ChunkBits);
        var total = 0;
        for (var chunk = 0; chunk < table._starts.Length; chunk++)
        {
            // A chunk also holds where its last string ends.
            var starts = new int[Math.Min(ChunkSize, count - (chunk << ChunkBits)) + 1];
            starts[0] = total;
            for (var i = 1; i < starts.Length; i++)
                starts[i] = total += cursor.ReadCount();
            table._starts[chunk] = starts;
        }

        foreach (var starts in table._starts)
        {
            for (var i = 0; i < starts.Length; i++)
                starts[i] += cursor.Position;
        }

        cursor.Take(total);
        return table;
    }

    public ReadOnlySpan<byte> Utf8(int index)
    {
        var (starts, at) = (_starts[index >> ChunkBits], index & (ChunkSize - 1));
        return _payload.AsSpan(starts[at], starts[at + 1] - starts[at]);
    }
}
