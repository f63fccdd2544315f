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

    /// <summary>Any text in one part of a path.</summary>
    public const string AnyPart = "{path}";

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
        IEndpointRouteBuilder endpoints, RoutePattern pattern, string name, RequestDelegate handle, params object[] metadata)
    {
        var builder = endpoints.Map(pattern, handle).WithDisplayName(name).WithMetadata([new HttpMethodMetadata(Reading), .. metadata]);
        builder.Add(endpoint => RefusePrefix(name, pattern, ((RouteEndpointBuilder)endpoint).RoutePattern));
        // Endpoints for any path are told apart by what they answer.
        var key = "/" + pattern.RawText?.Trim('/') + (pattern.Parameters.Any(static parameter => parameter.IsCatchAll) ? name : "");
        builder.Finally(endpoint => MappedOnce.Check(endpoints, builder, name, key, endpoint));
        return builder;
    }

    /// <summary>
    /// An endpoint for whatever path it serves: it stands behind all routes that say more. Its parameter is <c>path</c>.
    /// <see cref="ServedPolicy"/> takes it away everywhere else; where several stand at one path, or the policy is not among the services,
    /// the constraint decides.
    /// </summary>
    public static IEndpointConventionBuilder MapAny(
        IEndpointRouteBuilder endpoints, string pattern, Served served, string name, RequestDelegate handle, params object[] metadata) => Map(
            endpoints,
            RoutePatternFactory.Parse(pattern, defaults: null, new RouteValueDictionary { ["path"] = served }),
            name,
            handle,
            [served, .. metadata]);

    /// <summary>What all endpoints of an app say of themselves: looked up once, since pages ask for it, and the same list each time.</summary>
    public static IReadOnlyList<T> Metadata<T>(IServiceProvider services)
        where T : class =>
        Known<T>.Lists.GetValue(
            services.GetRequiredService<EndpointDataSource>().Endpoints,
            static endpoints => [.. endpoints.SelectMany(static endpoint => endpoint.Metadata.GetOrderedMetadata<T>())]);

    /// <summary>Addresses of content count from the root of the app, in links, feeds and sitemaps: a group of routes cannot move them.</summary>
    private static void RefusePrefix(string name, RoutePattern mapped, RoutePattern actual)
    {
        if (actual.PathSegments.Count > mapped.PathSegments.Count)
        {
            throw new InvalidOperationException(
                $"'{name}' is mapped in a route group, as '{actual.RawText}'. The addresses of content count from the root of the app, so a group "
                    + "with a prefix cannot hold it. Map it on the app itself, and put the prefix where the addresses are made: for pages in the "
                    + "route of the collection, [Content(\"posts\", Route = \"/blog/{slug}/\")], for feeds and sitemaps in the paths of their options.");
        }
    }

    private static class Known<T>
    {
        /// <summary>By the list of endpoints, of which the router makes a new one when they change.</summary>
        public static readonly ConditionalWeakTable<IReadOnlyList<Endpoint>, IReadOnlyList<T>> Lists = new();
    }
}
