using System.Text;
using System.Text.RegularExpressions;

namespace ContentGen.AspNetCore;

/// <summary>Makes addresses absolute.</summary>
internal static partial class Addresses
{
    /// <summary>The absolute form of an address as a page writes it.</summary>
    /// <param name="address">The address.</param>
    /// <param name="page">The absolute address of the page.</param>
    /// <param name="root">The address of the site, with a slash at the end; a path from the root counts from there.</param>
    public static string Resolve(string address, string page, Uri root)
    {
        address = address.Trim();
        if (address.StartsWith("//", StringComparison.Ordinal))
            return root.Scheme + ":" + address;
        if (address.StartsWith('/'))
            return string.Concat(root.AbsoluteUri, address.AsSpan(1));
        if (HasScheme(address))
            return address;
        if (address.Length == 0 || address[0] == '#')
            return page + address;
        return Uri.TryCreate(new Uri(page), address, out var resolved) ? resolved.AbsoluteUri : address;
    }

    /// <summary>An address whose host is written as headers have it: <c>https://xn--bcher-kva.example/</c>.</summary>
    public static Uri WithAsciiHost(Uri address) => Ascii.IsValid(address.Host) ? address : new UriBuilder(address) { Host = address.IdnHost }.Uri;

    /// <summary>Whether an address is a path from the root of its host.</summary>
    public static bool IsFromRoot(string address) => address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal);

    /// <summary>Whether an address counts from the folder of the page.</summary>
    public static bool IsRelative(string address) => address.Length > 0 && address[0] is not ('/' or '#' or '?') && !HasScheme(address);

    public static bool HasScheme(string address) => Scheme().IsMatch(address);

    [GeneratedRegex("^[a-zA-Z][a-zA-Z0-9+.-]*:", RegexOptions.CultureInvariant)]
    private static partial Regex Scheme();
}
