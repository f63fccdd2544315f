using ContentGen.Generator.Diagnostics;

namespace ContentGen.Generator.Tests.Diagnostics;

/// <summary>What a message says of the name that was meant.</summary>
public class SuggestionTests
{
    private static readonly string[] Keys = ["title", "date", "tags", "summary", "slug"];

    [Theory]
    [InlineData("titel", " Did you mean 'title'?")]
    [InlineData("Dates", " Did you mean 'date'?")]
    [InlineData("layout", "")]
    [InlineData("", "")]
    public void AMessageGoesOnWithTheNearestNameOrWithNothing(string word, string said) =>
        Assert.Equal(said, Suggestion.DidYouMean(word, Keys));

    [Fact]
    public void WithoutCandidatesThereIsNothingToSay()
    {
        Assert.Equal("", Suggestion.DidYouMean("title", []));
        Assert.Null(Suggestion.Nearest("title", []));
        Assert.Equal("", Suggestion.DidYouMean(null));
    }
}
