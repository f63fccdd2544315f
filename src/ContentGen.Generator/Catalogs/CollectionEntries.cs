using ContentGen.Generator.Binding;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Model;
using ContentGen.Generator.Schema;

namespace ContentGen.Generator.Catalogs;

/// <summary>A collection with the entries that this build ships, in the order of their sources.</summary>
internal sealed record CollectionEntries(CollectionSchema Schema, EquatableArray<BoundEntry> Entries, EquatableArray<EntryLinks> Links)
{
    /// <summary>Sorts the entries that this build ships into their collections.</summary>
    public static IEnumerable<CollectionEntries> Group(SiteEntries site)
    {
        var byFolder = site.Entries.Where(static entry => !entry.IsLeftOut).ToLookup(static entry => entry.Path.Collection, StringComparer.Ordinal);
        var linksByFolder = site.Links.ToLookup(static link => link.Collection, StringComparer.Ordinal);
        return site.Schemas.Select(schema => new CollectionEntries(
            schema,
            byFolder[schema.Folder].OrderBy(static entry => entry.Path.Source, StringComparer.Ordinal).ToEquatableArray(),
            linksByFolder[schema.Folder].OrderBy(static link => link.Id, StringComparer.Ordinal).ToEquatableArray()));
    }
}

/// <summary>All entries of the project, what they link to, and the schemas of their collections.</summary>
internal sealed record SiteEntries(EquatableArray<BoundEntry> Entries, EquatableArray<EntryLinks> Links, EquatableArray<CollectionSchema> Schemas);

/// <summary>The sources of the entries that an entry's body links to.</summary>
internal sealed record EntryLinks(string Collection, string Id, EquatableArray<string> Sources);

/// <summary>A collection after the checks across its entries: what is emitted of it, and what is wrong with it.</summary>
internal sealed record CheckedCollection(CatalogModel Catalog, CatalogMembers Members, EquatableArray<Problem> Problems)
{
    public static CheckedCollection Check(CollectionEntries collection, bool hasMembers)
    {
        var problems = new List<Problem>();
        TermDrift.Check(collection, problems);
        var catalog = CatalogModel.Of(collection);
        var members = hasMembers ? CatalogMembers.Of(collection, catalog, problems) : CatalogMembers.None(catalog);
        if (collection.Schema.NameSharedWith is { } other && collection.Entries.Count > 0)
        {
            var (file, own) = (collection.Entries[0].Path.File, collection.Schema);
            problems.Add(Diagnostics.Problems.SharedTypeName(file, own.Folder, other, own.Record.Name, own.Catalog));
        }

        if (collection is { Schema: { Declaration: null } schema, Entries.Count: > 0 } && TypeNames.AsNamespace(schema) is { } name)
        {
            var file = collection.Entries[0].Path.File;
            problems.Add(Diagnostics.Problems.NamedAsNamespace(file, default, schema.Folder, name, schema.Record.Namespace, isDeclared: false));
        }

        return new CheckedCollection(catalog, members, problems.ToEquatableArray());
    }
}
