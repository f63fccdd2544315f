using ContentGen.Generator.Binding;
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

        // An id is exact and comes first; a slug that two entries share is reported where they are.
        foreach (var target in targets)
            _byName[(target.Folder, target.Id)] = target;
        foreach (var target in targets)
        {
            if (!_byName.ContainsKey((target.Folder, target.Slug)))
                _byName.Add((target.Folder, target.Slug), target);
        }
    }

    public static ReferenceIndex Of(IEnumerable<ReferenceTarget> targets) =>
        new(targets.OrderBy(static target => target.Folder, StringComparer.Ordinal).ThenBy(static target => target.Id, StringComparer.Ordinal)
            .ToEquatableArray());

    public ReferenceTarget? Find(string folder, string name) => _byName.TryGetValue((folder, name), out var target) ? target : null;

    /// <summary>What a reference to a collection may say.</summary>
    public IEnumerable<string> Names(string folder) => _byFolder[folder].Select(static target => target.Slug);

    public bool Equals(ReferenceIndex? other) => other is not null && _targets.Equals(other._targets);

    public override bool Equals(object? obj) => Equals(obj as ReferenceIndex);

    public override int GetHashCode() => _targets.GetHashCode();
}

/// <summary>An entry as references see it.</summary>
internal sealed record ReferenceTarget(string Folder, string Id, string Slug, bool IsLeftOut)
{
    public static ReferenceTarget Of(BoundEntry entry) => new(entry.Path.Collection, entry.Facts.Id, entry.Facts.Slug, entry.IsLeftOut);
}
