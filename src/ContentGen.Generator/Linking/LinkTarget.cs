using ContentGen.Generator.Binding;
using ContentGen.Generator.Markdown;
using ContentGen.Generator.Model;
using ContentGen.Generator.Schema;

namespace ContentGen.Generator.Linking;

/// <summary>The addresses of an entry, as the links of others see them.</summary>
internal sealed record PageAddress(string Source, string Collection, string Url, EquatableArray<string> Aliases, bool IsLeftOut)
{
    /// <summary>The last part of its slug; empty when it has none.</summary>
    public string Name { get; init; } = "";

    /// <summary>Whether it has a file of its own: an entry in a list of them has not.</summary>
    public bool HasFile { get; init; } = true;

    /// <summary>The path of its file without extension.</summary>
    public string Stem => Source.Substring(0, Source.LastIndexOf('.'));

    /// <summary>Whether its file stands for the folder in which it lies.</summary>
    public bool IsBundle => Stem.EndsWith("/index", StringComparison.OrdinalIgnoreCase);

    /// <summary>The path by which it is called: that of its file without extension; of a bundle that of its folder.</summary>
    public string Path => IsBundle ? Stem.Substring(0, Stem.LastIndexOf('/')) : Stem;

    public static PageAddress Of(BoundEntry entry) => new(
        entry.Facts.Source,
        entry.Path.Collection,
        entry.Facts.Url,
        entry.Aliases.Select(static alias => alias.Url).ToEquatableArray(),
        entry.IsLeftOut)
    {
        Name = entry.Facts.Slug.Substring(entry.Facts.Slug.LastIndexOf('/') + 1),
        HasFile = !entry.IsInList,
    };
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

/// <summary>All files that links can lead to: entries and images.</summary>
internal sealed record LinkFiles(LinkPages Pages, ImageFiles Images);

/// <summary>Whose a URL is: the collections with their routes, and what the app says it serves itself.</summary>
internal sealed record LinkRoutes(EquatableArray<CollectionSchema> Schemas, EquatableArray<string> KnownUrls);
