using ContentGen;
using ContentGen.AspNetCore;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps the pages of entries.</summary>
public static class ContentEndpointRouteBuilderExtensions
{
    /// <summary>
    /// Maps a page for each entry of a catalog, at the entry's <c>Url</c>, and writes it as UTF-8 without a string in between. An entry
    /// with a date in the future has no page until then; without the slash at the end an address is redirected. Routes of the app that
    /// say more than "any path" come first.
    /// </summary>
    /// <typeparam name="T">The type of the entries.</typeparam>
    /// <param name="endpoints">The app.</param>
    /// <param name="catalog">The catalog, such as <c>Posts.All</c>. After a hot reload the new one is used.</param>
    /// <param name="render">Writes the page of an entry: <c>(post, page) => page.Write($"…{post.Body}…")</c>.</param>
    /// <returns>A builder for the endpoint.</returns>
    public static IEndpointConventionBuilder MapContent<T>(this IEndpointRouteBuilder endpoints, Catalog<T> catalog, Action<T, HtmlWriter> render)
        where T : class, IContentEntry
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(render);
        return endpoints.MapContent(catalog, (entry, page) =>
        {
            render(entry, page);
            return Task.CompletedTask;
        });
    }

    /// <summary>Maps a page for each entry of a catalog, as the other overload does; the page waits for something, such as the components of a body.</summary>
    /// <typeparam name="T">The type of the entries.</typeparam>
    /// <param name="endpoints">The app.</param>
    /// <param name="catalog">The catalog, such as <c>Posts.All</c>. After a hot reload the new one is used.</param>
    /// <param name="render">Writes the page of an entry: <c>async (post, page) => …</c>.</param>
    /// <returns>A builder for the endpoint.</returns>
    public static IEndpointConventionBuilder MapContent<T>(this IEndpointRouteBuilder endpoints, Catalog<T> catalog, Func<T, HtmlWriter, Task> render)
        where T : class, IContentEntry
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(render);
        var heads = new HeadCache();
        return Map(endpoints, catalog, async (entry, context) =>
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            using var page = new PageBuffer();
            await render(entry, new HtmlWriter(context, ContentSite.Of(context.Request, endpoints.ServiceProvider), heads, page));
            await page.SendAsync(context);
        });
    }

    /// <summary>Maps a page for each entry of a catalog, as the other overload does; the page is a result, such as one of a Razor component.</summary>
    /// <typeparam name="T">The type of the entries.</typeparam>
    /// <param name="endpoints">The app.</param>
    /// <param name="catalog">The catalog, such as <c>Posts.All</c>. After a hot reload the new one is used.</param>
    /// <param name="render">Makes the result for an entry.</param>
    /// <returns>A builder for the endpoint.</returns>
    public static IEndpointConventionBuilder MapContent<T>(this IEndpointRouteBuilder endpoints, Catalog<T> catalog, Func<T, IResult> render)
        where T : class, IContentEntry
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(render);
        return Map(endpoints, catalog, (entry, context) => render(entry).ExecuteAsync(context));
    }

    private static IEndpointConventionBuilder Map<T>(IEndpointRouteBuilder endpoints, Catalog<T> catalog, Func<T, HttpContext, Task> render)
        where T : class, IContentEntry
    {
        return EndpointBuilders.MapAny(
            endpoints,
            "/{**path}",
            new Served(Serves),
            $"Content: {catalog.Folder}",
            HandleAsync,
            new CatalogMetadata(catalog),
            new ExportPaths(site => site.Published(catalog.Latest).Select(static entry => entry.Url)));

        bool Serves(HttpRequest request) => catalog.Latest is var latest
            && EntryPath.TryFind(latest, request.Path, out var entry, out _)
            && ContentSite.Of(request, endpoints.ServiceProvider).IsPublished(latest, entry);

        Task HandleAsync(HttpContext context)
        {
            if (!EntryPath.TryFind(catalog.Latest, context.Request.Path, out var entry, out var isExact))
            {
                // A reload took it away between the route and here.
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return Task.CompletedTask;
            }

            if (isExact)
                return render((T)entry, context);
            context.Response.StatusCode = StatusCodes.Status301MovedPermanently;
            context.Response.Headers.Location = context.Request.PathBase.ToUriComponent() + entry.Url + context.Request.QueryString;
            return Task.CompletedTask;
        }
    }
}
