using ContentGen.Generator.Catalogs;
using ContentGen.Generator.Linking;
using ContentGen.Generator.Model;
using ContentGen.Generator.Schema;

namespace ContentGen.Generator.Packing;

/// <summary>The bodies that share a literal.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Ids">The ids of the entries in it, ordered. One that is no markdown has no body.</param>
/// <param name="Dealt">Bodies, in the order of their files; those of entries that do not ship are among them.</param>
internal sealed record BodyBucket(PackedName Name, EquatableArray<string> Ids, EquatableArray<LinkedBody> Dealt)
{
    /// <summary>The bodies to pack, ordered by id.</summary>
    public IReadOnlyList<LinkedBody> Bodies()
    {
        var byId = new Dictionary<string, LinkedBody>(StringComparer.Ordinal);
        foreach (var body in Dealt)
            byId[body.Path.Id] = body;
        return [.. Ids.Where(byId.ContainsKey).Select(id => byId[id])];
    }
}

/// <summary>All bodies, and the plans of all catalogs.</summary>
internal sealed record BodyDeal(EquatableArray<HashedGroup<LinkedBody>> Bodies, EquatableArray<BodyPlan> Plans)
{
    /// <summary>
    /// Deals the bodies into their buckets. A bucket never moves for an edit of another's body. Cheap: which of the bodies ship, and in which
    /// order, is looked up where a bucket is packed.
    /// </summary>
    public IEnumerable<BodyBucket> Buckets()
    {
        foreach (var plan in Plans)
        {
            var dealt = HashedGroup<LinkedBody>.Deal(plan.Buckets.Count, Bodies, plan.Folder);
            for (var i = 0; i < plan.Buckets.Count; i++)
                yield return new BodyBucket(PackedName.Bodies(plan.Record, plan.Catalog, i), plan.Buckets[i], dealt[i]);
        }
    }
}

/// <summary>
/// All that dealing bodies needs to know of a catalog: the ids of its entries, ordered, in the buckets of their bodies. Front matter edits
/// hardly ever change it.
/// </summary>
internal sealed record BodyPlan(string Folder, RecordName Record, string Catalog, EquatableArray<EquatableArray<string>> Buckets)
{
    public static BodyPlan Of(CatalogModel catalog)
    {
        var count = BodyBuckets.CountFor(catalog.Entries.Count);
        var ids = catalog.Entries.Select(static entry => entry.Id).OrderBy(static id => id, StringComparer.Ordinal)
            .ToLookup(id => BodyBuckets.Of(id, count));
        var buckets = Enumerable.Range(0, count).Select(bucket => ids[bucket].ToEquatableArray()).ToEquatableArray();
        return new BodyPlan(catalog.Schema.Folder, catalog.Schema.Record, catalog.Schema.Catalog, buckets);
    }

    /// <summary>The ids of all entries.</summary>
    public IEnumerable<string> Ids() => Buckets.SelectMany(static ids => ids);
}
