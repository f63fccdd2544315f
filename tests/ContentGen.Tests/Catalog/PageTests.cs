namespace ContentGen.Tests;

public class PageTests
{
    private readonly Catalog<Article> _catalog = new CatalogWriter().Row("a").Row("b").Row("c").Row("d").Row("e").Build();

    [Fact]
    public void PagesDivideTheCatalogInOrder()
    {
        Assert.Equal(["a", "b"], Ids(_catalog.Page(1, 2)));
        Assert.Equal(["c", "d"], Ids(_catalog.Page(2, 2)));
        Assert.Equal(["e"], Ids(_catalog.Page(3, 2)));
    }

    [Fact]
    public void APageKnowsWhereItStands()
    {
        var page = _catalog.Page(2, 2);
        Assert.Equal((2, 2, 5, 3), (page.Number, page.Size, page.Count, page.PageCount));
        Assert.True(page.HasNext);
        Assert.True(page.HasPrevious);
        Assert.False(_catalog.Page(1, 2).HasPrevious);
        Assert.False(_catalog.Page(3, 2).HasNext);
    }

    [Theory]
    [InlineData(4, 2)]
    [InlineData(int.MaxValue, int.MaxValue)]
    public void APagePastTheEndIsEmpty(int number, int size)
    {
        var page = _catalog.Page(number, size);
        Assert.Empty(page.Items);
        Assert.False(page.HasNext);
        Assert.True(page.HasPrevious);
    }

    [Fact]
    public void OneLargePageHoldsAll()
    {
        var page = _catalog.Page(1, int.MaxValue);
        Assert.Equal(5, page.Items.Count);
        Assert.Equal(1, page.PageCount);
    }

    [Theory]
    [InlineData(0, 2)]
    [InlineData(-1, 2)]
    [InlineData(1, 0)]
    public void NumberAndSizeStartAtOne(int number, int size) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => _catalog.Page(number, size));

    private static IEnumerable<string> Ids(Page<Article> page) => page.Items.Select(static entry => entry.Id);
}
