using ContentGen.Generator.Binding;
using ContentGen.Generator.Files;
using ContentGen.Generator.Model;
using ContentGen.Generator.Schema;

namespace ContentGen.Generator.Checking;

/// <summary>The values of a collection as they are packed: all entries in catalog order, and its terms. Structurally equal.</summary>
internal sealed record CatalogModel(CollectionSchema Schema, EquatableArray<EntryFacts> Entries, EquatableArray<TaxonomyModel> Taxonomies)
{
    public int BucketCount => BodyBuckets.CountFor(Entries.Count);

    public static CatalogModel Of(CollectionEntries collection)
    {
        // An entry with errors fails the build and is here all the same, with what could be read of it: whoever lowers an error
        // to a warning, or edits under dotnet watch, does not lose a post.
        var entries = collection.Entries.Select(static entry => entry.Facts).ToList();
        entries.Sort(CatalogOrder.For(collection.Schema));
        return new CatalogModel(
            collection.Schema,
            entries.ToEquatableArray(),
            collection.Schema.Taxonomies.Select(property => TaxonomyModel.Of(collection.Schema, property, entries))
                .Concat(collection.Schema.References.Select(way => TaxonomyModel.OfReferences(collection.Schema, way, entries)))
                .Append(TaxonomyModel.OfLinks(collection.Links, entries))
                .ToEquatableArray());
    }
}

/// <summary>The terms of one taxonomy property, ordered by slug.</summary>
internal sealed record TaxonomyModel(string Property, string Key, EquatableArray<TermModel> Terms)
{
    public static TaxonomyModel Of(CollectionSchema schema, PropertySchema property, IReadOnlyList<EntryFacts> entries)
    {
        var terms = Uses(schema, property, entries)
            .GroupBy(static use => Slug.FromTerm(use.Name), StringComparer.Ordinal)
            .OrderBy(static group => group.Key, StringComparer.Ordinal)
            .Select(static group => new TermModel(MostUsed(group.Select(static use => use.Name)), group.Key, group.Select(static use => use.Row).Distinct().ToEquatableArray()));
        return new TaxonomyModel(property.Name, property.Key, terms.ToEquatableArray());
    }

    /// <summary>The entries that refer to each of another collection's entries: a taxonomy whose terms are ids. Its key begins with <c>@</c>.</summary>
    public static TaxonomyModel OfReferences(CollectionSchema schema, ReferenceWay way, IReadOnlyList<EntryFacts> entries)
    {
        var index = schema.IndexOf(way.Property);
        var terms = entries
            .SelectMany((entry, row) => Ids(entry.Value(index), way.Property.Type, way.Folder).Select(id => (Id: id, Row: row)))
            .GroupBy(static use => use.Id, StringComparer.Ordinal)
            .OrderBy(static group => group.Key, StringComparer.Ordinal)
            .Select(static group => new TermModel(group.Key, group.Key, group.Select(static use => use.Row).Distinct().ToEquatableArray()));
        return new TaxonomyModel(way.Property.Name, "@" + way.Key, terms.ToEquatableArray());
    }

    /// <summary>The entries whose bodies link to each entry of any collection; the terms are sources.</summary>
    public static TaxonomyModel OfLinks(EquatableArray<EntryLinks> links, IReadOnlyList<EntryFacts> entries)
    {
        var byId = links.ToLookup(static link => link.Id, StringComparer.Ordinal);
        var terms = entries
            .SelectMany((entry, row) => byId[entry.Id].SelectMany(static link => link.Sources).Where(source => source != entry.Source).Select(source => (Source: source, Row: row)))
            .GroupBy(static use => use.Source, StringComparer.Ordinal)
            .OrderBy(static group => group.Key, StringComparer.Ordinal)
            .Select(static group => new TermModel(group.Key, group.Key, group.Select(static use => use.Row).Distinct().ToEquatableArray()));
        return new TaxonomyModel("", "@links", terms.ToEquatableArray());
    }

    /// <summary>The ids of a collection's entries in a value, at whatever depth.</summary>
    private static IEnumerable<string> Ids(BoundValue? value, ValueShape shape, string folder) => (value, shape) switch
    {
        (TextValue id, ReferenceShape reference) when reference.Folder == folder => [id.Text],
        (ListValue list, ListShape { Item: var item }) => list.Items.SelectMany(inner => Ids(inner, item, folder)),
        (MapValue map, MapShape { Item: var item }) => map.Items.SelectMany(inner => Ids(inner.Value, item, folder)),
        (RecordValue record, RecordShape { Properties: var properties }) => record.Values.SelectMany((inner, i) => Ids(inner.Value, properties[i].Type, folder)),
        _ => [],
    };

    private static List<(string Name, int Row)> Uses(CollectionSchema schema, PropertySchema property, IReadOnlyList<EntryFacts> entries)
    {
        var index = schema.IndexOf(property);
        var uses = new List<(string Name, int Row)>();
        for (var row = 0; row < entries.Count; row++)
        {
            foreach (var name in TermsIn(entries[row].Value(index)))
                uses.Add((name, row));
        }

        return uses;
    }

    private static IEnumerable<string> TermsIn(BoundValue? value) => value switch
    {
        ListValue list => list.Items.OfType<TextValue>().Select(static item => item.Text.Trim()).Where(static text => text.Length > 0),
        TextValue text => [text.Text.Trim()],
        _ => [],
    };

    private static string MostUsed(IEnumerable<string> spellings) =>
        spellings.GroupBy(static name => name, StringComparer.Ordinal)
            .OrderByDescending(static group => group.Count())
            .ThenBy(static group => group.Key, StringComparer.Ordinal)
            .First().Key;
}

/// <summary>A term and the rows of its entries, in catalog order.</summary>
internal sealed record TermModel(string Name, string Slug, EquatableArray<int> Rows);
