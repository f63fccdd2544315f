using System.Text;
using ContentGen.Generator.Catalogs;
using ContentGen.Generator.Model;
using ContentGen.Generator.Schema;

namespace ContentGen.Generator.Search;

/// <summary>
/// What the index needs to know of a catalog: the titles and the terms of its entries, in segments. An edit of any other front matter
/// leaves it equal.
/// </summary>
internal sealed record SearchPlan(string Folder, RecordName Record, string Catalog, EquatableArray<EquatableArray<SearchRow>> Segments)
{
    public static SearchPlan Of(CatalogModel catalog)
    {
        var (terms, rows) = (TermsByRow(catalog), new SearchRow[catalog.Entries.Count]);
        for (var row = 0; row < rows.Length; row++)
            rows[row] = new SearchRow(catalog.Entries[row].Id, catalog.Entries[row].Title ?? "", (terms[row] ?? []).ToEquatableArray());
        var ids = rows.Select(static row => Encoding.UTF8.GetBytes(row.Id)).ToList();
        var segments = SearchSegments.Deal(HashedRow.Sorted(rows.Length, row => ids[row]))
            .Select(segment => segment.Select(row => rows[row]).ToEquatableArray())
            .ToEquatableArray();
        return new SearchPlan(catalog.Schema.Folder, catalog.Schema.Record, catalog.Schema.Catalog, segments);
    }

    private static List<string>?[] TermsByRow(CatalogModel catalog)
    {
        var terms = new List<string>?[catalog.Entries.Count];
        var taxonomies = catalog.Taxonomies.Where(static taxonomy => taxonomy.Kind == TaxonomyKind.Property);
        foreach (var term in taxonomies.SelectMany(static taxonomy => taxonomy.Terms))
        {
            foreach (var row in term.Rows)
                (terms[row] ??= []).Add(term.Name);
        }

        return terms;
    }
}

/// <summary>What is searched of an entry beside its body.</summary>
internal sealed record SearchRow(string Id, string Title, EquatableArray<string> Terms);

/// <summary>All that one segment is made of.</summary>
/// <param name="Record">The record.</param>
/// <param name="Catalog">The name of its catalog.</param>
/// <param name="Segment">The number of the segment.</param>
/// <param name="Rows">Its entries, in its order.</param>
/// <param name="Dealt">The words of bodies, in the order of their files; those of entries that do not ship are among them.</param>
internal sealed record SearchInput(
    RecordName Record, string Catalog, int Segment, EquatableArray<SearchRow> Rows, EquatableArray<EntryWords> Dealt)
{
    /// <summary>The words of each row's body.</summary>
    public IReadOnlyList<EntryWords> Words()
    {
        var byId = new Dictionary<string, EntryWords>(StringComparer.Ordinal);
        foreach (var entry in Dealt)
            byId[entry.Id] = entry;
        return [.. Rows.Select(row => byId.TryGetValue(row.Id, out var entry) ? entry : EntryWords.None)];
    }
}

/// <summary>The words of all entries and the plans of all indexes.</summary>
internal sealed record SearchDeal(EquatableArray<HashedGroup<EntryWords>> Words, EquatableArray<SearchPlan> Plans)
{
    /// <summary>To each segment the words of its own entries. Cheap: whose they are is looked up where a segment is packed.</summary>
    public IEnumerable<SearchInput> Inputs()
    {
        foreach (var plan in Plans)
        {
            var dealt = HashedGroup<EntryWords>.Deal(plan.Segments.Count, Words, plan.Folder);
            for (var i = 0; i < plan.Segments.Count; i++)
                yield return new SearchInput(plan.Record, plan.Catalog, i, plan.Segments[i], dealt[i]);
        }
    }
}
