using ContentGen.Generator.Binding;
using ContentGen.Generator.Files;
using ContentGen.Generator.Model;
using ContentGen.Generator.Packing;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Values;

namespace ContentGen.Generator.Catalogs;

/// <summary>The values of a collection as they are packed: all entries in catalog order, and its terms. Structurally equal.</summary>
internal sealed record CatalogModel(CollectionSchema Schema, EquatableArray<EntryFacts> Entries, EquatableArray<TaxonomyModel> Taxonomies)
{
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

/// <summary>The terms of one taxonomy property, ordered by slug. A key that begins with <c>@</c> is of the library's own: references and links.</summary>
internal sealed record TaxonomyModel(string Property, string Key, EquatableArray<TermModel> Terms)
{
    public bool IsOfProperty => Key[0] != '@';

    public static TaxonomyModel Of(CollectionSchema schema, PropertySchema property, IReadOnlyList<EntryFacts> entries)
    {
        var index = schema.IndexOf(property);
        return Of(property.Name, property.Key, entries, entry => TermsIn(entry.Value(index)), Slug.FromTerm);
    }

    /// <summary>The entries that refer to each of another collection's entries: a taxonomy whose terms are ids. Its key begins with <c>@</c>.</summary>
    public static TaxonomyModel OfReferences(CollectionSchema schema, ReferenceWay way, IReadOnlyList<EntryFacts> entries)
    {
        var index = schema.IndexOf(way.Property);
        return Of(way.Property.Name, "@" + way.Key, entries, entry => Ids(entry.Value(index), way.Property.Type, way.Folder), static id => id);
    }

    /// <summary>The entries whose bodies link to each entry of any collection; the terms are sources.</summary>
    public static TaxonomyModel OfLinks(EquatableArray<EntryLinks> links, IReadOnlyList<EntryFacts> entries)
    {
        var byId = links.ToLookup(static link => link.Id, StringComparer.Ordinal);
        return Of("", "@links", entries, entry => byId[entry.Id].SelectMany(static link => link.Sources).Where(source => source != entry.Source), static source => source);
    }

    /// <summary>Files entries under names; names of one slug are one term, called as most entries call it.</summary>
    private static TaxonomyModel Of(string property, string key, IReadOnlyList<EntryFacts> entries, Func<EntryFacts, IEnumerable<string>> namesOf, Func<string, string> slugOf)
    {
        var terms = entries
            .SelectMany((entry, row) => namesOf(entry).Select(name => (Name: name, Row: row)))
            .GroupBy(use => slugOf(use.Name), StringComparer.Ordinal)
            .OrderBy(static group => group.Key, StringComparer.Ordinal)
            .Select(static group => new TermModel(MostUsed(group.Select(static use => use.Name)), group.Key, group.Select(static use => use.Row).Distinct().ToEquatableArray()));
        return new TaxonomyModel(property, key, terms.ToEquatableArray());
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
