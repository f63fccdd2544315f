using System.Buffers;
using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace ContentGen.AspNetCore;

/// <summary>The files of a sitemap: one, or an index and those that it names.</summary>
/// <param name="Main">The file at the path of the sitemap.</param>
/// <param name="Parts">The files that it names, when it is an index.</param>
internal sealed record Sitemap(Document Main, IReadOnlyList<Document> Parts)
{
    private const string Protocol = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static Sitemap Of(ContentSite site, IReadOnlyList<IContentCatalog> catalogs, SitemapOptions options)
    {
        var pages = options.Pages.Concat(TermPaths(site, catalogs, options)).Select(static path => (Path: path, Changed: (DateTimeOffset?)null))
            .Concat(catalogs.SelectMany(catalog => Entries(site, catalog)))
            .DistinctBy(static page => page.Path)
            .ToList();
        if (pages.Count <= options.UrlsPerFile)
            return new Sitemap(File(site, "urlset", "url", pages), []);

        var parts = pages.Chunk(options.UrlsPerFile).Select(part => File(site, "urlset", "url", part)).ToList();
        var index = parts.Select((_, i) => (PartPath(options, i + 1), (DateTimeOffset?)null));
        return new Sitemap(File(site, "sitemapindex", "sitemap", index), parts);
    }

    public static IEnumerable<string> TermPaths(ContentSite site, IReadOnlyList<IContentCatalog> catalogs, SitemapOptions options)
    {
        TermPages.RefuseUnknown("sitemap", options.Terms, catalogs);
        return from terms in options.Terms
               from catalog in catalogs
               let pages = new TermPages(catalog, terms.Key, terms.Value)
               from term in pages.Published(site)
               where !term.Entries.All(static entry => entry is IContentArticle { IsDraft: true })
               select pages.Path(term);
    }

    public static string PartPath(SitemapOptions options, int number) => PartPattern(options, number.ToString(CultureInfo.InvariantCulture));

    /// <summary>The path of a part with something in place of its number.</summary>
    public static string PartPattern(SitemapOptions options, string number)
    {
        var dot = options.Path.LastIndexOf('.');
        return dot > options.Path.LastIndexOf('/') ? $"{options.Path[..dot]}-{number}{options.Path[dot..]}" : $"{options.Path}-{number}";
    }

    /// <summary>The number of the part that a path asks for; null when it asks for none.</summary>
    /// <param name="pattern">The path of a part with <see cref="EndpointBuilders.AnyPart"/> in place of its number.</param>
    /// <param name="path">The path of a request.</param>
    public static int? PartNumber(string pattern, PathString path)
    {
        var before = pattern.IndexOf(EndpointBuilders.AnyPart, StringComparison.Ordinal);
        var behind = pattern.AsSpan(before + EndpointBuilders.AnyPart.Length);
        var text = path.Value.AsSpan();
        return text.Length > before + behind.Length
            && text.StartsWith(pattern.AsSpan(0, before), StringComparison.OrdinalIgnoreCase)
            && text.EndsWith(behind, StringComparison.OrdinalIgnoreCase)
            && int.TryParse(text[before..^behind.Length], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? number
                : null;
    }

    private static IEnumerable<(string Path, DateTimeOffset? Changed)> Entries(ContentSite site, IContentCatalog catalog) => site.Published(catalog)
        .Where(static entry => entry is not IContentArticle { IsDraft: true })
        .Select(entry => (entry.Url, Changed(site, entry, catalog.PublishedOn(entry))));

    private static DateTimeOffset? Changed(ContentSite site, IContentEntry entry, DateTimeOffset? published) =>
        (entry is IContentArticle article ? site.UpdatedOn(article, published) : null) ?? published;

    private static Document File(ContentSite site, string root, string element, IEnumerable<(string Path, DateTimeOffset? Changed)> pages)
    {
        var bytes = new ArrayBufferWriter<byte>(64 * 1024);
        XmlText.Write(bytes, xml =>
        {
            xml.WriteStartElement(root, Protocol);
            foreach (var (path, changed) in pages)
            {
                xml.WriteStartElement(element);
                xml.WriteElementString("loc", site.Absolute(path));
                if (changed is { } date)
                    xml.WriteElementString("lastmod", Rfc3339.Of(date));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        });
        return new Document(bytes.WrittenSpan.ToArray());
    }
}

/// <summary>What the endpoint of a sitemap says of itself to <c>robots.txt</c>.</summary>
internal sealed record SitemapMetadata(string Path);
