using System.Runtime.CompilerServices;

namespace ContentGen;

/// <summary>
/// The decoded values of one collection: strings, taxonomies, and one row per entry in catalog order.
/// Immutable; rows stay bytes until an entry is created from them.
/// </summary>
internal sealed class EntryTable
{
    /// <summary>Stands for the ticks of an entry without a date.</summary>
    public const long NoDate = -1;

    private readonly byte[] _payload;
    private readonly int[] _rows;

    private EntryTable(byte[] payload, StringTable strings, TaxonomyTable[] taxonomies, int[] rows, BodyStore bodies)
    {
        (_payload, _rows) = (payload, rows);
        (Strings, Taxonomies, Bodies) = (strings, taxonomies, bodies);
    }

    public StringTable Strings { get; }

    public TaxonomyTable[] Taxonomies { get; }

    public BodyStore Bodies { get; }

    /// <summary>Number of rows.</summary>
    public int Count => _rows.Length - 1;

    /// <summary>Reads a payload; an empty one is a collection without entries.</summary>
    /// <exception cref="InvalidDataException">Another version of the package wrote it.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static EntryTable Read(byte[] payload, Action<int, PackedData> loadBodies)
    {
        if (payload.Length == 0)
            return new(payload, StringTable.Empty, [], [0], new BodyStore(0, loadBodies));

        var cursor = new ByteCursor(payload);
        PackedFormat.Check(cursor.ReadByte());
        var strings = StringTable.Read(payload, ref cursor);
        var bodies = new BodyStore(cursor.ReadCount(), loadBodies);
        var taxonomies = new TaxonomyTable[cursor.ReadCount()];
        for (var i = 0; i < taxonomies.Length; i++)
            taxonomies[i] = TaxonomyTable.Read(ref cursor, strings);
        return new(payload, strings, taxonomies, cursor.ReadBlocks(cursor.ReadCount()), bodies);
    }

    /// <summary>A reader at the start of a row.</summary>
    public ByteCursor Row(int row) => new(_payload, _rows[row]);

    /// <summary>When an entry was published, by the clock it was written with; null when it has no date.</summary>
    public DateTimeOffset? PublishedOn(int row)
    {
        var cursor = Published(row);
        var kind = cursor.ReadByte();
        if (kind == 0)
            return null;
        var instant = new DateTimeOffset((long)cursor.ReadUnsigned(), TimeSpan.Zero);
        return kind == 1 ? instant : instant.ToOffset(TimeSpan.FromMinutes(cursor.ReadSigned()));
    }

    /// <summary>The UTC ticks of that instant, or <see cref="NoDate"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public long PublishedTicks(int row)
    {
        var cursor = Published(row);
        return cursor.ReadByte() == 0 ? NoDate : (long)cursor.ReadUnsigned();
    }

    /// <summary>Moves over the date of a row: nothing (0), UTC ticks (1), or UTC ticks and minutes from UTC (2).</summary>
    public static void SkipPublished(ref ByteCursor cursor)
    {
        var kind = cursor.ReadByte();
        for (var i = 0; i < kind; i++)
            cursor.ReadUnsigned();
    }

    private ByteCursor Published(int row)
    {
        var cursor = Row(row);
        for (var field = RowField.Id; field <= RowField.Source; field++)
            cursor.ReadUnsigned();
        return cursor;
    }
}
