using ContentGen.Generator.Model;
using ContentGen.Generator.Schema;

namespace ContentGen.Generator.Linking;

/// <summary>What a link can lead to: entries by file, URL and alias, the places inside them, and images. Changes only when one of these does.</summary>
internal sealed class LinkIndex : IEquatable<LinkIndex>
{
    private readonly EquatableArray<PageAddress> _pages;
    private readonly EquatableArray<PageAnchors> _anchors;
    private readonly EquatableArray<string> _assets;
    private readonly EquatableArray<CollectionSchema> _schemas;
    private readonly Dictionary<string, PageAddress> _bySource = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PageAddress> _byUrl = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PageAddress> _byAlias = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _anchorsBySource = new(StringComparer.Ordinal);
    private readonly HashSet<string> _assetSet;
    private readonly EquatableArray<string> _known;

    public LinkIndex(IEnumerable<PageAddress> pages, IEnumerable<PageAnchors> anchors, IEnumerable<string> assets, IEnumerable<CollectionSchema> schemas, EquatableArray<string> known)
    {
        _pages = pages.OrderBy(static page => page.Source, StringComparer.Ordinal).ToEquatableArray();
        _anchors = anchors.OrderBy(static page => page.Source, StringComparer.Ordinal).ToEquatableArray();
        _assets = assets.OrderBy(static asset => asset, StringComparer.Ordinal).ToEquatableArray();
        _schemas = schemas.ToEquatableArray();
        _known = known;
        var urls = _pages.Where(static page => !page.IsLeftOut).ToLookup(static page => page.Collection, static page => page.Url, StringComparer.Ordinal);
        Routes = _schemas.Select(schema => new CollectionRoute(schema, [.. urls[schema.Folder]])).ToList();
        _assetSet = new HashSet<string>(_assets, StringComparer.Ordinal);
        foreach (var page in _pages)
        {
            _bySource[page.Source] = page;
            _byUrl[UrlKey(page.Url)] = page;
            foreach (var alias in page.Aliases)
                _byAlias[UrlKey(alias)] = page;
        }

        foreach (var page in _anchors)
            _anchorsBySource[page.Source] = new HashSet<string>(page.Anchors, StringComparer.Ordinal);
    }

    public IEnumerable<string> Sources => _bySource.Keys;

    public IEnumerable<string> Assets => _assets;

    public IReadOnlyList<CollectionRoute> Routes { get; }

    public PageAddress? BySource(string source) => _bySource.TryGetValue(source, out var page) ? page : null;

    public PageAddress? ByUrl(string path) => _byUrl.TryGetValue(UrlKey(path), out var page) ? page : null;

    public PageAddress? ByAlias(string path) => _byAlias.TryGetValue(UrlKey(path), out var page) ? page : null;

    public bool HasAsset(string source) => _assetSet.Contains(source);

    /// <summary>Whether the app is said to serve a path itself. The rest that a <c>*</c> stands for may be empty: <c>/a/*</c> is <c>/a/</c> too.</summary>
    public bool IsKnown(string path) => _known.Any(url => url.EndsWith("*", StringComparison.Ordinal)
        ? (UrlKey(path) + "/").StartsWith(Uri.UnescapeDataString(url.TrimEnd('*')), StringComparison.Ordinal)
        : UrlKey(path) == UrlKey(url));

    /// <summary>The places in a page; null when it has no body to look in.</summary>
    public IReadOnlyCollection<string>? AnchorsOf(string source) => _anchorsBySource.TryGetValue(source, out var anchors) ? anchors : null;

    public bool Equals(LinkIndex? other) =>
        other is not null && _pages.Equals(other._pages) && _anchors.Equals(other._anchors) && _assets.Equals(other._assets) && _schemas.Equals(other._schemas)
        && _known.Equals(other._known);

    public override bool Equals(object? obj) => Equals(obj as LinkIndex);

    public override int GetHashCode() => _pages.GetHashCode();

    /// <summary>One key for a URL with and without its last slash, however it is percent-encoded.</summary>
    private static string UrlKey(string url) => Uri.UnescapeDataString(url).TrimEnd('/');
}
