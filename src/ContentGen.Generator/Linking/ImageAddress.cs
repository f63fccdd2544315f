using ContentGen.Generator.Files;
using ContentGen.Generator.Files.Images;

namespace ContentGen.Generator.Linking;

/// <summary>What becomes of the address of an image, in a body or in front matter.</summary>
/// <param name="Address">The new address; null to leave it as it is.</param>
/// <param name="Missing">The image that should be there and is not.</param>
/// <param name="Nearest">The image that was probably meant, as the file would write it.</param>
internal sealed record ImageAddress(string? Address, string? Missing, string? Nearest)
{
    private static readonly ImageAddress AsItIs = new(null, null, null);

    /// <summary>The image, when it is one of ours.</summary>
    public ImageFile? Found { get; init; }

    /// <summary>Whether it leads into the content folder.</summary>
    public bool IsOurs => Found is not null || Missing is not null;

    /// <summary>How large it is shown; null when that is not known, or a query asks the app for another size.</summary>
    public ImageSize? Size { get; init; }

    /// <param name="source">The file that holds the address, from the content root's own name on.</param>
    /// <param name="target">The address, of no other host.</param>
    /// <param name="images">The images that there are.</param>
    public static ImageAddress Of(string source, string target, ImageFiles images)
    {
        var (path, rest, _) = LinkPath.Split(target);
        if (!ContentPath.IsImage(path))
            return AsItIs;
        var isRooted = path[0] == '/';

        // What the app serves from other folders is its own affair.
        if (isRooted && !path.StartsWith("/" + Root(source), StringComparison.Ordinal))
            return AsItIs;
        var wanted = isRooted ? Uri.UnescapeDataString(path.Substring(1)) : RelativePath.Resolve(source, path);
        if (wanted is null)
            return AsItIs;
        if (images.Find(wanted) is not { } found)
        {
            var near = NearPath.Of(wanted, images.Sources);
            return new ImageAddress(null, wanted, near is null ? null : NearPath.Relative(RelativePath.Folder(source), near));
        }

        return AsItIs with
        {
            Address = isRooted && found.Source == wanted ? null : "/" + Slug.Encode(found.Source) + rest,
            Found = found,
            Size = rest.StartsWith("?", StringComparison.Ordinal) ? null : found.Size,
        };
    }

    /// <summary>The folder's name from which all sources start.</summary>
    private static string Root(string source) => source.Substring(0, source.IndexOf('/') + 1);
}
