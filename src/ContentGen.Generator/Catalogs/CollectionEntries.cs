using ContentGen.Generator.Binding;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Model;
using ContentGen.Generator.Schema;

namespace ContentGen.Generator.Catalogs;

/// <summary>A collection with the entries that this build ships, in the order of their sources.</summary>
internal sealed record CollectionEntries(CollectionSchema Schema, EquatableArray<BoundEntry> Entries, EquatableArray<EntryLinks> Links)
{
    /// <summary>Sorts all entries into their collections. Drafts are left out here, unless the build wants them.</summary>
    public static IEnumerable<CollectionEntries> Group(IEnumerable<CollectionSchema> schemas, IEnumerable<BoundEntry> entries, IEnumerable<EntryLinks> links, bool includeDrafts)
    {
        var byFolder = entries
            .Where(entry => includeDrafts || !entry.IsDraft)
            .ToLookup(static entry => entry.Path.Collection, StringComparer.Ordinal);
        var linksByFolder = links.ToLookup(static link => link.Collection, StringComparer.Ordinal);
        return schemas.Select(schema => new CollectionEntries(
            schema,
            byFolder[schema.Folder].OrderBy(static entry => entry.Path.Source, StringComparer.Ordinal).ToEquatableArray(),
            linksByFolder[schema.Folder].OrderBy(static link => link.Id, StringComparer.Ordinal).ToEquatableArray()));
    }
}

/// <summary>The sources of the entries that an entry's body links to.</summary>
internal sealed record EntryLinks(string Collection, string Id, EquatableArray<string> Sources);

/// <summary>A collection after the checks across its entries: what is emitted of it, and what is wrong with it.</summary>
internal sealed record CheckedCollection(CatalogModel Catalog, CatalogMembers Members, EquatableArray<Problem> Problems)
{
    public static CheckedCollection Check(CollectionEntries collection)
    {
        var problems = new List<Problem>();
        Addresses.Check(collection, problems);
        TermDrift.Check(collection, problems);
        var catalog = CatalogModel.Of(collection);
        var members = CatalogMembers.Of(collection, catalog, problems);
        if (collection.Schema.NameSharedWith is { } other && collection.Entries.Count > 0)
            problems.Add(Diagnostics.Problems.SharedCatalogName(collection.Entries[0].Path.File, collection.Schema.Folder, other, collection.Schema.Catalog));
        return new CheckedCollection(catalog, members, problems.ToEquatableArray());
    }
}
