namespace ContentGen;

/// <summary>The UTF-8 of a text of a row, such as its id.</summary>
internal delegate ReadOnlySpan<byte> RowText(int row);

/// <summary>A row, and the hash of one of its texts.</summary>
internal readonly struct HashedRow(uint hash, int row)
{
    public uint Hash { get; } = hash;

    public int Row { get; } = row;

    /// <summary>All rows in the order of the hashes; of equal hashes by the bytes of the texts, of equal texts by the row.</summary>
    public static HashedRow[] Sorted(int count, RowText text)
    {
        var order = new ulong[count];
        for (var row = 0; row < count; row++)
            order[row] = ((ulong)StableHash.Of(text(row)) << 32) | (uint)row;
        Array.Sort(order);
        var rows = new HashedRow[count];
        for (var i = 0; i < count; i++)
            Insert(rows, i, new HashedRow((uint)(order[i] >> 32), (int)order[i]), text);
        return rows;
    }

    /// <summary>Inserts a row behind those of lower or equal texts; it comes after all of lower hashes and all lower rows.</summary>
    private static void Insert(HashedRow[] rows, int at, HashedRow row, RowText text)
    {
        for (; at > 0 && rows[at - 1].Hash == row.Hash && text(row.Row).SequenceCompareTo(text(rows[at - 1].Row)) < 0; at--)
            rows[at] = rows[at - 1];
        rows[at] = row;
    }
}
