using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ContentGen.AspNetCore;

/// <summary>Lets the addresses pass that entries had before.</summary>
internal sealed class RedirectConstraint(Func<HttpRequest, IContentArticle?> find) : IRouteConstraint
{
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        httpContext is not null && routeDirection == RouteDirection.IncomingRequest && find(httpContext.Request) is not null;
}
