using System.Diagnostics;
using System.Globalization;
using ContentGen;
using ContentGen.AspNetCore;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Exports a site as files that any web server can serve.</summary>
public static class ContentExportWebApplicationExtensions
{
    /// <summary>
    /// Runs the app, or exports it when its arguments are <c>export</c> and a folder: <c>dotnet run -c Release -- export out</c>. Without
    /// the folder, <c>export</c> writes to <c>out</c>.
    /// The last line of a program: <c>return await app.RunOrExportAsync(args);</c>.
    /// </summary>
    /// <param name="app">The app.</param>
    /// <param name="args">The arguments of the program.</param>
    /// <param name="configure">Sets how it is exported.</param>
    /// <returns>The exit code of the program: 1 when an export failed, else 0.</returns>
    public static async Task<int> RunOrExportAsync(this WebApplication app, string[] args, Action<ContentExportOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(app);
        ArgumentNullException.ThrowIfNull(args);
        if (args is ["export", ..])
            return (await app.ExportContentAsync(args is [_, var folder, ..] ? folder : "out", configure)).Succeeded ? 0 : 1;
        await app.RunAsync();
        return 0;
    }

    /// <summary>
    /// Starts the app on a port of its own, writes every page, feed, sitemap, redirect, image and static file of the site into a folder,
    /// and stops it. Links are followed, and one that leads nowhere is a failure. Files that have not changed keep their time. Failures
    /// are listed, and make the exit code of the process 1. Needs <see cref="ContentSiteOptions.BaseUrl"/>. Entries with a date in the
    /// future are left out, whatever <see cref="ContentSiteOptions.ShowFuture"/> says.
    /// </summary>
    /// <param name="app">The app, in place of running it.</param>
    /// <param name="folder">The folder; it is created when it does not exist.</param>
    /// <param name="configure">Sets how it is exported.</param>
    /// <param name="cancellationToken">Ends the export early.</param>
    /// <returns>What was done.</returns>
    public static async Task<ContentExportResult> ExportContentAsync(
        this WebApplication app, string folder, Action<ContentExportOptions>? configure = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(app);
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var options = new ContentExportOptions();
        configure?.Invoke(options);
        // Once for all who ask, the lists of the app's own pages among them.
        if (!options.IncludeFuture)
            app.Services.GetRequiredService<IOptions<ContentSiteOptions>>().Value.ShowFuture = false;
        var start = Stopwatch.GetTimestamp();

        Silence(app);
        // Else the endpoints that Kestrel is configured with come before these addresses.
        if (app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>() is { } addresses)
            addresses.PreferHostingUrls = true;
        app.Urls.Clear();
        app.Urls.Add("http://127.0.0.1:0");
        await app.StartAsync(cancellationToken);
        try
        {
            var result = await ExportAsync(app, folder, options, cancellationToken);
            foreach (var failure in result.Failures)
                await options.Error.WriteLineAsync($"error: {failure}");
            await options.Output.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"{result.Files:N0} file{(result.Files == 1 ? "" : "s")} in {folder}, {result.Written:N0} new or changed, "
                    + $"{result.Failures.Count:N0} failure{(result.Failures.Count == 1 ? "" : "s")}, {Stopwatch.GetElapsedTime(start).TotalSeconds:0.0} s"));
            if (!result.Succeeded)
                Environment.ExitCode = 1;
            return result;
        }
        finally
        {
            await app.StopAsync(CancellationToken.None);
        }
    }

    private static async Task<ContentExportResult> ExportAsync(
        WebApplication app, string folder, ContentExportOptions options, CancellationToken cancellationToken)
    {
        var catalogs = EndpointBuilders.Metadata<CatalogMetadata>(app.Services).Select(static mapped => mapped.Catalog).Distinct().ToList();
        var environment = app.Services.GetRequiredService<IWebHostEnvironment>();
        string?[] own = [environment.ContentRootPath, environment.WebRootPath, AppContext.BaseDirectory, Directory.GetCurrentDirectory()];
        List<ContentExportFailure> obstacles =
        [
            .. ContentSite.WhyNoAddress(app.Services) is { } reason ? [new ContentExportFailure("/", reason, null)] : Array.Empty<ContentExportFailure>(),
            .. ExportObstacles.Folder(folder, options.DeleteOtherFiles, own),
            .. options.IncludeDrafts ? [] : ExportObstacles.Drafts(catalogs),
        ];
        if (obstacles.Count > 0)
            return new ContentExportResult(0, 0, 0, obstacles);

        var site = ContentSite.Of(app.Services);
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false, UseCookies = false };
        using var client = new HttpClient(handler) { BaseAddress = new Uri(app.Urls.First()), Timeout = TimeSpan.FromMinutes(2) };
        // The app sees the address under which the site will be known.
        client.DefaultRequestHeaders.Host = site.Root.Authority;

        var target = new ExportTarget(folder);
        var exporter = new ContentExporter(client, site, target, options);
        var images = catalogs.SelectMany(site.Published).OfType<IContentArticle>().Select(static article => article.Image)
            .OfType<string>().Where(static image => Addresses.IsFromRoot(image));
        var paths = EndpointBuilders.Metadata<ExportPaths>(app.Services).SelectMany(paths => paths.Of(site));
        await exporter.RunAsync(
            ["/", .. options.Paths, .. paths, .. images],
            [.. WebRootFile.In(environment)],
            cancellationToken);
        var failures = exporter.Failures
            .OrderBy(static failure => failure.Path, StringComparer.Ordinal)
            .ToList();
        var deleted = options.DeleteOtherFiles && failures.Count == 0 ? target.DeleteOthers() : 0;
        return new ContentExportResult(target.Files, target.Written, deleted, failures);
    }

    /// <summary>An export asks for every page: the line that the server writes for each would bury the failures.</summary>
    private static void Silence(WebApplication app)
    {
        app.Configuration["Logging:LogLevel:Microsoft.AspNetCore"] = "Warning";
        app.Configuration["Logging:LogLevel:Microsoft.Hosting.Lifetime"] = "Warning";
        ((IConfigurationRoot)app.Configuration).Reload();
    }
}
