using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ContentGen.AspNetCore;

/// <summary>The site as one request sees it: its options, its address, and the time.</summary>
internal sealed class ContentSite
{
    private ContentSite(IServiceProvider services, ContentSiteOptions options, Uri root, DateTimeOffset now) =>
        (Services, Options, Root, Now) = (services, options, root, now);

    public IServiceProvider Services { get; }

    public ContentSiteOptions Options { get; }

    /// <summary>The address of the site, with a slash at the end and a host of ASCII characters, as headers and sitemaps have it.</summary>
    public Uri Root { get; }

    public DateTimeOffset Now { get; }

    public string Title => !string.IsNullOrEmpty(Options.Title) ? Options.Title : (Options.BaseUrl ?? Root).Host;

    public static ContentSite Of(HttpContext context) => Of(context.Request, context.RequestServices);

    /// <param name="request">The request.</param>
    /// <param name="services">Those of the app do: of a request's own, ASP.NET Core makes a scope when they are first asked for.</param>
    public static ContentSite Of(HttpRequest request, IServiceProvider services) => Of(services, OptionsOf(services).BaseUrl ?? RootOf(request));

    /// <summary>The site where there is no request.</summary>
    public static ContentSite Of(IServiceProvider services) => WhyNoAddress(services) is { } reason
        ? throw new InvalidOperationException(reason)
        : Of(services, OptionsOf(services).BaseUrl!);

    /// <summary>What is wrong with the address of the site where there is no request; null for nothing.</summary>
    public static string? WhyNoAddress(IServiceProvider services) => OptionsOf(services).BaseUrl switch
    {
        null => "An export needs the public address of the site. Set it: "
            + "builder.Services.AddContentSite(site => site.BaseUrl = new(\"https://example.org/\")).",
        var root => IsAddress(root) ? null : NotAnAddress(root),
    };

    /// <summary>Whether an absolute address begins with that of the site.</summary>
    public static bool IsOwn(string address, IServiceProvider services) =>
        OptionsOf(services).BaseUrl is { } root && IsAddress(root) && address.StartsWith(WithSlash(root).AbsoluteUri, StringComparison.OrdinalIgnoreCase);

    /// <summary>The entries that may be shown: the one rule for pages, feeds and sitemaps.</summary>
    public IReadOnlyList<IContentEntry> Published(IContentCatalog catalog) => Options.ShowFuture ? catalog.Entries : catalog.PublishedBy(Now);

    /// <summary>Whether an entry may be shown.</summary>
    public bool IsPublished(IContentCatalog catalog, IContentEntry entry) =>
        Options.ShowFuture || catalog.PublishedOn(entry) is not { } date || date <= Now;

    /// <summary>When the next entry of some catalogs is published or changed; null when none waits.</summary>
    public DateTimeOffset? NextChange(IReadOnlyList<IContentCatalog> catalogs) => Options.ShowFuture
        ? null
        : catalogs.Where(catalog => Published(catalog).Count < catalog.Entries.Count)
            .SelectMany(static catalog => catalog.Entries, static (catalog, entry) => catalog.PublishedOn(entry))
            .Concat(catalogs.SelectMany(static catalog => catalog.Entries).OfType<IContentArticle>().Select(static article => article.Updated))
            .Where(date => date > Now)
            .Min();

    /// <summary>The absolute form of an address that is absolute or counts from the root of the site.</summary>
    public string Absolute(string address) => Absolute(address, Root.AbsoluteUri);

    /// <summary>The absolute form of an address that may count from a page.</summary>
    public string Absolute(string address, string page)
    {
        var absolute = Addresses.Resolve(address, page, Root);
        // What the app or the front matter gives, such as the page of a sitemap or a picture, may be written in any letters.
        return !Addresses.IsEncoded(absolute) && Uri.TryCreate(absolute, UriKind.Absolute, out var uri) ? uri.AbsoluteUri : absolute;
    }

    /// <summary>
    /// When an article was changed after it was published: one rule for heads, feeds and sitemaps. A change before that, or in the future,
    /// has not been.
    /// </summary>
    /// <param name="article">The article.</param>
    /// <param name="published">When it was published.</param>
    public DateTimeOffset? UpdatedOn(IContentArticle article, DateTimeOffset? published) =>
        article.Updated is { } updated && !(updated < published) && (Options.ShowFuture || updated <= Now) ? updated : null;

    /// <summary>A visitor may say any host, also one that is none.</summary>
    private static Uri RootOf(HttpRequest request)
    {
        var host = request.Host.HasValue ? request.Host.Value : "localhost";
        return Uri.TryCreate($"{request.Scheme}://{host}{request.PathBase}/", UriKind.Absolute, out var root)
            ? root
            : throw new BadHttpRequestException($"'{host}' is not a host. Send the name of the site, with its port if it has one.");
    }

    private static ContentSite Of(IServiceProvider services, Uri root) =>
        new(services, OptionsOf(services), WithSlash(root), (services.GetService<TimeProvider>() ?? TimeProvider.System).GetUtcNow());

    private static ContentSiteOptions OptionsOf(IServiceProvider services) => services.GetRequiredService<IOptions<ContentSiteOptions>>().Value;

    private static Uri WithSlash(Uri root)
    {
        if (!IsAddress(root))
            throw new InvalidOperationException(NotAnAddress(root));
        root = Addresses.WithAsciiHost(root);
        return root.AbsolutePath.EndsWith('/') && root.Query.Length == 0 && root.Fragment.Length == 0
            ? root
            : new Uri(root.GetLeftPart(UriPartial.Path).TrimEnd('/') + "/");
    }

    /// <summary>On Linux and macOS a path from the root is an absolute address too, that of a file.</summary>
    private static bool IsAddress(Uri root) => root.IsAbsoluteUri && (root.Scheme == Uri.UriSchemeHttps || root.Scheme == Uri.UriSchemeHttp);

    private static string NotAnAddress(Uri root) =>
        $"BaseUrl is '{root.OriginalString}'. It must be an absolute address of the web, such as https://example.org/.";
}
