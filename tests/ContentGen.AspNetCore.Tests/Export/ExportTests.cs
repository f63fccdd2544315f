using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;

namespace ContentGen.AspNetCore.Tests.Export;

/// <summary>A site as plain files.</summary>
[Collection(nameof(ExportFolder))]
public sealed class ExportTests : IDisposable
{
    private readonly ExportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task EverythingThatIsReachedIsWritten()
    {
        var result = await _folder.ExportAsync(TestSite.MapWhole);

        Assert.Equal([], result.Failures);
        Assert.Equal(
            [
                "about/index.html", "atom.xml", "bg.svg", "content/posts/hello.svg", "feed.json", "feed.xml", "index.html", "old/hello-2/index.html",
                "old/hello.html", "posts/control/index.html", "posts/draft/index.html", "posts/hello/index.html", "posts/nihongo/index.html",
                "posts/rtl/index.html", "posts/undated/index.html", "robots.txt", "site.css", "sitemap.xml",
                "tags/c-sharp/atom.xml", "tags/c-sharp/feed.json", "tags/c-sharp/feed.xml", "tags/c-sharp/index.html",
                "tags/release-notes/atom.xml", "tags/release-notes/feed.json", "tags/release-notes/feed.xml", "tags/release-notes/index.html",
                "tags/日本/atom.xml", "tags/日本/feed.json", "tags/日本/feed.xml", "tags/日本/index.html", "über/größe/index.html",
            ],
            _folder.Files());
        Assert.Equal(result.Files, _folder.Files().Count);
        Assert.Equal(result.Files, result.Written);
        Assert.Contains("<h1>日本語のタイトル</h1>", _folder.Read("posts/nihongo/index.html"), StringComparison.Ordinal);
        Assert.Contains("<meta http-equiv=\"refresh\" content=\"0; url=/posts/hello/\">", _folder.Read("old/hello.html"), StringComparison.Ordinal);
        Assert.Contains("<link rel=\"canonical\" href=\"https://example.org/posts/hello/\">", _folder.Read("old/hello.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("127.0.0.1", string.Concat(_folder.Files().Select(_folder.Read)), StringComparison.Ordinal);
        Assert.Matches(@"^31 files in .*, 31 new or changed, 0 failures, \d+\.\d s\n$", _folder.Output.ToString().ReplaceLineEndings("\n"));
        Assert.Equal("", _folder.Error.ToString());
    }

    [Fact]
    public async Task WhatHasNotChangedKeepsItsTime()
    {
        await _folder.ExportAsync(TestSite.MapWhole);
        var old = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        foreach (var file in _folder.Files())
            File.SetLastWriteTimeUtc(Path.Combine(_folder.Path, file), old);
        File.WriteAllText(Path.Combine(_folder.Path, "about/index.html"), "edited");

        var result = await _folder.ExportAsync(TestSite.MapWhole);

        Assert.Equal(1, result.Written);
        Assert.Equal(["about/index.html"], _folder.Files().Where(file => File.GetLastWriteTimeUtc(Path.Combine(_folder.Path, file)) != old));
    }

    [Fact]
    public async Task EveryLinkThatLeadsNowhereIsAFailure()
    {
        var result = await _folder.ExportAsync(static app =>
        {
            app.MapGet("/", static () =>
                Results.Content("<a href='a'>a</a> <a href='/missing'>b</a> <img src='gone.png'> <a "
                    + "href='https://example.org/absolute'>c</a> <a href='https://example.com/other'>d</a>", "text/html"));
            app.MapGet("/a", static () => Results.Content("<a href='/broken'>e</a><a href='/missing#f'>again</a>", "text/html"));
            app.MapGet("/broken", static () => Results.StatusCode(500));
        });

        Assert.False(result.Succeeded);
        Assert.Equal(
            "error: /absolute: 404 Not Found (linked from /)\nerror: /broken: 500 Internal Server Error (linked from /a)\n"
                + "error: /gone.png: 404 Not Found (linked from /)\nerror: /missing: 404 Not Found (linked from /)\n",
            _folder.Error.ToString().ReplaceLineEndings("\n"));
        Assert.Equal(1, Environment.ExitCode);
        Assert.Equal(["a/index.html", "index.html"], _folder.Files());
    }

    [Fact]
    public async Task ADraftIsNotExportedByAccident()
    {
        var result = await _folder.ExportAsync(TestSite.MapWhole, static options => options.IncludeDrafts = false);
        var failure = Assert.Single(result.Failures);
        Assert.StartsWith("/posts/draft/: content/posts/draft.md is a draft.", failure.ToString(), StringComparison.Ordinal);
        Assert.Empty(_folder.Files());
    }

    [Fact]
    public async Task WhatIsGoneIsDeletedOnRequest()
    {
        foreach (var file in new[] { "gone/index.html", ".git/config", "CNAME" })
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_folder.Path, file))!);
            File.WriteAllText(Path.Combine(_folder.Path, file), "x");
        }

        Assert.Equal(0, (await ExportAsync(delete: false)).Deleted);
        Assert.Equal(2, (await ExportAsync(delete: true)).Deleted);
        Assert.Equal([".git/config", "index.html"], _folder.Files());

        Task<ContentExportResult> ExportAsync(bool delete) =>
            _folder.ExportAsync(static app => app.MapGet("/", static () => "x"), options => options.DeleteOtherFiles = delete);
    }

    [Fact]
    public async Task ASiteBelowTheRootOfItsHostLinksThere()
    {
        var result = await _folder.ExportAsync(
            static app =>
            {
                app.MapGet("/", static () =>
                    Results.Content("<a href='/a/'>a</a><a href='https://example.org/blog/b'>b</a><a href='https://example.org/other'>c</a>", "text/html"));
                app.MapGet("/a/", static () => Results.Content("a", "text/html"));
                app.MapGet("/b", static () => Results.Content("b", "text/html"));
                app.MapGet("/to-b", static () => Results.Redirect("/b?c=d#e"));
                app.MapGet("/to-other", static () => Results.Redirect("https://example.org/other"));
            },
            static options =>
            {
                options.Paths.Add("/to-b");
                options.Paths.Add("/to-other");
            },
            static options => options.BaseUrl = new("https://example.org/blog"));
        Assert.Equal([], result.Failures);
        Assert.Equal(["a/index.html", "b/index.html", "index.html", "to-b/index.html", "to-other/index.html"], _folder.Files());
        Assert.Contains("0; url=/blog/b?c=d#e\"", _folder.Read("to-b/index.html"), StringComparison.Ordinal);
        Assert.Contains("canonical\" href=\"https://example.org/blog/b?c=d#e\"", _folder.Read("to-b/index.html"), StringComparison.Ordinal);
        Assert.Contains("0; url=https://example.org/other\"", _folder.Read("to-other/index.html"), StringComparison.Ordinal);
        Assert.StartsWith("<a href=\"/blog/a/\">a</a><a href='https://example.org/blog/b'>", _folder.Read("index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://example.org/", 443)]
    [InlineData("https://example.org/", 5001)]
    [InlineData("https://example.org/blog/", 443)]
    public async Task ARedirectToHttpsIsNoPage(string address, int port)
    {
        var result = await _folder.ExportAsync(
            static app =>
            {
                app.UseHttpsRedirection();
                app.MapGet("/", static () => Results.Content("home", "text/html"));
            },
            site: options => options.BaseUrl = new(address),
            build: builder => builder.Services.AddHttpsRedirection(options => options.HttpsPort = port));

        Assert.NotEmpty(result.Failures);
        Assert.All(result.Failures, static failure =>
            Assert.Contains("Leave UseHttpsRedirection out of an export", failure.ToString(), StringComparison.Ordinal));
        Assert.Empty(_folder.Files());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task ContentBehindALoginIsNotExportedAsIfItHadMoved(bool hasLoginPage)
    {
        var result = await _folder.ExportAsync(
            app =>
            {
                app.UseAuthentication();
                app.UseAuthorization();
                app.MapGet("/", static () => Results.Content("<a href='/members'>x</a>", "text/html")).AllowAnonymous();
                app.MapGet("/members", static () => "x").RequireAuthorization();
                if (hasLoginPage)
                    app.MapGet("/Account/Login", static () => Results.Content("log in", "text/html")).AllowAnonymous();
                else
                    app.MapGet("/Account/Login", static () => "x").RequireAuthorization();
                app.MapContent(Über.All, static entry => Results.Content(entry.Body.Html, "text/html; charset=utf-8")).RequireAuthorization();
            },
            build: static builder =>
            {
                builder.Services.AddAuthentication("c").AddCookie("c");
                builder.Services.AddAuthorization();
            });

        Assert.NotEmpty(result.Failures);
        Assert.All(result.Failures, static failure =>
            Assert.Contains(": it asks for a login: it is redirected to ", failure.ToString(), StringComparison.Ordinal));
        Assert.Equal(Über.All.Count + (hasLoginPage ? 0 : 1), result.Failures.Count);
        Assert.Contains("members/index.html", _folder.Files());
    }

    [Fact]
    public async Task ThePageForWhatDoesNotExistIsWrittenToo()
    {
        await _folder.ExportAsync(static app =>
        {
            app.MapGet("/", static () => Results.Content("home", "text/html"));
            app.MapFallback(static () => Results.Content("nothing here", "text/html", statusCode: 404));
        });
        Assert.Equal(["404.html", "index.html"], _folder.Files());
    }

    [Fact]
    public async Task WithoutABaseUrlNothingIsExported()
    {
        var result = await _folder.ExportAsync(TestSite.MapWhole, site: static options => options.BaseUrl = null);
        Assert.StartsWith("/: An export needs the public address of the site.", Assert.Single(result.Failures).ToString(), StringComparison.Ordinal);
        Assert.Equal(1, Environment.ExitCode);
        result = await _folder.ExportAsync(TestSite.MapWhole, site: static options => options.BaseUrl = new("/blog", UriKind.Relative));
        Assert.StartsWith("/: BaseUrl is '/blog'. It must be an absolute address", Assert.Single(result.Failures).ToString(), StringComparison.Ordinal);
        Assert.Empty(_folder.Files());
    }

    [Fact]
    public async Task TheFutureIsNotExportedWhereADevelopmentEnvironmentShowsIt()
    {
        var result = await _folder.ExportAsync(TestSite.MapWhole, site: static options => options.ShowFuture = true);
        Assert.Equal([], result.Failures);
        Assert.DoesNotContain("posts/future/index.html", _folder.Files());
        Assert.DoesNotContain("future", _folder.Read("feed.xml") + _folder.Read("sitemap.xml"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task TheFutureIsExportedToThoseWhoWantIt()
    {
        await _folder.ExportAsync(TestSite.MapWhole, static export => export.IncludeFuture = true, static options => options.ShowFuture = true);
        Assert.Contains("posts/future/index.html", _folder.Files());
    }

    [Theory]
    [InlineData("notes.txt", "the folder contains notes.txt but no index.html")]
    [InlineData("index.html My.csproj", "the folder contains My.csproj")]
    [InlineData("index.html My.slnx", "the folder contains My.slnx")]
    public async Task WhatNoExportWroteIsNotDeleted(string files, string reason)
    {
        foreach (var file in files.Split(' '))
            File.WriteAllText(Path.Combine(_folder.Path, file), "mine");
        var result = await _folder.ExportAsync(
            static app => app.MapGet("/", static () => Results.Content("home", "text/html")), static options => options.DeleteOtherFiles = true);
        Assert.Contains(reason, Assert.Single(result.Failures).Reason, StringComparison.Ordinal);
        Assert.Equal(files.Split(' ').Order(StringComparer.Ordinal), _folder.Files());
        Assert.All(_folder.Files(), file => Assert.Equal("mine", _folder.Read(file)));
    }

    [Fact]
    public async Task AFolderOfTheAppAndOneAboveItAreNotEmptied()
    {
        var root = Directory.CreateDirectory(Path.Combine(_folder.Path, "site")).FullName;
        foreach (var folder in new[] { _folder.Path, root })
        {
            await using var app = TestSite.Builder().Build();
            app.Environment.ContentRootPath = root;
            app.MapGet("/", static () => "home");
            var result = await app.ExportContentAsync(folder, options =>
            {
                _folder.Quiet(options);
                options.DeleteOtherFiles = true;
            });
            Assert.Contains("a folder of the app", Assert.Single(result.Failures).Reason, StringComparison.Ordinal);
        }

        Assert.Empty(_folder.Files());
    }

    [Fact]
    public async Task AFileIsNoFolderToExportTo()
    {
        var file = Path.Combine(_folder.Path, "a");
        File.WriteAllText(file, "x");
        await using var app = TestSite.Builder().Build();
        app.MapGet("/", static () => "home");
        Assert.Equal($"{file}: it is a file. Name a folder", Assert.Single((await app.ExportContentAsync(file, _folder.Quiet)).Failures).ToString());
    }

    [Fact]
    public async Task FilesForTheHostAreCopied()
    {
        using var root = new ExportFolder();
        string[] hidden = [".env", ".git/HEAD", "a/.b", "users.db", "app.scss"];
        string[] copied = [".nojekyll", ".well-known/.x", ".well-known/a/acme", "CNAME", "_headers", "_redirects", "a/ü x"];
        foreach (var file in (string[])[.. hidden, .. copied, "app.css"])
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(root.Path, file))!);
            File.WriteAllText(Path.Combine(root.Path, file), file);
        }

        var result = await _folder.ExportAsync(
            app =>
            {
                app.Environment.WebRootPath = root.Path;
                app.Environment.WebRootFileProvider = new PhysicalFileProvider(root.Path);
                app.UseStaticFiles();
                app.MapGet("/", static () => Results.Content("<a href='/CNAME'>a</a>", "text/html"));
                app.MapFallback(static () => Results.Content("fallback", "text/html"));
            },
            static options => options.DeleteOtherFiles = true);

        Assert.Equal([], result.Failures);
        Assert.Equal(copied.Concat(["404.html", "app.css", "index.html"]).Order(StringComparer.Ordinal), _folder.Files());
        Assert.Equal("CNAME", _folder.Read("CNAME"));
    }

    [Fact]
    public async Task ThePortThatKestrelIsConfiguredWithIsNotTaken()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var result = await _folder.ExportAsync(
            static app => app.MapGet("/", static () => Results.Content("home", "text/html")),
            build: builder =>
            {
                builder.Configuration["Kestrel:Endpoints:Http:Url"] = $"http://{taken.LocalEndpoint}";
                builder.WebHost.ConfigureKestrel(static kestrel => kestrel.ListenAnyIP(0));
            });
        Assert.Equal([], result.Failures);
        Assert.Equal(["index.html"], _folder.Files());
    }

    [Fact]
    public async Task TheArgumentsOfTheProgramDecide()
    {
        await using var app = TestSite.Builder().Build();
        app.MapGet("/", static () => Results.Content("<a href='/gone'>x</a>", "text/html"));
        Assert.Equal(1, await app.RunOrExportAsync(["export", _folder.Path], _folder.Quiet));
        Assert.Equal(["index.html"], _folder.Files());
    }

    [Theory]
    [InlineData("/", true, "index.html")]
    [InlineData("/a", true, "a/index.html")]
    [InlineData("/a.html", true, "a.html")]
    [InlineData("/a.php", true, "a.php/index.html")]
    [InlineData("/v1.10", true, "v1.10/index.html")]
    [InlineData("/feed", false, "feed")]
    [InlineData("/%E6%97%A5/", true, "日/index.html")]
    [InlineData("/%2e%2e/x", false, null)]
    [InlineData("/a%5cb", false, null)]
    [InlineData("//etc/x", false, "etc/x")]
    public void APathHasAFile(string path, bool isHtml, string? expected) =>
        Assert.Equal(expected is null ? null : Path.Combine(_folder.Path, expected), new ExportTarget(_folder.Path).FileFor(path, isHtml));
}
