using ContentGen.Browser.Tests.Support;
using Microsoft.Playwright;

namespace ContentGen.Browser.Tests;

/// <summary>An interactive component in a post, in <c>samples/Hosts/BlazorServer</c>.</summary>
[Collection(BrowserCollection.Name)]
public sealed class IslandTests(BrowserFixture browser)
{
    [FactWithBrowser]
    public async Task AComponentWithARenderModeIsInteractiveInAStaticPage()
    {
        await using var host = await SampleProcess.StartAsync(Path.Combine("Hosts", "BlazorServer"), isDevelopment: true);
        await using var visit = await browser.NewVisitAsync(site: host.Address);
        var page = await visit.GoAsync("/posts/an-island/");

        await CountsAsync(page);
        await Assertions.Expect(page.Locator("article a").Filter(new() { HasText = "a post" })).ToHaveAttributeAsync("href", "/posts/hello/");
        Assert.Empty(visit.Errors);
    }

    [FactWithBrowser]
    public async Task ItIsInteractiveInAnInteractivePageToo()
    {
        await using var host = await SampleProcess.StartAsync(Path.Combine("Hosts", "BlazorServer"), isDevelopment: true);
        await using var visit = await browser.NewVisitAsync(site: host.Address);
        var page = await visit.GoAsync("/");

        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("2 posts");
        await UntilAsync(page.Locator("article"), () => page.GetByRole(AriaRole.Button, new() { Name = "Read" }).First.ClickAsync());
        await CountsAsync(page);
        Assert.Empty(visit.Errors);
    }

    [FactWithBrowser]
    public async Task LinksInsideAPostStayInItsPage()
    {
        await using var host = await SampleProcess.StartAsync(Path.Combine("Hosts", "BlazorServer"), isDevelopment: true);
        await using var visit = await browser.NewVisitAsync(site: host.Address);
        var page = await visit.GoAsync("/posts/an-island/");

        await page.GetByRole(AriaRole.Link, new() { Name = "further below" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/posts/an-island/#below$"));
        await page.Locator("article a.footnote-ref").ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/posts/an-island/#fn:an-island:1$"));
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("An island");
        Assert.Empty(visit.Errors);
    }

    /// <summary>It counts from the number in the post.</summary>
    private static async Task CountsAsync(IPage page)
    {
        var number = page.Locator("article output");
        await Assertions.Expect(number).ToHaveTextAsync("3");
        await UntilAsync(page.Locator("article output", new() { HasTextRegex = new("[^3]") }), () =>
            page.GetByRole(AriaRole.Button, new() { Name = "Count" }).ClickAsync());
        var reached = int.Parse(await number.TextContentAsync() ?? "", System.Globalization.CultureInfo.InvariantCulture);
        await page.GetByRole(AriaRole.Button, new() { Name = "Count" }).ClickAsync();
        await Assertions.Expect(number).ToHaveTextAsync($"{reached + 1}");
    }

    /// <summary>A click before the page is connected to its server is lost, so it is repeated.</summary>
    private static async Task UntilAsync(ILocator seen, Func<Task> click)
    {
        for (var i = 0; i < 100 && await seen.CountAsync() == 0; i++)
        {
            await click();
            await Task.Delay(200);
        }

        await Assertions.Expect(seen).ToBeVisibleAsync();
    }
}
