using System.Buffers;
using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace ContentGen.AspNetCore;

/// <summary>The endpoints of the feeds of a catalog.</summary>
internal sealed class ContentFeedEndpoints(IContentCatalog catalog, ContentFeedOptions options)
{
    public IEndpointConventionBuilder Map(IEndpointRouteBuilder endpoints)
    {
        var builders = new List<IEndpointConventionBuilder>();
        foreach (var (format, path) in FeedFormat.In(options))
        {
            builders.Add(MapCatalog(endpoints, format, path));
            foreach (var (taxonomy, page) in options.Terms)
                builders.Add(MapTerms(endpoints, format, taxonomy, $"{page.TrimEnd('/')}/{path[(path.LastIndexOf('/') + 1)..]}"));
        }

        return new EndpointBuilders(builders);
    }

    private IEndpointConventionBuilder MapCatalog(IEndpointRouteBuilder endpoints, FeedFormat format, string path)
    {
        var slot = new DocumentSlot<Document>();
        return EndpointBuilders.Map(
            endpoints,
            RoutePatternFactory.Parse(path),
            $"Feed: {path}",
            context => SendAsync(context, format, slot, static catalog => new FeedSource(catalog), path),
            new FeedMetadata(format, path, site => new FeedSource(catalog).Title(site, options)),
            new ExportPaths(_ => [path, options.HomePath]));
    }

    private IEndpointConventionBuilder MapTerms(IEndpointRouteBuilder endpoints, FeedFormat format, string taxonomy, string pattern)
    {
        var slots = new ConcurrentDictionary<string, DocumentSlot<Document>>(StringComparer.Ordinal);
        return EndpointBuilders.Map(endpoints, RoutePatternFactory.Parse(pattern), $"Feeds: {pattern}", HandleAsync, new ExportPaths(Paths));

        Task HandleAsync(HttpContext context)
        {
            var slug = context.Request.RouteValues["slug"] as string;
            var pages = Pages();
            if (pages.Published(ContentSite.Of(context)).FirstOrDefault(term => term.Slug == slug) is not { } term)
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return Task.CompletedTask;
            }

            return SendAsync(context, format, slots.GetOrAdd(term.Slug, static _ => new()), catalog => new FeedSource(catalog, taxonomy, term),
                pages.Path(term));
        }

        IEnumerable<string> Paths(ContentSite site) =>
            Pages().Published(site).SelectMany(term => new[] { Pages().Path(term), new FeedSource(catalog, taxonomy, term).HomePath(options) });

        TermPages Pages() => new(catalog.Latest, taxonomy, pattern);
    }

    private async Task SendAsync(HttpContext context, FeedFormat format, DocumentSlot<Document> slot, Func<IContentCatalog, FeedSource> source, string path)
    {
        var site = ContentSite.Of(context);
        var latest = catalog.Latest;
        var document = await slot.GetAsync(site, [latest], async () =>
        {
            var feed = await FeedReader.ReadAsync(site, options, source(latest), path, context.RequestServices);
            var bytes = new ArrayBufferWriter<byte>(16 * 1024);
            format.Write(feed, bytes);
            return new Document(bytes.WrittenSpan.ToArray());
        });
        await document.SendAsync(context, format.ContentType, options.MaxAge);
    }
}
