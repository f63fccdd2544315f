namespace ContentGen.Generator.Files.Images;

/// <summary>An image below the content root.</summary>
/// <param name="Source">Its path in the form of <see cref="ContentPath.Source"/>.</param>
/// <param name="Size">How large it is; null when its header does not say.</param>
internal sealed record ImageFile(string Source, ImageSize? Size) : SiteFile;
