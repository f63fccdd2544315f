using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ContentGen.AspNetCore;

/// <summary>The catalogs that were given; without any, those that have pages, which are asked for on each request and looked up once.</summary>
internal sealed class SiteCatalogs(IEnumerable<IContentCatalog>? given)
{
    private readonly IReadOnlyList<IContentCatalog> _given = [.. given ?? []];
    private Known? _known;

    /// <summary>The catalogs as they are after the last hot reload; the same list for as long as they are the same.</summary>
    public IReadOnlyList<IContentCatalog> Latest(IServiceProvider services)
    {
        // The router makes a new list when the endpoints change.
        var endpoints = _given.Count > 0 ? null : services.GetRequiredService<EndpointDataSource>().Endpoints;
        if (Volatile.Read(ref _known) is not { } known || !known.Holds(endpoints))
            Volatile.Write(ref _known, known = new Known(endpoints, Distinct(endpoints is null ? _given : Mapped(endpoints))));
        return known.Latest;
    }

    private static IEnumerable<IContentCatalog> Mapped(IReadOnlyList<Endpoint> endpoints) => endpoints
        .SelectMany(static endpoint => endpoint.Metadata.GetOrderedMetadata<CatalogMetadata>())
        .Select(static mapped => mapped.Catalog);

    private static IReadOnlyList<IContentCatalog> Distinct(IEnumerable<IContentCatalog> catalogs) =>
        [.. catalogs.Select(static catalog => catalog.Latest).Distinct()];

    private sealed record Known(IReadOnlyList<Endpoint>? Endpoints, IReadOnlyList<IContentCatalog> Latest)
    {
        public bool Holds(IReadOnlyList<Endpoint>? endpoints)
        {
            foreach (var catalog in Latest)
            {
                if (!ReferenceEquals(catalog, catalog.Latest))
                    return false;
            }

            return ReferenceEquals(Endpoints, endpoints);
        }
    }
}
