using ContentGen.Generator.Suggesting;

namespace ContentGen.Generator.Tests.Suggesting;

/// <summary>How many may differ.</summary>
public class MajorityTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(3, 0)]
    [InlineData(4, 1)]
    [InlineData(39, 1)]
    [InlineData(40, 2)]
    [InlineData(1000, 50)]
    public void OneOfFourOrOneInTwentyMayDiffer(int count, int exceptions) => Assert.Equal(exceptions, Majority.Exceptions(count));

    [Theory]
    [InlineData(1, 3, false)]
    [InlineData(1, 4, true)]
    [InlineData(2, 39, false)]
    [InlineData(2, 40, true)]
    [InlineData(3, 1000, true)]
    [InlineData(4, 1000, false)]
    public void NoMoreThanThreeFilesAreNamed(int count, int total, bool isFew) => Assert.Equal(isFew, Majority.IsFew(count, total));
}
