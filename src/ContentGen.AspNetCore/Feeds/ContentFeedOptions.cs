namespace ContentGen.AspNetCore;

/// <summary>Which feeds a catalog has, and what is in them.</summary>
public sealed class ContentFeedOptions
{
    /// <summary>What the feeds are called; the title of the site when not set.</summary>
    public string? Title { get; set; }

    /// <summary>One sentence about the feeds; that of the site when not set.</summary>
    public string? Description { get; set; }

    /// <summary>The path of the page that the feeds are about.</summary>
    public string HomePath { get; set; } = "/";

    /// <summary>The path of the RSS 2.0 feed, without a slash at the end; null for none.</summary>
    public string? RssPath { get; set; } = "/feed.xml";

    /// <summary>The path of the Atom 1.0 feed, without a slash at the end; null for none.</summary>
    public string? AtomPath { get; set; } = "/atom.xml";

    /// <summary>The path of the JSON Feed 1.1, without a slash at the end; null for none.</summary>
    public string? JsonPath { get; set; } = "/feed.json";

    /// <summary>How many articles a feed has at most, the newest first.</summary>
    public int MaxItems { get; set; } = 20;

    /// <summary>How long readers and caches may keep a feed before they ask again.</summary>
    public TimeSpan MaxAge { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>
    /// Feeds for single terms: the front matter key of a taxonomy, and the path of the page of a term. <c>["tags"] = "/tags/{slug}"</c>
    /// gives every tag the feeds <c>/tags/{slug}/feed.xml</c>, <c>/tags/{slug}/atom.xml</c> and <c>/tags/{slug}/feed.json</c>.
    /// </summary>
    public IDictionary<string, string> Terms { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>
    /// Renders the body of an article for the feeds, where its HTML alone is not all of it: <c>ContentRendering.RenderHtmlAsync</c> of
    /// the package <c>ContentGen.Blazor</c> renders bodies with their components. The services are those of the request that
    /// the feed is made for. Null takes <see cref="ContentBody.Html"/>.
    /// </summary>
    public Func<IContentEntry, IServiceProvider, Task<string>>? RenderHtml { get; set; }

    /// <summary>Changes the HTML of an article for the feeds, once it is rendered and before its addresses are made absolute.</summary>
    public Func<IContentArticle, string, string>? TransformHtml { get; set; }
}
