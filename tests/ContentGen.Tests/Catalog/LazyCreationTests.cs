namespace ContentGen.Tests;

public class LazyCreationTests
{
    [Fact]
    public void AllThreadsGetTheSameObjects()
    {
        var source = Many().Source<Article>();
        var seen = new (Catalog<Article> Catalog, Article Entry, Article BySlug, ContentBody Body, IReadOnlyList<Heading> Headings, string Html)[8];
        using var start = new Barrier(seen.Length);
        Parallel.For(0, seen.Length, new() { MaxDegreeOfParallelism = seen.Length }, OnThread);
        Assert.All(seen, one =>
        {
            Assert.Same(seen[0].Catalog, one.Catalog);
            Assert.Same(seen[0].Entry, one.Entry);
            Assert.Same(seen[0].BySlug, one.BySlug);
            Assert.Same(seen[0].Body, one.Body);
            Assert.Same(seen[0].Headings, one.Headings);
            Assert.Same(seen[0].Html, one.Html);
        });

        void OnThread(int thread)
        {
            // Without as many threads as that the race is only less likely, and the claim holds all the same.
            start.SignalAndWait(TimeSpan.FromMilliseconds(200));
            var catalog = source.Catalog;
            seen[thread] = (catalog, catalog[50], catalog["id-50"], catalog[50].Body, catalog[50].Body.Headings, catalog[50].Body.Html);
        }
    }

    [Fact]
    public void AnEntryIsTheSameObjectHoweverItIsReached()
    {
        var catalog = Many().Taxonomy("tags", ("A", "a", [3, 4])).Build();
        var entry = catalog[3];
        Assert.Same(entry, catalog["id-3"]);
        Assert.Same(entry, catalog.ById("id-3"));
        Assert.Same(entry, catalog.Next(catalog[2]));
        Assert.Same(entry, catalog.Page(1, 10).Items[3]);
        Assert.Same(entry, catalog.Taxonomy("tags")["a"].Entries[0]);
        Assert.Same(entry, catalog.Related(catalog[4], 1)[0]);
    }

    [Fact]
    public void ListsCreateOnlyTheEntriesThatAreAskedFor()
    {
        var made = 0;
        var writer = Many();
        var table = EntryTable.Read(PackedTextWriter.TextOf(writer.Entries()), static (_, _) => { });
        var catalog = new Catalog<Article>(table, Read);

        _ = (catalog.Count, catalog.Archive, catalog.Page(2, 10), catalog.PublishedBy(Dates.Day(6, 1)), catalog.TryGet("none", out _));
        Assert.Equal(0, made);
        _ = catalog.Page(2, 10).Items[0];
        Assert.Equal(1, made);

        Article Read(ref EntryReader reader)
        {
            made++;
            return new() { Id = reader.Id, Title = "" };
        }
    }

    private static CatalogWriter Many()
    {
        var writer = new CatalogWriter();
        for (var i = 0; i < 100; i++)
            writer.Row($"id-{i}", Dates.Day(12, 31).AddDays(-i)).Body($"id-{i}", new($"<h2>{i}</h2>") { Headings = [(2, "a", "A")] });
        return writer;
    }
}
