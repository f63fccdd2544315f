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

    /// <summary>Reads a payload; what was left out is a collection without entries.</summary>
    /// <exception cref="InvalidDataException">Another version of the package wrote it.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static EntryTable Read(byte[] payload, Action<int, PackedData> loadBodies, Func<string, Delegate?>? components = null)
    {
        if (PackedFormat.IsLeftOut(payload))
            return new(payload, StringTable.Empty, [], [0], new BodyStore(0, loadBodies));

        var cursor = PackedFormat.Open(payload);
        var strings = StringTable.Read(payload, ref cursor);
        var bodies = new BodyStore(cursor.ReadCount(), loadBodies, components);
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
        var form = (PackedDate)cursor.ReadByte();
        if (form == PackedDate.None)
            return null;
        var instant = new DateTimeOffset((long)cursor.ReadUnsigned(), TimeSpan.Zero);
        return form == PackedDate.Utc ? instant : instant.ToOffset(TimeSpan.FromMinutes(cursor.ReadSigned()));
    }

    /// <summary>The UTC ticks of that instant, or <see cref="NoDate"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public long PublishedTicks(int row)
    {
        var cursor = Published(row);
        return (PackedDate)cursor.ReadByte() == PackedDate.None ? NoDate : (long)cursor.ReadUnsigned();
    }

    /// <summary>Moves over the date of a row: a <see cref="PackedDate"/> and as many numbers as it says.</summary>
    public static void SkipPublished(ref ByteCursor cursor)
    {
        var numbers = cursor.ReadByte();
        for (var i = 0; i < numbers; i++)
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
