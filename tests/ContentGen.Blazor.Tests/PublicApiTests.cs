using ContentGen.Tests;

namespace ContentGen.Blazor.Tests;

public sealed class PublicApiTests
{
    [Fact]
    public void ThePublicApiIsTheReviewedOne() => ReviewedApi.Check(typeof(ContentView).Assembly);
}
