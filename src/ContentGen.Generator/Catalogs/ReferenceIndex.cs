using ContentGen.Generator.Binding;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Files;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.Catalogs;

/// <summary>What a reference can name: the entries of all collections by slug and id. Changes only when one of these does.</summary>
internal sealed class ReferenceIndex : IEquatable<ReferenceIndex>
{
    private readonly EquatableArray<ReferenceTarget> _targets;
    private readonly Dictionary<(string Folder, string Name), ReferenceTarget> _byName = [];
    private readonly ILookup<string, ReferenceTarget> _byFolder;

    private ReferenceIndex(EquatableArray<ReferenceTarget> targets)
    {
        _targets = targets;
        _byFolder = targets.ToLookup(static target => target.Folder, StringComparer.Ordinal);

        // An id is exact and comes first. Last come names in another normal form than the disk's.
        foreach (var target in targets)
            _byName[(target.Folder, target.Id)] = target;
        foreach (var name in new Func<ReferenceTarget, string>[] { static target => target.Slug, static target => Slug.Composed(target.Id) })
        {
            foreach (var target in targets)
            {
                if (!_byName.ContainsKey((target.Folder, name(target))))
                    _byName.Add((target.Folder, name(target)), target);
            }
        }
    }

    public static ReferenceIndex Of(IReadOnlyList<PlacedTarget> placed)
    {
        // Entries of one slug and one address are reported where they are. Under a route with dates they may well share a slug.
        var shared = new HashSet<(string Folder, string Slug)>(placed
            .GroupBy(static each => (each.Target.Folder, each.Target.Slug))
            .Where(static same => same.Select(static each => each.Url).Distinct(StringComparer.Ordinal).Skip(1).Any())
            .Select(static same => same.Key));
        return new(placed.Select(static each => each.Target)
            .Select(target => shared.Contains((target.Folder, target.Slug)) ? target with { SharesSlug = true } : target)
            .OrderBy(static target => target.Folder, StringComparer.Ordinal).ThenBy(static target => target.Id, StringComparer.Ordinal)
            .ToEquatableArray());
    }

    public ReferenceTarget? Find(string folder, string name) =>
        _byName.TryGetValue((folder, name), out var target) || _byName.TryGetValue((folder, Slug.Composed(name)), out target) ? target : null;

    /// <summary>The ids of all entries that a name means which is the slug of several; empty where it means one.</summary>
    public IReadOnlyList<string> Several(string folder, string name)
    {
        if (Find(folder, name) is not { SharesSlug: true } target || target.Id == name || target.Id == Slug.Composed(name))
            return [];
        return [.. _byFolder[folder].Where(other => other.Slug == target.Slug).Select(static other => other.Id)];
    }

    /// <summary>Whether entries of a collection may be missing because their file could not be read to the end.</summary>
    public bool IsIncomplete(string folder) => _byFolder[folder].Any(static target => target.IsPartOfFile);

    /// <summary>What a reference to a collection may say.</summary>
    public IEnumerable<string> Names(string folder) => _byFolder[folder].Select(static target => target.Slug);

    /// <summary>What was probably meant by a name that leads nowhere: the entry of that name in a folder, or the nearest slug or id.</summary>
    public string? Nearest(string folder, string name) =>
        _byFolder[folder].Select(static target => target.Slug).FirstOrDefault(slug => slug.EndsWith("/" + name, StringComparison.Ordinal))
        ?? Suggestion.Nearest(name, Names(folder))
        ?? Suggestion.Nearest(name, _byFolder[folder].Select(static target => target.Id));

    public bool Equals(ReferenceIndex? other) => other is not null && _targets.Equals(other._targets);

    public override bool Equals(object? obj) => Equals(obj as ReferenceIndex);

    public override int GetHashCode() => _targets.GetHashCode();
}

/// <summary>An entry as references see it.</summary>
/// <param name="Folder">Its collection.</param>
/// <param name="Id">Its id.</param>
/// <param name="Slug">Its slug.</param>
/// <param name="IsLeftOut">Whether this build leaves it out.</param>
/// <param name="IsPartOfFile">Whether it stands for what could not be read of a file with many entries.</param>
internal sealed record ReferenceTarget(string Folder, string Id, string Slug, bool IsLeftOut, bool IsPartOfFile)
{
    /// <summary>Whether an entry with another address has the same slug.</summary>
    public bool SharesSlug { get; init; }
}

/// <summary>The same with its address, which references do not name.</summary>
internal sealed record PlacedTarget(ReferenceTarget Target, string Url)
{
    public static PlacedTarget Of(BoundEntry entry) => new(
        new(entry.Path.Collection, entry.Facts.Id, entry.Facts.Slug, entry.IsLeftOut, entry is { IsInList: true, IsReadable: false }),
        entry.Facts.Url);
}
