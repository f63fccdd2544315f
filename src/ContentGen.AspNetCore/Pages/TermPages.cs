namespace ContentGen.AspNetCore;

/// <summary>The pages that show the terms of a taxonomy: those of which an entry is published.</summary>
/// <param name="Catalog">The catalog as it is now.</param>
/// <param name="Taxonomy">The front matter key.</param>
/// <param name="Pattern">The path, in which <c>{slug}</c> stands for the term.</param>
internal sealed record TermPages(IContentCatalog Catalog, string Taxonomy, string Pattern)
{
    /// <summary>A term all of whose entries wait has no page.</summary>
    public IEnumerable<IContentTerm> Published(ContentSite site) => Terms.Where(term => term.Entries.Any(entry => site.IsPublished(Catalog, entry)));

    public string Path(IContentTerm term) => Pattern.Replace("{slug}", Uri.EscapeDataString(term.Slug), StringComparison.Ordinal);

    private IReadOnlyList<IContentTerm> Terms => Catalog.Taxonomies.Contains(Taxonomy) ? Catalog.Terms(Taxonomy) : [];
}
