using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace ContentGen.AspNetCore.Tests.Export;

/// <summary>Links of exported files lead where they lead in the app.</summary>
[Collection(nameof(ExportFolder))]
public sealed class ExportedLinkTests : IDisposable
{
    private readonly ExportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task LinksCountFromTheBaseOfAPageAndTheBaseIsMoved()
    {
        var result = await _folder.ExportAsync(
            static app =>
            {
                app.MapGet("/", () => Html("<base href='/'><a href='posts/isle'>a</a>"));
                app.MapGet("/posts/isle", () => Html("<head><base href='/'></head><script src='app.js'></script><a href='posts/isle'>a</a>"));
                app.MapGet("/app.js", static () => Results.Text("1", "text/javascript"));
                app.MapGet("/other", () => Html("<base href='https://example.com/'><a href='not-ours'>a</a><a href='/nor-this'>b</a>"));
                app.MapGet("/same/page", () => Html("<base href=''><a href='../other'>a</a>"));
                app.MapGet("/deep/er/page", () => Html("<base href='../'><a href='../other'>a</a>"));
            },
            static options =>
            {
                options.Paths.Add("/same/page");
                options.Paths.Add("/deep/er/page");
            },
            static site => site.BaseUrl = new("https://example.org/blog/"));

        Assert.Equal([], result.Failures);
        Assert.Equal(
            ["app.js", "deep/er/page/index.html", "index.html", "other/index.html", "posts/isle/index.html", "same/page/index.html"],
            _folder.Files());
        Assert.Equal(
            "<head><base href=\"/blog/\"></head><script src='app.js'></script><a href='posts/isle'>a</a>", _folder.Read("posts/isle/index.html"));
        Assert.Equal("<base href=\"../../\"><a href='../other'>a</a>", _folder.Read("deep/er/page/index.html"));
        Assert.StartsWith("<base href='https://example.com/'>", _folder.Read("other/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatCountsFromBesideAPageCountsFromItsFolder()
    {
        var result = await _folder.ExportAsync(static app =>
        {
            app.MapGet("/", () => Html("<a href='info'>a</a><a href='a/b'>b</a><a href='p.html'>c</a>"));
            app.MapGet("/info", () => Html("<a href=team?x=1#y>a</a><a href='./a/'>b</a><a href='?q'>c</a><a href='#f'>d</a><a href='/'>e</a>"));
            app.MapGet("/team", () => Html("<img srcset='i.png 1x, /i.png 2x' style='background:url(i.png)'><a href='mailto:x@y'>f</a>"));
            app.MapGet("/a/", () => Html("<a href='b'>g</a>"));
            app.MapGet("/a/b", () => Html("<a href='../team'>h</a>"));
            app.MapGet("/p.html", () => Html("<a href='team'>i</a>"));
            app.MapGet("/i.png", static () => Results.Bytes([1], "image/png"));
        });

        Assert.Equal([], result.Failures);
        Assert.Equal(
            "<a href=\"../team?x=1#y\">a</a><a href=\".././a/\">b</a><a href='?q'>c</a><a href='#f'>d</a><a href='/'>e</a>",
            _folder.Read("info/index.html"));
        Assert.Equal(
            "<img srcset=\"../i.png 1x, /i.png 2x\" style=\"background:url(../i.png)\"><a href='mailto:x@y'>f</a>", _folder.Read("team/index.html"));
        Assert.Equal("<a href='b'>g</a>", _folder.Read("a/index.html"));
        Assert.Equal("<a href=\"../../team\">h</a>", _folder.Read("a/b/index.html"));
        Assert.Equal("<a href='team'>i</a>", _folder.Read("p.html"));
    }

    [Fact]
    public async Task WhiteSpaceAroundAnAddressIsNoneOfIt()
    {
        var result = await _folder.ExportAsync(
            static app =>
            {
                app.MapGet("/", () => Html("<a href=' /p/one '>a</a>"));
                app.MapGet("/p/one", () => Html("<a href='\n/about '>b</a><a href=' other'>c</a><a href=' #f '>d</a>"));
                app.MapGet("/about", () => Html("about"));
                app.MapGet("/p/other", () => Html("other"));
            },
            site: static site => site.BaseUrl = new("https://example.org/blog/"));
        Assert.Equal([], result.Failures);
        Assert.Equal("<a href=\"/blog/p/one\">a</a>", _folder.Read("index.html"));
        Assert.Equal("<a href=\"/blog/about\">b</a><a href=\"../other\">c</a><a href=' #f '>d</a>", _folder.Read("p/one/index.html"));
    }

    [Fact]
    public async Task OfAPageAtTwoAddressesThatOfItsFolderIsWritten()
    {
        for (var i = 0; i < 8; i++)
        {
            await _folder.ExportAsync(static app =>
            {
                app.MapGet("/", () => Html("<a href='/v/1.10'>a</a><a href='/v/1.10/'>b</a>"));
                app.MapGet("/v/1.10", () => Html("<a href='../about'>c</a>"));
                app.MapGet("/v/about", () => Html("d"));
                app.MapGet("/about", () => Html("e"));
            });
            Assert.Equal("<a href='../about'>c</a>", _folder.Read("v/1.10/index.html"));
        }
    }

    [Fact]
    public async Task APageInAnotherEncodingKeepsItsLetters()
    {
        var result = await _folder.ExportAsync(static app =>
        {
            app.MapGet("/", () => Results.Text("<a href='b'>é</a>", "text/html", System.Text.Encoding.Latin1));
            app.MapGet("/b", () => Results.Text("<a href='/'>é</a><a href='b'>c</a>", "text/html", System.Text.Encoding.Latin1));
            app.MapGet("/c", () => Results.Bytes([1], "text/html; charset=x-unknown"));
        }, static options => options.Paths.Add("/c"));
        Assert.Equal("/c: its charset, x-unknown, is not known. Send it as UTF-8", Assert.Single(result.Failures).ToString());
        Assert.Equal("<a href='/'>é</a><a href=\"../b\">c</a>", File.ReadAllText(Path.Combine(_folder.Path, "b/index.html"), System.Text.Encoding.Latin1));
    }

    [Fact]
    public async Task WhatIsNoPageNeedsTheNameOfAFile()
    {
        var result = await _folder.ExportAsync(
            static app =>
            {
                app.MapGet("/", () => Html("home"));
                app.MapGet("/api/", static () => Results.Text("{}", "application/json"));
            },
            static options => options.Paths.Add("/api/"));
        var failure = Assert.Single(result.Failures).ToString();
        Assert.StartsWith("/api/: it is application/json, and its address ends with a slash.", failure, StringComparison.Ordinal);
        Assert.Equal(["index.html"], _folder.Files());
    }

    [Fact]
    public async Task RedirectsThatGoRoundInACircleAreAFailure()
    {
        var result = await _folder.ExportAsync(static app =>
        {
            app.MapGet("/", () => Html("<a href='/a'>a</a><a href='/c'>c</a>"));
            app.MapGet("/a", static () => Results.Redirect("/b"));
            app.MapGet("/b", static () => Results.Redirect("/a"));
            app.MapGet("/c", static () => Results.Redirect("/d"));
            app.MapGet("/d", static () => Results.Redirect("/"));
        });
        Assert.Equal("/a: its redirects go round in a circle: /a → /b → /a (linked from /)", Assert.Single(result.Failures).ToString());
    }

    [Fact]
    public async Task AddressesInStylesAndDrawingsAreFollowedAndMoved()
    {
        var result = await _folder.ExportAsync(
            static app =>
            {
                app.MapGet("/", () => Html(
                    "<link rel='stylesheet' href='/s.css'><style>p{background:url(/1.png)}</style><p style='background:url(/2.png)'>"
                        + "<svg><use href='/3.svg#a'/><use href='#b'/></svg><button formaction='/send'>x</button>"));
                app.MapGet("/s.css", static () => Results.Text("@import \"/4.css\";a{background:url(/5.png)}b{background:url('6.png')}", "text/css"));
            },
            site: static site => site.BaseUrl = new("https://example.org/blog/"));

        Assert.Equal(
            ["/1.png", "/2.png", "/3.svg", "/4.css", "/5.png", "/6.png"],
            result.Failures.Select(static failure => failure.Path));
        Assert.Equal(
            "<link rel='stylesheet' href=\"/blog/s.css\"><style>p{background:url(/blog/1.png)}</style><p style=\"background:url(/blog/2.png)\">"
                + "<svg><use href=\"/blog/3.svg#a\"/><use href='#b'/></svg><button formaction=\"/blog/send\">x</button>",
            _folder.Read("index.html").Replace("href='/blog/s.css'", "href=\"/blog/s.css\"", StringComparison.Ordinal));
        Assert.Equal("@import \"/blog/4.css\";a{background:url(/blog/5.png)}b{background:url('6.png')}", _folder.Read("s.css"));
    }

    [Fact]
    public async Task PagesThatLeadOnAndDrawingsWithLinksAreFollowedAndMoved()
    {
        const string Svg = "<svg xmlns:xlink=\"http://www.w3.org/1999/xlink\"><defs id=\"a\"/><use href=\"#a\"/>";
        var result = await _folder.ExportAsync(
            static app =>
            {
                app.MapGet("/", () => Html("<meta http-equiv=\"refresh\" content=\"5; url=/next\"><object data=\"/map.svg\"></object>"));
                app.MapGet("/next", () => Html("<meta http-equiv=\"refresh\" content=\"5; url=gone\">"));
                app.MapGet("/map.svg", static () => Results.Text(Svg + "<a xlink:href=\"/1\"><image href=\"2.png\"/></a></svg>", "image/svg+xml"));
            },
            site: static site => site.BaseUrl = new("https://example.org/blog/"));

        Assert.Equal(["/1", "/2.png", "/gone"], result.Failures.Select(static failure => failure.Path));
        Assert.Equal(
            "<meta http-equiv=\"refresh\" content=\"5; url=/blog/next\"><object data=\"/blog/map.svg\"></object>", _folder.Read("index.html"));
        Assert.Equal("<meta http-equiv=\"refresh\" content=\"5; url=../gone\">", _folder.Read("next/index.html"));
        Assert.Equal(Svg + "<a xlink:href=\"/blog/1\"><image href=\"2.png\"/></a></svg>", _folder.Read("map.svg"));
    }

    [Fact]
    public async Task ASiteMayHaveAHostOfAnyLetters()
    {
        var hosts = new List<string?>();
        var result = await _folder.ExportAsync(
            app => app.MapGet("/", (HttpRequest request) =>
            {
                hosts.Add(request.Headers.Host);
                return Html("<a href='https://bücher.example/gone'>a</a><a href='https://xn--bcher-kva.example/gone-too'>b</a>");
            }),
            site: static site => site.BaseUrl = new("https://bücher.example/"));

        Assert.Equal(["xn--bcher-kva.example"], hosts);
        Assert.Equal(["/gone", "/gone-too"], result.Failures.Select(static failure => failure.Path));
        Assert.Equal(["index.html"], _folder.Files());
    }

    private static IResult Html(string html) => Results.Content(html, "text/html; charset=utf-8");
}
