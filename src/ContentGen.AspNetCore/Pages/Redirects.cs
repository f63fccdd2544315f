using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ContentGen.AspNetCore;

/// <summary>The addresses that entries had before.</summary>
internal sealed class Redirects
{
    private readonly Dictionary<string, (IContentCatalog Catalog, IContentArticle Article)> _targets = new(StringComparer.OrdinalIgnoreCase);

    public Redirects(IEnumerable<IContentCatalog> catalogs)
    {
        foreach (var catalog in catalogs)
        {
            foreach (var article in catalog.Entries.OfType<IContentArticle>())
            {
                foreach (var alias in article.Aliases.Select(static alias => alias.Trim()).Where(static alias => alias.Length > 0 && !Addresses.HasScheme(alias)))
                    _targets.TryAdd(Key(alias), (catalog, article));
            }
        }
    }

    /// <summary>The paths from which published entries are reached, as they were written.</summary>
    public IEnumerable<string> Paths(ContentSite site) => _targets.Values
        .Where(target => site.IsPublished(target.Catalog, target.Article))
        .SelectMany(static target => target.Article.Aliases)
        .Select(static alias => alias.Trim())
        .Where(static alias => alias.Length > 0 && !Addresses.HasScheme(alias) && !alias.Contains('?', StringComparison.Ordinal))
        .Select(static alias => alias.StartsWith('/') ? alias : "/" + alias)
        .Distinct(StringComparer.Ordinal);

    /// <summary>The entry that moved; an alias with a query is looked for first.</summary>
    public IContentArticle? Find(HttpRequest request, ContentSite site)
    {
        var path = request.Path.Value ?? "/";
        var query = request.QueryString.HasValue && _targets.TryGetValue(Key(path + request.QueryString.Value), out var exact) ? exact : default;
        var found = query.Article is not null ? query : _targets.GetValueOrDefault(Key(path));
        return found.Article is not null && site.IsPublished(found.Catalog, found.Article) ? found.Article : null;
    }

    private static string Key(string alias)
    {
        var key = Uri.UnescapeDataString(alias.Split('#')[0]).Normalize();
        return "/" + key.Trim('/');
    }
}

/// <summary>Lets the addresses pass that entries had before.</summary>
internal sealed class RedirectConstraint(Func<HttpContext, IContentArticle?> find) : IRouteConstraint
{
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        httpContext is not null && routeDirection == RouteDirection.IncomingRequest && find(httpContext) is not null;
}
