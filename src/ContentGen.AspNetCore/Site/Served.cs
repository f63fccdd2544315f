using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ContentGen.AspNetCore;

/// <summary>What an endpoint for any path answers: lets these requests pass, and leaves all others to the app's own routes.</summary>
/// <param name="serves">Whether the endpoint has an answer to a request.</param>
internal sealed class Served(Func<HttpRequest, bool> serves) : IRouteConstraint
{
    /// <summary>Whether the endpoint leaves to others like it what they serve as well.</summary>
    public bool IsLast { get; init; }

    public bool Serves(HttpContext context) => Serves(context.Request);

    public bool Serves(HttpRequest request) => serves(request);

    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        httpContext is not null && routeDirection == RouteDirection.IncomingRequest && Serves(httpContext);
}
