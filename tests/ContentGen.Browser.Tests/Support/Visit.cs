using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace ContentGen.Browser.Tests.Support;

/// <summary>A visitor of the site, and what went wrong while they looked at it.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    private readonly IBrowserContext _context;
    private readonly List<string> _errors = [];

    public Visit(IBrowserContext context, IPage page)
    {
        (_context, Page) = (context, page);
        page.Console += (_, message) => Note(message.Type is "error" or "warning", $"console: {message.Text}");
        page.PageError += (_, error) => Note(true, $"script: {error}");
        page.RequestFailed += (_, request) => Note(true, $"request: {request.Url}: {request.Failure}");
        page.Response += (_, response) => Note(response.Status >= 400, $"response: {response.Url}: {response.Status}");
    }

    public IPage Page { get; }

    public IBrowserContext Context => _context;

    /// <summary>Errors of the console and of scripts, failed requests, and answers of 400 and above.</summary>
    public IReadOnlyList<string> Errors
    {
        get
        {
            lock (_errors)
                return [.. _errors];
        }
    }

    public async Task<IPage> GoAsync(string path)
    {
        await Page.GotoAsync(path);
        return Page;
    }

    /// <summary>Waits until the page with that address is there, with all that belongs to it.</summary>
    public async Task ArriveAsync(Regex address)
    {
        // WaitForURLAsync waits for a load event, and misses one that comes before it listens.
        await Assertions.Expect(Page).ToHaveURLAsync(address);
        await Page.WaitForFunctionAsync("() => document.readyState === 'complete'");
    }

    /// <summary>What axe finds that is serious or critical: rule and place, one a line.</summary>
    public async Task<string> FindingsAsync()
    {
        // RunAxe opens a second page for each call and fetches all that passed too.
        await Page.EvaluateAsync(Axe);
        return await Page.EvaluateAsync<string>("""
            () => axe.run(document, { resultTypes: ["violations"] }).then(result => result.violations
              .filter(violation => ["serious", "critical"].includes(violation.impact))
              .flatMap(violation => violation.nodes.map(node => `${violation.id}: ${node.target}: ${node.html}`)).join("\n"))
            """);
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    private void Note(bool isError, string text)
    {
        if (!isError)
            return;
        lock (_errors)
            _errors.Add(text);
    }
}
