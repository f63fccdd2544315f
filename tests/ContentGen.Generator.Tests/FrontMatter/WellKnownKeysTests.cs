using ContentGen.Generator.FrontMatter;

namespace ContentGen.Generator.Tests.FrontMatter;

/// <summary>The table of keys, asked as each of its readers asks it.</summary>
public class WellKnownKeysTests
{
    private static readonly string[] Names = WellKnownKeys.For((KnownTo)~0);

    [Fact]
    public void NoNameStandsForTwoThings() => Assert.Equal(Names.Distinct(StringComparer.OrdinalIgnoreCase), Names);

    [Fact]
    public void EveryMeaningHasANameThatWeWrite() =>
        Assert.All(Enum.GetValues<KeyMeaning>(), static meaning => Assert.Contains(WellKnownKeys.Of(meaning), WellKnownKeys.Of(meaning, (KnownTo)~0)));

    [Fact]
    public void OtherNamesFollowByRank()
    {
        Assert.Equal("summary", WellKnownKeys.Of(KeyMeaning.Summary));
        Assert.Equal(["summary", "description", "excerpt"], WellKnownKeys.Of(KeyMeaning.Summary, KnownTo.DefaultRecord));
        Assert.Equal(["date"], WellKnownKeys.Of(KeyMeaning.Date, KnownTo.DefaultRecord));
        Assert.Empty(WellKnownKeys.Of(KeyMeaning.Other, KnownTo.DefaultRecord | KnownTo.Roles));
    }

    [Fact]
    public void AnItemOfAListIsNamedByItsIdFirst() => Assert.Equal(["id", "slug", "name", "title"], WellKnownKeys.For(KnownTo.Lists));

    [Fact]
    public void EveryEntryMayHaveASlugAndBeADraft() => Assert.Equal(["slug", "draft"], WellKnownKeys.For(KnownTo.Entries));

    [Theory]
    [InlineData("title", true)]
    [InlineData("Layout", true)]
    [InlineData("redirect_from", true)]
    [InlineData("name", false)]
    [InlineData("id", false)]
    [InlineData("alias", false)]
    [InlineData("note", false)]
    public void ALineWithAWellKnownKeyIsFrontMatterEvenAlone(string key, bool isFrontMatter)
    {
        var problems = FrontMatterReader.Read("x.md", $"{key}: value\n---\n\nText.\n", CancellationToken.None).Problems;
        Assert.Equal(isFrontMatter, problems.Any(static problem => problem.Id == "CG1001"));
    }
}
