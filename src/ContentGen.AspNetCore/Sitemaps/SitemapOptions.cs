namespace ContentGen.AspNetCore;

/// <summary>What a sitemap lists.</summary>
public sealed class SitemapOptions
{
    /// <summary>The most that the protocol allows in one file.</summary>
    public const int MostUrls = 50_000;

    /// <summary>The path of the sitemap; its files have a number before the extension.</summary>
    public string Path { get; set; } = "/sitemap.xml";

    /// <summary>The paths of pages that show no single entry.</summary>
    public IList<string> Pages { get; } = ["/"];

    /// <summary>
    /// The pages of terms: the front matter key of a taxonomy, and the path of the page of a term, as feeds take them.
    /// <c>["tags"] = "/tags/{slug}/"</c> lists every tag that a published entry has, from the hour on that the first of them is.
    /// </summary>
    public IDictionary<string, string> Terms { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>How many addresses a file has at most; with more there is an index of several. At most 50,000.</summary>
    public int UrlsPerFile { get; set; } = MostUrls;

    /// <summary>How long caches may keep a sitemap before they ask again.</summary>
    public TimeSpan MaxAge { get; set; } = TimeSpan.FromHours(1);
}
