namespace ContentGen.Tests;

/// <summary>Keys, references and links are kept apart by kind: no spelling of one reaches into another.</summary>
public class TaxonomyKindTests
{
    private readonly Catalog<Article> _catalog = new CatalogWriter().Row("a").Row("b").Row("c")
        .Taxonomy("@author:authors", ("Jane", "jane", [0]))
        .Taxonomy("links", ("content/articles/a.md", "content-articles-a-md", [1]))
        .Taxonomy("", ("nothing", "nothing", [1]))
        .References("author:authors", ("jane", [1, 2]))
        .References("links", ("content/articles/a.md", [0]))
        .Links(("content/articles/a.md", [2]))
        .Build();

    [Fact]
    public void OnlyKeysAreListed() => Assert.Equal(["@author:authors", "links", ""], _catalog.Taxonomies);

    [Fact]
    public void AKeyIsFoundByItsOwnSpelling()
    {
        Assert.Equal(["a"], Ids(_catalog.Taxonomy("@author:authors")["jane"].Entries));
        Assert.Equal(["b"], Ids(_catalog.Taxonomy("links")[0].Entries));
        Assert.Throws<KeyNotFoundException>(() => _catalog.Taxonomy("author:authors"));
        Assert.Throws<KeyNotFoundException>(() => _catalog.Taxonomy("@links"));
    }

    [Fact]
    public void AReferenceIsFoundByItsOwnSpelling()
    {
        Assert.Equal(["b", "c"], Ids(_catalog.ReferringTo("author:authors", "jane")));
        Assert.Empty(_catalog.ReferringTo("@author:authors", "jane"));
        Assert.Empty(_catalog.ReferringTo("author:authors", "joe"));
    }

    [Fact]
    public void LinksAreNoReferencesAndNoKey() => Assert.Equal(["c"], Ids(_catalog.Backlinks(_catalog[0])));

    [Fact]
    public void OnlyTermsMakeEntriesRelated() => Assert.Empty(_catalog.Related(_catalog.ById("c"), 10));

    [Fact]
    public void WithoutReferencesAndLinksThereAreNone()
    {
        var catalog = new CatalogWriter().Row("a").Build();
        Assert.Empty(catalog.ReferringTo("author:authors", "jane"));
        Assert.Empty(catalog.Backlinks(catalog[0]));
    }

    private static IEnumerable<string> Ids(IEnumerable<Article> entries) => entries.Select(static entry => entry.Id);
}
