namespace ContentGen.Tests;

/// <summary>Values of every kind, in the order <see cref="EntryReaderTests"/> writes them.</summary>
internal sealed class Everything : IContentEntry<Everything>
{
    public Everything(ref EntryReader reader)
    {
        (Id, Slug, Url, Source) = (reader.Id, reader.Slug, reader.Url, reader.Source);
        Absent = !reader.Next();
        Text = Required(ref reader).ReadString();
        Flag = Required(ref reader).ReadBoolean();
        Signed = Required(ref reader).ReadInt64();
        Unsigned = Required(ref reader).ReadUInt64();
        Letter = Required(ref reader).ReadChar();
        Double = Required(ref reader).ReadDouble();
        Single = Required(ref reader).ReadSingle();
        Decimal = Required(ref reader).ReadDecimal();
        Guid = Required(ref reader).ReadGuid();
        Uri = Required(ref reader).ReadUri();
        Version = Required(ref reader).ReadVersion();
        Span = Required(ref reader).ReadTimeSpan();
        Time = Required(ref reader).ReadTimeOnly();
        Day = Required(ref reader).ReadDateOnly();
        Utc = Required(ref reader).ReadDateTime();
        Instant = Required(ref reader).ReadDateTimeOffset();
        Array = Required(ref reader).ReadArray(static (ref EntryReader item) => item.ReadString());
        List = Required(ref reader).ReadList(static (ref EntryReader item) => item.ReadInt64());
        Set = Required(ref reader).ReadSet(static (ref EntryReader item) => item.ReadString());
        Map = Required(ref reader).ReadDictionary(static (ref EntryReader item) => item.ReadDouble());
        Nested = Required(ref reader).ReadArray(static (ref EntryReader item) => new Pair(ref item));
        Body = reader.CreateBody(null);
    }

    public string Id { get; }

    public string Slug { get; }

    public string Url { get; }

    public string Source { get; }

    public ContentBody Body { get; }

    public bool Absent { get; }

    public string Text { get; }

    public bool Flag { get; }

    public long Signed { get; }

    public ulong Unsigned { get; }

    public char Letter { get; }

    public double Double { get; }

    public float Single { get; }

    public decimal Decimal { get; }

    public Guid Guid { get; }

    public Uri Uri { get; }

    public Version Version { get; }

    public TimeSpan Span { get; }

    public TimeOnly Time { get; }

    public DateOnly Day { get; }

    public DateTime Utc { get; }

    public DateTimeOffset Instant { get; }

    public string[] Array { get; }

    public List<long> List { get; }

    public IReadOnlySet<string> Set { get; }

    public IReadOnlyDictionary<string, double> Map { get; }

    public Pair[] Nested { get; }

    static Everything IContentEntry<Everything>.Read(ref EntryReader reader) => new(ref reader);

    private static ref EntryReader Required(ref EntryReader reader)
    {
        Assert.True(reader.Next());
        return ref reader;
    }

    /// <summary>A nested record: its values in order, each with the byte that says it is there.</summary>
    internal sealed record Pair(string? Name, long Number)
    {
        public Pair(ref EntryReader reader)
            : this(reader.Next() ? reader.ReadString() : null, reader.Next() ? reader.ReadInt64() : 0)
        {
        }
    }
}
