namespace ContentGen.Tests;

public class LookUpTests
{
    private readonly Catalog<Article> _catalog = new CatalogWriter()
        .Row("2026-03-01-open-weights", slug: "open-weights")
        .Row("2026-02-01-muse-spark", slug: "muse-spark")
        .Row("2026-01-01-größe", slug: "größe")
        .Build();

    [Fact]
    public void AnEntryIsFoundBySlug()
    {
        Assert.Equal("2026-02-01-muse-spark", _catalog["muse-spark"].Id);
        Assert.True(_catalog.TryGet("größe", out var entry));
        Assert.Same(_catalog[2], entry);
    }

    [Fact]
    public void AnEntryIsFoundById()
    {
        Assert.Same(_catalog[0], _catalog.ById("2026-03-01-open-weights"));
        Assert.True(_catalog.TryGetById("2026-01-01-größe", out var entry));
        Assert.Same(_catalog[2], entry);
    }

    [Fact]
    public void LookingUpAnUnknownSlugNamesTheNearest()
    {
        var error = Assert.Throws<KeyNotFoundException>(() => _catalog["open-wieghts"]);
        Assert.Equal("No Article has the slug 'open-wieghts'. Did you mean 'open-weights'?", error.Message);
    }

    [Fact]
    public void LookingUpAnUnknownIdNamesTheNearest()
    {
        var error = Assert.Throws<KeyNotFoundException>(() => _catalog.ById("2026-02-02-muse-spark"));
        Assert.Equal("No Article has the id '2026-02-02-muse-spark'. Did you mean '2026-02-01-muse-spark'?", error.Message);
    }

    [Fact]
    public void AnUnknownSlugThatIsNearNothingNamesNothing()
    {
        var error = Assert.Throws<KeyNotFoundException>(() => _catalog["something-else-entirely"]);
        Assert.Equal("No Article has the slug 'something-else-entirely'.", error.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("OPEN-WEIGHTS")]
    [InlineData("open-weight")]
    [InlineData("open-weights/")]
    public void AnythingButTheExactSlugIsNotFound(string slug) => Assert.False(_catalog.TryGet(slug, out _));

    [Fact]
    public void AVeryLongSlugIsNotFoundAndNamesNothing()
    {
        var slug = new string('x', 100_000);
        Assert.False(_catalog.TryGet(slug, out _));
        Assert.DoesNotContain("Did you mean", Assert.Throws<KeyNotFoundException>(() => _catalog[slug]).Message);
    }

    [Fact]
    public void AVeryLongSlugIsFoundWhenThereIsOne()
    {
        var slug = string.Concat(Enumerable.Repeat("größe-", 500));
        Assert.Equal("long", new CatalogWriter().Row("long", slug: slug).Row("b").Build()[slug].Id);
    }

    [Fact]
    public void OfEntriesThatShareASlugTheFirstIsFound()
    {
        var catalog = new CatalogWriter().Row("2026/hello", slug: "hello").Row("2025/hello", slug: "hello").Build();
        Assert.Equal("2026/hello", catalog["hello"].Id);
        Assert.Equal("2025/hello", catalog.ById("2025/hello").Id);
    }

    [Fact]
    public void NamesOfOneHashAreToldApart()
    {
        // Known collisions of FNV-1a: two that are there, and two of which one is.
        string[] names = ["costarring", "liquid", "declinate"];
        Assert.Equal(CatalogWriter.Hash("liquid"), CatalogWriter.Hash("costarring"));
        Assert.Equal(CatalogWriter.Hash("macallums"), CatalogWriter.Hash("declinate"));
        foreach (var order in new[] { names, [.. names.Reverse()] })
        {
            var writer = new CatalogWriter();
            foreach (var name in order)
                writer.Row($"id-of-{name}", slug: name);
            var catalog = writer.Build();
            Assert.All(names, name => Assert.Equal($"id-of-{name}", catalog[name].Id));
            Assert.False(catalog.TryGet("macallums", out _));
        }
    }

    [Fact]
    public void EveryOneOfManyEntriesIsFound()
    {
        var writer = new CatalogWriter();
        for (var i = 0; i < 3_000; i++)
            writer.Row($"id-{i}", slug: $"slug-{i}");
        var catalog = writer.Build();
        Assert.All(Enumerable.Range(0, 3_000), i => Assert.Same(catalog[i], catalog[$"slug-{i}"]));
        Assert.All(Enumerable.Range(0, 3_000), i => Assert.Same(catalog[i], catalog.ById($"id-{i}")));
        Assert.False(catalog.TryGet("slug-3000", out _));
    }

    [Fact]
    public void APositionThatIsNotThereIsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => _catalog[3]);
        Assert.Throws<ArgumentOutOfRangeException>(() => _catalog[-1]);
    }

    [Fact]
    public void ANullKeyIsRefused()
    {
        Assert.Throws<ArgumentNullException>(() => _catalog[null!]);
        Assert.Throws<ArgumentNullException>(() => _catalog.ById(null!));
    }

    [Fact]
    public void AnAssemblyWithoutContentHasAnEmptyCatalog()
    {
        var catalog = new CatalogSource<Article>(static _ => { }, static (_, _) => { }).Catalog;
        Assert.Empty(catalog);
        Assert.False(catalog.TryGet("a", out _));
        Assert.Empty(catalog.Archive);
        Assert.Empty(catalog.Taxonomies);
        Assert.Empty(catalog.Page(1, 10).Items);
        Assert.Empty(catalog.PublishedBy(Dates.Day(1, 1)));
    }
}
