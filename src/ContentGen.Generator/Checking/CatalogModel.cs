using ContentGen.Generator.Binding;
using ContentGen.Generator.Files;
using ContentGen.Generator.Model;
using ContentGen.Generator.Schema;

namespace ContentGen.Generator.Checking;

/// <summary>The values of a collection as they are packed: sound entries in catalog order, and its terms. Structurally equal.</summary>
internal sealed record CatalogModel(CollectionSchema Schema, EquatableArray<EntryFacts> Entries, EquatableArray<TaxonomyModel> Taxonomies)
{
    public int BucketCount => BodyBuckets.CountFor(Entries.Count);

    public static CatalogModel Of(CollectionEntries collection)
    {
        var entries = collection.Entries.Where(static entry => !entry.IsBroken).Select(static entry => entry.Facts).ToList();
        entries.Sort(CatalogOrder.Compare);
        return new CatalogModel(
            collection.Schema,
            entries.ToEquatableArray(),
            collection.Schema.Taxonomies.Select(property => TaxonomyModel.Of(collection.Schema, property, entries)).ToEquatableArray());
    }
}

/// <summary>The order of <c>All</c>: dated entries newest first, then undated ones by weight, then by id; ties by id, ordinal.</summary>
internal static class CatalogOrder
{
    public static int Compare(EntryFacts left, EntryFacts right)
    {
        var order = Nullable.Compare(right.PublishedTicks, left.PublishedTicks);
        if (order == 0 && left.PublishedTicks is null)
            order = (left.Weight ?? long.MaxValue).CompareTo(right.Weight ?? long.MaxValue);
        return order != 0 ? order : string.CompareOrdinal(left.Id, right.Id);
    }
}

/// <summary>The terms of one taxonomy property, ordered by slug.</summary>
internal sealed record TaxonomyModel(string Property, string Key, EquatableArray<TermModel> Terms)
{
    public static TaxonomyModel Of(CollectionSchema schema, PropertySchema property, IReadOnlyList<EntryFacts> entries)
    {
        var index = schema.Properties.Items.IndexOf(property);
        var uses = new List<(string Name, int Row)>();
        for (var row = 0; row < entries.Count; row++)
        {
            foreach (var name in TermsIn(entries[row].Values[index].Value))
                uses.Add((name, row));
        }

        var terms = uses
            .GroupBy(static use => Slug.FromTerm(use.Name), StringComparer.Ordinal)
            .OrderBy(static group => group.Key, StringComparer.Ordinal)
            .Select(static group => new TermModel(MostUsed(group.Select(static use => use.Name)), group.Key, group.Select(static use => use.Row).Distinct().ToEquatableArray()));
        return new TaxonomyModel(property.Name, property.Key, terms.ToEquatableArray());
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
