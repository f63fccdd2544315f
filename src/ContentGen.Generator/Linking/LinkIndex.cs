namespace ContentGen.Generator.Linking;

/// <summary>What a link can lead to: entries by file, URL and alias, the places inside them, and images. Changes only when one of these does.</summary>
internal sealed class LinkIndex : IEquatable<LinkIndex>
{
    private readonly LinkFiles _files;
    private readonly LinkRoutes _routes;
    private readonly Dictionary<string, PageAddress> _bySource = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PageAddress> _byUrl = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PageAddress> _byAlias = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _anchorsBySource = new(StringComparer.Ordinal);
    private readonly HashSet<string> _assetSet;

    public LinkIndex(LinkFiles files, LinkRoutes routes)
    {
        (_files, _routes) = (files, routes);
        var pages = files.Pages.Addresses;
        var urls = pages.Where(static page => !page.IsLeftOut).ToLookup(static page => page.Collection, static page => page.Url, StringComparer.Ordinal);
        Routes = routes.Schemas.Select(schema => new CollectionRoute(schema, [.. urls[schema.Folder]])).ToList();
        _assetSet = new HashSet<string>(files.Images, StringComparer.Ordinal);
        foreach (var page in pages)
        {
            _bySource[page.Source] = page;
            _byUrl[UrlKey(page.Url)] = page;
            foreach (var alias in page.Aliases)
                _byAlias[UrlKey(alias)] = page;
        }

        foreach (var page in files.Pages.Anchors)
            _anchorsBySource[page.Source] = new HashSet<string>(page.Anchors, StringComparer.Ordinal);
    }

    public IEnumerable<string> Sources => _bySource.Keys;

    public IEnumerable<string> Assets => _files.Images;

    public IReadOnlyList<CollectionRoute> Routes { get; }

    public PageAddress? BySource(string source) => _bySource.TryGetValue(source, out var page) ? page : null;

    public PageAddress? ByUrl(string path) => _byUrl.TryGetValue(UrlKey(path), out var page) ? page : null;

    public PageAddress? ByAlias(string path) => _byAlias.TryGetValue(UrlKey(path), out var page) ? page : null;

    public bool HasAsset(string source) => _assetSet.Contains(source);

    /// <summary>Whether the app is said to serve a path itself. The rest that a <c>*</c> stands for may be empty: <c>/a/*</c> is <c>/a/</c> too.</summary>
    public bool IsKnown(string path) => _routes.KnownUrls.Any(url => url.EndsWith("*", StringComparison.Ordinal)
        ? (UrlKey(path) + "/").StartsWith(Uri.UnescapeDataString(url.TrimEnd('*')), StringComparison.Ordinal)
        : UrlKey(path) == UrlKey(url));

    /// <summary>The places in a page; null when it has no body to look in.</summary>
    public IReadOnlyCollection<string>? AnchorsOf(string source) => _anchorsBySource.TryGetValue(source, out var anchors) ? anchors : null;

    public bool Equals(LinkIndex? other) => other is not null && _files == other._files && _routes == other._routes;

    public override bool Equals(object? obj) => Equals(obj as LinkIndex);

    public override int GetHashCode() => _files.GetHashCode();

    /// <summary>One key for a URL with and without its last slash, however it is percent-encoded.</summary>
    private static string UrlKey(string url) => Uri.UnescapeDataString(url).TrimEnd('/');
}
