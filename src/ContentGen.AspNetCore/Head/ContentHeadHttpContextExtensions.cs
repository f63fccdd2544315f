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
        var site = ContentSite.Of(context);
        var article = entry as IContentArticle;
        var description = article?.Summary is { Length: > 0 } summary ? summary : entry.Body.Excerpt;
        return new ContentHead
        {
            Title = article?.Title ?? entry.Slug,
            SiteTitle = site.Title,
            Url = site.Absolute(entry.Url),
            Description = description.Length > 0 ? description : null,
            Language = site.Options.Language,
            Image = (article?.Image ?? site.Options.Image) is { } image ? ImageOf(image, site, entry.Url) : null,
            IsArticle = article?.Published is not null,
            Published = article?.Published,
            Updated = article?.Updated,
            Authors = article is { Authors.Count: > 0 } ? article.Authors : site.Options.Author is { } author ? [author] : [],
            Tags = article?.Tags ?? [],
            IsUnlisted = article?.IsDraft == true,
            TwitterSite = site.Options.TwitterSite,
            Feeds = context.GetFeedLinks(),
        };
    }

    /// <summary>The metadata of a page that shows no single entry, such as the front page or a tag.</summary>
    /// <param name="context">The request, whose path is the address of the page.</param>
    /// <param name="title">What the page is called; empty for the front page, which has the title of the site.</param>
    /// <param name="description">One sentence about it; that of the site when null.</param>
    public static ContentHead GetContentHead(this HttpContext context, string title, string? description = null)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(title);
        var site = ContentSite.Of(context);
        return new ContentHead
        {
            Title = title,
            SiteTitle = site.Title,
            // A path may begin with two slashes, and is no address of another host then.
            Url = site.Root.AbsoluteUri + context.Request.Path.ToUriComponent().TrimStart('/'),
            Description = description ?? site.Options.Description,
            Language = site.Options.Language,
            Image = site.Options.Image is { } image ? site.Absolute(image) : null,
            TwitterSite = site.Options.TwitterSite,
            Feeds = context.GetFeedLinks(),
        };
    }

    /// <summary>The feeds of the site, those of single terms left out. <see cref="ContentHead"/> announces them.</summary>
    /// <param name="context">The request.</param>
    public static IReadOnlyList<FeedLink> GetFeedLinks(this HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var site = ContentSite.Of(context);
        return
        [
            .. EndpointBuilders.Metadata<FeedMetadata>(context.RequestServices)
                .Select(feed => new FeedLink(feed.Title(site), feed.Format.MediaType, site.Absolute(feed.Path))),
        ];
    }

    private static string ImageOf(string image, ContentSite site, string page) => Addresses.Resolve(image, site.Absolute(page), site.Root);
}
