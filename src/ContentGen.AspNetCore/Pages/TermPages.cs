namespace ContentGen.AspNetCore;

/// <summary>The pages that show the terms of a taxonomy: those of which an entry is published.</summary>
/// <param name="Catalog">The catalog as it is now.</param>
/// <param name="Taxonomy">The front matter key.</param>
/// <param name="Pattern">The path, in which <c>{slug}</c> stands for the term.</param>
internal sealed record TermPages(IContentCatalog Catalog, string Taxonomy, string Pattern)
{
    /// <summary>A term all of whose entries wait has no page.</summary>
    public IEnumerable<IContentTerm> Published(ContentSite site) => Terms.Where(term => term.Entries.Any(entry => site.IsPublished(Catalog, entry)));

    /// <summary>A key that no catalog has is a mistake, and would be silence. A catalog without entries may not know its keys.</summary>
    /// <param name="option">Of what the terms are an option: <c>feeds</c>.</param>
    /// <param name="terms">The keys and the paths of the pages.</param>
    /// <param name="catalogs">The catalogs.</param>
    public static void RefuseUnknown(string option, IEnumerable<KeyValuePair<string, string>> terms, IReadOnlyList<IContentCatalog> catalogs)
    {
        foreach (var (key, path) in terms)
        {
            SitePath.Check($"{option}.Terms[\"{key}\"]", path, "/tags/{slug}/");
            if (!path.Contains("{slug}", StringComparison.Ordinal))
            {
                throw new InvalidOperationException(
                    $"{option}.Terms[\"{key}\"] is '{path}'. Write {{slug}} where the slug of a term stands: '/tags/{{slug}}/'.");
            }

            if (catalogs.Any(static catalog => catalog.Entries.Count == 0) || catalogs.Any(catalog => catalog.Taxonomies.Contains(key)))
                continue;
            var known = catalogs.SelectMany(static catalog => catalog.Taxonomies).Distinct(StringComparer.Ordinal).ToList();
            throw new InvalidOperationException(
                $"{option}.Terms has the key '{key}', which is not a taxonomy of this site. "
                    + (known.Count > 0
                        ? $"Its taxonomies are {string.Join(", ", known.Select(static one => $"'{one}'"))}."
                        : "Mark a property with [Taxonomy]."));
        }
    }

    public string Path(IContentTerm term) => Pattern.Replace("{slug}", Uri.EscapeDataString(term.Slug), StringComparison.Ordinal);

    private IReadOnlyList<IContentTerm> Terms => Catalog.Taxonomies.Contains(Taxonomy) ? Catalog.Terms(Taxonomy) : [];
}
