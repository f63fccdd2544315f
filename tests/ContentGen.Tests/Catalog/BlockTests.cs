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
            Assert.Same(catalog[row], ByUrl(catalog, row));
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
        // The head, the strings in common and the rows, but for the end of the last block.
        var cut = Text(Writer().Pieces()[..6], cut: 20);
        var catalog = new CatalogSource<Article>(data => data.Add(cut), static (_, _) => { }).Catalog;

        Assert.Equal(("id-271", Rows), (catalog[271].Id, catalog.Count));
        Assert.Throws<InvalidDataException>(() => catalog[272]);
    }

    [Fact]
    public void ALookUpInflatesTheBlockOfItsRowAlone()
    {
        // The blocks of the rows 16 to 271 cannot be read.
        var pieces = Writer().Pieces();
        foreach (var block in pieces[3..5])
            block.AsSpan().Fill(0xFF);
        var text = Text(pieces);
        var catalog = new CatalogSource<Article>(data => data.Add(text), static (_, _) => { }).Catalog;

        Assert.Equal(("id-15", "id-272", "id-299"), (catalog["slug-15"].Id, catalog.ById("id-272").Id, ByUrl(catalog, 299)?.Id));
        Assert.False(catalog.TryGet("slug-300", out _) || catalog.TryGetById("id-300", out _) || catalog.TryGetByUrl("/articles/300/", out _));
        Assert.ThrowsAny<Exception>(() => catalog["slug-16"]);
        Assert.ThrowsAny<Exception>(() => catalog.ById("id-271"));
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
    }

    private static string Text(List<byte[]> pieces, int cut = 0) => PackedTextWriter.TextOf([.. pieces.SelectMany(static piece => piece).SkipLast(cut)]);

    private static Article? ByUrl(Catalog<Article> catalog, int row) => catalog.TryGetByUrl($"/articles/slug-{row}/", out var found) ? found : null;

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
