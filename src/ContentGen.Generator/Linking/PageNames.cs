using ContentGen.Generator.Files;

namespace ContentGen.Generator.Linking;

/// <summary>
/// What entries are called by those who leave the extension out: the path of the file, that of a bundle's folder, and in the
/// place of the file's name the slug, which has no date in front.
/// </summary>
internal sealed class PageNames
{
    private readonly FileMap<PageAddress> _byPath = new();
    private readonly ILookup<string, PageAddress> _byFolder;
    private readonly ILookup<string, PageAddress> _byParent;
    private readonly ILookup<string, PageAddress> _bySlug;

    public PageNames(IEnumerable<PageAddress> pages)
    {
        var files = pages.Where(static page => page.HasFile).ToList();
        foreach (var page in files)
            _byPath.TryAdd(page.Path, page);
        foreach (var page in files.Where(static page => page.IsBundle))
            _byPath.TryAdd(page.Stem, page);

        // The page of a whole collection has no place beside others.
        foreach (var page in files.Where(static page => page.Name.Length > 0 && !(page.IsBundle && page.Path.IndexOf('/') == page.Path.LastIndexOf('/'))))
            _byPath.TryAdd(RelativePath.Folder(page.Path) + page.Name, page);
        _byFolder = files.ToLookup(static page => Slug.Composed(RelativePath.Folder(page.Path)), StringComparer.Ordinal);
        _byParent = files.ToLookup(static page => RelativePath.Folder(UrlKey.Of(page.Url)), StringComparer.Ordinal);
        _bySlug = files
            .SelectMany(static page => new[] { Slug.Composed(page.Name), Slug.From(RelativePath.LastName(page.Path)) }.Distinct().Select(name => (name, page)))
            .ToLookup(static pair => pair.name, static pair => pair.page, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The entry of a path without extension, from the content root's own name on.</summary>
    public PageAddress? ByPath(string path) => _byPath.Find(path);

    /// <summary>The entries whose files lie in a folder, those of bundles in it included.</summary>
    public IEnumerable<PageAddress> In(string folder) => _byFolder[Slug.Composed(folder)];

    /// <summary>The entries whose URLs are directly below an address.</summary>
    /// <param name="url">The address, decoded, with its last slash.</param>
    public IEnumerable<PageAddress> Below(string url) => _byParent[Slug.Composed(url)];

    /// <summary>The entries whose slug, or whose file's name, is what a name would become, wherever they lie.</summary>
    public IEnumerable<PageAddress> Named(string name) => Slug.From(name) is { Length: > 0 } slug ? _bySlug[slug] : [];
}
