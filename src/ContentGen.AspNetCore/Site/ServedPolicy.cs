using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Matching;

namespace ContentGen.AspNetCore;

/// <summary>
/// Takes the endpoints for any path away from the addresses that none of them serves, before the router looks at methods. It would find
/// one for GET and HEAD there, so that <c>HEAD</c> at a route for <c>GET</c> were 404, which a constraint says too late, and <c>POST</c>
/// at no route 405.
/// </summary>
internal sealed class ServedPolicy : MatcherPolicy, INodeBuilderPolicy
{
    /// <summary>The router looks at methods at -1000.</summary>
    public override int Order => -2000;

    public bool AppliesToEndpoints(IReadOnlyList<Endpoint> endpoints) => Of(endpoints).Any();

    public IReadOnlyList<PolicyNodeEdge> GetEdges(IReadOnlyList<Endpoint> endpoints) =>
    [
        new(new Edge([.. Of(endpoints)]), endpoints),
        new(Edge.Unserved, [.. endpoints.Where(static endpoint => endpoint.Metadata.GetMetadata<Served>() is null)]),
    ];

    public PolicyJumpTable BuildJumpTable(int exitDestination, IReadOnlyList<PolicyJumpTableEdge> edges)
    {
        var served = edges.Single(static edge => edge.State != Edge.Unserved);
        var unserved = edges.Single(static edge => edge.State == Edge.Unserved);
        return new JumpTable(((Edge)served.State).Served, served.Destination, unserved.Destination);
    }

    private static IEnumerable<Served> Of(IReadOnlyList<Endpoint> endpoints) =>
        endpoints.Select(static endpoint => endpoint.Metadata.GetMetadata<Served>()).OfType<Served>();

    /// <summary>What leads to some endpoints: that one of these serves the request, or that none does.</summary>
    private sealed class Edge(Served[] served)
    {
        public static readonly Edge Unserved = new([]);

        public Served[] Served => served;

        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"served by {served.Length}");
    }

    private sealed class JumpTable(Served[] all, int served, int unserved) : PolicyJumpTable
    {
        public override int GetDestination(HttpContext httpContext)
        {
            foreach (var one in all)
            {
                if (one.Serves(httpContext))
                    return served;
            }

            return unserved;
        }
    }
}
