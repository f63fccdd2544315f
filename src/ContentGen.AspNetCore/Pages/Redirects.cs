using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace ContentGen.AspNetCore;

/// <summary>The addresses that entries had before.</summary>
internal sealed class Redirects
{
    private readonly Dictionary<string, Target> _paths = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Target> _queries = new(StringComparer.OrdinalIgnoreCase);

    public Redirects(IEnumerable<IContentCatalog> catalogs)
    {
        foreach (var target in catalogs.SelectMany(
            static catalog => catalog.Entries.OfType<IContentArticle>(), static (catalog, article) => new Target(catalog, article)))
        {
            foreach (var alias in target.Aliases)
            {
                var (path, query) = Parts(alias.Split('#')[0]);
                var known = query is null ? _paths : _queries;
                known.TryAdd(path + query, target);
                known.TryAdd(path + "/" + query, target);
            }
        }
    }

    /// <summary>The paths from which published entries are reached, as they were written. A file has no query.</summary>
    public IEnumerable<string> Paths(ContentSite site) => _paths.Values
        .Distinct()
        .Where(target => target.IsPublished(site))
        .SelectMany(static target => target.Aliases)
        .Where(static alias => !alias.Contains('?', StringComparison.Ordinal))
        .Select(static alias => alias.StartsWith('/') ? alias : "/" + alias)
        .Distinct(StringComparer.Ordinal);

    /// <summary>The entry that moved from a path.</summary>
    public IContentArticle? FindPath(HttpRequest request, IServiceProvider services) =>
        _paths.Count > 0 && TryFind(_paths, request.Path.Value ?? "/", request, services, out var article) ? article : null;

    /// <summary>The entry that moved from a path with a query, which others may have added to: <c>/?p=12&amp;utm_source=x</c>.</summary>
    public IContentArticle? FindQuery(HttpRequest request, IServiceProvider services)
    {
        if (_queries.Count == 0 || !request.QueryString.HasValue)
            return null;
        var path = request.Path.Value ?? "/";
        if (TryFind(_queries, path + request.QueryString.Value, request, services, out var article))
            return article;
        foreach (var pair in new QueryStringEnumerable(request.QueryString.Value))
        {
            if (TryFind(_queries, $"{path}?{pair.EncodedName}={pair.EncodedValue}", request, services, out article))
                return article;
        }

        return null;
    }

    /// <summary>Asked on every request, and nearly always in vain: an address without escapes and accents is looked up as it is.</summary>
    private static bool TryFind(
        Dictionary<string, Target> known, string address, HttpRequest request, IServiceProvider services, [NotNullWhen(true)] out IContentArticle? article)
    {
        article = known.TryGetValue(Decoded(address), out var target) && target.IsPublished(ContentSite.Of(request, services)) ? target.Article : null;
        return article is not null;
    }

    private static string Decoded(string address) => Uri.UnescapeDataString(address).Normalize();

    /// <summary>The path without a slash at the end, and the query with its mark.</summary>
    private static (string Path, string? Query) Parts(string alias)
    {
        var decoded = Decoded(alias);
        var mark = decoded.IndexOf('?', StringComparison.Ordinal);
        var path = (mark < 0 ? decoded : decoded[..mark]).Trim('/');
        return (path.Length > 0 ? "/" + path : "", mark < 0 ? null : decoded[mark..]);
    }

    private readonly record struct Target(IContentCatalog Catalog, IContentArticle Article)
    {
        public IEnumerable<string> Aliases => Article.Aliases
            .Select(static alias => alias.Trim())
            .Where(static alias => alias.Length > 0 && !Addresses.HasScheme(alias));

        public bool IsPublished(ContentSite site) => site.IsPublished(Catalog, Article);
    }
}
