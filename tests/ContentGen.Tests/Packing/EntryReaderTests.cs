namespace ContentGen.Tests;

public class EntryReaderTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void ValuesOfEveryKindComeBack(int seed)
    {
        var random = new Random(seed);
        var number = random.NextInt64(long.MinValue, long.MaxValue);
        var utc = new DateTime(random.NextInt64(DateTime.MaxValue.Ticks), DateTimeKind.Utc);
        var instant = new DateTimeOffset(utc.Ticks, TimeSpan.FromMinutes(random.Next(-14, 14) * 60 + 30));
        var guid = Guid.NewGuid();
        var amount = new decimal(random.Next(), random.Next(), 0, seed % 2 == 0, (byte)random.Next(28));
        var entry = Read(values => values
            .Absent()
            .Present(value => value.String("Größe — 大きさ 🙂"))
            .Present(value => value.Boolean(seed % 2 == 0))
            .Present(value => value.Integer(number))
            .Present(value => value.Integer(unchecked((long)(ulong.MaxValue - (ulong)seed))))
            .Present(value => value.Integer('ß'))
            .Present(value => value.Double(Math.PI * seed))
            .Present(value => value.Double(0.1f * seed))
            .Present(value => value.Invariant(amount))
            .Present(value => value.String(guid.ToString()))
            .Present(value => value.String("https://example.org/ä?x=1#y"))
            .Present(value => value.String("1.10.0"))
            .Present(value => value.Integer(TimeSpan.FromSeconds(-seed).Ticks))
            .Present(value => value.Integer(new TimeOnly(23, 59, seed).Ticks))
            .Present(value => value.Integer(new DateOnly(2026, 4, seed).DayNumber))
            .Present(value => value.Integer(utc.Ticks))
            .Present(value => value.DateTimeOffset(instant))
            .Present(value => value.List(["b", "a", "b"], value.String))
            .Present(value => value.List([long.MinValue, -1, 0, 1, long.MaxValue], value.Integer))
            .Present(value => value.List(["z", "a"], value.String))
            .Present(value => value.List([("z", 1.5), ("a", -2)], pair => Pair(value, pair)))
            .Present(value => value.List(["named", ""], name => Nested(value, name))));

        Assert.True(entry.Absent);
        Assert.Equal("Größe — 大きさ 🙂", entry.Text);
        Assert.Equal(seed % 2 == 0, entry.Flag);
        Assert.Equal(number, entry.Signed);
        Assert.Equal(ulong.MaxValue - (ulong)seed, entry.Unsigned);
        Assert.Equal('ß', entry.Letter);
        Assert.Equal(Math.PI * seed, entry.Double);
        Assert.Equal(0.1f * seed, entry.Single);
        Assert.Equal((amount, amount.Scale), (entry.Decimal, entry.Decimal.Scale));
        Assert.Equal(guid, entry.Guid);
        Assert.Equal(new Uri("https://example.org/ä?x=1#y"), entry.Uri);
        Assert.Equal(new Version(1, 10, 0), entry.Version);
        Assert.Equal(TimeSpan.FromSeconds(-seed), entry.Span);
        Assert.Equal(new TimeOnly(23, 59, seed), entry.Time);
        Assert.Equal(new DateOnly(2026, 4, seed), entry.Day);
        Assert.Equal((utc, DateTimeKind.Utc), (entry.Utc, entry.Utc.Kind));
        Assert.Equal((instant, instant.Offset), (entry.Instant, entry.Instant.Offset));
        Assert.Equal(["b", "a", "b"], entry.Array);
        Assert.Equal([long.MinValue, -1, 0, 1, long.MaxValue], entry.List);
        Assert.Equal(["z", "a"], entry.Set.AsEnumerable());
        Assert.Equal(["z", "a"], entry.Map.Keys);
        Assert.Equal([1.5, -2], entry.Map.Values);
        Assert.Equal([new("named", 7), new(null, 7)], entry.Nested);
    }

    [Fact]
    public void ARowLeadsWithTheFactsOfItsEntry()
    {
        var article = new CatalogWriter().Row("2026/hello", Dates.Day(4, 9), slug: "hi").Build()[0];
        Assert.Equal("2026/hello", article.Id);
        Assert.Equal("hi", article.Slug);
        Assert.Equal("/articles/hi/", article.Url);
        Assert.Equal("content/articles/2026/hello.md", article.Source);
    }

    [Fact]
    public void EqualTextsAreOneString()
    {
        var catalog = new CatalogWriter()
            .Row("a", values: static values => Article.Write(values, "Same"))
            .Row("b", values: static values => Article.Write(values, "Same"))
            .Build();
        Assert.Same(catalog[0].Title, catalog[1].Title);
    }

    [Fact]
    public void ARootRelativeUriIsRelativeOnEverySystem()
    {
        var writer = new CatalogWriter().Row("a", values: static values => values.String("/about"));
        var row = EntryTable.Read(PackedTextWriter.TextOf(writer.Entries()), static (_, _) => { });
        var reader = new EntryReader(row, 0);
        Assert.False(reader.ReadUri().IsAbsoluteUri);
    }

    [Fact]
    public void EntriesOfAnotherFormatVersionAreRefused()
    {
        var payload = new CatalogWriter().Row("a").Entries();
        payload[0] = 9;
        var source = new CatalogSource<Article>(data => data.Add(PackedTextWriter.TextOf(payload)), static (_, _) => { });
        Assert.Contains("rebuild", Assert.Throws<InvalidDataException>(() => source.Catalog).Message);
    }

    private static Everything Read(Action<ValueWriter> values) =>
        new CatalogWriter().Row("everything", values: values).Source<Everything>().Catalog[0];

    private static void Pair(ValueWriter values, (string Key, double Value) pair)
    {
        values.String(pair.Key);
        values.Double(pair.Value);
    }

    private static void Nested(ValueWriter values, string name)
    {
        if (name.Length == 0)
            values.Absent();
        else
            values.Present(value => value.String(name));
        values.Present(static value => value.Integer(7));
    }
}
