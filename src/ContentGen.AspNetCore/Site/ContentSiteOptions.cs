namespace ContentGen.AspNetCore;

/// <summary>What pages, feeds and sitemaps say of the site as a whole. Set with <c>builder.Services.AddContentSite(site => …)</c>.</summary>
public sealed class ContentSiteOptions
{
    /// <summary>The name of the site; the host where it is not set.</summary>
    public string Title { get; set; } = "";

    /// <summary>One sentence about the site.</summary>
    public string? Description { get; set; }

    /// <summary>
    /// The public address of the site, such as <c>https://example.org/</c>, from which absolute addresses are made. When it is null,
    /// the address of the request is used, which is wrong behind a proxy that hides it. A static export needs it.
    /// </summary>
    public Uri? BaseUrl { get; set; }

    /// <summary>The language of the site as a BCP 47 tag.</summary>
    public string Language { get; set; } = "en";

    /// <summary>Who writes where an article does not say.</summary>
    public string? Author { get; set; }

    /// <summary>The picture of pages that have none: an absolute address, or a path from the root.</summary>
    public string? Image { get; set; }

    /// <summary>The account of the site for Twitter cards, such as <c>@example</c>.</summary>
    public string? TwitterSite { get; set; }

    /// <summary>
    /// Whether entries with a date in the future are shown. By default they are not: neither as pages nor in feeds and sitemaps. To see
    /// them while you write, set it to <c>builder.Environment.IsDevelopment()</c>: an export sets it to false, unless
    /// <see cref="ContentExportOptions.IncludeFuture"/> is true.
    /// </summary>
    public bool ShowFuture { get; set; }
}
