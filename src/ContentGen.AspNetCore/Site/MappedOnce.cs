using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace ContentGen.AspNetCore;

/// <summary>
/// Says what was mapped twice, and what to do: two endpoints of one path make the router refuse each request, in words of its own. What
/// is bound to hosts is told apart by them, and that is known when endpoints are built, with the first request.
/// </summary>
internal static class MappedOnce
{
    private static readonly ConditionalWeakTable<ICollection<EndpointDataSource>, Dictionary<string, (object Mapping, string Name)>> Known = [];

    private const string FeedFix = "Give the feeds of the second catalog paths of their own: "
        + "app.MapContentFeeds(Notes.All, feeds => (feeds.RssPath, feeds.AtomPath, feeds.JsonPath) = (\"/notes/feed.xml\", null, null)).";

    /// <param name="endpoints">Where it is mapped.</param>
    /// <param name="mapping">The call that maps it: its endpoint may be built several times.</param>
    /// <param name="name">What it is.</param>
    /// <param name="key">What only one may have.</param>
    /// <param name="endpoint">The endpoint, with all that conventions say of it.</param>
    public static void Check(IEndpointRouteBuilder endpoints, object mapping, string name, string key, EndpointBuilder endpoint)
    {
        if (endpoint.Metadata.OfType<IHostMetadata>().Any(static metadata => metadata.Hosts.Count > 0))
            return;
        var known = Known.GetOrCreateValue(endpoints.DataSources);
        lock (known)
        {
            if (!known.TryAdd(key, (mapping, name)) && known[key] is var other && other.Mapping != mapping)
            {
                throw new InvalidOperationException(other.Name == name
                    ? $"'{name}' is mapped twice. {(name.StartsWith("Feed", StringComparison.Ordinal) ? FeedFix : "Map it once.")}"
                    : $"'{other.Name}' and '{name}' have one path. Give one of them another, in its options.");
            }
        }
    }
}
