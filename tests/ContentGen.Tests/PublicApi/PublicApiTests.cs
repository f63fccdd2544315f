namespace ContentGen.Tests;

public class PublicApiTests
{
    [Fact]
    public void ThePublicApiIsTheReviewedOne() => ReviewedApi.Check(typeof(Catalog<>).Assembly);
}
