using ContentGen.Browser.Tests.Support;
using Microsoft.Playwright;

namespace ContentGen.Browser.Tests;

/// <summary>Light and dark: what the system prefers, until the reader chooses.</summary>
[Collection(BrowserCollection.Name)]
public sealed class ThemeTests(BrowserFixture browser)
{
    private const string Paper = "getComputedStyle(document.body).backgroundColor";
    private const string Keyword = "getComputedStyle(document.querySelector('.hl-keyword')).color";

    [TheoryWithBrowser]
    [InlineData(false)]
    [InlineData(true)]
    public async Task TheChoiceOfTheReaderIsKeptAndWinsOverTheSystem(bool systemIsDark)
    {
        await using var visit = await browser.NewVisitAsync(dark: systemIsDark);
        var page = await visit.GoAsync("/posts/one-interface-many-models/");
        var button = page.GetByRole(AriaRole.Button, new() { Name = "Dark theme" });
        await Assertions.Expect(button).ToHaveAttributeAsync("aria-pressed", systemIsDark ? "true" : "false");
        var (paper, keyword) = (await page.EvaluateAsync<string>(Paper), await page.EvaluateAsync<string>(Keyword));

        await button.ClickAsync();
        await Assertions.Expect(button).ToHaveAttributeAsync("aria-pressed", systemIsDark ? "false" : "true");
        var (chosenPaper, chosenKeyword) = (await page.EvaluateAsync<string>(Paper), await page.EvaluateAsync<string>(Keyword));
        Assert.NotEqual(paper, chosenPaper);
        Assert.NotEqual(keyword, chosenKeyword);
        Assert.Equal("", await visit.FindingsAsync());

        await visit.GoAsync("/posts/an-evaluation-set-you-own/");
        Assert.Equal(chosenPaper, await page.EvaluateAsync<string>(Paper));

        await page.Locator(".theme").ClickAsync();
        Assert.Equal(paper, await page.EvaluateAsync<string>(Paper));
        Assert.Empty(visit.Errors);
    }
}
