using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using ContentGen.Browser.Tests.Support;

namespace ContentGen.Browser.Tests;

/// <summary>Everything that can be reached from the front page exists.</summary>
[Collection(BrowserCollection.Name)]
public sealed class LinkTests(BrowserFixture browser)
{
    private static readonly HtmlParser Parser = new();

    [FactWithBrowser]
    public async Task NoLinkThatIsReachedFromTheIndexIsBroken()
    {
        var broken = await BrokenAsync(browser.Site, atLeast: 100);

        Assert.Empty(broken);
    }

    [FactWithBrowser]
    public async Task NoLinkOfTheExportIsBroken()
    {
        await using var files = await ExportedSite.StartAsync();

        Assert.Empty(await BrokenAsync(files.Address, atLeast: 100));
    }

    [TheoryWithBrowser]
    [InlineData("/posts/", "/archive/")]
    [InlineData("/docs/", "/docs/index/")]
    public async Task ACutAddressLeadsToTheListOfWhatIsBelowIt(string cut, string list)
    {
        await using var files = await ExportedSite.StartAsync();
        foreach (var site in new[] { browser.Site, files.Address })
        {
            await using var visit = await browser.NewVisitAsync(site: site);
            await visit.Page.GotoAsync(cut);
            await visit.ArriveAsync(new Regex("^" + Regex.Escape(new Uri(site, list).AbsoluteUri) + "$"));
        }
    }

    private static async Task<IReadOnlyList<string>> BrokenAsync(Uri site, int atLeast)
    {
        using var client = new HttpClient { BaseAddress = site };
        var pages = new Dictionary<string, Page?>(StringComparer.Ordinal) { ["/"] = null };
        var links = new List<(string From, string To, string Fragment)>();
        var open = new Queue<string>(pages.Keys);
        while (open.TryDequeue(out var path))
        {
            var page = await ReadAsync(client, path);
            pages[path] = page;
            foreach (var link in page.Links)
            {
                var target = new Uri(new Uri(site, path), link);
                if (target.Scheme is not ("http" or "https") || target.Authority != site.Authority)
                    continue;
                links.Add((path, target.PathAndQuery, Uri.UnescapeDataString(target.Fragment.TrimStart('#'))));
                if (pages.TryAdd(target.PathAndQuery, null))
                    open.Enqueue(target.PathAndQuery);
            }
        }

        Assert.True(pages.Count >= atLeast, $"Only {pages.Count} addresses were found.");
        return
        [
            .. links.Where(link => !pages[link.To]!.Exists).Select(static link => $"{link.From} leads to {link.To}, which does not exist"),
            .. links.Where(link => link.Fragment.Length > 0 && pages[link.To] is { Exists: true } page && !page.Ids.Contains(link.Fragment))
                .Select(static link => $"{link.From} leads to {link.To}#{link.Fragment}, which is not there"),
        ];
    }

    private static async Task<Page> ReadAsync(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(path);
        if (!answer.IsSuccessStatusCode || answer.Content.Headers.ContentType?.MediaType != "text/html")
            return new Page(answer.IsSuccessStatusCode, [], []);
        using var document = await Parser.ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
        return new Page(
            true,
            [
                .. document.QuerySelectorAll("[href]").Select(static element => element.GetAttribute("href")!),
                .. document.QuerySelectorAll("[src]").Select(static element => element.GetAttribute("src")!),
            ],
            [.. document.QuerySelectorAll("[id]").Select(static element => element.Id!)]);
    }

    private sealed record Page(bool Exists, IReadOnlyList<string> Links, HashSet<string> Ids);
}
