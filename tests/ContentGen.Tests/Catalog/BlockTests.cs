namespace ContentGen.Tests;

/// <summary>Rows are packed in blocks of 128, which are inflated one by one.</summary>
public class BlockTests
{
    private const int Rows = 300;

    [Fact]
    public void EveryRowComesBackWhateverItsBlock()
    {
        var catalog = Writer().Build();
        Assert.Equal(Enumerable.Range(0, Rows).Select(static i => ($"id-{i}", $"slug-{i}", $"Title {i % 7}")),
            catalog.Select(static article => (article.Id, article.Slug, article.Title)));
        Assert.Equal(Enumerable.Range(0, Rows).Select(Day), catalog.Select(catalog.PublishedOn).Select(static date => date!.Value));
        Assert.Same(catalog[0].Title, catalog[Rows - 6].Title);
    }

    [Fact]
    public void RowsOfEveryBlockAreFound()
    {
        var catalog = Writer().Build();
        foreach (var row in new[] { 0, 127, 128, 255, 256, Rows - 1 })
        {
            Assert.Same(catalog[row], catalog[$"slug-{row}"]);
            Assert.Same(catalog[row], catalog.ById($"id-{row}"));
            Assert.True(catalog.TryGetByUrl($"/articles/slug-{row}/", out var found));
            Assert.Same(catalog[row], found);
        }

        Assert.Equal(Rows - 200, catalog.PublishedBy(Day(200)).Count);
    }

    [Fact]
    public void ATermHasRowsOfEveryBlock()
    {
        var catalog = Writer().Taxonomy("tags", ("A", "a", [0, 130, 299]), ("B", "b", [1])).Build();
        Assert.Equal(["id-0", "id-130", "id-299"], catalog.Taxonomy("tags")["a"].Entries.Select(static entry => entry.Id));
        Assert.Equal(["id-130", "id-299"], catalog.Related(catalog[0], 10).Select(static entry => entry.Id));
    }

    [Fact]
    public void ABlockIsInflatedWhenOneOfItsRowsIsAskedFor()
    {
        var cut = PackedTextWriter.TextOf(Writer().Entries()[..^20]);
        var catalog = new CatalogSource<Article>(data => data.Add(cut), static (_, _) => { }).Catalog;

        Assert.Equal(("id-255", Rows), (catalog[255].Id, catalog.Count));
        Assert.Throws<InvalidDataException>(() => catalog[256]);
    }

    private static CatalogWriter Writer()
    {
        var writer = new CatalogWriter();
        for (var i = 0; i < Rows; i++)
        {
            var title = $"Title {i % 7}";
            writer.Row($"id-{i}", Day(i), $"slug-{i}", values => Article.Write(values, title));
        }

        return writer;
    }

    private static DateTimeOffset Day(int row) => Dates.Day(12, 31).AddDays(-row);
}
