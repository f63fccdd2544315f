using System.Buffers;

namespace ContentGen.AspNetCore;

/// <summary>A format of feeds.</summary>
internal sealed record FeedFormat(string MediaType, Action<Feed, IBufferWriter<byte>> Write)
{
    public static readonly FeedFormat Rss = new("application/rss+xml", RssFeed.Write);
    public static readonly FeedFormat Atom = new("application/atom+xml", AtomFeed.Write);
    public static readonly FeedFormat Json = new("application/feed+json", JsonFeed.Write);

    public string ContentType => MediaType + "; charset=utf-8";

    /// <summary>The feeds that are asked for.</summary>
    public static IEnumerable<(FeedFormat Format, string Path)> In(ContentFeedOptions options)
    {
        if (options.RssPath is { } rss)
            yield return (Rss, rss);
        if (options.AtomPath is { } atom)
            yield return (Atom, atom);
        if (options.JsonPath is { } json)
            yield return (Json, json);
    }
}

/// <summary>What the endpoint of a feed says of itself to pages.</summary>
internal sealed record FeedMetadata(FeedFormat Format, string Path, Func<ContentSite, string> Title);
