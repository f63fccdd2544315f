using ContentGen.Browser.Tests.Support;
using Microsoft.Playwright;

namespace ContentGen.Browser.Tests;

/// <summary>Each page, as it looks and as it behaves. The screenshots are in the folder <c>screenshots</c> beside the test assembly.</summary>
[Collection(BrowserCollection.Name)]
public sealed class PagesTests(BrowserFixture browser)
{
    private const int Phone = 360;
    private const int Desk = 1280;

    public static TheoryData<string, string> Pages
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (name, path) in SitePages.All)
                data.Add(name, path);
            return data;
        }
    }

    [TheoryWithBrowser]
    [MemberData(nameof(Pages))]
    public async Task APageIsSoundAtBothWidthsAndInBothThemes(string name, string path)
    {
        foreach (var width in new[] { Phone, Desk })
        {
            foreach (var dark in new[] { false, true })
            {
                await using var visit = await browser.NewVisitAsync(width, dark);
                var page = await visit.GoAsync(path);

                await ScreenshotAsync(page, $"{name}-{width}-{(dark ? "dark" : "light")}");
                Assert.Equal("", await visit.FindingsAsync());
                Assert.Equal(0, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth"));
                Assert.Equal(1, await page.Locator("h1").CountAsync());
                Assert.Empty(visit.Errors);
            }
        }
    }

    /// <summary>Images arrive late; from the moment the fonts are there, nothing moves.</summary>
    [TheoryWithBrowser]
    [MemberData(nameof(Pages))]
    public async Task NothingMovesWhenImagesArrive(string name, string path)
    {
        _ = name;
        foreach (var width in new[] { Phone, Desk })
        {
            await using var visit = await browser.NewVisitAsync(width);
            await visit.Page.RouteAsync("**/content/**", async route =>
            {
                await Task.Delay(600);
                await route.ContinueAsync();
            });
            await visit.Page.AddInitScriptAsync("""
                window.shifts = [];
                new PerformanceObserver(list => window.shifts.push(...list.getEntries().map(entry => [entry.startTime, entry.value])))
                  .observe({ type: "layout-shift", buffered: true });
                """);
            await visit.Page.GotoAsync(path, new() { WaitUntil = WaitUntilState.DOMContentLoaded });
            var settled = await visit.Page.EvaluateAsync<double>("document.fonts.ready.then(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now())))))");
            await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);

            var shifts = await visit.Page.EvaluateAsync<double[][]>("window.shifts");
            Assert.Empty(shifts.Where(shift => shift[0] > settled).Select(shift => $"{width}: {shift[1]} at {shift[0]} ms"));
        }
    }

    [FactWithBrowser]
    public async Task AnUnknownAddressHasAPageOfTheSite()
    {
        foreach (var width in new[] { Phone, Desk })
        {
            await using var visit = await browser.NewVisitAsync(width);
            var answer = await visit.Page.GotoAsync("/no/such/page/");

            Assert.Equal(404, answer!.Status);
            await ScreenshotAsync(visit.Page, $"not-found-{width}-light");
            Assert.Equal("", await visit.FindingsAsync());
            Assert.Equal("noindex", await visit.Page.Locator("meta[name=robots]").GetAttributeAsync("content"));
        }
    }

    [FactWithBrowser]
    public async Task ThePrintedPostHasItsTextAndNothingAroundIt()
    {
        await using var visit = await browser.NewVisitAsync();
        var page = await visit.GoAsync("/posts/open-weights-after-muse-spark/");
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.True(await page.Locator(".post h1").IsVisibleAsync());
        foreach (var part in new[] { ".site-header", ".site-footer", ".contents", ".related", ".neighbours" })
            Assert.False(await page.Locator(part).IsVisibleAsync(), part);
        await ScreenshotAsync(page, "post-print");
    }

    private static async Task ScreenshotAsync(IPage page, string name)
    {
        // Lazy images are fetched when they come near.
        await page.EvaluateAsync("Promise.all([...document.images].map(image => { image.loading = 'eager'; return image.decode(); }))");
        await page.ScreenshotAsync(new() { Path = Path.Combine(AppContext.BaseDirectory, "screenshots", name + ".png"), FullPage = true });
    }
}
