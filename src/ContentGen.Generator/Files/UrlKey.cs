using System.Text.RegularExpressions;

namespace ContentGen.Generator.Files;

/// <summary>One key for all spellings of an address: with and without its last slash, percent-encoded or not, in whatever normal form.</summary>
internal static class UrlKey
{
    private static readonly Regex Foreign = new(@"^(?:[A-Za-z][A-Za-z0-9+.\-]*:|//)", RegexOptions.CultureInvariant);

    public static string Of(string url) => Slug.Composed(Uri.UnescapeDataString(url)).TrimEnd('/');

    /// <summary>The key of an address that an entry had before: it counts from the root, whether or not that is written.</summary>
    public static string OfAlias(string alias) => Of(Rooted(alias));

    /// <summary>The address as which an alias is read.</summary>
    public static string Rooted(string alias)
    {
        alias = alias.Trim();
        return alias.StartsWith("/", StringComparison.Ordinal) || IsForeign(alias) ? alias : "/" + alias;
    }

    /// <summary>
    /// An alias as the app is to know it: <c>../x</c> and <c>./x</c> count from the folder of the entry's URL, as in Hugo and in a browser.
    /// Every other one stays as it is written.
    /// </summary>
    /// <param name="alias">The alias.</param>
    /// <param name="url">The entry's URL.</param>
    public static string Resolved(string alias, string url)
    {
        var rest = alias.Trim();
        if (!IsRelative(rest))
            return alias;
        var kept = Folder(url).Split('/').ToList();
        kept.RemoveAt(kept.Count - 1);
        for (; IsRelative(rest); rest = rest.Substring(rest.IndexOf('/') + 1))
        {
            // As for a browser, nothing is above the root.
            if (rest[1] == '.' && kept.Count > 1)
                kept.RemoveAt(kept.Count - 1);
        }

        return string.Join("/", kept) + "/" + rest;
    }

    /// <summary>The folder in which an entry's URL stands, with a slash at both ends.</summary>
    public static string Folder(string url) => url.Substring(0, url.TrimEnd('/').LastIndexOf('/') + 1) is { Length: > 0 } folder ? folder : "/";

    private static bool IsRelative(string path) =>
        path.StartsWith("../", StringComparison.Ordinal) || path.StartsWith("./", StringComparison.Ordinal);

    /// <summary>Whether an address has a scheme or a host of its own.</summary>
    public static bool IsForeign(string url) => Foreign.IsMatch(url);
}
