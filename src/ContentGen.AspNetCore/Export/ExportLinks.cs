using System.Text;
using System.Text.RegularExpressions;

namespace ContentGen.AspNetCore;

/// <summary>Where the links of exported files lead.</summary>
internal sealed partial class ExportLinks(Uri root)
{
    /// <summary>The paths of this site to which a file leads.</summary>
    public IEnumerable<string> In(string path, string? mediaType, byte[] bytes) => (mediaType switch
    {
        "text/html" => HtmlAddresses.In(Encoding.UTF8.GetString(bytes)),
        "text/css" => InStyleSheet(Encoding.UTF8.GetString(bytes)),
        _ => [],
    }).Select(address => PathOf(address, path)).OfType<string>();

    /// <summary>The path of an address on this site, encoded and without query and fragment; null for another site's.</summary>
    public string? PathOf(string address, string page)
    {
        address = address.Trim();
        if (address.Length == 0 || address[0] == '#')
            return null;
        var isAbsolute = Addresses.HasScheme(address) || address.StartsWith("//", StringComparison.Ordinal);
        if (!Uri.TryCreate(new Uri(new Uri($"{root.Scheme}://{root.Authority}/"), page), address, out var resolved))
            return null;
        if (!isAbsolute)
            return resolved.AbsolutePath;
        if (resolved.Scheme is not ("http" or "https") || resolved.Authority != root.Authority
            || !resolved.AbsolutePath.StartsWith(root.AbsolutePath, StringComparison.Ordinal))
            return null;
        return resolved.AbsolutePath[(root.AbsolutePath.Length - 1)..];
    }

    /// <summary>Where the site lies below the root of its host, paths from the root begin with its path.</summary>
    public byte[] Relocate(string? mediaType, byte[] bytes)
    {
        if (root.AbsolutePath == "/" || mediaType != "text/html")
            return bytes;
        var prefix = root.AbsolutePath[..^1];
        return Encoding.UTF8.GetBytes(HtmlAddresses.Replace(
            Encoding.UTF8.GetString(bytes),
            address => address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal) ? prefix + address : address));
    }

    private static IEnumerable<string> InStyleSheet(string css) => StyleAddress().Matches(css).Select(static match => match.Groups["a"].Value);

    [GeneratedRegex("""(?:url\(\s*(?<q>["']?)|@import\s+(?<q>["']))(?<a>[^"')\s]+)\k<q>""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex StyleAddress();
}
