using ContentGen.Blazor.Tests.Components;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace ContentGen.Blazor.Tests;

/// <summary>A body with components where there is no Blazor page.</summary>
public class RenderHtmlTests
{
    private static readonly IServiceProvider Services = new ServiceCollection().AddSingleton(new Clock("noon")).BuildServiceProvider();

    [Fact]
    public async Task TheBodyIsRenderedWithItsComponents()
    {
        var html = await Posts.Prices.RenderHtmlAsync(Services);

        Assert.StartsWith("<p>Prices fell <em>by half</em>:</p>\n<svg role=\"img\" aria-label=\"Per million tokens\">", html, StringComparison.Ordinal);
        Assert.Contains("<rect height=\"12.5\"></rect>", html, StringComparison.Ordinal);
        Assert.Contains("<h2 id=\"the-licence\">The licence</h2>\n<p>It <strong>still</strong> binds you", html, StringComparison.Ordinal);
        Assert.Contains("<li>one <button>Clicked 41 times</button> two</li>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ABodyWithoutComponentsIsItsHtml() => Assert.Same(Posts.Checklist.Body.Html, await Posts.Checklist.RenderHtmlAsync(Services));

    [Fact]
    public async Task LinksInsideABodyStayAsTheyAreWhereThereIsNoPage()
    {
        var html = await Posts.Inside.RenderHtmlAsync(Services);

        Assert.Contains("<a href=\"#down\">down</a>", html, StringComparison.Ordinal);
        Assert.Contains("href=\"#fn:inside:1\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AComponentWithARenderModeIsRenderedAsItIsAtFirst() =>
        Assert.Equal("<p>It is <time>noon</time> now.</p>\n", await Posts.Island.RenderHtmlAsync(Services));

    [Fact]
    public async Task AComponentThatAsksForTheAddressGetsThatOfTheEntry()
    {
        const string Expected = "<b>http://localhost/posts/navigation/</b> <a href=\"/posts/navigation/\" class=\"active\"";
        Assert.StartsWith(Expected, await Posts.Navigation.RenderHtmlAsync(Services), StringComparison.Ordinal);
        // That of the app has no address yet, and may get one later.
        var navigation = new LaterNavigation();
        using var app = new ServiceCollection().AddSingleton<NavigationManager>(navigation).BuildServiceProvider();
        Assert.StartsWith(Expected, await Posts.Navigation.RenderHtmlAsync(app), StringComparison.Ordinal);
        navigation.Begin();
        Assert.Contains("https://example.org/page", await Posts.Navigation.RenderHtmlAsync(app), StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutComponentsTheBodyHasWhatStandsBetweenTheTags()
    {
        var body = Posts.Prices.Body;

        Assert.True(body.HasComponents);
        Assert.False(Posts.Checklist.Body.HasComponents);
        Assert.DoesNotContain("Callout", body.Html, StringComparison.Ordinal);
        Assert.Equal(["/posts/checklist/"], body.Links);
        Assert.Equal("The licence", Assert.Single(body.Headings).Text);
        Assert.Equal("Prices fell by half:", body.Excerpt);
    }

    private sealed class LaterNavigation : NavigationManager
    {
        public void Begin() => Initialize("https://example.org/", "https://example.org/page");
    }
}
