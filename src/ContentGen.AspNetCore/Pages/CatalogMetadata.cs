namespace ContentGen.AspNetCore;

/// <summary>What an endpoint says of itself: it shows the entries of a catalog.</summary>
internal sealed record CatalogMetadata(IContentCatalog Catalog)
{
    /// <summary>The catalogs that were given; without any, those that have pages.</summary>
    public static IReadOnlyList<IContentCatalog> Latest(IReadOnlyList<IContentCatalog> given, IServiceProvider services)
    {
        var all = given.Count > 0 ? given : EndpointBuilders.Metadata<CatalogMetadata>(services).Select(static mapped => mapped.Catalog);
        return [.. all.Select(static catalog => catalog.Latest).Distinct()];
    }
}

/// <summary>The paths that an endpoint answers, for an export.</summary>
internal sealed record ExportPaths(Func<ContentSite, IEnumerable<string>> Of);
