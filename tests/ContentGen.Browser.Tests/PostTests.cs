using ContentGen.Browser.Tests.Support;
using Microsoft.Playwright;

namespace ContentGen.Browser.Tests;

/// <summary>What a post has beside its text.</summary>
[Collection(BrowserCollection.Name)]
public sealed class PostTests(BrowserFixture browser)
{
    private const string Post = "/posts/open-weights-after-muse-spark/";

    [FactWithBrowser]
    public async Task CodeIsCopiedAsItWasWritten()
    {
        await using var visit = await browser.NewVisitAsync();
        await visit.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var page = await visit.GoAsync("/posts/one-interface-many-models/");
        var block = page.Locator(".code-block").First;
        await block.HoverAsync();
        await block.GetByRole(AriaRole.Button).ClickAsync();

        await Assertions.Expect(block.GetByRole(AriaRole.Button)).ToHaveTextAsync("Copied");
        Assert.StartsWith("public interface IInvoiceReader\n{\n    Task<Invoice>",
            await page.EvaluateAsync<string>("navigator.clipboard.readText()"), StringComparison.Ordinal);
    }

    [FactWithBrowser]
    public async Task TheContentsStayInSightAndTellWhereTheReaderIs()
    {
        await using var visit = await browser.NewVisitAsync();
        var page = await visit.GoAsync(Post);
        await page.Locator("#contents").GetByText("Where to run them").ClickAsync();

        await Assertions.Expect(page.Locator("#contents a[aria-current]")).ToHaveTextAsync("Where to run them");
        await Assertions.Expect(page.Locator("#contents")).ToBeInViewportAsync();
        Assert.EndsWith("#where-to-run-them", page.Url, StringComparison.Ordinal);
    }

    [FactWithBrowser]
    public async Task AHeadingLinksToItself()
    {
        await using var visit = await browser.NewVisitAsync();
        var page = await visit.GoAsync(Post);
        await page.Locator("#what-is-known a").ClickAsync();

        Assert.EndsWith("#what-is-known", page.Url, StringComparison.Ordinal);
    }

    [FactWithBrowser]
    public async Task NeighboursRelativesAndBacklinksHaveTheirTitles()
    {
        await using var visit = await browser.NewVisitAsync();
        var page = await visit.GoAsync(Post);

        await Assertions.Expect(page.Locator(".neighbours [rel=prev]")).ToContainTextAsync("What “open weights” means, and what it does not");
        await Assertions.Expect(page.Locator(".neighbours [rel=next]")).ToContainTextAsync("Read the licence first: a checklist");
        Assert.Equal(3, await page.Locator(".related .card").CountAsync());
        Assert.NotEqual(0, await page.Locator(".backlinks li").CountAsync());
    }

    [FactWithBrowser]
    public async Task AnOldAddressLeadsToThePost()
    {
        await using var visit = await browser.NewVisitAsync();
        var page = await visit.GoAsync("/2026/muse-spark/");

        Assert.EndsWith(Post, page.Url, StringComparison.Ordinal);
    }
}
