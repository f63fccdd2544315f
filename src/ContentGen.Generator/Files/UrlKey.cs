using System.Text.RegularExpressions;

namespace ContentGen.Generator.Files;

/// <summary>One key for all spellings of an address: with and without its last slash, percent-encoded or not, in whatever normal form.</summary>
internal static class UrlKey
{
    private static readonly Regex Foreign = new(@"^(?:[A-Za-z][A-Za-z0-9+.\-]*:|//)", RegexOptions.CultureInvariant);

    public static string Of(string url) => Slug.Composed(Uri.UnescapeDataString(url)).TrimEnd('/');

    /// <summary>The key of an address that an entry had before: it counts from the root, whether or not that is written.</summary>
    public static string OfAlias(string alias)
    {
        alias = alias.Trim();
        return Of(alias.StartsWith("/", StringComparison.Ordinal) || IsForeign(alias) ? alias : "/" + alias);
    }

    /// <summary>Whether an address has a scheme or a host of its own.</summary>
    public static bool IsForeign(string url) => Foreign.IsMatch(url);
}
