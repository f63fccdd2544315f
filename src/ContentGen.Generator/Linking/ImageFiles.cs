using ContentGen.Generator.Files;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.Linking;

/// <summary>The images below the content root, by source. Changes only when one comes or goes.</summary>
internal sealed class ImageFiles : IEquatable<ImageFiles>
{
    private readonly FileMap<string> _bySource = new();
    private readonly Lazy<ILookup<string, string>> _byName;

    private ImageFiles(EquatableArray<string> sources)
    {
        Sources = sources;
        foreach (var source in sources)
            _bySource.TryAdd(source, source);
        _byName = new(() => sources.ToLookup(Name, StringComparer.OrdinalIgnoreCase));
    }

    public EquatableArray<string> Sources { get; }

    public static ImageFiles Of(IEnumerable<string> sources) =>
        new(sources.OrderBy(static source => source, StringComparer.Ordinal).ToEquatableArray());

    /// <summary>The image that a path means, as the disk spells it.</summary>
    public string? Find(string source) => _bySource.Find(source);

    /// <summary>The images of a file name, wherever they lie.</summary>
    public IEnumerable<string> Named(string name) => _byName.Value[Name(name)];

    public bool Equals(ImageFiles? other) => other is not null && Sources.Equals(other.Sources);

    public override bool Equals(object? obj) => Equals(obj as ImageFiles);

    public override int GetHashCode() => Sources.GetHashCode();

    private static string Name(string path) => Slug.Composed(path.Substring(path.LastIndexOf('/') + 1));
}
