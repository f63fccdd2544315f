using Microsoft.Playwright;

namespace ContentGen.Browser.Tests.Support;

/// <summary>One site and one browser for all tests.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private StartedServer? _blog;

    /// <summary>The address of the site, with a slash at the end.</summary>
    public Uri Site => _blog!.Address;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        if (Chromium.Missing is not null)
            return;
        // A busy machine is no failure.
        Assertions.SetDefaultExpectTimeout(20_000);
        _blog = await SampleProcess.StartAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(
            new() { ExecutablePath = Chromium.Path ?? throw new InvalidOperationException("There is no Chromium.") });
    }

    /// <summary>A page in a window of its own, which keeps what goes wrong on it.</summary>
    internal async Task<Visit> NewVisitAsync(int width = 1280, bool dark = false, bool script = true, Uri? site = null)
    {
        var context = await _browser!.NewContextAsync(new()
        {
            BaseURL = (site ?? Site).AbsoluteUri,
            ViewportSize = new() { Width = width, Height = 800 },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
            JavaScriptEnabled = script,
        });
        return new Visit(context, await context.NewPageAsync());
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_blog is not null)
            await _blog.DisposeAsync();
    }
}

/// <summary>All tests of this assembly share a browser and run one after another.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<BrowserFixture>
{
    /// <summary>Name of the collection.</summary>
    public const string Name = "browser";
}
