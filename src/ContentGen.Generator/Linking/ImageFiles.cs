using ContentGen.Generator.Files;
using ContentGen.Generator.Files.Images;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.Linking;

/// <summary>The images below the content root, by source. Changes only when one comes, goes or gets another size.</summary>
internal sealed class ImageFiles : IEquatable<ImageFiles>
{
    private readonly EquatableArray<ImageFile> _images;
    private readonly FileMap<ImageFile> _bySource = new();
    private readonly Lazy<ILookup<string, string>> _byName;

    private ImageFiles(EquatableArray<ImageFile> images)
    {
        _images = images;
        foreach (var image in images)
            _bySource.TryAdd(image.Source, image);
        _byName = new(() => Sources.ToLookup(Name, StringComparer.OrdinalIgnoreCase));
    }

    public IEnumerable<string> Sources => _images.Select(static image => image.Source);

    public static ImageFiles Of(IEnumerable<ImageFile> images) =>
        new(images.OrderBy(static image => image.Source, StringComparer.Ordinal).ToEquatableArray());

    /// <summary>The image that a path means; its source is as the disk spells it.</summary>
    public ImageFile? Find(string source) => _bySource.Find(source);

    /// <summary>The images of a file name, wherever they lie.</summary>
    public IEnumerable<string> Named(string name) => _byName.Value[Name(name)];

    public bool Equals(ImageFiles? other) => other is not null && _images.Equals(other._images);

    public override bool Equals(object? obj) => Equals(obj as ImageFiles);

    public override int GetHashCode() => _images.GetHashCode();

    private static string Name(string path) => Slug.Composed(path.Substring(path.LastIndexOf('/') + 1));
}
