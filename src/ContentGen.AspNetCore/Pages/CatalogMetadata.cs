namespace ContentGen.AspNetCore;

/// <summary>What an endpoint says of itself: it shows the entries of a catalog.</summary>
internal sealed record CatalogMetadata(IContentCatalog Catalog);

/// <summary>The paths that an endpoint answers, for an export.</summary>
internal sealed record ExportPaths(Func<ContentSite, IEnumerable<string>> Of);
