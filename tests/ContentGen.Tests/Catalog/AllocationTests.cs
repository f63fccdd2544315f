namespace ContentGen.Tests;

public class AllocationTests
{
    private readonly CatalogSource<Article> _source = new CatalogWriter()
        .Row("2026-a", slug: "a").Row("2026-größe", slug: "größe").Row("c")
        .Taxonomy("tags", ("A", "a", [0, 1]))
        .Body("2026-a", new("<p>Hello</p>") { Text = "Hello", Words = 1, Headings = [(1, "a", "A")] })
        .Source<Article>();

    [Fact]
    public void LookUpsAllocateNothingAfterTheFirst() => AssertFree(() =>
    {
        var catalog = _source.Catalog;
        _ = (catalog["größe"], catalog.ById("2026-a"), catalog.TryGet("nothing", out _), catalog.TryGetById("nothing", out _));
        _ = (catalog.TryGetByUrl("/articles/größe/", out _), catalog.TryGetByUrl("/articles/nothing/", out _));
        _ = (catalog.Next(catalog[0]), catalog.Previous(catalog[1]), catalog.PublishedOn(catalog[0]), catalog.Archive);
    });

    [Fact]
    public void TermsAllocateNothingAfterTheFirst() => AssertFree(() =>
    {
        var catalog = _source.Catalog;
        _ = (catalog.Taxonomy("tags")["a"].Entries[0], catalog.Taxonomy("tags", static terms => new Tags(terms)).A);
    });

    [Fact]
    public void WalkingTheCatalogAllocatesNothing() => AssertFree(() =>
    {
        foreach (var entry in _source.Catalog)
            _ = entry.Title;
    });

    [Fact]
    public void ABodyAllocatesNothingAfterItsFirstUse() => AssertFree(() =>
    {
        var body = _source.Catalog[0].Body;
        _ = (body.Html, body.Text, body.Excerpt, body.Headings, body.WordCount, body.ReadingTime, body.IsEmpty);
    });

    private static void AssertFree(Action use)
    {
        use();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
            use();

        // A hundred rounds of one object each would be 2,400 bytes at least; the runtime itself may take a few.
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000);
    }

    private sealed class Tags(Taxonomy<Article> terms) : Taxonomy<Article>(terms)
    {
        public Term<Article> A => this["a"];
    }
}
