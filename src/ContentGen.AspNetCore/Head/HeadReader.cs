using Microsoft.AspNetCore.Http;

namespace ContentGen.AspNetCore;

/// <summary>Makes the metadata of a page from what is known of the site and of an entry.</summary>
internal static class HeadReader
{
    public static ContentHead Read(ContentSite site, IContentEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var article = entry as IContentArticle;
        var description = Description(entry);
        var url = site.Absolute(entry.Url);
        return new ContentHead
        {
            Title = article?.Title ?? entry.Slug,
            SiteTitle = site.Title,
            Url = url,
            Description = description.Length > 0 ? description : null,
            Language = site.Options.Language,
            Image = IsOfSite(article?.Image, site.Options.Image)
                ? ImageOf(site)
                : article?.Image is { } image ? site.Absolute(image, url) : null,
            IsArticle = article?.Published is not null,
            Published = article?.Published,
            Updated = article is null ? null : site.UpdatedOn(article, article.Published),
            Authors = article is { Authors.Count: > 0 } ? article.Authors : site.Options.Author is { } author ? [author] : [],
            Tags = article?.Tags ?? [],
            IsUnlisted = article?.IsDraft == true,
            TwitterSite = site.Options.TwitterSite,
            Feeds = Feeds(site),
        };
    }

    /// <summary>What an entry says of itself in a sentence or two; empty when it says nothing. A blank summary is none.</summary>
    public static string Description(IContentEntry entry) =>
        entry is IContentArticle { Summary: { } summary } && !string.IsNullOrWhiteSpace(summary) ? summary : entry.Body.Excerpt;

    public static ContentHead Read(ContentSite site, HttpRequest request, string title, string? description)
    {
        ArgumentNullException.ThrowIfNull(title);
        return new ContentHead
        {
            Title = title,
            SiteTitle = site.Title,
            // A path may begin with two slashes, and is no address of another host then.
            Url = site.Root.AbsoluteUri + request.Path.ToUriComponent().TrimStart('/'),
            Description = description ?? site.Options.Description,
            Language = site.Options.Language,
            Image = ImageOf(site),
            TwitterSite = site.Options.TwitterSite,
            Feeds = Feeds(site),
        };
    }

    public static IReadOnlyList<FeedLink> Feeds(ContentSite site)
    {
        var feeds = EndpointBuilders.Metadata<FeedMetadata>(site.Services);
        if (feeds.Count == 0)
            return [];
        var links = new FeedLink[feeds.Count];
        for (var i = 0; i < links.Length; i++)
            links[i] = new FeedLink(feeds[i].Title(site), feeds[i].Format.MediaType, site.Absolute(feeds[i].Path));
        return links;
    }

    /// <summary>Those who preview links show no SVG, so a picture of the site goes before a drawing of the entry.</summary>
    private static bool IsOfSite(string? entry, string? site) => site is not null && (entry is null || (IsSvg(entry) && !IsSvg(site)));

    /// <summary>It counts from the root of the site, whichever page shows it.</summary>
    private static string? ImageOf(ContentSite site) => site.Options.Image is { } image ? site.Absolute(image) : null;

    private static bool IsSvg(string image) => image.Split('?', '#')[0].EndsWith(".svg", StringComparison.OrdinalIgnoreCase);
}
