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

        // An id is exact and comes first; a slug that two entries share is reported where they are. Last come names in another
        // normal form than the disk's.
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

    public static ReferenceIndex Of(IEnumerable<ReferenceTarget> targets) =>
        new(targets.OrderBy(static target => target.Folder, StringComparer.Ordinal).ThenBy(static target => target.Id, StringComparer.Ordinal)
            .ToEquatableArray());

    public ReferenceTarget? Find(string folder, string name) =>
        _byName.TryGetValue((folder, name), out var target) || _byName.TryGetValue((folder, Slug.Composed(name)), out target) ? target : null;

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
    public static ReferenceTarget Of(BoundEntry entry) => new(
        entry.Path.Collection, entry.Facts.Id, entry.Facts.Slug, entry.IsLeftOut, entry is { IsInList: true, IsReadable: false });
}
