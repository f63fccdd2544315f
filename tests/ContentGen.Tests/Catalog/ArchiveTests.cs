namespace ContentGen.Tests;

public class ArchiveTests
{
    private readonly Catalog<Article> _catalog = new CatalogWriter()
        .Row("late", Dates.Day(3, 20))
        .Row("early", Dates.Day(3, 10))
        .Row("january", Dates.Day(1, 5))
        .Row("old", Dates.Day(6, 1).AddYears(-2))
        .Row("undated")
        .Build();

    [Fact]
    public void YearsAndMonthsComeNewestFirst()
    {
        Assert.Equal([2026, 2024], _catalog.Archive.Select(static year => year.Year));
        Assert.Equal([(2026, 3), (2026, 1)], _catalog.Archive[0].Months.Select(static month => (month.Year, month.Month)));
    }

    [Fact]
    public void AYearAndAMonthHoldTheirEntriesInCatalogOrder()
    {
        Assert.Equal(["late", "early", "january"], _catalog.Archive[0].Entries.Select(static entry => entry.Id));
        Assert.Equal(["late", "early"], _catalog.Archive[0].Months[0].Entries.Select(static entry => entry.Id));
    }

    [Fact]
    public void UndatedEntriesAreLeftOut() =>
        Assert.Equal(4, _catalog.Archive.Sum(static year => year.Entries.Count));

    [Fact]
    public void ACatalogThatIsNotOrderedByDateIsFiledByDateAllTheSame()
    {
        var catalog = new CatalogWriter().Row("a", Dates.Day(1, 1).AddYears(-1)).Row("b", Dates.Day(2, 1)).Row("c", Dates.Day(3, 1)).Build();
        Assert.Equal([2026, 2025], catalog.Archive.Select(static year => year.Year));
        Assert.Equal([3, 2], catalog.Archive[0].Months.Select(static month => month.Month));
        Assert.Equal(["b", "c"], catalog.Archive[0].Entries.Select(static entry => entry.Id));
    }

    [Fact]
    public void TheArchiveIsMadeOnce() => Assert.Same(_catalog.Archive, _catalog.Archive);
}
