namespace ContentGen.Tests;

public class RelatedTests
{
    [Fact]
    public void ARareTermSaysMoreThanACommonOne()
    {
        var catalog = new CatalogWriter().Row("me").Row("common").Row("other").Row("rare")
            .Taxonomy("tags", ("Common", "common", [0, 1, 2]), ("Rare", "rare", [0, 3]))
            .Build();
        Assert.Equal(["rare", "common", "other"], Related(catalog, "me", 10));
    }

    [Fact]
    public void TermsOfAllTaxonomiesAddUp()
    {
        var catalog = new CatalogWriter().Row("me").Row("one").Row("two")
            .Taxonomy("tags", ("A", "a", [0, 1, 2]))
            .Taxonomy("categories", ("B", "b", [0, 2]))
            .Build();
        Assert.Equal(["two", "one"], Related(catalog, "me", 10));
    }

    [Fact]
    public void WhatSharesNoTermIsLeftOutEvenWhenFewRemain()
    {
        var catalog = new CatalogWriter().Row("me").Row("friend").Row("stranger")
            .Taxonomy("tags", ("A", "a", [0, 1]), ("B", "b", [2]))
            .Build();
        Assert.Equal(["friend"], Related(catalog, "me", 10));
        Assert.Empty(Related(catalog, "stranger", 10));
    }

    [Fact]
    public void OfEqualsTheNearerInDateComesFirstAndTheUndatedLast()
    {
        var catalog = new CatalogWriter()
            .Row("far", Dates.Day(12, 1)).Row("after", Dates.Day(6, 12)).Row("me", Dates.Day(6, 10)).Row("before", Dates.Day(6, 9)).Row("undated")
            .Taxonomy("tags", ("A", "a", [0, 1, 2, 3, 4]))
            .Build();
        Assert.Equal(["before", "after", "far", "undated"], Related(catalog, "me", 10));
        Assert.Equal(["before", "after"], Related(catalog, "me", 2));
    }

    [Fact]
    public void OfEqualsAtOneDistanceTheFirstInTheCatalogComesFirst()
    {
        var catalog = new CatalogWriter()
            .Row("newer", Dates.Day(6, 11)).Row("me", Dates.Day(6, 10)).Row("older", Dates.Day(6, 9))
            .Taxonomy("tags", ("A", "a", [0, 1, 2]))
            .Build();
        Assert.Equal(["newer", "older"], Related(catalog, "me", 2));
    }

    [Fact]
    public void TheBestOfManyAreThoseASortWouldGive()
    {
        var random = new Random(11);
        var terms = Enumerable.Range(0, 12)
            .Select(term => ($"T{term}", $"t{term:00}", Rows: Enumerable.Range(0, 80).Where(_ => random.Next(4) == 0).ToArray()))
            .ToArray();
        var writer = new CatalogWriter().Taxonomy("tags", terms);
        var dates = Enumerable.Range(0, 80).Select(_ => Dates.Day(1, 1).AddDays(random.Next(60))).OrderDescending().ToArray();
        for (var row = 0; row < 80; row++)
            writer.Row($"{row}", dates[row]);
        var catalog = writer.Build();

        for (var me = 0; me < 80; me++)
        {
            var expected = Enumerable.Range(0, 80)
                .Where(row => row != me)
                .Select(row => (row, Score: terms.Where(term =>
                    term.Rows.Contains(me) && term.Rows.Contains(row)).Sum(term => Math.Log(1 + 80.0 / term.Rows.Length))))
                .Where(static candidate => candidate.Score > 0)
                .OrderByDescending(static candidate => candidate.Score)
                .ThenBy(candidate => (dates[candidate.row] - dates[me]).Duration())
                .ThenBy(static candidate => candidate.row)
                .Select(static candidate => $"{candidate.row}");
            Assert.Equal(expected.Take(7), Related(catalog, $"{me}", 7));
        }
    }

    [Fact]
    public void NoneAreGivenWhenNoneAreWanted()
    {
        var catalog = new CatalogWriter().Row("a").Row("b").Taxonomy("tags", ("A", "a", [0, 1])).Build();
        Assert.Empty(catalog.Related(catalog[0], 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => catalog.Related(catalog[0], -1));
        Assert.Single(catalog.Related(catalog[0], int.MaxValue));
    }

    private static IEnumerable<string> Related(Catalog<Article> catalog, string id, int count) =>
        catalog.Related(catalog.ById(id), count).Select(static entry => entry.Id);
}
