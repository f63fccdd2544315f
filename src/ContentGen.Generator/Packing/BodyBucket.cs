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
            var shipped = new HashSet<string>(plan.Ids, StringComparer.Ordinal);
            var buckets = byCollection[plan.Folder]
                .Where(body => shipped.Contains(body.Path.Id))
                .ToLookup(body => BodyBuckets.Of(body.Path.Id, plan.BucketCount));
            for (var i = 0; i < plan.BucketCount; i++)
            {
                var sorted = buckets[i].OrderBy(static body => body.Path.Id, StringComparer.Ordinal).ToEquatableArray();
                yield return new BodyBucket(PackedName.Bodies(plan.Record, plan.Catalog, i), sorted);
            }
        }
    }
}

/// <summary>All that dealing bodies needs to know of a catalog: front matter edits hardly ever change it.</summary>
internal sealed record BodyPlan(string Folder, RecordName Record, string Catalog, int BucketCount, EquatableArray<string> Ids)
{
    public static BodyPlan Of(CatalogModel catalog) =>
        new(catalog.Schema.Folder, catalog.Schema.Record, catalog.Schema.Catalog, BodyBuckets.CountFor(catalog.Entries.Count),
            catalog.Entries.Select(static entry => entry.Id).OrderBy(static id => id, StringComparer.Ordinal).ToEquatableArray());
}
