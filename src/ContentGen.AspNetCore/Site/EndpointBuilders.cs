using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace ContentGen.AspNetCore;

/// <summary>Several endpoints that take the same conventions.</summary>
internal sealed class EndpointBuilders(IReadOnlyList<IEndpointConventionBuilder> builders) : IEndpointConventionBuilder
{
    private static readonly string[] Reading = ["GET", "HEAD"];

    public void Add(Action<EndpointBuilder> convention)
    {
        foreach (var builder in builders)
            builder.Add(convention);
    }

    public void Finally(Action<EndpointBuilder> finallyConvention)
    {
        foreach (var builder in builders)
            builder.Finally(finallyConvention);
    }

    /// <summary>An endpoint for GET and HEAD.</summary>
    public static IEndpointConventionBuilder Map(
        IEndpointRouteBuilder endpoints, RoutePattern pattern, string name, RequestDelegate handle, params object[] metadata) =>
        endpoints.Map(pattern, handle).WithDisplayName(name).WithMetadata([new HttpMethodMetadata(Reading), .. metadata]);

    /// <summary>An endpoint for whatever path a constraint lets pass: it stands behind all routes that say more.</summary>
    public static IEndpointConventionBuilder MapAny(
        IEndpointRouteBuilder endpoints, string pattern, IRouteConstraint constraint, string name, RequestDelegate handle, params object[] metadata) =>
        Map(
            endpoints,
            RoutePatternFactory.Parse(pattern, defaults: null, new RouteValueDictionary { ["path"] = constraint }),
            name,
            handle,
            metadata);

    /// <summary>What all endpoints of an app say of themselves: looked up once, since pages ask for it, and the same list each time.</summary>
    public static IReadOnlyList<T> Metadata<T>(IServiceProvider services)
        where T : class =>
        Known<T>.Lists.GetValue(
            services.GetRequiredService<EndpointDataSource>().Endpoints,
            static endpoints => [.. endpoints.SelectMany(static endpoint => endpoint.Metadata.GetOrderedMetadata<T>())]);

    private static class Known<T>
    {
        /// <summary>By the list of endpoints, of which the router makes a new one when they change.</summary>
        public static readonly ConditionalWeakTable<IReadOnlyList<Endpoint>, IReadOnlyList<T>> Lists = new();
    }
}
