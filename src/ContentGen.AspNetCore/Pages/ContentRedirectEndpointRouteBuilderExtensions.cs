using ContentGen;
using ContentGen.AspNetCore;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps the addresses that entries had before.</summary>
public static class ContentRedirectEndpointRouteBuilderExtensions
{
    /// <summary>
    /// Answers the <c>aliases</c> of entries with a permanent redirect (301) to where they are now. With or without a slash at the end,
    /// in any case; an alias may hold a query, such as <c>/?p=12</c>. The app's own routes and the pages of entries come first.
    /// </summary>
    /// <param name="endpoints">The app.</param>
    /// <param name="catalogs">The catalogs; <c>ContentCatalogs.All</c>, or those for which <c>MapContent</c> was called when null.</param>
    /// <returns>A builder for the endpoint.</returns>
    public static IEndpointConventionBuilder MapContentRedirects(
        this IEndpointRouteBuilder endpoints, IEnumerable<IContentCatalog>? catalogs = null)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        IContentCatalog[] given = [.. catalogs ?? []];
        Kept? kept = null;
        var builder = EndpointBuilders.MapAny(
            endpoints,
            "/{**path}",
            new RedirectConstraint(Find),
            "Redirects of content",
            HandleAsync,
            new ExportPaths(site => In(endpoints.ServiceProvider).Paths(site)));
        // A page wins over an address that another entry had before.
        builder.Add(static endpoint => ((RouteEndpointBuilder)endpoint).Order = 1);
        return builder;

        IContentArticle? Find(HttpContext context) => In(context.RequestServices).Find(context.Request, ContentSite.Of(context));

        Redirects In(IServiceProvider services)
        {
            var latest = CatalogMetadata.Latest(given, services);
            if (Volatile.Read(ref kept) is not { } known || !known.Catalogs.SequenceEqual(latest, ReferenceEqualityComparer.Instance))
                Volatile.Write(ref kept, known = new Kept(latest, new Redirects(latest)));
            return known.Redirects;
        }

        Task HandleAsync(HttpContext context)
        {
            if (Find(context) is { } article)
            {
                context.Response.StatusCode = StatusCodes.Status301MovedPermanently;
                context.Response.Headers.Location = context.Request.PathBase.ToUriComponent() + article.Url;
            }
            else
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
            }

            return Task.CompletedTask;
        }
    }

    private sealed record Kept(IReadOnlyList<IContentCatalog> Catalogs, Redirects Redirects);
}
