using ContentGen.Generator.Binding;
using ContentGen.Generator.Files;
using ContentGen.Generator.Model;
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

/// <summary>The terms of one taxonomy, ordered by slug.</summary>
/// <param name="Kind">What files entries under the terms.</param>
/// <param name="Property">The property that does, where one does; else empty.</param>
/// <param name="Key">The name of the taxonomy among those of its kind.</param>
/// <param name="Terms">The terms.</param>
internal sealed record TaxonomyModel(TaxonomyKind Kind, string Property, string Key, EquatableArray<TermModel> Terms)
{
    public static TaxonomyModel Of(CollectionSchema schema, PropertySchema property, IReadOnlyList<EntryFacts> entries)
    {
        var index = schema.IndexOf(property);
        return new TaxonomyModel(TaxonomyKind.Property, property.Name, property.Key, File(entries, entry => TermsIn(entry.Value(index)), Slug.FromTerm));
    }

    /// <summary>The entries that refer to each of another collection's entries: a taxonomy whose terms are ids.</summary>
    public static TaxonomyModel OfReferences(CollectionSchema schema, ReferenceWay way, IReadOnlyList<EntryFacts> entries)
    {
        var index = schema.IndexOf(way.Property);
        var terms = File(entries, entry => Ids(entry.Value(index), way.Property.Type, way.Folder), static id => id);
        return new TaxonomyModel(TaxonomyKind.References, way.Property.Name, way.Key, terms);
    }

    /// <summary>The entries whose bodies link to each entry of any collection; the terms are sources.</summary>
    public static TaxonomyModel OfLinks(EquatableArray<EntryLinks> links, IReadOnlyList<EntryFacts> entries)
    {
        var byId = links.ToLookup(static link => link.Id, StringComparer.Ordinal);
        var terms = File(
            entries,
            entry => byId[entry.Id].SelectMany(static link => link.Sources).Where(source => source != entry.Source),
            static source => source);
        return new TaxonomyModel(TaxonomyKind.Links, "", "", terms);
    }

    /// <summary>Files entries under names; names of one slug are one term, called as most entries call it.</summary>
    private static EquatableArray<TermModel> File(
        IReadOnlyList<EntryFacts> entries, Func<EntryFacts, IEnumerable<string>> namesOf, Func<string, string> slugOf) => entries
        .SelectMany((entry, row) => namesOf(entry).Select(name => new Use(name, row)))
        // By the name first: a slug takes a while to make, and most names have many uses.
        .GroupBy(static use => use.Name, StringComparer.Ordinal)
        .GroupBy(spelling => slugOf(spelling.Key), StringComparer.Ordinal)
        .OrderBy(static term => term.Key, StringComparer.Ordinal)
        .Select(static term => new TermModel(Spelling.ByUse(term).First().Key, term.Key, Rows(term)))
        .ToEquatableArray();

    /// <summary>The rows of all uses, ascending, each once.</summary>
    private static EquatableArray<int> Rows(IEnumerable<IGrouping<string, Use>> spellings)
    {
        var rows = new List<int>();
        foreach (var spelling in spellings)
        {
            foreach (var use in spelling)
                rows.Add(use.Row);
        }

        rows.Sort();
        return rows.Distinct().ToEquatableArray();
    }

    /// <summary>The ids of a collection's entries in a value, at whatever depth.</summary>
    private static IEnumerable<string> Ids(BoundValue? value, ValueShape shape, string folder) => (value, shape) switch
    {
        (TextValue id, ReferenceShape reference) when reference.Folder == folder => [id.Text],
        (ListValue list, ListShape { Item: var item }) => list.Items.SelectMany(inner => Ids(inner, item, folder)),
        (MapValue map, MapShape { Item: var item }) => map.Items.SelectMany(inner => Ids(inner.Value, item, folder)),
        (RecordValue record, RecordShape { Properties: var properties }) =>
            record.Values.SelectMany((inner, i) => Ids(inner.Value, properties[i].Type, folder)),
        _ => [],
    };

    private static IEnumerable<string> TermsIn(BoundValue? value) => value switch
    {
        ListValue list => list.Items.SelectMany(TermsIn),
        TextValue text when text.Text.Trim() is { Length: > 0 } term => [term],
        _ => [],
    };

    /// <summary>A name under which the entry of a row is filed.</summary>
    private sealed record Use(string Name, int Row);
}

/// <summary>A term and the rows of its entries, in catalog order.</summary>
internal sealed record TermModel(string Name, string Slug, EquatableArray<int> Rows);
