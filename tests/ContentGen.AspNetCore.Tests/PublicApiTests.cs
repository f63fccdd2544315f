using ContentGen.Tests;

namespace ContentGen.AspNetCore.Tests;

public class PublicApiTests
{
    [Fact]
    public void ThePublicApiIsTheReviewedOne() => ReviewedApi.Check(typeof(ContentSiteOptions).Assembly);
}
