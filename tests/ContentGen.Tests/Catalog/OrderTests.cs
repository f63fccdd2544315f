namespace ContentGen.Tests;

public class OrderTests
{
    private readonly Catalog<Article> _catalog = new CatalogWriter()
        .Row("march", Dates.Day(3, 1))
        .Row("february", Dates.Day(2, 1))
        .Row("january", new DateTimeOffset(2026, 1, 1, 1, 0, 0, TimeSpan.FromHours(2)))
        .Row("undated")
        .Build();

    [Fact]
    public void EntriesComeInTheOrderOfTheirRows()
    {
        var ids = new List<string>();
        foreach (var entry in _catalog)
            ids.Add(entry.Id);
        Assert.Equal(["march", "february", "january", "undated"], ids);
        Assert.Equal(ids, _catalog.Select(static entry => entry.Id));
        Assert.Equal(4, _catalog.Count);
    }

    [Fact]
    public void NextGoesDownTheCatalogAndPreviousUp()
    {
        Assert.Equal("february", _catalog.Next(_catalog[0])?.Id);
        Assert.Equal("march", _catalog.Previous(_catalog[1])?.Id);
        Assert.Null(_catalog.Next(_catalog[3]));
        Assert.Null(_catalog.Previous(_catalog[0]));
    }

    [Fact]
    public void ACopyOfAnEntryStandsWhereTheEntryStands() =>
        Assert.Equal("february", _catalog.Next(_catalog[0] with { Title = "Another" })?.Id);

    [Fact]
    public void AnEntryOfNoCatalogHasNoNeighbours()
    {
        var stranger = new Article { Id = "stranger", Title = "" };
        Assert.Contains("'stranger'", Assert.Throws<ArgumentException>(() => _catalog.Next(stranger)).Message);
        Assert.Throws<ArgumentException>(() => _catalog.Previous(stranger));
        Assert.Throws<ArgumentException>(() => _catalog.PublishedOn(stranger));
        Assert.Throws<ArgumentException>(() => _catalog.Related(stranger, 1));
    }

    [Fact]
    public void TheDateIsAnInstantInUtc()
    {
        Assert.Equal(Dates.Day(3, 1), _catalog.PublishedOn(_catalog[0]));
        Assert.Equal(new DateTimeOffset(2025, 12, 31, 23, 0, 0, TimeSpan.Zero), _catalog.PublishedOn(_catalog[2]));
        Assert.Equal(TimeSpan.Zero, _catalog.PublishedOn(_catalog[2])?.Offset);
        Assert.Null(_catalog.PublishedOn(_catalog[3]));
    }

    [Fact]
    public void PublishedByLeavesOutTheFutureAndKeepsTheUndated()
    {
        Assert.Equal(["february", "january", "undated"], _catalog.PublishedBy(Dates.Day(2, 1)).Select(static entry => entry.Id));
        Assert.Equal(["undated"], _catalog.PublishedBy(DateTimeOffset.MinValue).Select(static entry => entry.Id));
    }

    [Fact]
    public void PublishedByComparesInstantsNotClocks()
    {
        var sameInstant = new DateTimeOffset(2026, 2, 1, 9, 0, 0, TimeSpan.FromHours(9));
        Assert.Equal(3, _catalog.PublishedBy(sameInstant).Count);
        Assert.Equal(2, _catalog.PublishedBy(sameInstant.AddTicks(-1)).Count);
    }

    [Fact]
    public void WhenNothingLiesInTheFutureTheCatalogItselfIsPublished() =>
        Assert.Same(_catalog, _catalog.PublishedBy(Dates.Day(12, 31)));
}
