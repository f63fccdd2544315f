using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ContentGen.AspNetCore;

/// <summary>Lets the paths of published entries pass, so that every other path is left to the app's own routes.</summary>
internal sealed class EntryConstraint(IContentCatalog catalog, IServiceProvider services) : IRouteConstraint
{
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        httpContext is not null && routeDirection == RouteDirection.IncomingRequest
            && catalog.Latest is var latest
            && EntryPath.TryFind(latest, httpContext.Request.Path, out var entry, out _)
            && ContentSite.Of(httpContext.Request, services).IsPublished(latest, entry);
}
