using System.Xml;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Files.Images;

/// <summary>
/// An image. This is the one place where the generator opens a file itself: Roslyn reads additional files
/// as text, which loses the bytes. The file is one of the compilation's inputs all the same: MSBuild compiles again when it changes,
/// and Roslyn asks here again for each new <see cref="AdditionalText"/>. Only the header is read, and what flows is the size, so an
/// image that is replaced by another of its size changes nothing.
/// </summary>
/// <param name="path">The path as the compiler gave it.</param>
/// <param name="size">How large it is; null when its header does not say.</param>
internal sealed class PictureFile(string path, ImageSize? size) : AdditionalFile(path)
{
    private readonly ImageSize? _size = size;

    public static PictureFile Read(AdditionalText file) => new(file.Path, SizeOf(file.Path));

    public override bool Equals(AdditionalFile? other) => other is PictureFile picture && Path == picture.Path && Equals(_size, picture._size);

    protected override SiteFile? Place(string root) => ContentPath.TryParseImage(Path, root) is { } source ? new ImageFile(source, _size) : null;

    private static ImageSize? SizeOf(string path)
    {
        try
        {
#pragma warning disable RS1035 // Said above.
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
#pragma warning restore RS1035
            return ImageHeader.Read(stream);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException or XmlException)
        {
            // An image that cannot be read is shown without a size, as any other picture of which nothing is known.
            return null;
        }
    }
}
