using ContentGen.Generator.Files.Images;
using ContentGen.Generator.Model;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Files;

/// <summary>
/// An additional file of the compiler as a value: the world ends here, nothing later sees a file or Roslyn's text. Where the content root lies
/// is asked of it later: a step that joins the options to each file would cost more at every edit than all others together.
/// </summary>
internal abstract class AdditionalFile : IEquatable<AdditionalFile>
{
    /// <summary>
    /// How many files are in a group on average, a power of two. After an edit of one file each step goes once through all groups and once
    /// through the files of one: of 10,000 files both are few.
    /// </summary>
    private const uint GroupSize = 64;

    private readonly uint _hash;

    protected AdditionalFile(string path) => (Path, _hash) = (path, StableHash.Of(path));

    /// <summary>The path as the compiler gave it.</summary>
    public string Path { get; }

    /// <summary>What the steps made of it. No part of its value.</summary>
    public Memory Memory { get; } = new();

    public static AdditionalFile Read(AdditionalText file, CancellationToken cancellation) =>
        ContentPath.IsContent(file.Path) ? TextFile.Read(file, cancellation)
        : ContentPath.IsImage(file.Path) ? PictureFile.Read(file)
        : new OtherFile(file.Path);

    /// <summary>
    /// Deals files into groups of neighbours. The path of a file alone decides whether a group ends with it, so that a file that comes or goes
    /// changes one group, or two.
    /// </summary>
    /// <param name="files">The files. In an editor, Roslyn before 5.9 may hand over one of them twice: it is taken once.</param>
    public static IEnumerable<Group<AdditionalFile>> Groups(IEnumerable<AdditionalFile> files)
    {
        var neighbours = new List<AdditionalFile>();
        foreach (var file in files.Distinct(new SamePath()))
        {
            neighbours.Add(file);
            if ((file._hash & (GroupSize - 1)) != 0)
                continue;
            yield return Group<AdditionalFile>.Of(neighbours, static file => file.Memory);
            neighbours.Clear();
        }

        if (neighbours.Count > 0)
            yield return Group<AdditionalFile>.Of(neighbours, static file => file.Memory);
    }

    /// <summary>What it is below the content root; nothing outside of it.</summary>
    public IEnumerable<SiteFile> In(ContentRoot root) => root.Path is { } path && Place(path) is { } file ? [file] : [];

    public abstract bool Equals(AdditionalFile? other);

    public override bool Equals(object? obj) => Equals(obj as AdditionalFile);

    public override int GetHashCode() => unchecked((int)_hash);

    protected abstract SiteFile? Place(string root);

    private sealed class SamePath : IEqualityComparer<AdditionalFile>
    {
        public bool Equals(AdditionalFile? left, AdditionalFile? right) => left?.Path == right?.Path;

        public int GetHashCode(AdditionalFile file) => file.GetHashCode();
    }
}

/// <summary>A file that is neither content nor an image, wherever it lies.</summary>
/// <remarks>Each is one of its own: what all projects of a compiler server share must remember nothing.</remarks>
internal sealed class OtherFile(string path) : AdditionalFile(path)
{
    public override bool Equals(AdditionalFile? other) => other is OtherFile file && Path == file.Path;

    protected override SiteFile? Place(string root) => null;
}
