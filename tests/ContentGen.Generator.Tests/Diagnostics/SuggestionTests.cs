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

    [Theory]
    [InlineData("og_image", "image")]
    [InlineData("authorUrl", "authors")]
    [InlineData("alias-of", "aliases")]
    [InlineData("categoryId", "categories")]
    public void ANameMadeOfWordsIsNoSlipForOneOfThem(string name, string word) => Assert.Null(Suggestion.Nearest(name, [word]));

    [Theory]
    [InlineData("og_imag", "og_image")]
    [InlineData("up_dated", "updated")]
    [InlineData("category", "categories")]
    public void ButItMayBeASlipForAWholeName(string name, string meant) => Assert.Equal(meant, Suggestion.Nearest(name, [meant]));

    [Fact]
    public void WithoutCandidatesThereIsNothingToSay()
    {
        Assert.Equal("", Suggestion.DidYouMean("title", []));
        Assert.Null(Suggestion.Nearest("title", []));
        Assert.Equal("", Suggestion.DidYouMean(null));
    }
}
