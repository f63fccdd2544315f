using ContentGen.Generator.Suggesting;

namespace ContentGen.Generator.Tests.Suggesting;

/// <summary>The type for values, and the values that it does not read.</summary>
public class ScalarGuesserTests
{
    [Theory]
    [InlineData("Boolean", "true", "no", "ON")]
    [InlineData("Int32", "0", "-7", "2147483647")]
    [InlineData("Int64", "1", "2147483648")]
    [InlineData("Double", "1", "2.5")]
    [InlineData("Double", "0.1", "-3.25")]
    [InlineData("DateOnly", "2026-04-09", "'2026-04-10'")]
    [InlineData("DateTimeOffset", "2026-04-09", "2026-04-09T14:30")]
    [InlineData("String", "true", "1")]
    [InlineData("String", "text")]
    public void TheNarrowestTypeThatReadsAllIsTaken(string kind, params string[] values) => Assert.Equal(kind, Guess(values));

    /// <summary>What a type would lose of a text keeps it a text.</summary>
    [Theory]
    [InlineData("007")]
    [InlineData("+49")]
    [InlineData("1_000")]
    [InlineData("'7'")]
    [InlineData("1.10")]
    [InlineData("1e3")]
    [InlineData(".5")]
    [InlineData("'true'")]
    [InlineData("18446744073709551615")]
    [InlineData("9/1/2020")]
    [InlineData("")]
    public void ATextThatATypeWouldChangeStaysAText(string value) => Assert.Equal("String", Guess(value));

    [Fact]
    public void AFewExceptionsAreNamedAmongManyThatAgree()
    {
        Assert.Equal("Int32 without many", Guess("1", "2", "3", "many"));
        Assert.Equal("String", Guess("1", "2", "many"));
        Assert.Equal("DateOnly without soon, 2026-01-01T10:00", Guess([.. Enumerable.Repeat("2026-01-01", 38), "soon", "2026-01-01T10:00"]));
        Assert.Equal("String", Guess([.. Enumerable.Repeat("2026-01-01", 37), "soon", "later", "never"]));
    }

    [Fact]
    public void ATypeForAllIsBetterThanANarrowerOneWithExceptions() => Assert.Equal("Double", Guess("1", "2", "3", "4", "5.5"));

    private static string Guess(params string[] values)
    {
        var exceptions = new List<ValueUse>();
        var kind = ScalarGuesser.Guess(Uses.Of(values), exceptions);
        return exceptions.Count == 0 ? $"{kind}" : $"{kind} without {string.Join(", ", exceptions.Select(static value => value.Text))}";
    }
}
