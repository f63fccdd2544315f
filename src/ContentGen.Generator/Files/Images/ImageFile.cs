using System.Xml;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Files.Images;

/// <summary>
/// An image below the content root. This is the one place where the generator opens a file itself: Roslyn reads additional files
/// as text, which loses the bytes. The file is one of the compilation's inputs all the same: MSBuild compiles again when it changes,
/// and Roslyn asks here again for each new <see cref="AdditionalText"/>. Only the header is read, and what flows is the size, so an
/// image that is replaced by another of its size changes nothing.
/// </summary>
/// <param name="Source">Its path in the form of <see cref="ContentPath.Source"/>.</param>
/// <param name="Size">How large it is; null when its header does not say.</param>
internal sealed record ImageFile(string Source, ImageSize? Size)
{
    /// <summary>Null for an additional file that is no image.</summary>
    public static ImageFile? Of(AdditionalText file, ContentOptions options) =>
        ContentPath.TryParseImage(file.Path, options.Root) is { } source ? new ImageFile(source, SizeOf(file.Path)) : null;

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
