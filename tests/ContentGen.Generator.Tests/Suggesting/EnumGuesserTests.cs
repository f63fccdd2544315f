using ContentGen.Generator.Suggesting;

namespace ContentGen.Generator.Tests.Suggesting;

/// <summary>When a few words that recur are a vocabulary.</summary>
public class EnumGuesserTests
{
    [Fact]
    public void WordsThatRecurAreMembersInTheOrderOfTheirFirstUse() =>
        Assert.Equal("High=high, Low=low, NotYet=not yet", Guess("high", "low", "low", "not yet", "high", "not yet"));

    [Fact]
    public void SpellingsOfOneWordAreOneMemberAsItStandsFirst() =>
        Assert.Equal("VeryHigh=very-high, Low=low", Guess("very-high", "low", "low", "veryHigh", "very_high", "Low"));

    [Fact]
    public void ALoneWordThatIsNearlyAMemberIsASlipAndSaidSo()
    {
        var notes = new List<string>();

        Assert.Equal("Beginner=beginner, Expert=expert", Members(["beginner", "expert", "beginner", "expert", "begginer", "expert"], notes));
        Assert.Equal(["'begginer' in content/posts/p4.md(2,6): did you mean 'beginner'?"], notes);
    }

    [Theory]
    [InlineData("few", "a", "b", "a", "b", "a")]
    [InlineData("one word only", "a", "a", "a", "a", "a", "a")]
    [InlineData("a lone word of its own", "apple", "pear", "apple", "pear", "apple", "locomotive")]
    [InlineData("two lone words", "apple", "pear", "apple", "pear", "aple", "paer")]
    [InlineData("a sentence", "apple", "pear", "apple", "pear", "no, not that one", "no, not that one")]
    [InlineData("many words", "apple", "pear", "apple", "pear", "one two three four", "one two three four")]
    [InlineData("a long word", "apple", "pear", "apple", "pear", "abcdefghijklmnopqrstuvwxyz", "abcdefghijklmnopqrstuvwxyz")]
    [InlineData("a number", "apple", "pear", "apple", "pear", "1", "1")]
    [InlineData("members of one name", "a b", "a.b", "a b", "a.b", "a b", "a.b")]
    public void OtherTextsAreNoVocabulary(string why, params string[] values) => Assert.True(Guess(values) is null, why);

    [Fact]
    public void MoreThanEightMembersAreNoVocabulary()
    {
        string[] words = ["a", "b", "c", "d", "e", "f", "g", "h"];

        Assert.NotNull(Guess([.. words, .. words]));
        Assert.Null(Guess([.. words, "i", .. words, "i"]));
    }

    [Theory]
    [InlineData("VeryHigh", "very-high", true)]
    [InlineData("VeryHigh", "VERY_HIGH", true)]
    [InlineData("VeryHigh", "very high", false)]
    [InlineData("CSharp", "c#", false)]
    public void AnotherSpellingMustBeWrittenBesideTheMember(string name, string value, bool isSpeltAsNamed) =>
        Assert.Equal(isSpeltAsNamed, EnumGuesser.IsSpeltAsNamed(name, value));

    private static string? Guess(params string[] values) => Members(values, []);

    private static string? Members(string[] values, List<string> notes) =>
        EnumGuesser.Guess(Uses.Of(values), notes) is { } members
            ? string.Join(", ", members.Select(static member => $"{member.Name}={member.Value}"))
            : null;
}
