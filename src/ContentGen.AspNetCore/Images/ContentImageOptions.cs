namespace ContentGen.AspNetCore;

/// <summary>How the images of content are served.</summary>
public sealed class ContentImageOptions
{
    internal const string UsualFolder = "content";

    /// <summary>The name of the content root, with which the addresses of images begin: the last part of <c>ContentGenRoot</c>.</summary>
    public string Folder { get; set; } = UsualFolder;

    /// <summary>How long browsers and caches may keep an image before they ask again.</summary>
    public TimeSpan MaxAge { get; set; } = TimeSpan.FromDays(1);
}
