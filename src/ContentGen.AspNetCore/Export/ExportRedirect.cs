using System.Net;
using System.Text;

namespace ContentGen.AspNetCore;

/// <summary>A redirect as a page, for servers that know files only.</summary>
internal static class ExportRedirect
{
    /// <summary>How the parts of ASP.NET Core that ask for a login name the address to come back to, and how OpenID Connect does.</summary>
    private static readonly string[] Returns = ["?ReturnUrl=", "&ReturnUrl=", "?redirect_uri=", "&redirect_uri="];

    /// <summary>Redirects that lead to each other and to no page, each circle once and from its first address.</summary>
    /// <param name="next">Where each path leads on this site.</param>
    public static IEnumerable<IReadOnlyList<string>> Circles(IReadOnlyDictionary<string, string?> next)
    {
        foreach (var start in next.Keys.Order(StringComparer.Ordinal))
        {
            List<string> way = [start];
            while (next.TryGetValue(way[^1], out var to) && to is not null && string.CompareOrdinal(to, start) > 0 && !way.Contains(to))
                way.Add(to);
            if (next.GetValueOrDefault(way[^1]) == start)
                yield return way;
        }
    }

    /// <summary>Whether a redirect asks for a login: for now only, and with the address to come back to.</summary>
    public static bool IsToLogin(HttpStatusCode status, string location) =>
        status is HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect
        && Returns.Any(name => location.Contains(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// Whether only the scheme or the port of a request is to be another. Requests have no path of the site in front, and so the address lies
    /// outside of a site that is below the root of its host.
    /// </summary>
    public static bool IsToHttps(HttpStatusCode status, Uri address, string path, Uri root) =>
        status is HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect && address.IsAbsoluteUri
        && address.Host == root.Host && address.PathAndQuery == path;

    /// <param name="address">Where it leads, as a link of the site: a path that begins with the path of the site, or another site's address.</param>
    /// <param name="root">The address of the site, for what search engines read.</param>
    public static byte[] Page(string address, Uri root)
    {
        var canonical = HtmlText.Escape(Uri.TryCreate(root, address, out var absolute) ? absolute.AbsoluteUri : address);
        address = HtmlText.Escape(address);
        return Encoding.UTF8.GetBytes($"""
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <title>Moved</title>
            <link rel="canonical" href="{canonical}">
            <meta name="robots" content="noindex">
            <meta http-equiv="refresh" content="0; url={address}">
            <p>This page has moved to <a href="{address}">{address}</a>.</p>
            </html>

            """);
    }
}
