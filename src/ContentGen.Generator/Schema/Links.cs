using ContentGen.Generator.Model;

namespace ContentGen.Generator.Schema;

/// <summary>
/// Tells schemas of each other, once all are known: where the catalog of a reference is, and who refers to a record.
/// </summary>
internal static class Links
{
    public static IEnumerable<CollectionSchema> Add(IEnumerable<CollectionSchema> schemas)
    {
        var all = schemas.ToList();
        var catalogs = all.ToDictionary(static schema => schema.Folder, static schema => schema.Record.Beside(schema.Catalog), StringComparer.Ordinal);
        var ways = new WaysBack(all);
        return all.Select(schema => schema with
        {
            Properties = Change(schema.Properties, reference =>
                reference with { Catalog = catalogs.TryGetValue(reference.Folder, out var catalog) ? catalog : "" }),
            Incoming = ways.Of(schema).ToEquatableArray(),
        });
    }

    /// <summary>A schema whose references to some folders go to others.</summary>
    public static CollectionSchema Redirect(CollectionSchema schema, IReadOnlyDictionary<string, string> folders) => schema with
    {
        Properties = Change(schema.Properties, reference =>
            folders.TryGetValue(reference.Folder, out var folder) ? reference with { Folder = folder } : reference),
    };

    private static PropertySet Change(PropertySet properties, Func<ReferenceShape, ReferenceShape> change) =>
        properties.With(property => property with { Type = Change(property.Type, change) });

    private static ValueShape Change(ValueShape shape, Func<ReferenceShape, ReferenceShape> change) => shape switch
    {
        ReferenceShape reference => change(reference),
        ListShape list => list with { Item = Change(list.Item, change) },
        MapShape map => map with { Item = Change(map.Item, change) },
        RecordShape record => record with { Properties = Change(record.Properties, change) },
        _ => shape,
    };
}
