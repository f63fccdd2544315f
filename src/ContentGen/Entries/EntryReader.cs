using System.Buffers.Binary;
using System.ComponentModel;
using System.Globalization;

namespace ContentGen;

/// <summary>Reads the packed values of one entry in the order the generator wrote them. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct EntryReader
{
    private readonly EntryTable _table;
    private readonly StringTable _strings;
    private ByteCursor _cursor;

    internal EntryReader(EntryTable table, int row)
    {
        (_table, _strings) = (table, table.StringsOf(row));
        _cursor = table.Row(row);
        Id = ReadString();
        Slug = ReadString();
        Url = ReadString();
        Source = ReadString();
        EntryTable.SkipPublished(ref _cursor);
    }

    /// <summary>The entry's <see cref="IContentEntry.Id"/>.</summary>
    public string Id { get; }

    /// <summary>The entry's <see cref="IContentEntry.Slug"/>.</summary>
    public string Slug { get; }

    /// <summary>The entry's <see cref="IContentEntry.Url"/>.</summary>
    public string Url { get; }

    /// <summary>The entry's <see cref="IContentEntry.Source"/>.</summary>
    public string Source { get; }

    /// <summary>Moves to the next value. False: the front matter does not have it, and there is nothing to read.</summary>
    public bool Next() => _cursor.ReadFlag();

    /// <summary>The body of this entry; nothing is unpacked until it is used.</summary>
    /// <param name="summary">The entry's own summary, which then serves as its excerpt; null when it has none.</param>
    public readonly ContentBody CreateBody(string? summary) => new(_table.Bodies, Id, summary);

    /// <summary>Reads text. Equal texts of a collection are one string.</summary>
    public string ReadString()
    {
        var place = _cursor.ReadCount();
        return (EntryBlocks.IsShared(place) ? _table.Shared : _strings)[EntryBlocks.Index(place)];
    }

    /// <summary>Reads true or false.</summary>
    public bool ReadBoolean() => _cursor.ReadFlag();

    /// <summary>Reads an integer or the value of an enum member.</summary>
    public long ReadInt64() => _cursor.ReadSigned();

    /// <summary>Reads an unsigned integer.</summary>
    public ulong ReadUInt64() => unchecked((ulong)_cursor.ReadSigned());

    /// <summary>Reads one UTF-16 character.</summary>
    public char ReadChar() => (char)_cursor.ReadSigned();

    /// <summary>Reads a number of double precision.</summary>
    public double ReadDouble() => BinaryPrimitives.ReadDoubleLittleEndian(_cursor.Take(sizeof(double)));

    /// <summary>Reads a number of single precision.</summary>
    public float ReadSingle() => (float)ReadDouble();

    /// <summary>Reads a decimal number with the scale it was written with.</summary>
    public decimal ReadDecimal() => decimal.Parse(ReadString(), NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>Reads a GUID.</summary>
    public Guid ReadGuid() => Guid.Parse(ReadString());

    /// <summary>Reads an absolute or relative URI.</summary>
    public Uri ReadUri()
    {
        var text = ReadString();

        // On Unix "/about" would become the absolute file:///about; content means the same on every machine.
        return new Uri(text, text.StartsWith('/') ? UriKind.Relative : UriKind.RelativeOrAbsolute);
    }

    /// <summary>Reads a picture: its address and its size, 0 by 0 when that is not known.</summary>
    public ContentImage ReadImage()
    {
        var url = ReadString();
        var (width, height) = (_cursor.ReadCount(), _cursor.ReadCount());
        return width == 0 || height == 0 ? new ContentImage(url) : new ContentImage(url, width, height);
    }

    /// <summary>Reads a version number.</summary>
    public Version ReadVersion() => Version.Parse(ReadString());

    /// <summary>Reads a length of time.</summary>
    public TimeSpan ReadTimeSpan() => new(_cursor.ReadSigned());

    /// <summary>Reads a time of day.</summary>
    public TimeOnly ReadTimeOnly() => new(_cursor.ReadSigned());

    /// <summary>Reads a day.</summary>
    public DateOnly ReadDateOnly() => DateOnly.FromDayNumber((int)_cursor.ReadSigned());

    /// <summary>Reads an instant in UTC.</summary>
    public DateTime ReadDateTime() => new(_cursor.ReadSigned(), DateTimeKind.Utc);

    /// <summary>Reads an instant with the offset it was written with.</summary>
    public DateTimeOffset ReadDateTimeOffset()
    {
        var clock = _cursor.ReadSigned();
        return new(clock, TimeSpan.FromMinutes(_cursor.ReadSigned()));
    }
}
