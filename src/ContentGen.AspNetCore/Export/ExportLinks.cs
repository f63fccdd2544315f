using System.Text;

namespace ContentGen.AspNetCore;

/// <summary>Where the links of exported files lead.</summary>
/// <param name="root">The address of the site.</param>
/// <param name="encoding">How the files are written.</param>
internal sealed class ExportLinks(Uri root, Encoding encoding)
{
    private const string Drawing = "image/svg+xml";

    /// <summary>The paths of this site to which a file leads.</summary>
    public IEnumerable<string> In(string path, string? mediaType, byte[] bytes) => mediaType switch
    {
        "text/html" or Drawing => InPage(path, encoding.GetString(bytes)),
        "text/css" => StyleAddresses.In(encoding.GetString(bytes)).Select(address => PathOf(address, path)).OfType<string>(),
        _ => [],
    };

    /// <summary>The path of an address on this site, encoded and without query and fragment; null for another site's.</summary>
    public string? PathOf(string address, string page)
    {
        address = address.Trim();
        if (address.Length == 0 || address[0] == '#')
            return null;
        if (!Uri.TryCreate(new Uri(new Uri($"{root.Scheme}://{root.Authority}/"), page), address, out var resolved))
            return null;
        if (!IsAbsolute(address))
            return resolved.AbsolutePath;
        if (resolved.Scheme is not ("http" or "https") || Addresses.WithAsciiHost(resolved).Authority != root.Authority
            || !resolved.AbsolutePath.StartsWith(root.AbsolutePath, StringComparison.Ordinal))
            return null;
        return resolved.AbsolutePath[(root.AbsolutePath.Length - 1)..];
    }

    /// <summary>
    /// A file with links that lead to the same pages as in the app. Where the site lies below the root of its host, paths from the root
    /// begin with its path; where a page becomes a folder, what counted from beside it counts from one level deeper.
    /// </summary>
    public byte[] Relocate(string path, string? mediaType, byte[] bytes) => mediaType switch
    {
        "text/html" => Relocate(bytes, html =>
        {
            var getsFolder = ExportTarget.GetsFolder(path, isHtml: true);
            var hasBase = HtmlAddresses.Base(html) is not null;
            return HtmlAddresses.Replace(html, address => Move(address, getsFolder && !hasBase), address => Move(address, getsFolder));
        }),
        Drawing => Relocate(bytes, svg => HtmlAddresses.Replace(svg, address => Move(address, getsFolder: false))),
        "text/css" => Relocate(bytes, css => StyleAddresses.Replace(css, address => Move(address, getsFolder: false))),
        _ => bytes,
    };

    /// <summary>Bytes in which nothing changes stay what they are, in whatever encoding.</summary>
    private byte[] Relocate(byte[] bytes, Func<string, string> relocate)
    {
        var text = encoding.GetString(bytes);
        var relocated = relocate(text);
        return relocated == text ? bytes : encoding.GetBytes(relocated);
    }

    private string Move(string address, bool getsFolder) => getsFolder && Addresses.IsRelative(address.Trim())
        ? "../" + address.Trim()
        : Addresses.Below(address, root.AbsolutePath[..^1]);

    /// <summary>Links count from the base of a page, where it has one, and from another site when the base is one's.</summary>
    private IEnumerable<string> InPage(string path, string html)
    {
        var from = HtmlAddresses.Base(html) is { Length: > 0 } address ? PathOf(address, path) : path;
        return HtmlAddresses.In(html)
            .Where(link => from is not null || IsAbsolute(link))
            .Select(link => PathOf(link, from ?? path))
            .OfType<string>();
    }

    private static bool IsAbsolute(string address) => Addresses.HasScheme(address) || address.StartsWith("//", StringComparison.Ordinal);
}
