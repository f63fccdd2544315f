using System.Text;
using ContentGen;
using ContentGen.AspNetCore;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps what crawlers ask for.</summary>
public static class SitemapEndpointRouteBuilderExtensions
{
    private const string Xml = "application/xml; charset=utf-8";

    /// <summary>
    /// Maps a sitemap of all published entries that are no drafts. With more than 50,000 addresses it is an index of several files.
    /// </summary>
    /// <param name="endpoints">The app.</param>
    /// <param name="configure">Sets paths and other options.</param>
    /// <param name="catalogs">The catalogs; <c>ContentCatalogs.All</c>, or those for which <c>MapContent</c> was called when null.</param>
    /// <returns>A builder for the endpoints.</returns>
    public static IEndpointConventionBuilder MapSitemap(
        this IEndpointRouteBuilder endpoints, Action<SitemapOptions>? configure = null, IEnumerable<IContentCatalog>? catalogs = null)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        var all = new SiteCatalogs(catalogs);
        var options = new SitemapOptions();
        configure?.Invoke(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.UrlsPerFile, 1, nameof(options.UrlsPerFile));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.UrlsPerFile, SitemapOptions.MostUrls, nameof(options.UrlsPerFile));
        Check(options, endpoints.ServiceProvider);
        var slot = new DocumentSlot<Sitemap>();
        var partPattern = Sitemap.PartPattern(options, EndpointBuilders.AnyPart);
        return new EndpointBuilders(
        [
            EndpointBuilders.Map(
                endpoints,
                RoutePatternFactory.Parse(options.Path),
                $"Sitemap: {options.Path}",
                context => Get(context.Request).Main.SendAsync(context, Xml, options.MaxAge),
                new SitemapMetadata(options.Path),
                new ExportPaths(Paths)),
            EndpointBuilders.MapAny(
                endpoints, partPattern, new Served(request => FindPart(request) is not null), $"Parts of sitemap: {options.Path}", SendPartAsync),
        ]);

        Sitemap Get(HttpRequest request) => Of(ContentSite.Of(request, endpoints.ServiceProvider), endpoints.ServiceProvider);

        Sitemap Of(ContentSite site, IServiceProvider services)
        {
            var latest = all.Latest(services);
            return slot.Get(site, latest, () => Sitemap.Of(site, latest, options));
        }

        IEnumerable<string> Paths(ContentSite site) => Of(site, endpoints.ServiceProvider).Parts
            .Select((_, i) => Sitemap.PartPath(options, i + 1))
            .Prepend(options.Path)
            .Concat(options.Pages)
            .Concat(Sitemap.TermPaths(site, all.Latest(endpoints.ServiceProvider), options));

        Document? FindPart(HttpRequest request) => Sitemap.PartNumber(partPattern, request.Path) is { } number and >= 1
            ? Get(request).Parts.ElementAtOrDefault(number - 1)
            : null;

        Task SendPartAsync(HttpContext context)
        {
            if (FindPart(context.Request) is { } part)
                return part.SendAsync(context, Xml, options.MaxAge);
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }
    }

    /// <summary>A sitemap lists pages of its own site, by their paths or by addresses that begin with the site's.</summary>
    private static void Check(SitemapOptions options, IServiceProvider services)
    {
        SitePath.CheckFile("sitemap.Path", options.Path, "/sitemap.xml");
        foreach (var page in options.Pages)
        {
            if (page is null)
                throw new InvalidOperationException("sitemap.Pages holds null. Write the path of a page, such as '/archive'.");
            if ((Addresses.HasScheme(page) || page.StartsWith("//", StringComparison.Ordinal)) && !ContentSite.IsOwn(page, services))
                throw new InvalidOperationException($"sitemap.Pages holds '{page}', which is no page of this site. Write a path, such as '/archive'.");
        }
    }

    /// <summary>Maps <c>/robots.txt</c>, which names the sitemaps of the app.</summary>
    /// <param name="endpoints">The app.</param>
    /// <param name="configure">Sets what is not to be crawled.</param>
    /// <returns>A builder for the endpoint.</returns>
    public static IEndpointConventionBuilder MapRobots(this IEndpointRouteBuilder endpoints, Action<RobotsOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        var options = new RobotsOptions();
        configure?.Invoke(options);
        return EndpointBuilders.Map(
            endpoints,
            RoutePatternFactory.Parse("/robots.txt"),
            "robots.txt",
            context => new Document(Encoding.UTF8.GetBytes(Robots(options, context)))
                .SendAsync(context, "text/plain; charset=utf-8", options.MaxAge),
            new ExportPaths(static _ => ["/robots.txt"]));
    }

    /// <summary>Crawlers ignore what does not begin with a slash or a star (RFC 9309), and compare encoded paths.</summary>
    private static string Rule(string path) => Addresses.Encode(path is "" or ['/' or '*', ..] ? path : "/" + path);

    private static string Robots(RobotsOptions options, HttpContext context)
    {
        var text = new StringBuilder("User-agent: *\n");
        // An empty line of this kind allows everything.
        foreach (var path in !options.AllowCrawling ? ["/"] : options.Disallow.Count > 0 ? options.Disallow : [""])
            text.Append("Disallow:").Append(path.Length > 0 ? " " : "").Append(Rule(path)).Append('\n');
        var site = ContentSite.Of(context);
        foreach (var sitemap in EndpointBuilders.Metadata<SitemapMetadata>(context.RequestServices))
            text.Append("Sitemap: ").Append(site.Absolute(sitemap.Path)).Append('\n');
        return text.ToString();
    }
}
