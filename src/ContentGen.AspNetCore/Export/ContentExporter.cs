using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace ContentGen.AspNetCore;

/// <summary>Asks a running site for its pages, writes what it answers, and follows the links that it finds.</summary>
internal sealed class ContentExporter(HttpClient client, ContentSite site, ExportTarget target, ContentExportOptions options)
{
    private const string NotFoundPath = "/404.html";

    private readonly ExportLinks _links = new(site.Root, Encoding.UTF8);
    private readonly ConcurrentDictionary<string, string?> _seen = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<(string Path, string To, string? Next)> _redirects = [];
    private readonly ConcurrentBag<ContentExportFailure> _failures = [];
    private readonly ExportProgress _progress = new(options.Output);

    public IEnumerable<ContentExportFailure> Failures => _failures;

    /// <param name="required">Paths that must exist.</param>
    /// <param name="files">The files of the web root: the app may not serve them, and those for the host are copied.</param>
    /// <param name="cancellationToken">Ends the export early.</param>
    public async Task RunAsync(IEnumerable<string> required, IReadOnlyList<WebRootFile> files, CancellationToken cancellationToken)
    {
        foreach (var file in files.Where(static file => file.IsForHost))
        {
            _seen.TryAdd(file.Path, null);
            await TryAsync(file.Path, () => CopyAsync(file, cancellationToken), cancellationToken);
        }

        var open = required.Select(path => (Path: _links.PathOf(path, "/") ?? path, IsOptional: false))
            .Concat(files.Where(static file => !file.IsForHost).Select(static file => (file.Path, IsOptional: true)))
            .Where(seed => _seen.TryAdd(seed.Path, null))
            .ToList();
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Parallelism, CancellationToken = cancellationToken };
        while (open.Count > 0)
        {
            var found = new ConcurrentBag<(string, bool)>();
            // Of a page at both addresses, that of its folder is the one whose links stay as they are: it comes first, and the other's is left out.
            var paths = open.Select(static page => page.Path).ToHashSet(StringComparer.Ordinal);
            foreach (var pages in open.GroupBy(page => paths.Contains(page.Path + "/")).OrderBy(static group => group.Key))
            {
                await Parallel.ForEachAsync(pages, parallel, async (page, cancellation) =>
                {
                    foreach (var path in await ExportAsync(page.Path, page.IsOptional, cancellation))
                    {
                        if (_seen.TryAdd(path, page.Path))
                            found.Add((path, false));
                    }

                    _progress.Report(target.Files, _seen.Count);
                });
            }

            open = [.. found];
        }

        await TryAsync(NotFoundPath, () => ExportNotFoundAsync(cancellationToken), cancellationToken);
        foreach (var circle in ExportRedirect.Circles(_redirects.ToDictionary(static one => one.Path, static one => one.Next, StringComparer.Ordinal)))
            Fail(circle[0], $"its redirects go round in a circle: {string.Join(" → ", circle.Append(circle[0]).Select(Uri.UnescapeDataString))}");
        foreach (var (path, to, _) in _redirects.OrderBy(static redirect => redirect.Path, StringComparer.Ordinal))
            await TryAsync(path, () => WriteAsync(path, isHtml: true, ExportRedirect.Page(to, site.Root), cancellationToken), cancellationToken);
        _progress.End();
    }

    private async Task CopyAsync(WebRootFile file, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        await using (var source = file.File.CreateReadStream())
            await source.CopyToAsync(bytes, cancellationToken);
        await WriteAsync(file.Path, isHtml: false, bytes.ToArray(), cancellationToken);
    }

    private async Task TryAsync(string path, Func<Task> export, CancellationToken cancellationToken)
    {
        try
        {
            await export();
        }
        catch (Exception exception) when (IsFailure(exception, cancellationToken))
        {
            Fail(path, exception.Message);
        }
    }

    private async Task<IEnumerable<string>> ExportAsync(string path, bool isOptional, CancellationToken cancellationToken)
    {
        try
        {
            using var response = await client.GetAsync(path, cancellationToken);
            if (response.Headers.Location is { } location && (int)response.StatusCode is >= 300 and < 400)
                return Redirect(path, location, response.StatusCode);
            if (response.StatusCode == HttpStatusCode.OK)
                return await WriteAsync(path, response.Content, cancellationToken);
            if (!isOptional)
                Fail(path, $"{(int)response.StatusCode} {response.ReasonPhrase}");
        }
        catch (Exception exception) when (IsFailure(exception, cancellationToken))
        {
            Fail(path, exception.Message);
        }

        return [];
    }

    /// <summary>Whether it is one page's failure. A request that takes too long is cancelled by its client.</summary>
    private static bool IsFailure(Exception exception, CancellationToken cancellationToken) =>
        exception is HttpRequestException or IOException or UnauthorizedAccessException or UriFormatException
        || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested);

    private async Task<IEnumerable<string>> WriteAsync(string path, HttpContent content, CancellationToken cancellationToken)
    {
        var mediaType = content.Headers.ContentType?.MediaType;
        if (path.EndsWith('/') && mediaType is not (null or "text/html" or "text/plain" or "application/xhtml+xml"))
        {
            Fail(path, $"it is {mediaType}, and its address ends with a slash. It would be index.html, which servers send as HTML. Give it the name of a file");
            return [];
        }

        var bytes = await content.ReadAsByteArrayAsync(cancellationToken);
        var links = new ExportLinks(site.Root, EncodingOf(content));
        await WriteAsync(path, mediaType == "text/html", links.Relocate(path, mediaType, bytes), cancellationToken);
        return links.In(path, mediaType, bytes);
    }

    /// <summary>Addresses are looked for in the text, whatever its encoding: a page that says none is UTF-8.</summary>
    private static Encoding EncodingOf(HttpContent content)
    {
        var name = content.Headers.ContentType?.CharSet?.Trim('"');
        try
        {
            return string.IsNullOrEmpty(name) ? Encoding.UTF8 : Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            throw new IOException($"its charset, {name}, is not known. Send it as UTF-8");
        }
    }

    private async Task WriteAsync(string path, bool isHtml, byte[] bytes, CancellationToken cancellationToken)
    {
        if (target.FileFor(path, isHtml) is not { } file)
            Fail(path, "the path leads out of the folder");
        else if (target.TryTake(file, path))
            await target.WriteAsync(file, bytes, cancellationToken);
    }

    /// <summary>Written when all pages are: a page wins over a redirect that would have its file, such as one that only adds a slash.</summary>
    private IEnumerable<string> Redirect(string path, Uri address, HttpStatusCode status)
    {
        var location = address.OriginalString;
        var to = ExportRedirect.IsToHttps(status, address, path, site.Root) ? path : _links.PathOf(location, path);
        // A page that another one links to may be for those who are logged in; content is what the export is for.
        if (ExportRedirect.IsToLogin(status, location) && (to == path || _seen[path] is null))
        {
            Fail(path, $"it asks for a login: it is redirected to {location}. An export asks as anybody does. Let anonymous requests pass, or do not map it");
            return [];
        }

        if (to == path)
        {
            Fail(path, $"it is redirected to itself, {location}. Leave UseHttpsRedirection out of an export");
            return [];
        }

        // A path stays one, so that a copy of the site on another host leads to its own page.
        _redirects.Add((path, to is null ? location : site.Root.AbsolutePath + to.TrimStart('/') + Rest(location), to));
        return to is null ? [] : [to];
    }

    /// <summary>
    /// The page for addresses that do not exist: servers of plain files look for it under this name. An app may answer otherwise where
    /// the path is a file's.
    /// </summary>
    private async Task ExportNotFoundAsync(CancellationToken cancellationToken)
    {
        foreach (var unknown in _seen.ContainsKey(NotFoundPath) ? [] : new[] { NotFoundPath, "/404" })
        {
            using var response = await client.GetAsync(unknown, cancellationToken);
            await response.Content.LoadIntoBufferAsync();
            if (response.Content.Headers.ContentType?.MediaType == "text/html" && response.Content.Headers.ContentLength > 0)
            {
                await WriteAsync(NotFoundPath, response.Content, cancellationToken);
                return;
            }
        }
    }

    private void Fail(string path, string reason) =>
        _failures.Add(new ContentExportFailure(Uri.UnescapeDataString(path), reason, _seen.GetValueOrDefault(path)));

    /// <summary>The query and the fragment.</summary>
    private static string Rest(string address) => address.IndexOfAny(['?', '#']) is var start and >= 0 ? address[start..] : "";
}
