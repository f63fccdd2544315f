using ContentGen.Generator.Schema;

namespace ContentGen.Generator.Tests.Schema;

/// <summary>The patterns of URLs.</summary>
public class RouteTests
{
    [Theory]
    [InlineData("/{slug}/")]
    [InlineData("/{id}")]
    [InlineData("/blog/{yyyy}/{MM}/{dd}/{slug}.html")]
    [InlineData("/{slug}/{slug}/")]
    [InlineData("/a-b_c.d~e/(x)/{slug}")]
    [InlineData("/日本/{slug}/")]
    public void ASoundPatternHasNothingWrong(string pattern) => Assert.Empty(Route.Check(pattern));

    [Theory]
    [InlineData("{slug}/", "a route must begin with '/'")]
    [InlineData("/about/", "without {slug} or {id} all entries would share one URL")]
    [InlineData("/{yyyy}/{MM}/", "without {slug} or {id} all entries would share one URL")]
    [InlineData("/{slug}?x", "'?' does not belong in the path of a URL")]
    [InlineData("/{slug}#x", "'#' does not belong in the path of a URL")]
    [InlineData("/a b/{slug}", "' ' does not belong in the path of a URL")]
    [InlineData("/{{slug}}", "'{' does not belong in the path of a URL")]
    [InlineData("/{slug}}", "'}' does not belong in the path of a URL")]
    [InlineData("/{*slug}/{id}", "'{*slug}' is not a placeholder; these are: {slug}, {id}, {yyyy}, {MM}, {dd}. Did you mean 'slug'?")]
    [InlineData("/{year}/{slug}", "'{year}' is not a placeholder; these are: {slug}, {id}, {yyyy}, {MM}, {dd}.")]
    [InlineData("/{Slug}/{id}", "'{Slug}' is not a placeholder; these are: {slug}, {id}, {yyyy}, {MM}, {dd}. Did you mean 'slug'?")]
    [InlineData("/{}/{slug}", "'{}' is not a placeholder; these are: {slug}, {id}, {yyyy}, {MM}, {dd}.")]
    public void WhatIsWrongWithAPatternIsSaid(string pattern, string complaint) => Assert.Equal([complaint], Route.Check(pattern));

    [Fact]
    public void EverythingThatIsWrongIsSaidAtOnce() => Assert.Equal(4, Route.Check("x?/{a}").Count());

    [Theory]
    [InlineData("/{slug}/", "/hello/")]
    [InlineData("/{id}/", "/2024/2026-04-09-hello/")]
    [InlineData("/{yyyy}/{MM}/{dd}/{slug}", "/2026/04/09/hello")]
    [InlineData("/{slug}/{slug}", "/hello/hello")]
    [InlineData("/about/", "/about/")]
    public void AUrlIsThePatternFilledIn(string pattern, string url) =>
        Assert.Equal(url, new Route(pattern).Url("hello", "2024/2026-04-09-hello", new DateTime(2026, 4, 9)));

    [Theory]
    [InlineData("über uns", "/%C3%BCber%20uns/")]
    [InlineData("a/b", "/a/b/")]
    [InlineData("{yyyy}", "/%7Byyyy%7D/")]
    [InlineData("{id}", "/%7Bid%7D/")]
    public void WhatIsFilledInIsEncodedAndFilledInOnce(string slug, string url) =>
        Assert.Equal(url, new Route("/{slug}/").Url(slug, "id", new DateTime(2026, 4, 9)));

    [Theory]
    [InlineData("/日本/{slug}/", "/%E6%97%A5%E6%9C%AC/hello/")]
    [InlineData("/Články/{yyyy}/{slug}", "/%C4%8Cl%C3%A1nky/2026/hello")]
    [InlineData("/C\u030Cla\u0301nky/{slug}", "/%C4%8Cl%C3%A1nky/hello")]
    [InlineData("/%C4%8cl%c3%a1nky/{slug}", "/%C4%8Cl%C3%A1nky/hello")]
    [InlineData("/100%/a\"b^/😀%20x/{slug}", "/100%25/a%22b%5E/%F0%9F%98%80%20x/hello")]
    [InlineData("/@me/(x)/a-b_c.d~e!$&'*+,;=/{slug}", "/@me/(x)/a-b_c.d~e!$&'*+,;=/hello")]
    public void TheTextOfAPatternIsEncodedOnce(string pattern, string url) =>
        Assert.Equal(url, new Route(pattern).Url("hello", "id", new DateTime(2026, 4, 9)));

    [Fact]
    public void WithoutADateItsPlacesStayOpen() => Assert.Equal("/{yyyy}/a/", new Route("/{yyyy}/{slug}/").Url("a", "a", null));

    [Theory]
    [InlineData("/{slug}/", false)]
    [InlineData("/{id}/yyyy/", false)]
    [InlineData("/{yyyy}/{slug}/", true)]
    [InlineData("/{MM}/{slug}/", true)]
    [InlineData("/{dd}/{slug}/", true)]
    public void AnyPartOfADateMakesARouteHoldOne(string pattern, bool holdsDate) => Assert.Equal(holdsDate, new Route(pattern).HoldsDate);

    [Theory]
    [InlineData("posts", "/posts/{slug}/")]
    [InlineData("My Posts", "/my-posts/{slug}/")]
    [InlineData("Über", "/%C3%BCber/{slug}/")]
    [InlineData("!!!", "/{slug}/")]
    public void TheUsualRouteIsThatOfTheFolder(string folder, string pattern)
    {
        Assert.Equal(pattern, Route.Default(folder).Pattern);
        Assert.Empty(Route.Check(pattern));
    }
}
