using ContentGen.Generator.Packing;

namespace ContentGen.Generator.Tests.Packing;

/// <summary>How many buckets there are, and which holds a body.</summary>
public class BodyBucketsTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(64, 1)]
    [InlineData(65, 2)]
    [InlineData(128, 2)]
    [InlineData(129, 4)]
    [InlineData(10_000, 256)]
    public void TheCountIsAPowerOfTwoThatLeavesSixtyFourBodiesEach(int entries, int expected) =>
        Assert.Equal(expected, BodyBuckets.CountFor(entries));

    [Fact]
    public void ABodyStaysInItsBucketOrMovesToTheOneThatSplitsOff()
    {
        foreach (var id in Enumerable.Range(0, 500).Select(static i => $"2026/post-{i}-ü"))
        {
            var few = BodyBuckets.Of(id, 8);
            Assert.InRange(few, 0, 7);
            Assert.Contains(BodyBuckets.Of(id, 16), new[] { few, few + 8 });
        }
    }

    [Fact]
    public void TheBucketsAreFilledEvenly()
    {
        var sizes = Enumerable.Range(0, 6_400).GroupBy(static i => BodyBuckets.Of($"2026/post-{i}", 64)).Select(static bucket => bucket.Count()).ToList();
        Assert.Equal(64, sizes.Count);
        Assert.All(sizes, static size => Assert.InRange(size, 50, 160));
    }
}
