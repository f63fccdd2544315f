namespace ContentGen.AspNetCore;

/// <summary>What <c>robots.txt</c> asks of crawlers.</summary>
public sealed class RobotsOptions
{
    /// <summary>Whether the site may be crawled at all. A preview of it should not be.</summary>
    public bool AllowCrawling { get; set; } = true;

    /// <summary>Paths that are not to be crawled, such as <c>/search</c>.</summary>
    public IList<string> Disallow { get; } = [];

    /// <summary>How long crawlers may keep the file before they ask again.</summary>
    public TimeSpan MaxAge { get; set; } = TimeSpan.FromHours(1);
}
