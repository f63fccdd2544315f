using System.Text.RegularExpressions;
using ContentGen.Browser.Tests.Support;
using Microsoft.Playwright;

namespace ContentGen.Browser.Tests;

/// <summary>The box in the header, and the page behind it.</summary>
[Collection(BrowserCollection.Name)]
public sealed class SearchTests(BrowserFixture browser)
{
    [TheoryWithBrowser]
    [InlineData(360, false)]
    [InlineData(1280, true)]
    public async Task PagesAreSuggestedWhileSomebodyTypes(int width, bool dark)
    {
        await using var visit = await browser.NewVisitAsync(width, dark);
        var page = await visit.GoAsync("/");
        await page.Locator("#search").PressSequentiallyAsync("quant");

        var first = page.Locator(".hits a").First;
        await Assertions.Expect(first).ToContainTextAsync("Quantisation by the numbers");
        await Assertions.Expect(first.Locator("mark")).ToHaveTextAsync("Quant");
        await Assertions.Expect(page.Locator(".search [role=status]")).ToHaveTextAsync(new Regex(@"^\d+ suggestions?$"));
        await page.ScreenshotAsync(new() { Path = Path.Combine(AppContext.BaseDirectory, "screenshots", $"search-as-you-type-{width}.png") });
        Assert.Equal("", await visit.FindingsAsync());

        await first.ClickAsync();
        await visit.ArriveAsync(new Regex("/posts/quantisation-by-the-numbers/$"));
        Assert.Empty(visit.Errors);
    }

    [FactWithBrowser]
    public async Task TheArrowsWalkThroughTheSuggestionsAndEscapeClosesThem()
    {
        await using var visit = await browser.NewVisitAsync();
        var page = await visit.GoAsync("/");
        await page.Keyboard.PressAsync("/");
        await Assertions.Expect(page.Locator("#search")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("licence");
        await Assertions.Expect(page.Locator(".hits")).ToBeVisibleAsync();

        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(page.Locator(".hits a").First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(page.Locator("#search")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator(".hits")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("#search")).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("Enter");
        await visit.ArriveAsync(new Regex(@"/search/\?q=licence$"));
    }

    [TheoryWithBrowser]
    [InlineData("東京都の天気", "天気", "天気")]
    [InlineData("开放权重模型", "权重", "权重")]
    [InlineData("การค้นหาข้อความ", "ข้อความ", "ข้อความ")]
    [InlineData("한국어 형태소", "태소", "태소")]
    [InlineData("Die Straße", "strasse", "Straße")]
    [InlineData("Łódź ﬁnds", "LODZ fin", "Łódź ﬁn")]
    [InlineData("Café a\u0301b", "cafe ab", "Café a\u0301b")]
    [InlineData("ガス and C#", "カス", "")]
    [InlineData("ガス and C#", "c# and", "and C#")]
    [InlineData("Unspaced", "spaced", "")]
    public async Task TheBoxFoldsLettersAndFindsInsideWordsWithoutSpaces(string title, string query, string marked)
    {
        await using var visit = await browser.NewVisitAsync();
        var page = await visit.GoAsync("/");
        await page.RouteAsync("**/search.json", route => route.FulfillAsync(new()
        {
            ContentType = "application/json",
            Body = System.Text.Json.JsonSerializer.Serialize(new[] { new { url = "/x/", kind = "Post", title, summary = "", words = "" } }),
        }));
        await page.Locator("#search").FillAsync(query);

        await Assertions.Expect(page.Locator(".search [role=status]")).ToHaveTextAsync(marked.Length > 0 ? "1 suggestion" : "0 suggestions");
        Assert.Equal(marked, string.Join(' ', await page.Locator(".hits strong mark").AllTextContentsAsync()));
        if (marked.Length > 0)
            Assert.Equal(title, await page.Locator(".hits strong").TextContentAsync());
    }

    [TheoryWithBrowser]
    [InlineData("net core")]
    [InlineData("asp.net core.")]
    public async Task APartOfANameWithADotIsFound(string query)
    {
        await using var visit = await browser.NewVisitAsync();
        var page = await visit.GoAsync("/");
        await page.Locator("#search").PressSequentiallyAsync(query);
        await Assertions.Expect(page.Locator(".hits a").First).ToContainTextAsync("A site with ASP.NET Core");
    }

    [FactWithBrowser]
    public async Task TheSideBarAndTheNeighboursHaveOneOrder()
    {
        await using var visit = await browser.NewVisitAsync();
        var page = await visit.GoAsync("/docs/");
        var bar = await page.Locator(".side-bar a").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");
        for (var i = 0; i + 1 < bar.Length; i += 7)
        {
            await visit.GoAsync(bar[i]);
            Assert.Equal(bar[i + 1], await page.Locator(".neighbours .next").GetAttributeAsync("href"));
        }
    }

    [FactWithBrowser]
    public async Task WhatIsNotFoundIsSaid()
    {
        await using var visit = await browser.NewVisitAsync();
        var page = await visit.GoAsync("/");
        await page.Locator("#search").PressSequentiallyAsync("xyzzy");

        await Assertions.Expect(page.Locator(".hits")).ToContainTextAsync("Enter searches the texts");
    }

    [FactWithBrowser]
    public async Task WithoutScriptTheBoxLeadsToTheSearchPage()
    {
        await using var visit = await browser.NewVisitAsync(script: false);
        var page = await visit.GoAsync("/");
        await page.Locator("#search").FillAsync("open weights lic");
        await page.Keyboard.PressAsync("Enter");

        await visit.ArriveAsync(new Regex(@"/search/\?q=open\+weights\+lic$"));
        Assert.NotEqual(0, await page.Locator(".results li").CountAsync());
        Assert.NotEqual(0, await page.Locator(".results mark").CountAsync());
        await Assertions.Expect(page.Locator(".theme")).ToBeHiddenAsync();
    }

    /// <summary>No server answers an exported search page: the script does.</summary>
    [FactWithBrowser]
    public async Task TheExportIsSearchedByTheScript()
    {
        await using var files = await ExportedSite.StartAsync();
        await using var visit = await browser.NewVisitAsync(site: files.Address);
        var page = await visit.GoAsync("/");
        await page.Locator("#search").PressSequentiallyAsync("tokeniser");
        await Assertions.Expect(page.Locator(".hits a").First).ToContainTextAsync("Tokenisers are part of the price");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator(".results h2").First).ToHaveTextAsync("Tokenisers are part of the price");
        Assert.Empty(visit.Errors);
    }
}
