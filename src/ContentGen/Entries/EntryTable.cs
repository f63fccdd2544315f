using System.Runtime.CompilerServices;

namespace ContentGen;

/// <summary>
/// The packed values of one collection, in blocks: strings, taxonomies, and one row per entry in catalog order.
/// Rows stay bytes until an entry is created from them, and deflated until one of their block is asked for.
/// </summary>
internal sealed class EntryTable
{
    /// <summary>Stands for the ticks of an entry without a date.</summary>
    public const long NoDate = -1;

    private readonly PackedBlocks _blocks;

    private EntryTable(int count, PackedBlocks blocks, TaxonomyTable[] taxonomies, BodyStore bodies)
    {
        (Count, _blocks) = (count, blocks);
        (Taxonomies, Bodies) = (taxonomies, bodies);
    }

    public TaxonomyTable[] Taxonomies { get; }

    public BodyStore Bodies { get; }

    /// <summary>Number of rows.</summary>
    public int Count { get; }

    /// <summary>Reads what the blocks are; a literal that was left out is a collection without entries.</summary>
    /// <exception cref="InvalidDataException">Another version of the package wrote it.</exception>
    public static EntryTable Read(
        string text, Action<int, PackedData> loadBodies, Func<string, Delegate?>? components = null, Func<string>? rest = null)
    {
        if (text.Length == 0)
            return new(0, new PackedBlocks("", null, [0], []), [], new BodyStore(0, loadBodies));

        var cursor = new ByteCursor(Inflater.InflateFirst(text, out var start));
        var (count, bodies) = (cursor.ReadCount(), new BodyStore(cursor.ReadCount(), loadBodies, components));
        var taxonomies = new TaxonomyTable[cursor.ReadCount()];
        var lengths = new int[EntryBlocks.Count(taxonomies.Length, count)];
        var starts = new int[lengths.Length + 1];
        var blocks = new PackedBlocks(text, rest, starts, lengths);
        for (var i = 0; i < taxonomies.Length; i++)
            taxonomies[i] = new(ref cursor, blocks, EntryBlocks.OfTaxonomy(i, count));
        starts[0] = start;
        for (var i = 0; i < lengths.Length; i++)
        {
            starts[i + 1] = starts[i] + cursor.ReadCount();
            lengths[i] = cursor.ReadCount();
        }

        return new(count, blocks, taxonomies, bodies);
    }

    /// <summary>The strings that several blocks of rows have in common.</summary>
    public StringTable Shared => _blocks[EntryBlocks.Shared].Strings;

    /// <summary>The strings of a row that are not among those in common.</summary>
    public StringTable StringsOf(int row) => _blocks[EntryBlocks.OfRow(row)].Strings;

    /// <summary>A reader at the start of a row.</summary>
    public ByteCursor Row(int row) => _blocks[EntryBlocks.OfRow(row)].Item(EntryBlocks.InBlock(row));

    /// <summary>One of the strings that lead a row. Equal ones of a collection are one.</summary>
    public string Text(int row, RowField field) => Strings(row, field, out var index)[index];

    /// <summary>The bytes of such a string, which is not decoded.</summary>
    public ReadOnlySpan<byte> Utf8(int row, RowField field) => Strings(row, field, out var index).Utf8(index);

    /// <summary>The rows in the order of the hashes of one of those strings; inflates none.</summary>
    /// <param name="field">The id, the slug or the URL.</param>
    /// <param name="longest">The length of the longest of the strings, in bytes.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public HashedRow[] RowsByHash(RowField field, out int longest)
    {
        longest = 0;
        if (Count == 0)
            return [];

        var cursor = _blocks[EntryBlocks.OfLookUp(field, Taxonomies.Length, Count)].Item(0);
        longest = cursor.ReadCount();
        var (rows, hash) = (new HashedRow[Count], 0u);
        for (var i = 0; i < rows.Length; i++)
            rows[i] = new(hash += (uint)cursor.ReadUnsigned(), cursor.ReadCount());
        return rows;
    }

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

    private StringTable Strings(int row, RowField field, out int index)
    {
        var cursor = Row(row);
        for (var skipped = RowField.Id; skipped < field; skipped++)
            cursor.ReadUnsigned();
        var place = cursor.ReadCount();
        index = EntryBlocks.Index(place);
        return EntryBlocks.IsShared(place) ? Shared : StringsOf(row);
    }

    private ByteCursor Published(int row)
    {
        var cursor = Row(row);
        for (var field = RowField.Id; field <= RowField.Source; field++)
            cursor.ReadUnsigned();
        return cursor;
    }
}
