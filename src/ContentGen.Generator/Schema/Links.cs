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
        return all.Select(schema => schema with
        {
            Properties = Change(schema.Properties, reference =>
                reference with { Catalog = catalogs.TryGetValue(reference.Folder, out var catalog) ? catalog : "" }),
            Incoming = Incoming(schema, all).ToEquatableArray(),
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

    /// <summary>The way back of each reference: <c>author.Posts</c>, or <c>author.PostsByEditor</c> where a record refers in several ways.</summary>
    private static IEnumerable<IncomingReference> Incoming(CollectionSchema target, IReadOnlyList<CollectionSchema> all)
    {
        // A record written whole by the generator cannot be the type of a property: its name is not known to the compiler in time.
        if (target.Declaration is not { } declaration)
            yield break;
        var properties = target.Properties.Select(static property => property.Name);
        var taken = new HashSet<string>([target.Record.Name, .. EntryMembers.Names, .. properties, .. declaration.OtherMembers], StringComparer.Ordinal);
        foreach (var source in all)
        {
            // A property cannot be seen farther than its type.
            if (source.Record.Reach == "private")
                continue;
            var visibility = target.Record.Reach == "public" ? source.Record.Reach : "public";
            var ways = source.References.Where(way => way.Folder == target.Folder).ToList();
            foreach (var way in ways)
            {
                var name = new[] { source.Catalog, source.Catalog + "By" + way.Property.Name }.Skip(ways.Count > 1 ? 1 : 0).FirstOrDefault(taken.Add);
                if (name is not null)
                {
                    var catalog = source.Record.Beside(source.Catalog);
                    yield return new IncomingReference(visibility, name, way.Key, way.Property.Key, source.Record.FullName, catalog, source.Folder);
                }
            }
        }
    }
}

/// <summary>A property that leads from an entry to those that refer to it.</summary>
/// <param name="Visibility">Its modifier.</param>
/// <param name="Name">Its name.</param>
/// <param name="Way">See <see cref="ReferenceWay.Key"/>.</param>
/// <param name="Key">The key by which the others refer.</param>
/// <param name="Record">The others' record.</param>
/// <param name="Catalog">The others' catalog.</param>
/// <param name="Folder">The others' folder.</param>
internal sealed record IncomingReference(string Visibility, string Name, string Way, string Key, string Record, string Catalog, string Folder);
