namespace ContentGen.Tests;

public class TaxonomyTests
{
    private readonly Catalog<Article> _catalog = new CatalogWriter().Row("a").Row("b").Row("c")
        .Taxonomy("tags", ("Muse", "muse", [2]), ("Open Weights", "open-weights", [0, 2]))
        .Taxonomy("categories", ("News", "news", [0, 1, 2]))
        .Build();

    [Fact]
    public void ACatalogNamesItsTaxonomies() => Assert.Equal(["tags", "categories"], _catalog.Taxonomies);

    [Fact]
    public void ATermKnowsItsEntriesInCatalogOrder()
    {
        var term = _catalog.Taxonomy("tags")["open-weights"];
        Assert.Equal(("Open Weights", "open-weights", 2), (term.Name, term.Slug, term.Count));
        Assert.Equal(["a", "c"], term.Entries.Select(static entry => entry.Id));
        Assert.Equal("Open Weights", term.ToString());
    }

    [Fact]
    public void TermsAreOrderedBySlug()
    {
        var tags = _catalog.Taxonomy("tags");
        Assert.Equal("tags", tags.Key);
        Assert.Equal(["muse", "open-weights"], tags.Select(static term => term.Slug));
        Assert.Same(tags[0], tags["muse"]);
        Assert.Equal(2, tags.Count);
        Assert.Throws<ArgumentOutOfRangeException>(() => tags[2]);
    }

    [Fact]
    public void ATermIsFoundByItsNameToo()
    {
        var tags = _catalog.Taxonomy("tags");
        Assert.Same(tags["open-weights"], tags["Open Weights"]);
        Assert.True(tags.Contains("Muse"));
        Assert.False(tags.Contains("MUSE"));
        Assert.False(tags.TryGet("news", out _));
    }

    [Fact]
    public void ASlugWinsOverTheNameOfAnotherTerm()
    {
        var tags = new CatalogWriter().Row("a").Taxonomy("tags", ("c", "a-language", [0]), ("C", "c", [0])).Build().Taxonomy("tags");
        Assert.Equal("C", tags["c"].Name);
        Assert.Equal("C", tags["C"].Name);
    }

    [Fact]
    public void LookingUpAnUnknownTermNamesTheNearest()
    {
        var error = Assert.Throws<KeyNotFoundException>(() => _catalog.Taxonomy("tags")["open-wights"]);
        Assert.Equal("No term of 'tags' is called 'open-wights'. Did you mean 'open-weights'?", error.Message);
    }

    [Fact]
    public void LookingUpAnUnknownTaxonomyNamesTheNearest()
    {
        var error = Assert.Throws<KeyNotFoundException>(() => _catalog.Taxonomy("tag"));
        Assert.Equal("Article has no taxonomy 'tag'. Did you mean 'tags'?", error.Message);
    }

    [Fact]
    public void TheTermsOfAnEntryNeedNoSpelling()
    {
        var tags = _catalog.Taxonomy("tags");
        Assert.Equal(["muse", "open-weights"], tags.Of(_catalog.ById("c")).Select(static term => term.Slug));
        Assert.Equal(["open-weights"], tags.Of(_catalog.ById("a")).Select(static term => term.Slug));
        Assert.Empty(tags.Of(_catalog.ById("b")));
        Assert.Empty(new CatalogSource<Article>(static _ => { }, static (_, _) => { }).Catalog.Taxonomy("tags", static terms => new TagsTaxonomy(terms))
            .Of(_catalog.ById("a")));
    }

    [Fact]
    public void ATaxonomyIsCreatedOnce()
    {
        Assert.Same(_catalog.Taxonomy("tags"), _catalog.Taxonomy("tags"));
        var typed = _catalog.Taxonomy("tags", static terms => new TagsTaxonomy(terms));
        Assert.Same(typed, _catalog.Taxonomy("tags", static terms => new TagsTaxonomy(terms)));
        Assert.Same(_catalog.Taxonomy("tags")["muse"], typed.Muse);
    }

    [Fact]
    public void WithoutContentAGeneratedTaxonomyIsEmpty()
    {
        var catalog = new CatalogSource<Article>(static _ => { }, static (_, _) => { }).Catalog;
        Assert.Empty(catalog.Taxonomy("tags", static terms => new TagsTaxonomy(terms)));
    }

    private sealed class TagsTaxonomy(Taxonomy<Article> terms) : Taxonomy<Article>(terms)
    {
        public Term<Article> Muse => this["muse"];
    }
}
