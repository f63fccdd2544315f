using ContentGen.Generator.Binding;
using ContentGen.Generator.Markdown;
using ContentGen.Generator.Model;
using ContentGen.Generator.Schema;

namespace ContentGen.Generator.Linking;

/// <summary>The addresses of an entry, as the links of others see them.</summary>
internal sealed record PageAddress(string Source, string Collection, string Url, EquatableArray<string> Aliases, bool IsLeftOut)
{
    public static PageAddress Of(BoundEntry entry) =>
        new(entry.Facts.Source, entry.Path.Collection, entry.Facts.Url, entry.Aliases, entry.IsLeftOut);
}

/// <summary>The places in a page that a fragment can name.</summary>
internal sealed record PageAnchors(string Source, EquatableArray<string> Anchors)
{
    public static PageAnchors Of(RenderedBody body) => new(body.Path.Source, body.Anchors);
}

/// <summary>The entries that links can lead to, and the places in them; ordinal by source.</summary>
internal sealed record LinkPages(EquatableArray<PageAddress> Addresses, EquatableArray<PageAnchors> Anchors)
{
    public static LinkPages Of(IEnumerable<PageAddress> addresses, IEnumerable<PageAnchors> anchors) => new(
        addresses.OrderBy(static page => page.Source, StringComparer.Ordinal).ToEquatableArray(),
        anchors.OrderBy(static page => page.Source, StringComparer.Ordinal).ToEquatableArray());
}

/// <summary>All files that links can lead to: entries and images, ordinal by source.</summary>
internal sealed record LinkFiles(LinkPages Pages, EquatableArray<string> Images)
{
    public static LinkFiles Of(LinkPages pages, IEnumerable<string> images) =>
        new(pages, images.OrderBy(static image => image, StringComparer.Ordinal).ToEquatableArray());
}

/// <summary>Whose a URL is: the collections with their routes, and what the app says it serves itself.</summary>
internal sealed record LinkRoutes(EquatableArray<CollectionSchema> Schemas, EquatableArray<string> KnownUrls);
