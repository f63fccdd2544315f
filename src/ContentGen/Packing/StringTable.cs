namespace ContentGen;

/// <summary>The strings of a block. Each is decoded when first asked for, and shared from then on.</summary>
internal sealed class StringTable
{
    private readonly byte[] _payload;
    private readonly int[] _starts;
    private readonly string?[] _decoded;

    private StringTable(byte[] payload, int[] starts) => (_payload, _starts, _decoded) = (payload, starts, new string?[starts.Length - 1]);

    /// <summary>A string. Two threads that race decode the same text twice: either result is right.</summary>
    public string this[int index] => _decoded[index] ??= ContentGen.Utf8.Decode(Utf8(index));

    public static StringTable Read(byte[] payload, ref ByteCursor cursor) => new(payload, cursor.ReadBlocks(cursor.ReadCount()));

    public ReadOnlySpan<byte> Utf8(int index) => _payload.AsSpan(_starts[index], _starts[index + 1] - _starts[index]);
}
