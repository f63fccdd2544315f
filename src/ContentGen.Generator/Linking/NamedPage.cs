using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Files;

namespace ContentGen.Generator.Linking;

/// <summary>
/// What a relative path without extension leads to. It may be the path of a file whose extension was left out, or that from
/// page to page which a browser follows; a last slash speaks for the second.
/// </summary>
/// <param name="Page">The entry that it names.</param>
/// <param name="Neighbour">The entry that was most likely meant, where the path names nothing.</param>
internal sealed record NamedPage(PageAddress? Page, PageAddress? Neighbour)
{
    private static readonly NamedPage None = new(null, null);

    /// <param name="source">The file that holds the path, from the content root's own name on.</param>
    /// <param name="path">The path, percent-encoded or not.</param>
    /// <param name="index">What there is.</param>
    public static NamedPage Of(string source, string path, LinkIndex index)
    {
        var file = RelativePath.Resolve(source, path);
        var url = index.UrlFrom(source, path);
        var byFile = file is null ? null : index.Names.ByPath(file);
        var byUrl = url is null ? null : index.ByUrl(url);
        if ((path.EndsWith("/", StringComparison.Ordinal) ? byUrl ?? byFile : byFile ?? byUrl) is { } page)
            return page.Source == source && RelativePath.LastName(path).Length == 0 ? None : new NamedPage(page, null);
        var name = RelativePath.LastName(path);
        return (file ?? url) is null || name.Length == 0 || path.TrimEnd('/').Split('/').Any(LinkPath.IsFile) || IsSomethingElse(file, url, index)
            ? None
            : new NamedPage(null, Nearest(Slug.From(name), source, file, url, index));
    }

    /// <summary>Whether a path is a folder, an old address, a page that hosts make above entries, or one that the app names as its own.</summary>
    private static bool IsSomethingElse(string? file, string? url, LinkIndex index) =>
        (file is not null && index.Sources.Concat(index.Images.Sources).Any(source => source.StartsWith(file + "/", StringComparison.Ordinal)))
        || (url is not null && (index.ByAlias(url) is not null || index.IsKnown(url) || index.Routes.Any(route => route.IsSection(url))));

    /// <summary>
    /// One of the files beside which the path looks, of nearly the same name; else the only one of that very name
    /// elsewhere in the collection. Without one nobody can say that the path is no page of the app.
    /// </summary>
    private static PageAddress? Nearest(string slug, string source, string? file, string? url, LinkIndex index)
    {
        var beside = (file is null ? [] : index.Names.In(RelativePath.Folder(file)))
            .Concat(url is null ? [] : index.Names.Below(RelativePath.Folder(url)))
            .Where(page => page.Source != source)
            .ToLookup(static page => page.Name, StringComparer.OrdinalIgnoreCase);
        if (slug.Length == 0)
            return null;
        if (beside.Contains(slug))
            return beside[slug].First();
        if (Suggestion.NearestPlace(slug, beside.Select(static pages => pages.Key)) is { } nearest)
            return beside[nearest].First();
        var collection = index.BySource(source)?.Collection;
        var named = index.Names.Named(slug).Where(page => page.Collection == collection && page.Source != source).Take(2).ToList();
        return named.Count == 1 ? named[0] : null;
    }
}
