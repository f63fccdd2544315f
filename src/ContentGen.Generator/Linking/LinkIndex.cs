using ContentGen.Generator.Files;

namespace ContentGen.Generator.Linking;

/// <summary>What a link can lead to: entries by file, URL and alias, the places inside them, and images. Changes only when one of these does.</summary>
internal sealed class LinkIndex : IEquatable<LinkIndex>
{
    private readonly LinkFiles _files;
    private readonly LinkRoutes _routes;
    private readonly FileMap<PageAddress> _bySource = new();
    private readonly Dictionary<string, PageAddress> _byUrl = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PageAddress> _byAlias = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _anchorsBySource = new(StringComparer.Ordinal);
    private readonly Lazy<PageNames> _names;

    public LinkIndex(LinkFiles files, LinkRoutes routes)
    {
        (_files, _routes) = (files, routes);
        var pages = files.Pages.Addresses;
        var urls = pages.Where(static page => !page.IsLeftOut).ToLookup(static page => page.Collection, static page => page.Url, StringComparer.Ordinal);
        Routes = routes.Schemas.Select(schema => new CollectionRoute(schema, [.. urls[schema.Folder]])).ToList();
        foreach (var page in pages)
        {
            _bySource.TryAdd(page.Source, page);
            Add(_byUrl, UrlKey.Of(page.Url), page);
            foreach (var alias in page.Aliases)
                Add(_byAlias, UrlKey.OfAlias(alias), page);
        }

        foreach (var page in files.Pages.Anchors)
            _anchorsBySource[page.Source] = new HashSet<string>(page.Anchors, StringComparer.Ordinal);
        _names = new(() => new PageNames(pages));
    }

    public IEnumerable<string> Sources => _bySource.Paths;

    public ImageFiles Images => _files.Images;

    public IReadOnlyList<CollectionRoute> Routes { get; }

    /// <summary>What entries are called without extension; made when the first link asks.</summary>
    public PageNames Names => _names.Value;

    public PageAddress? BySource(string source) => _bySource.Find(source);

    public PageAddress? ByUrl(string path) => _byUrl.TryGetValue(UrlKey.Of(path), out var page) ? page : null;

    public PageAddress? ByAlias(string path) => _byAlias.TryGetValue(UrlKey.Of(path), out var page) ? page : null;

    /// <summary>The address from the root that a browser makes of a path on the page of a file; null without one.</summary>
    public string? UrlFrom(string source, string path) =>
        BySource(source) is { Url.Length: > 0 } page ? RelativePath.ResolveUrl(page.Url, path) : null;

    /// <summary>Whether the app is said to serve a path itself. The rest that a <c>*</c> stands for may be empty: <c>/a/*</c> is <c>/a/</c> too.</summary>
    public bool IsKnown(string path) => _routes.KnownUrls.Any(url => url.EndsWith("*", StringComparison.Ordinal)
        ? (UrlKey.Of(path) + "/").StartsWith(Slug.Composed(Uri.UnescapeDataString(url.TrimEnd('*'))), StringComparison.Ordinal)
        : UrlKey.Of(path) == UrlKey.Of(url));

    /// <summary>The places in a page; null when it has no body to look in.</summary>
    public IReadOnlyCollection<string>? AnchorsOf(string source) => _anchorsBySource.TryGetValue(source, out var anchors) ? anchors : null;

    public bool Equals(LinkIndex? other) => other is not null && _files == other._files && _routes == other._routes;

    public override bool Equals(object? obj) => Equals(obj as LinkIndex);

    public override int GetHashCode() => _files.GetHashCode();

    /// <summary>Where two entries claim an address, the one that this build ships has it. One of an unusable collection has none.</summary>
    private static void Add(Dictionary<string, PageAddress> map, string key, PageAddress page)
    {
        if (page.Url.Length > 0 && (!map.TryGetValue(key, out var other) || other.IsLeftOut))
            map[key] = page;
    }
}
