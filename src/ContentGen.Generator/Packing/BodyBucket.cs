using ContentGen.Generator.Catalogs;
using ContentGen.Generator.Linking;
using ContentGen.Generator.Model;
using ContentGen.Generator.Schema;

namespace ContentGen.Generator.Packing;

/// <summary>The bodies that share a literal, ordered by id.</summary>
internal sealed record BodyBucket(PackedName Name, EquatableArray<LinkedBody> Bodies);

/// <summary>All bodies, and the plans of all catalogs.</summary>
internal sealed record BodyDeal(EquatableArray<LinkedBody> Bodies, EquatableArray<BodyPlan> Plans)
{
    /// <summary>Deals the bodies of the entries that ship into their buckets. A bucket never moves for an edit of another's body.</summary>
    public IEnumerable<BodyBucket> Buckets()
    {
        var byCollection = Bodies.ToLookup(static body => body.Path.Collection, StringComparer.Ordinal);
        foreach (var plan in Plans)
        {
            var byId = new Dictionary<string, LinkedBody>(StringComparer.Ordinal);
            foreach (var body in byCollection[plan.Folder])
                byId[body.Path.Id] = body;
            for (var i = 0; i < plan.Buckets.Count; i++)
            {
                var bodies = plan.Buckets[i].Where(byId.ContainsKey).Select(id => byId[id]).ToEquatableArray();
                yield return new BodyBucket(PackedName.Bodies(plan.Record, plan.Catalog, i), bodies);
            }
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
