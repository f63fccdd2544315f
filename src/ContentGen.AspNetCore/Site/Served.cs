using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ContentGen.AspNetCore;

/// <summary>What an endpoint for any path answers: lets these requests pass, and leaves all others to the app's own routes.</summary>
/// <param name="serves">Whether the endpoint has an answer to a request.</param>
internal sealed class Served(Func<HttpRequest, bool> serves) : IRouteConstraint
{
    public bool Serves(HttpContext context) => serves(context.Request);

    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        httpContext is not null && routeDirection == RouteDirection.IncomingRequest && Serves(httpContext);
}
