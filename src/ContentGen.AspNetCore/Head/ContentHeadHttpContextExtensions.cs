using ContentGen;
using ContentGen.AspNetCore;

namespace Microsoft.AspNetCore.Http;

/// <summary>Makes the metadata of a page.</summary>
public static class ContentHeadHttpContextExtensions
{
    /// <summary>The metadata of the page for an entry.</summary>
    /// <param name="context">The request.</param>
    /// <param name="entry">The entry that the page shows.</param>
    public static ContentHead GetContentHead(this HttpContext context, IContentEntry entry)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(entry);
        return HeadReader.Read(ContentSite.Of(context), entry);
    }

    /// <summary>The metadata of a page that shows no single entry, such as the front page or a tag.</summary>
    /// <param name="context">The request, whose path is the address of the page.</param>
    /// <param name="title">What the page is called; empty for the front page, which has the title of the site.</param>
    /// <param name="description">One sentence about it; that of the site when null.</param>
    public static ContentHead GetContentHead(this HttpContext context, string title, string? description = null)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(title);
        return HeadReader.Read(ContentSite.Of(context), context.Request, title, description);
    }

    /// <summary>The feeds of the site, those of single terms left out. <see cref="ContentHead"/> announces them.</summary>
    /// <param name="context">The request.</param>
    public static IReadOnlyList<FeedLink> GetFeedLinks(this HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return HeadReader.Feeds(ContentSite.Of(context));
    }
}
