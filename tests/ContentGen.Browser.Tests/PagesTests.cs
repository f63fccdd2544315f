using ContentGen.Browser.Tests.Support;
using Microsoft.Playwright;

namespace ContentGen.Browser.Tests;

/// <summary>Each page, as it looks and as it behaves. The screenshots are in the folder <c>screenshots</c> beside the test assembly.</summary>
[Collection(BrowserCollection.Name)]
public sealed class PagesTests(BrowserFixture browser)
{
    private const int Phone = 360;
    private const int Desk = 1280;

    /// <summary>Waits for all images: lazy ones are fetched when they come near.</summary>
    private const string AllImages = "Promise.all([...document.images].map(image => { image.loading = 'eager'; return image.decode(); }))";

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
        await Task.WhenAll(
            from width in new[] { Phone, Desk }
            from dark in new[] { false, true }
            select IsSoundAsync(width, dark));

        async Task IsSoundAsync(int width, bool dark)
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

    /// <summary>Images arrive late; from the moment the fonts are there, nothing moves.</summary>
    [TheoryWithBrowser]
    [MemberData(nameof(Pages))]
    public async Task NothingMovesWhenImagesArrive(string name, string path)
    {
        _ = name;
        await Task.WhenAll(StaysAsync(Phone), StaysAsync(Desk));

        async Task StaysAsync(int width)
        {
            await using var visit = await browser.NewVisitAsync(width);
            // They wait for the fonts, however long these take.
            var mayCome = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            await visit.Page.RouteAsync("**/content/**", async route =>
            {
                await mayCome.Task;
                await route.ContinueAsync();
            });
            await visit.Page.AddInitScriptAsync("""
                window.shifts = [];
                new PerformanceObserver(list => window.shifts.push(...list.getEntries().map(entry => [entry.startTime, entry.value])))
                  .observe({ type: "layout-shift", buffered: true });
                """);
            await visit.Page.GotoAsync(path, new() { WaitUntil = WaitUntilState.DOMContentLoaded });
            var settled = await visit.Page.EvaluateAsync<double>(
                "document.fonts.ready.then(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now())))))");
            mayCome.SetResult();
            await visit.Page.EvaluateAsync(AllImages);
            await visit.Page.EvaluateAsync("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");

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
        await page.EvaluateAsync(AllImages);
        await page.ScreenshotAsync(new() { Path = Path.Combine(AppContext.BaseDirectory, "screenshots", name + ".png"), FullPage = true });
    }
}
