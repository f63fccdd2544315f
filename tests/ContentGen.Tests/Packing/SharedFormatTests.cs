using System.Text;

namespace ContentGen.Tests;

/// <summary>What both halves compile: the numbers of the format must not change without its version.</summary>
public class SharedFormatTests
{
    [Theory]
    [InlineData("", 0x811C9DC5u)]
    [InlineData("a", 0xE40C292Cu)]
    [InlineData("foobar", 0xBF9CF968u)]
    public void TheHashIsFnv1a(string text, uint expected) => Assert.Equal(expected, StableHash.Of(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void ABucketIsTheLowBitsOfTheHash()
    {
        Assert.Equal(0x2C & 15, StableHash.Bucket("a"u8, 16));
        Assert.Equal(0, StableHash.Bucket("a"u8, 1));
    }

    [Fact]
    public void TheNumbersOfTheFormatAreFixed()
    {
        Assert.Equal((5, '㐀', 3), (PackedFormat.Version, PackedFormat.FirstCharacter, PackedFormat.HeaderLength));
        Assert.Equal((15, 0x7FFF), (PackedFormat.BitsPerCharacter, PackedFormat.CharacterMask));
        Assert.Equal("Property=0 References=1 Links=2", Numbers<TaxonomyKind>());
        Assert.Equal("None=0 Utc=1 WithOffset=2", Numbers<PackedDate>());
        Assert.Equal("None=0 CutAtMore=1 FirstParagraph=2", Numbers<ExcerptKind>());
        Assert.Equal("Id=0 Slug=1 Url=2 Source=3", Numbers<RowField>());
        Assert.Equal("Fronts=0 Letters=1 RowCounts=2 Steps=3 Codes=4", Numbers<SearchSection>());
    }

    [Fact]
    public void TheBlocksOfEntriesAreFixed()
    {
        Assert.Equal(["1.0", "1.15", "2.0", "2.127", "3.0"],
            new[] { 0, 15, 16, 143, 144 }.Select(static row => $"{EntryBlocks.OfRow(row)}.{EntryBlocks.InBlock(row)}"));
        Assert.Equal([1, 2, 2, 3, 5], new[] { 0, 1, 16, 17, 300 }.Select(static rows => EntryBlocks.OfTaxonomy(0, rows)));
        Assert.Equal([5, 6, 7, 8], [EntryBlocks.OfLookUp(RowField.Id, 2, 17), EntryBlocks.OfLookUp(RowField.Slug, 2, 17),
            EntryBlocks.OfLookUp(RowField.Url, 2, 17), EntryBlocks.Count(2, 17)]);
        Assert.Equal((0, 6, 7), (EntryBlocks.Shared, EntryBlocks.Place(3, isShared: false), EntryBlocks.Place(3, isShared: true)));
    }

    [Fact]
    public void AShortFrontHoldsBothNumbersAndIsNeverTakenForALongOne()
    {
        for (var shared = 0; shared < 20; shared++)
        {
            for (var added = 0; added < 20; added++)
            {
                Assert.Equal(shared < 15 && added < 16, WordFront.IsShort(shared, added));
                if (!WordFront.IsShort(shared, added))
                    continue;
                var code = WordFront.Code(shared, added);
                Assert.Equal((shared, added), (WordFront.Shared(code), WordFront.Added(code)));
                Assert.InRange(code, 0, WordFront.Long - 1);
            }
        }
    }

    [Fact]
    public void EveryCodeOfCountsIsBelowTheirNumber()
    {
        for (var body = 0; body < 100; body++)
        {
            for (var headings = 0; headings < 10; headings++)
            {
                var code = WordCounts.Code(body, headings) | WordCounts.Tags | WordCounts.Title;
                Assert.InRange(code, 0, WordCounts.Codes - 1);
                Assert.Equal((Math.Min(headings, 3), true, true), (WordCounts.InHeadings(code), WordCounts.InTags(code), WordCounts.InTitle(code)));
            }
        }
    }

    [Fact]
    public void CountsUpToFourAreExactAndMoreNeverCountsLess()
    {
        var read = Enumerable.Range(0, 100).Select(static body => WordCounts.InBody(WordCounts.Code(body, 0))).ToList();
        Assert.Equal([0, 1, 2, 3, 4], read.Take(5));
        Assert.Equal(read.Order(), read);
    }

    private static string Numbers<T>()
        where T : struct, Enum => string.Join(" ", Enum.GetValues<T>().Select(static value => $"{value}={Convert.ToInt32(value)}"));
}
