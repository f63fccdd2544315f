namespace ContentGen;

/// <summary>
/// A picture that front matter names. A property of this type reads one value, the address; an image of the content folder gets
/// the address that it has in a body, and the size that its file's header says.
/// </summary>
/// <param name="Url">The address: from the root of the site for an image of the content folder, any other as it is written.</param>
/// <param name="Width">The width in pixels, as browsers show it; null when it is not known, as for pictures of other hosts.</param>
/// <param name="Height">The height in pixels; null when <paramref name="Width"/> is.</param>
public sealed record ContentImage(string Url, int? Width = null, int? Height = null)
{
    /// <summary>The address.</summary>
    public override string ToString() => Url;
}
