namespace ContentGen.Tests;

/// <summary>Rows are packed in blocks, the first of 16 and the others of 128, which are inflated one by one.</summary>
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
        foreach (var row in new[] { 0, 15, 16, 143, 144, 271, 272, Rows - 1 })
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

        Assert.Equal(("id-271", Rows), (catalog[271].Id, catalog.Count));
        Assert.Throws<InvalidDataException>(() => catalog[272]);
    }

    [Fact]
    public void ASecondLiteralIsAskedForOnceWhenABlockInItIs()
    {
        var (pieces, asked) = (Writer().Pieces(), 0);
        var catalog = new CatalogSource<Article>(data => data.Add(Text(pieces[..3]), Rest), static (_, _) => { }).Catalog;

        Assert.Equal(("id-15", Rows), (catalog[15].Id, catalog.Count));
        Assert.Equal(System.Reflection.Metadata.MetadataUpdater.IsSupported ? 1 : 0, asked);
        Assert.Equal(["id-16", "id-299"], new[] { catalog[16], catalog[299] }.Select(static article => article.Id));
        Assert.Equal(1, asked);

        string Rest()
        {
            asked++;
            return Text(pieces[3..]);
        }

        static string Text(List<byte[]> pieces) => PackedTextWriter.TextOf([.. pieces.SelectMany(static piece => piece)]);
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
