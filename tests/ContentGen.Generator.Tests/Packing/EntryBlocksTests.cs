using ContentGen.Generator.Binding;
using ContentGen.Generator.Catalogs;
using ContentGen.Generator.Model;
using ContentGen.Generator.Packing;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Values;
using PackedText = ContentGen.Generator.Packing.PackedText;

namespace ContentGen.Generator.Tests.Packing;

/// <summary>Many entries are packed in many blocks; each string lies in one of them, and whatever uses it finds it there.</summary>
public class EntryBlocksTests
{
    private const int Entries = 300;

    [Fact]
    public void EntriesOfManyBlocksComeBackAsTheyWere()
    {
        var catalog = Read();
        Assert.Equal(
            Enumerable.Range(0, Entries).Select(static i => ($"id-{i}", $"slug-{i}", $"/things/slug-{i}/", Source(i), Title(i))),
            catalog.Select(static thing => (thing.Id, thing.Slug, thing.Url, thing.Source, thing.Title)));
        Assert.Same(catalog[1].Title, catalog[Entries - 3].Title);
        Assert.Same(catalog[299], catalog["slug-299"]);
    }

    [Fact]
    public void TermsFindTheirStringsInEveryBlock()
    {
        // Of rows of several blocks, of one row, and of no row.
        var catalog = Read(
            new TaxonomyModel(TaxonomyKind.Property, "Tags", "tags", Terms(new(Title(1), "title", Rows(1, 297)), new("only here", "id-200", Rows(200)))),
            new TaxonomyModel(TaxonomyKind.Property, "More", "more", Terms(new TermModel("only here", "more", Rows(0, 1, 2)))),
            new TaxonomyModel(TaxonomyKind.Links, "", "", Terms(new(Source(0), Source(0), Rows(5, 150)), new(Source(299), Source(299), Rows(0)))));

        Assert.Equal([Title(1), "only here"], catalog.Taxonomy("tags").Select(static term => term.Name));
        Assert.Equal(["title", "id-200"], catalog.Taxonomy("tags").Select(static term => term.Slug));
        Assert.Equal(["id-1", "id-297"], catalog.Taxonomy("tags")["title"].Entries.Select(static thing => thing.Id));
        Assert.Equal("id-200", catalog.Taxonomy("tags")["id-200"].Entries.Single().Id);
        Assert.Equal(3, catalog.Taxonomy("more")["only here"].Count);
        Assert.Equal(["id-5", "id-150"], catalog.Backlinks(catalog[0]).Select(static thing => thing.Id));
        Assert.Equal("id-0", catalog.Backlinks(catalog[299]).Single().Id);
        Assert.Empty(catalog.Backlinks(catalog[1]));
    }

    [Fact]
    public void EveryEntryIsFoundByItsIdItsSlugAndItsUrl()
    {
        var catalog = Read();
        Assert.All(Enumerable.Range(0, Entries), i =>
        {
            Assert.Same(catalog[i], catalog.ById($"id-{i}"));
            Assert.Same(catalog[i], catalog[$"slug-{i}"]);
            Assert.True(catalog.TryGetByUrl($"/things/slug-{i}/", out var thing));
            Assert.Same(catalog[i], thing);
        });
        Assert.False(catalog.TryGet($"slug-{Entries}", out _));
    }

    [Fact]
    public void PackingTheSameTwiceGivesTheSame() => Assert.Equal(Pack(), Pack());

    private static Catalog<Thing> Read(params TaxonomyModel[] taxonomies)
    {
        var packed = Pack(taxonomies);
        return new CatalogSource<Thing>(data => data.Add(Text(packed.First)), static (_, _) => { }).Catalog;
    }

    private static string Text(PackedText packed) => string.Concat(Enumerable.Range(0, packed.Length).Select(index => packed[index]));

    private static PackedEntries Pack(params TaxonomyModel[] taxonomies)
    {
        var record = new RecordName("", "Thing", "public", EquatableArray<string>.Empty);
        var title = new PropertySchema("Title", "title", EquatableArray<string>.Empty, new ScalarShape(ScalarKind.String, false));
        var schema = new CollectionSchema("things", record, "Things", new Route("/things/{slug}/"), new PropertySet([title]));
        var entries = Enumerable.Range(0, Entries).Select(static i => new EntryFacts($"id-{i}", $"slug-{i}", $"/things/slug-{i}/", Source(i), null, null, null,
            new OptionalValue[] { new(new TextValue(Title(i))) }.ToEquatableArray()));
        return EntriesPacker.Pack(new CatalogModel(schema, entries.ToEquatableArray(), taxonomies.ToEquatableArray()));
    }

    private static string Source(int entry) => $"content/things/{entry}.md";

    private static string Title(int entry) => $"Title {entry % 4}";

    private static EquatableArray<TermModel> Terms(params TermModel[] terms) => terms.ToEquatableArray();

    private static EquatableArray<int> Rows(params int[] rows) => rows.ToEquatableArray();

    private sealed record Thing(string Id, string Slug, string Url, string Source, ContentBody Body, string Title) : IContentEntry<Thing>
    {
        static Thing IContentEntry<Thing>.Read(ref EntryReader reader) =>
            new(reader.Id, reader.Slug, reader.Url, reader.Source, reader.CreateBody(null), reader.Next() ? reader.ReadString() : "");
    }
}
