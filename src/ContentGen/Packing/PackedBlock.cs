namespace ContentGen;

/// <summary>A block, inflated: its strings, and behind them what uses them.</summary>
internal sealed class PackedBlock
{
    private readonly byte[] _payload;
    private readonly int[] _items;

    public PackedBlock(byte[] payload)
    {
        _payload = payload;
        var cursor = new ByteCursor(payload);
        Strings = StringTable.Read(payload, ref cursor);
        _items = cursor.ReadBlocks(cursor.ReadCount());
    }

    public StringTable Strings { get; }

    /// <summary>A reader at the start of an item: a row, or the terms of a taxonomy.</summary>
    public ByteCursor Item(int number) => new(_payload, _items[number]);
}
