using System.Text;

namespace ContentGen.Tests;

/// <summary>Which entries share a segment of the index, and in which order it numbers them.</summary>
public class SearchSegmentsTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(128, 1)]
    [InlineData(129, 2)]
    [InlineData(257, 4)]
    [InlineData(10_000, 128)]
    public void ThereAreAsManyAsHold128Each(int entries, int segments)
    {
        Assert.Equal(segments, SearchSegments.CountFor(entries));
        Assert.Equal(segments, Deal([.. Enumerable.Range(0, entries).Select(static i => $"{i}")]).Length);
    }

    [Fact]
    public void TheIdAloneDecides()
    {
        string[] ids = [.. Enumerable.Range(0, 2000).Select(static i => $"2026/größe-{i * 7919}")];
        string[] moved = [.. ids.Reverse()];
        var (before, after) = (Deal(ids), Deal(moved));

        Assert.Equal(Enumerable.Range(0, 2000), before.SelectMany(static rows => rows).Order());
        Assert.Equal(before.Select(rows => rows.Select(row => ids[row])), after.Select(rows => rows.Select(row => moved[row])));
        Assert.All(before.Select((rows, segment) => (rows, segment)), segment => Assert.All(
            segment.rows, row => Assert.Equal(segment.segment, (int)(CatalogWriter.Hash(ids[row]) % (uint)before.Length))));
    }

    [Fact]
    public void IdsOfOneHashStandByTheirBytes()
    {
        // A known collision of FNV-1a.
        string[] ids = ["liquid", "costarring"];
        Assert.Equal(CatalogWriter.Hash(ids[0]), CatalogWriter.Hash(ids[1]));

        Assert.Equal([1, 0], Assert.Single(Deal(ids)));
        Assert.Equal([0, 1], Assert.Single(Deal([ids[1], ids[0]])));
    }

    private static int[][] Deal(string[] ids)
    {
        var utf8 = ids.Select(Encoding.UTF8.GetBytes).ToList();
        return SearchSegments.Deal(HashedRow.Sorted(ids.Length, row => utf8[row]));
    }
}
