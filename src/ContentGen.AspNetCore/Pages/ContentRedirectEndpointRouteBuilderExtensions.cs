using ContentGen;
using ContentGen.AspNetCore;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps the addresses that entries had before.</summary>
public static class ContentRedirectEndpointRouteBuilderExtensions
{
    /// <summary>
    /// Answers the <c>aliases</c> of entries with a permanent redirect (301) to where they are now, with or without a slash at the end,
    /// in any case; the query of the request goes along. The app's own routes and the pages of entries come first. An alias may hold a
    /// query, such as <c>/?p=12</c>: a request with that parameter is redirected although the app has a page at the path, and the page is
    /// as it was for every other request.
    /// </summary>
    /// <param name="endpoints">The app.</param>
    /// <param name="catalogs">The catalogs; <c>ContentCatalogs.All</c>, or those for which <c>MapContent</c> was called when null.</param>
    /// <returns>A builder for the endpoint.</returns>
    public static IEndpointConventionBuilder MapContentRedirects(
        this IEndpointRouteBuilder endpoints, IEnumerable<IContentCatalog>? catalogs = null)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        IReadOnlyList<IContentCatalog> given = [.. catalogs ?? []];
        var redirects = new RedirectSource(new SiteCatalogs(given));
        var name = "Redirects of " + (given.Count > 0 ? string.Join(", ", given.Select(static catalog => catalog.Folder)) : "content");
        return new EndpointBuilders(
        [
            // What asks for one of these asks for nothing else that the app has.
            Map(
                name + ": queries",
                request => request.QueryString.HasValue ? Known().FindQuery(request, endpoints.ServiceProvider) : null,
                // The query was the address.
                keepsQuery: false,
                order: -1),
            // A page wins over an address that another entry had before, and so does an image.
            Map(
                name,
                request => Known().FindPath(request, endpoints.ServiceProvider) is { } article && !IsServed(request) ? article : null,
                keepsQuery: true,
                order: 0,
                new ExportPaths(site => Known().Paths(site))),
        ]);

        Redirects Known() => redirects.In(endpoints.ServiceProvider);

        bool IsServed(HttpRequest request) =>
            EndpointBuilders.Metadata<Served>(endpoints.ServiceProvider).Any(other => !other.IsLast && other.Serves(request));

        IEndpointConventionBuilder Map(string name, Func<HttpRequest, IContentArticle?> find, bool keepsQuery, int order, params object[] metadata)
        {
            var builder = EndpointBuilders.MapAny(
                endpoints,
                "/{**path}",
                new Served(request => find(request) is not null) { IsLast = true },
                name,
                context => RedirectAsync(context, find(context.Request), keepsQuery ? context.Request.QueryString : default),
                metadata);
            builder.Add(endpoint => ((RouteEndpointBuilder)endpoint).Order = order);
            return builder;
        }
    }

    private static Task RedirectAsync(HttpContext context, IContentArticle? article, QueryString query)
    {
        if (article is not null)
        {
            context.Response.StatusCode = StatusCodes.Status301MovedPermanently;
            context.Response.Headers.Location = context.Request.PathBase.ToUriComponent() + article.Url + query;
        }
        else
        {
            // A reload took it away between the route and here.
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }

        return Task.CompletedTask;
    }
}
