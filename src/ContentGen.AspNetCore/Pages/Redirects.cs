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
        foreach (var target in catalogs.SelectMany(static catalog => catalog.Entries.OfType<IContentArticle>(), static (catalog, article) => new Target(catalog, article)))
        {
            foreach (var alias in target.Aliases)
            {
                var known = alias.Contains('?', StringComparison.Ordinal) ? _queries : _paths;
                known.TryAdd(Key(alias.Split('#')[0]), target);
            }
        }
    }

    /// <summary>The paths from which published entries are reached, as they were written. A file has no query.</summary>
    public IEnumerable<string> Paths(ContentSite site) => _paths.Values
        .Where(target => target.IsPublished(site))
        .SelectMany(static target => target.Aliases)
        .Where(static alias => !alias.Contains('?', StringComparison.Ordinal))
        .Select(static alias => alias.StartsWith('/') ? alias : "/" + alias)
        .Distinct(StringComparer.Ordinal);

    /// <summary>The entry that moved from a path.</summary>
    public IContentArticle? FindPath(HttpRequest request, ContentSite site) =>
        TryFind(_paths, Key(request.Path.Value ?? "/"), site, out var article) ? article : null;

    /// <summary>The entry that moved from a path with a query, which others may have added to: <c>/?p=12&amp;utm_source=x</c>.</summary>
    public IContentArticle? FindQuery(HttpRequest request, ContentSite site)
    {
        if (_queries.Count == 0 || !request.QueryString.HasValue)
            return null;
        var path = request.Path.Value ?? "/";
        if (TryFind(_queries, Key(path + request.QueryString.Value), site, out var article))
            return article;
        foreach (var pair in new QueryStringEnumerable(request.QueryString.Value))
        {
            if (TryFind(_queries, Key($"{path}?{pair.EncodedName}={pair.EncodedValue}"), site, out article))
                return article;
        }

        return null;
    }

    private static bool TryFind(Dictionary<string, Target> known, string key, ContentSite site, [NotNullWhen(true)] out IContentArticle? article)
    {
        article = known.TryGetValue(key, out var target) && target.IsPublished(site) ? target.Article : null;
        return article is not null;
    }

    private static string Key(string address)
    {
        var parts = Uri.UnescapeDataString(address).Normalize().Split('?', 2);
        return $"/{parts[0].Trim('/')}{(parts.Length > 1 ? "?" : "")}{parts.ElementAtOrDefault(1)}";
    }

    private readonly record struct Target(IContentCatalog Catalog, IContentArticle Article)
    {
        public IEnumerable<string> Aliases => Article.Aliases
            .Select(static alias => alias.Trim())
            .Where(static alias => alias.Length > 0 && !Addresses.HasScheme(alias));

        public bool IsPublished(ContentSite site) => site.IsPublished(Catalog, Article);
    }
}
