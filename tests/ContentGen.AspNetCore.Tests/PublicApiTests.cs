using ContentGen.Tests;

namespace ContentGen.AspNetCore.Tests;

public class PublicApiTests
{
    private const string Refresh = "CONTENTGEN_UPDATE_API";

    [Fact]
    public void ThePublicApiIsTheReviewedOne()
    {
        var reviewed = Repository.Path("tests", "ContentGen.AspNetCore.Tests", "PublicApi.txt");
        var actual = PublicApiListing.Of(typeof(ContentSiteOptions).Assembly);
        if (Environment.GetEnvironmentVariable(Refresh) == "1")
            File.WriteAllText(reviewed, actual);

        // If the change is meant, run the test once with CONTENTGEN_UPDATE_API=1 and review the diff.
        Assert.Equal(File.ReadAllText(reviewed).ReplaceLineEndings("\n"), actual);
    }
}
