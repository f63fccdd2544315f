namespace ContentGen.Generator.Schema;

/// <summary>
/// The way back of each reference: <c>author.Posts</c>, or <c>author.PostsByEditor</c> where a record refers in several ways. A record that
/// derives from another content record gives what it inherits of them an answer of its own: the ids of two collections can be the same.
/// </summary>
internal sealed class WaysBack
{
    private readonly IReadOnlyList<CollectionSchema> _all;
    private readonly Dictionary<string, CollectionSchema> _bases;

    public WaysBack(IReadOnlyList<CollectionSchema> all)
    {
        _all = all;
        var records = all.Where(static schema => schema.Declaration is not null).ToLookup(static schema => schema.Record.FullName, StringComparer.Ordinal);
        _bases = all
            .Select(schema => (schema.Folder, Base: schema.Declaration?.Bases.FirstOrDefault(records.Contains)))
            .Where(static derived => derived.Base is not null)
            .ToDictionary(static derived => derived.Folder, derived => records[derived.Base!].First(), StringComparer.Ordinal);
    }

    public IEnumerable<IncomingReference> Of(CollectionSchema target)
    {
        // A record written whole by the generator cannot be the type of a property: its name is not known to the compiler in time.
        if (target.Declaration is not { } declaration)
            yield break;
        var isBase = _bases.Values.Any(parent => parent.Folder == target.Folder);
        var inherited = _bases.TryGetValue(target.Folder, out var parent) ? Of(parent).ToList() : [];
        var properties = target.Properties.Select(static property => property.Name);
        var taken = new HashSet<string>([target.Record.Name, .. EntryMembers.Names, .. properties, .. declaration.OtherMembers], StringComparer.Ordinal);
        foreach (var source in _all)
        {
            // A property cannot be seen farther than its type.
            if (source.Record.Reach == "private")
                continue;
            var visibility = target.Record.Reach == "public" ? source.Record.Reach : "public";
            var ways = source.References.Where(way => way.Folder == target.Folder).ToList();
            foreach (var way in ways)
            {
                var name = new[] { source.Catalog, source.Catalog + "By" + way.Property.Name }.Skip(ways.Count > 1 ? 1 : 0)
                    .FirstOrDefault(name => !inherited.Any(other => other.Name == name && other.Record != source.Record.FullName) && taken.Add(name));
                if (name is null)
                    continue;
                var catalog = source.Record.Beside(source.Catalog);
                var found = new IncomingReference(visibility, name, way.Key, way.Property.Key, source.Record.FullName, catalog, source.Folder);
                yield return inherited.FirstOrDefault(other => other.Name == name) is { } hidden
                    ? found with { Visibility = hidden.Visibility, Modifier = "override" }
                    : found with { Modifier = isBase ? "virtual" : null };
            }
        }

        // A name that the user gave to something else hides what is inherited, and is the user's affair.
        foreach (var way in inherited.Where(way => taken.Add(way.Name)))
            yield return way with { Way = null, Modifier = "override" };
    }
}

/// <summary>A property that leads from an entry to those that refer to it.</summary>
/// <param name="Visibility">Its modifier.</param>
/// <param name="Name">Its name.</param>
/// <param name="Way">See <see cref="ReferenceWay.Key"/>; null where no entry of the others can refer to one of this collection.</param>
/// <param name="Key">The key by which the others refer.</param>
/// <param name="Record">The others' record.</param>
/// <param name="Catalog">The others' catalog.</param>
/// <param name="Folder">The others' folder.</param>
internal sealed record IncomingReference(string Visibility, string Name, string? Way, string Key, string Record, string Catalog, string Folder)
{
    /// <summary>What the inheritance among content records makes of it: <c>virtual</c> or <c>override</c>; null where there is none.</summary>
    public string? Modifier { get; init; }
}
