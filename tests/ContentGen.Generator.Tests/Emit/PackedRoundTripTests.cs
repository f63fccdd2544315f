using System.Text;
using ContentGen.Generator.Binding;
using ContentGen.Generator.Catalogs;
using ContentGen.Generator.Model;
using ContentGen.Generator.Packing;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Tests.Harness;
using ContentGen.Generator.Values;
using Generated = ContentGen.Generator.Packing.PackedText;

namespace ContentGen.Generator.Tests.Emit;

/// <summary>What the generator packs the runtime library unpacks: both halves themselves, under random input.</summary>
public class PackedRoundTripTests
{
    private const int Rounds = 150;

    [Fact]
    public void EntriesComeBackAsTheyWere()
    {
        var random = new Random(20260409);
        for (var round = 0; round < Rounds; round++)
        {
            var entries = Enumerable.Range(0, random.Next(1, 40)).Select(i => RandomEntry(random, i)).ToList();
            var packed = Text(EntriesPacker.Pack(new CatalogModel(Schema(), entries.ToEquatableArray(), EquatableArray<TaxonomyModel>.Empty)).First);
            var catalog = new CatalogSource<Thing>(data => data.Add(packed), static (_, _) => { }).Catalog;

            Assert.Equal(entries.Select(Describe), catalog.Select(static thing => thing.Description));
            Assert.Equal(entries.Select(static entry => entry.PublishedTicks), catalog.Select(thing => catalog.PublishedOn(thing)?.UtcTicks));
            Assert.Equal(entries.Select(static entry => entry.Published?.OffsetMinutes), catalog
                .Select(thing => (int?)catalog.PublishedOn(thing)?.TotalOffsetMinutes));
        }
    }

    [Fact]
    public void BodiesOfManyBucketsComeBackAsTheyWere()
    {
        var random = new Random(20260410);
        var texts = Enumerable.Range(0, 150).Select(_ => "|" + Whole(RandomText(random, 1500)).Replace('\0', '0').Replace('\r', 'r') + "|").ToList();
        var html = Posts.ReadBodies<string>(texts.Select(static text => $"~~~~~~\n{text}\n~~~~~~"), "post.Body.Html");

        Assert.Equal(texts.Select(static text => $"<pre><code>{text}\n</code></pre>\n"), html.Select(System.Net.WebUtility.HtmlDecode));
    }

    [Fact]
    public void AnyBytesSurviveTheLiteral()
    {
        // Every length around the sizes of groups, and bytes that deflate cannot make smaller.
        var random = new Random(1);
        for (var length = 0; length < 400; length++)
        {
            var text = new string([.. Enumerable.Range(0, length).Select(_ => (char)('!' + random.Next(90)))]);
            var entry = new EntryFacts(text + "x", "s", "/", "s", null, null, null, NoValues());
            var packed = Text(EntriesPacker.Pack(new CatalogModel(Schema(), EquatableArray.Of(entry), EquatableArray<TaxonomyModel>.Empty)).First);

            Assert.Equal(text + "x", new CatalogSource<Thing>(data => data.Add(packed), static (_, _) => { }).Catalog[0].Id);
        }
    }

    [Fact]
    public void ALiteralHoldsOnlyCharactersThatNeedNoEscape()
    {
        var bytes = new byte[100_000];
        new Random(2).NextBytes(bytes);
        bytes.AsSpan(0, 30_000).Fill(0xFF);
        bytes.AsSpan(30_000, 30_000).Clear();

        Assert.All(Text(Generated.Of(bytes)), static c => Assert.InRange(c, '\u3400', '\uB3FF'));
    }

    private static string Text(Generated packed) => string.Concat(Enumerable.Range(0, packed.Length).Select(index => packed[index]));

    private static RecordName Record => new("", "Thing", "public", EquatableArray<string>.Empty);

    private static CollectionSchema Schema() => new("things", Record, "Things", new Route("/{slug}/"), new PropertySet(Enumerable.Range(0, 6)
        .Select(static i => new PropertySchema($"P{i}", $"p{i}", EquatableArray<string>.Empty, new ScalarShape(ScalarKind.String, true)))));

    private static EquatableArray<OptionalValue> NoValues() => Enumerable.Repeat(new OptionalValue(null), 6).ToEquatableArray();

    private static EntryFacts RandomEntry(Random random, int index) =>
        new($"{index}-{RandomText(random)}", RandomText(random), RandomText(random), RandomText(random), random.Next(3) == 0 ? null
            : RandomMoment(random), null, null,
            new OptionalValue[]
            {
                new(random.Next(2) == 0 ? null : new TextValue(RandomText(random))),
                new(random.Next(2) == 0 ? null : new FlagValue(random.Next(2) == 0)),
                new(random.Next(2) == 0 ? null : new NumberValue(random.Next(4) switch { 0 =>
                    long.MinValue, 1 => long.MaxValue, 2 => random.Next(-200, 200), _ => random.NextInt64(long.MinValue, long.MaxValue) })),
                new(random.Next(2) == 0 ? null : new RealValue(random.Next(4) switch { 0 =>
                    double.NaN, 1 => double.NegativeInfinity, 2 => -0.0, _ => random.NextDouble() * Math.Pow(10, random.Next(-300, 300)) })),
                new(random.Next(2) == 0 ? null : RandomMoment(random)),
                new(random.Next(2) == 0 ? null : new ListValue(Enumerable.Range(0, random.Next(5))
                    .Select(_ => (BoundValue)new TextValue(RandomText(random))).ToEquatableArray())),
            }.ToEquatableArray());

    private static MomentValue RandomMoment(Random random) =>
        new(random.NextInt64(DateTime.MinValue.AddDays(1).Ticks, DateTime.MaxValue.AddDays(-1).Ticks), random.Next(3) == 0 ? 0
            : random.Next(-14 * 60, 14 * 60));

    /// <summary>Any UTF-16 at all: ASCII, other scripts, pairs and halves of pairs, control characters.</summary>
    private static string RandomText(Random random, int most = 60)
    {
        var text = new StringBuilder();
        for (var length = random.Next(most); length > 0; length--)
        {
            text.Append(random.Next(6) switch
            {
                0 => ((char)random.Next(0x20)).ToString(),
                1 => ((char)random.Next(0x10000)).ToString(),
                2 => char.ConvertFromUtf32(random.Next(0x10000, 0x110000)),
                3 => ((char)random.Next(0xD800, 0xE000)).ToString(),
                _ => ((char)random.Next(0x20, 0x7F)).ToString(),
            });
        }

        return text.ToString();
    }

    private static string Whole(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static string Describe(EntryFacts entry) =>
        string.Join('|', new object?[] { Whole(entry.Id), Whole(entry.Slug), Whole(entry.Url), Whole(entry.Source) }
            .Concat(entry.Values.Select(static value => value.Value switch
        {
            null => null,
            TextValue text => Whole(text.Text),
            FlagValue flag => flag.Flag,
            NumberValue number => number.Number,
            RealValue real => BitConverter.DoubleToInt64Bits(real.Number),
            MomentValue moment => new DateTimeOffset(moment.LocalTicks, TimeSpan.FromMinutes(moment.OffsetMinutes)).ToString("O"),
            ListValue list => "[" + string.Join(',', list.Items.Select(static item => Whole(((TextValue)item).Text))) + "]",
            var other => (object)other,
        })));

    /// <summary>An entry that reads a value of each kind, as generated code does.</summary>
    private sealed record Thing(string Id, string Slug, string Url, string Source, ContentBody Body, string Description) : IContentEntry<Thing>
    {
        static Thing IContentEntry<Thing>.Read(ref EntryReader reader)
        {
            object? text = reader.Next() ? reader.ReadString() : null;
            object? flag = reader.Next() ? reader.ReadBoolean() : null;
            object? number = reader.Next() ? reader.ReadInt64() : null;
            object? real = reader.Next() ? BitConverter.DoubleToInt64Bits(reader.ReadDouble()) : null;
            object? moment = reader.Next() ? reader.ReadDateTimeOffset().ToString("O") : null;
            object? list = reader.Next() ? "[" + string.Join(',', reader.ReadArray(static (ref EntryReader item) => item.ReadString())) + "]" : null;
            return new(reader.Id, reader.Slug, reader.Url, reader.Source, reader.CreateBody(null),
                string.Join('|', reader.Id, reader.Slug, reader.Url, reader.Source, text, flag, number, real, moment, list));
        }
    }
}
