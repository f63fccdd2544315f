using System.Text;
using ContentGen.Generator.Packing;

namespace ContentGen.Generator.Tests.Packing;

public class LookUpPackerTests
{
    [Fact]
    public void RowsStandByTheHashesOfTheirTexts() => Assert.Equal(
        // The longest has one byte; then E40C292C, which is FNV-1a of "a", and row 1; then the way to E70C2DE5, and row 0.
        new byte[] { 1, 0xAC, 0xD2, 0xB0, 0xA0, 0x0E, 1, 0xB9, 0x89, 0x80, 0x18, 0 },
        LookUpPacker.Pack(["b", "a"]).ToArray());

    [Fact]
    public void OfOneHashTheTextsDecideAndOfOneTextTheRows()
    {
        string[] texts = ["liquid", "a", "costarring", "a", "liquid", "a"];
        var utf8 = texts.Select(Encoding.UTF8.GetBytes).ToList();
        Assert.Equal([2, 0, 4, 1, 3, 5], HashedRow.Sorted(texts.Length, row => utf8[row]).Select(static row => row.Row));
    }

    [Fact]
    public void TenThousandRowsTakeFiveBytesEach() => Assert.InRange(
        LookUpPacker.Pack([.. Enumerable.Range(0, 10_000).Select(static i => $"{2000 + (i % 26)}/some-post-{i}")]).Length, 45_000, 50_500);

    [Fact]
    public void NoRowsAreAnEmptyTable() => Assert.Equal([0], LookUpPacker.Pack([]).ToArray());
}
