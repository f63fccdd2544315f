namespace ContentGen.AspNetCore;

/// <summary>The catalogs that were given; without any, those that have pages.</summary>
internal sealed class SiteCatalogs(IEnumerable<IContentCatalog>? given)
{
    private readonly IReadOnlyList<IContentCatalog> _given = [.. given ?? []];
    private Known? _known;

    /// <summary>The catalogs as they are after the last hot reload; the same list for as long as they are the same.</summary>
    public IReadOnlyList<IContentCatalog> Latest(IServiceProvider services)
    {
        var mapped = _given.Count > 0 ? [] : EndpointBuilders.Metadata<CatalogMetadata>(services);
        if (Volatile.Read(ref _known) is { } known && known.Holds(mapped))
            return known.Latest;
        var all = _given.Count > 0 ? _given : mapped.Select(static endpoint => endpoint.Catalog);
        known = new Known(mapped, [.. all.Select(static catalog => catalog.Latest).Distinct()]);
        Volatile.Write(ref _known, known);
        return known.Latest;
    }

    private sealed record Known(IReadOnlyList<CatalogMetadata> Mapped, IReadOnlyList<IContentCatalog> Latest)
    {
        public bool Holds(IReadOnlyList<CatalogMetadata> mapped)
        {
            foreach (var catalog in Latest)
            {
                if (!ReferenceEquals(catalog, catalog.Latest))
                    return false;
            }

            return ReferenceEquals(Mapped, mapped);
        }
    }
}
