namespace ContentGen.AspNetCore;

/// <summary>What a feed is about: a catalog, or one term of it.</summary>
internal sealed record FeedSource(IContentCatalog Catalog, string? Taxonomy = null, IContentTerm? Term = null)
{
    /// <summary>No id of an entry has an empty part, so no entry has the id of a term: that of <c>posts/tags/c-sharp.md</c>.</summary>
    public string[] IdParts => Term is null ? [Catalog.Folder] : [Catalog.Folder, "", Taxonomy!, Term.Slug];

    public IEnumerable<IContentEntry> Entries(ContentSite site) => Term is null
        ? site.Published(Catalog)
        : Term.Entries.Where(entry => site.IsPublished(Catalog, entry));

    public string Title(ContentSite site, ContentFeedOptions options)
    {
        var title = options.Title ?? site.Title;
        return Term is null ? title : $"{Term.Name} · {title}";
    }

    public string HomePath(ContentFeedOptions options) =>
        Term is null ? options.HomePath : options.Terms[Taxonomy!].Replace("{slug}", Uri.EscapeDataString(Term.Slug), StringComparison.Ordinal);
}
