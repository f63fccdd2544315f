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

    public static bool HasScheme(string address) => Scheme().IsMatch(address);

    [GeneratedRegex("^[a-zA-Z][a-zA-Z0-9+.-]*:", RegexOptions.CultureInvariant)]
    private static partial Regex Scheme();
}
