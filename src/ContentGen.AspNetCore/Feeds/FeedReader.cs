namespace ContentGen.AspNetCore;

/// <summary>Makes a feed of a catalog, or of one term of it.</summary>
internal static class FeedReader
{
    /// <param name="site">The site.</param>
    /// <param name="options">What the feed says of itself.</param>
    /// <param name="source">What it is about.</param>
    /// <param name="path">Its own path.</param>
    /// <param name="services">What bodies are rendered with.</param>
    public static async Task<Feed> ReadAsync(ContentSite site, ContentFeedOptions options, FeedSource source, string path, IServiceProvider services)
    {
        var newest = source.Entries(site)
            .OfType<IContentArticle>()
            .Where(static article => !article.IsDraft)
            .Select(article => (Article: article, Date: source.Catalog.PublishedOn(article)))
            .Where(static dated => dated.Date is not null)
            .OrderByDescending(static dated => dated.Date)
            .Take(options.MaxItems);
        // One after the other: the services of a request are made for one use at a time.
        var items = new List<FeedItem>();
        foreach (var (article, date) in newest)
            items.Add(Item(site, source.Catalog, article, date!.Value, await HtmlAsync(options, article, services)));
        return new Feed(
            FeedId.Of(site.Root, source.IdParts),
            XmlText.Clean(source.Title(site, options)),
            (options.Description ?? site.Options.Description) is { } description ? XmlText.Clean(description) : null,
            site.Absolute(source.HomePath(options)),
            site.Absolute(path),
            site.Options.Language,
            site.Options.Author is { } author ? XmlText.Clean(author) : null,
            items);
    }

    private static async Task<string> HtmlAsync(ContentFeedOptions options, IContentArticle article, IServiceProvider services)
    {
        var html = options.RenderHtml is { } render ? await render(article, services) : article.Body.Html;
        return options.TransformHtml?.Invoke(article, html) ?? html;
    }

    private static FeedItem Item(ContentSite site, IContentCatalog catalog, IContentArticle article, DateTimeOffset date, string html)
    {
        var url = site.Absolute(article.Url);
        var summary = HeadReader.Description(article);
        return new FeedItem(
            FeedId.Of(site.Root, catalog.Folder, article.Id),
            url,
            XmlText.Clean(article.Title),
            summary.Length > 0 ? XmlText.Clean(summary) : null,
            XmlText.Clean(HtmlAddresses.Replace(html, address => Addresses.Resolve(address, url, site.Root))),
            date,
            site.UpdatedOn(article, date) ?? date)
        {
            Authors = [.. article.Authors.Select(XmlText.Clean)],
            Tags = [.. article.Tags.Select(XmlText.Clean)],
            Image = article.Image is { } image ? site.Absolute(image, url) : null,
        };
    }
}
