using ContentGen.Browser.Tests.Support;
using Microsoft.Playwright;

namespace ContentGen.Browser.Tests;

/// <summary>The site without a mouse.</summary>
[Collection(BrowserCollection.Name)]
public sealed class KeyboardTests(BrowserFixture browser)
{
    [FactWithBrowser]
    public async Task TheFirstStopLeadsToTheContent()
    {
        await using var visit = await browser.NewVisitAsync();
        var page = await visit.GoAsync("/posts/open-weights-after-muse-spark/");
        await page.Keyboard.PressAsync("Tab");
        var skip = page.Locator(".skip");
        await Assertions.Expect(skip).ToBeFocusedAsync();
        await Assertions.Expect(skip).ToBeInViewportAsync();

        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("main")).ToBeFocusedAsync();
    }

    [FactWithBrowser]
    public async Task TheStopsOfTheHeaderFollowTheOrderInWhichItIsRead()
    {
        await using var visit = await browser.NewVisitAsync();
        var page = await visit.GoAsync("/");
        var stops = new List<string>();
        for (var i = 0; i < 9; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            stops.Add(await page.EvaluateAsync<string>(
                "(document.activeElement.getAttribute('aria-label') ?? document.activeElement.labels?.[0]?.textContent ?? "
                    + "document.activeElement.textContent).trim()"));
        }

        Assert.Equal(["Skip to content", "Weights & Measures", "Archive", "Tags", "Docs", "About", "Search", "Dark theme"], stops[..8]);
        Assert.StartsWith("What", stops[8], StringComparison.Ordinal);
    }

    [FactWithBrowser]
    public async Task WhatIsFocusedIsSeen()
    {
        await using var visit = await browser.NewVisitAsync();
        var page = await visit.GoAsync("/posts/open-weights-after-muse-spark/");
        for (var i = 0; i < 25; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            var outline = await page.EvaluateAsync<string>(
                "getComputedStyle(document.activeElement).outlineStyle + ' ' + document.activeElement.outerHTML.slice(0, 80)");
            Assert.False(outline.StartsWith("none", StringComparison.Ordinal), outline);
        }
    }

    /// <summary>On a phone the contents are a sheet; the browser gives it the keyboard's manners.</summary>
    [FactWithBrowser]
    public async Task TheContentsOpenAndEscapeClosesThem()
    {
        await using var visit = await browser.NewVisitAsync(width: 360);
        var page = await visit.GoAsync("/docs/querying/");
        var sheet = page.Locator("#contents");
        await Assertions.Expect(sheet).ToBeHiddenAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "On this page" }).PressAsync("Enter");
        await Assertions.Expect(sheet).ToBeVisibleAsync();
        await page.ScreenshotAsync(new() { Path = Path.Combine(AppContext.BaseDirectory, "screenshots", "contents-sheet-360.png") });
        Assert.Equal("", await visit.FindingsAsync());
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(sheet).ToBeHiddenAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "On this page" }).ClickAsync();
        await sheet.GetByText("Related entries").ClickAsync();
        await Assertions.Expect(sheet).ToBeHiddenAsync();
        Assert.EndsWith("#related-entries", page.Url, StringComparison.Ordinal);
    }

    [FactWithBrowser]
    public async Task CodeThatScrollsSidewaysIsAStop()
    {
        await using var visit = await browser.NewVisitAsync(width: 360);
        var page = await visit.GoAsync("/docs/querying/");

        Assert.NotEqual(0, await page.Locator("pre[tabindex='0']").CountAsync());
        Assert.Equal(0, await page.EvaluateAsync<int>(
            "[...document.querySelectorAll('pre, .table')].filter(e => (e.scrollWidth > e.clientWidth) !== (e.tabIndex === 0)).length"));
    }
}
