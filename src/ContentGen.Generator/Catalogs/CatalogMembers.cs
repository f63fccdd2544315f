using System.Globalization;
using ContentGen.Generator.Binding;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Model;
using ContentGen.Generator.Schema;

namespace ContentGen.Generator.Catalogs;

/// <summary>
/// The names that the catalog class offers, and nothing of the values behind them: an edit that changes no name,
/// title or date re-emits no class. An entry with errors keeps its member, so that its use in C# is not a second error.
/// </summary>
internal sealed record CatalogMembers(
    CollectionSchema Schema,
    int EntryCount,
    EquatableArray<EntryMember> Entries,
    EquatableArray<TaxonomyMembers> Taxonomies)
{
    public static CatalogMembers Of(CollectionEntries collection, CatalogModel catalog, List<Problem> problems)
    {
        var reserved = new HashSet<string>(ReservedNames.OfCatalog(collection.Schema), StringComparer.Ordinal);
        // The last segment names an entry; the whole slug where two of them are called the same.
        var byLastSegment = collection.Entries.ToLookup(static entry => Names.Member(LastSegment(entry.Facts.Slug)), StringComparer.Ordinal);
        var named = byLastSegment
            .SelectMany(static same => same.Select(entry => new Use(entry, same.Any(other => other.Facts.Slug != entry.Facts.Slug))))
            .ToLookup(
                static use => Names.Member(use.IsShared ? use.Entry.Facts.Slug : LastSegment(use.Entry.Facts.Slug)),
                static use => use.Entry,
                StringComparer.Ordinal);

        var members = new List<EntryMember>();
        foreach (var group in named)
        {
            var name = reserved.Contains(group.Key) ? "_" + group.Key : group.Key;
            // Entries of one slug are an error of their own: the first keeps the member, so that C# adds no error to it.
            var rivals = group.GroupBy(static entry => entry.Facts.Slug, StringComparer.Ordinal).Select(static same => same.First()).ToList();
            if (rivals.Count == 1)
                members.Add(Member(name, rivals[0]));
            else
                Report(collection.Schema.Catalog, name, rivals, problems);
        }

        return new CatalogMembers(
            collection.Schema,
            catalog.Entries.Count,
            members.OrderBy(static member => member.Name, StringComparer.Ordinal).ToEquatableArray(),
            catalog.Taxonomies.Where(static taxonomy => taxonomy.Kind == TaxonomyKind.Property).Select(TaxonomyMembers.Of).ToEquatableArray());
    }

    /// <summary>The taxonomies alone: a site of many thousand entries may do without names that the compiler takes its time for.</summary>
    public static CatalogMembers None(CatalogModel catalog) => new(
        catalog.Schema,
        catalog.Entries.Count,
        EquatableArray<EntryMember>.Empty,
        catalog.Taxonomies
            .Where(static taxonomy => taxonomy.Kind == TaxonomyKind.Property)
            .Select(static taxonomy => new TaxonomyMembers(taxonomy.Property, taxonomy.Key, EquatableArray<TermMember>.Empty))
            .ToEquatableArray());

    /// <summary>Each hears who else wants the name.</summary>
    private static void Report(string catalog, string name, IReadOnlyList<BoundEntry> entries, List<Problem> problems)
    {
        foreach (var entry in entries)
        {
            var rivals = entries.Where(other => other != entry).Select(static other => other.Path.Source);
            problems.Add(Problems.SharedMember(entry.Path.File, entry.AddressRange, catalog, name, rivals, entry.IsToml));
        }
    }

    private static EntryMember Member(string name, BoundEntry entry) =>
        new(name, entry.Facts.Id, entry.Facts.Title ?? entry.Facts.Id, entry.Facts.Source,
            entry.Facts.Published is { } published ? new DateTime(published.LocalTicks).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null);

    private static string LastSegment(string slug) => slug.Substring(slug.LastIndexOf('/') + 1);

    /// <summary>An entry, and whether another slug has the same last segment.</summary>
    private sealed record Use(BoundEntry Entry, bool IsShared);
}

internal sealed record EntryMember(string Name, string Id, string Title, string Source, string? Date);

internal sealed record TaxonomyMembers(string Property, string Key, EquatableArray<TermMember> Terms)
{
    public static TaxonomyMembers Of(TaxonomyModel taxonomy)
    {
        var reserved = new HashSet<string>(ReservedNames.OfTaxonomy(taxonomy.Property), StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var terms = new List<TermMember>();
        foreach (var term in taxonomy.Terms)
        {
            var wanted = Names.Member(term.Slug);
            var name = wanted = reserved.Contains(wanted) ? "_" + wanted : wanted;
            for (var i = 2; !taken.Add(name); i++)
                name = wanted + "_" + i.ToString(CultureInfo.InvariantCulture);
            terms.Add(new TermMember(name, term.Slug, term.Name));
        }

        return new TaxonomyMembers(taxonomy.Property, taxonomy.Key, terms.OrderBy(static term => term.Name, StringComparer.Ordinal).ToEquatableArray());
    }
}

internal sealed record TermMember(string Name, string Slug, string Term);
