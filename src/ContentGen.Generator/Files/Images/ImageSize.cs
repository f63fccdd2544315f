namespace ContentGen.Generator.Files.Images;

/// <summary>How many pixels an image has as browsers show it, turned where its file says so.</summary>
internal sealed record ImageSize(int Width, int Height)
{
    /// <summary>Null for what no image has.</summary>
    public static ImageSize? Of(long width, long height) =>
        width is > 0 and <= int.MaxValue && height is > 0 and <= int.MaxValue ? new ImageSize((int)width, (int)height) : null;

    public ImageSize Turned() => new(Height, Width);
}
