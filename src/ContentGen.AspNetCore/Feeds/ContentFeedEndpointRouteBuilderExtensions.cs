using ContentGen;
using ContentGen.AspNetCore;
using Microsoft.AspNetCore.Routing;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps feeds.</summary>
public static class ContentFeedEndpointRouteBuilderExtensions
{
    /// <summary>
    /// Maps an RSS 2.0, an Atom 1.0 and a JSON 1.1 feed of a catalog: its newest dated articles with their whole bodies, every address
    /// absolute. Drafts are left out, and so are entries with a date in the future. The feeds are made when they are first asked for,
    /// and answer conditional requests.
    /// </summary>
    /// <param name="endpoints">The app.</param>
    /// <param name="catalog">The catalog, such as <c>Posts.All</c>.</param>
    /// <param name="configure">Sets paths and other options.</param>
    /// <returns>A builder for all endpoints of the feeds.</returns>
    public static IEndpointConventionBuilder MapContentFeeds(
        this IEndpointRouteBuilder endpoints, IContentCatalog catalog, Action<ContentFeedOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(catalog);
        var options = new ContentFeedOptions();
        configure?.Invoke(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxItems, 1, nameof(options.MaxItems));
        Check(options);
        TermPages.RefuseUnknown("feeds", options.Terms, [catalog]);
        return new ContentFeedEndpoints(catalog, options).Map(endpoints);
    }

    private static void Check(ContentFeedOptions options)
    {
        (string Option, string? Path, string Example)[] paths =
        [
            ("feeds.RssPath", options.RssPath, "/feed.xml"),
            ("feeds.AtomPath", options.AtomPath, "/atom.xml"),
            ("feeds.JsonPath", options.JsonPath, "/feed.json"),
        ];
        foreach (var (option, path, example) in paths.Where(static feed => feed.Path is not null))
        {
            SitePath.CheckFile(option, path, example);
            var twin = paths.FirstOrDefault(other => other.Option != option && string.Equals(other.Path, path, StringComparison.OrdinalIgnoreCase));
            if (twin.Option is { } other)
                throw new InvalidOperationException($"{option} and {other} are both '{path}'. Give each feed a path of its own, or null for none.");
        }

        SitePath.Check("feeds.HomePath", options.HomePath, "/");
    }
}
