using ContentGen.Generator.Catalogs;
using ContentGen.Generator.Model;
using ContentGen.Generator.Schema;

namespace ContentGen.Generator.Search;

/// <summary>
/// What the index needs to know of a catalog: the order of its entries, their titles and their terms. An edit of any
/// other front matter leaves it equal.
/// </summary>
internal sealed record SearchPlan(string Folder, RecordName Record, string Catalog, EquatableArray<SearchRow> Rows)
{
    public static SearchPlan Of(CatalogModel catalog)
    {
        var terms = new List<string>[catalog.Entries.Count];
        var taxonomies = catalog.Taxonomies.Where(static taxonomy => taxonomy.Kind == TaxonomyKind.Property);
        foreach (var term in taxonomies.SelectMany(static taxonomy => taxonomy.Terms))
        {
            foreach (var row in term.Rows)
                (terms[row] ??= []).Add(term.Name);
        }

        return new SearchPlan(
            catalog.Schema.Folder,
            catalog.Schema.Record,
            catalog.Schema.Catalog,
            catalog.Entries.Select((entry, row) => new SearchRow(entry.Id, entry.Title ?? "", (terms[row] ?? []).ToEquatableArray())).ToEquatableArray());
    }
}

/// <summary>What is searched of an entry beside its body.</summary>
internal sealed record SearchRow(string Id, string Title, EquatableArray<string> Terms);

/// <summary>All that one index is made of: the words of the entries in the order of the plan's rows.</summary>
internal sealed record SearchInput(SearchPlan Plan, EquatableArray<EntryWords> Words);

/// <summary>The words of all entries and the plans of all indexes.</summary>
internal sealed record SearchDeal(EquatableArray<EntryWords> Words, EquatableArray<SearchPlan> Plans)
{
    /// <summary>To each index the words of its own entries.</summary>
    public IEnumerable<SearchInput> Inputs()
    {
        var byCollection = Words.ToLookup(static entry => entry.Collection, StringComparer.Ordinal);
        foreach (var plan in Plans)
        {
            var byId = new Dictionary<string, EntryWords>(StringComparer.Ordinal);
            foreach (var entry in byCollection[plan.Folder])
                byId[entry.Id] = entry;
            yield return new SearchInput(plan, plan.Rows
                .Select(row => byId.TryGetValue(row.Id, out var entry) ? entry : EntryWords.None(plan.Folder, row.Id))
                .ToEquatableArray());
        }
    }
}
