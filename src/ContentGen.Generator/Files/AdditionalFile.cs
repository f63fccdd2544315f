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
    protected AdditionalFile(string path) => (Path, Hash) = (path, StableHash.Of(path));

    /// <summary>The path as the compiler gave it.</summary>
    public string Path { get; }

    /// <summary>The hash of the path.</summary>
    public uint Hash { get; }

    /// <summary>What the steps made of it. No part of its value.</summary>
    public Memory Memory { get; } = new();

    public static AdditionalFile Read(AdditionalText file, CancellationToken cancellation) =>
        ContentPath.IsContent(file.Path) ? TextFile.Read(file, cancellation)
        : ContentPath.IsImage(file.Path) ? PictureFile.Read(file)
        : new OtherFile(file.Path);

    /// <summary>What it is below the content root; nothing outside of it.</summary>
    public IEnumerable<SiteFile> In(ContentRoot root) => root.Path is { } path && Place(path) is { } file ? [file] : [];

    public abstract bool Equals(AdditionalFile? other);

    public override bool Equals(object? obj) => Equals(obj as AdditionalFile);

    public override int GetHashCode() => unchecked((int)Hash);

    protected abstract SiteFile? Place(string root);
}

/// <summary>A file that is neither content nor an image, wherever it lies.</summary>
/// <remarks>Each is one of its own: what all projects of a compiler server share must remember nothing.</remarks>
internal sealed class OtherFile(string path) : AdditionalFile(path)
{
    public override bool Equals(AdditionalFile? other) => other is OtherFile file && Path == file.Path;

    protected override SiteFile? Place(string root) => null;
}
