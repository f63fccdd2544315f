using System.Buffers;
using System.Globalization;
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
        address = WithSlashes(address.Trim());
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

    /// <summary>To a browser a backslash in a path is a slash; to .NET two are a file share.</summary>
    private static string WithSlashes(string address)
    {
        if (!address.Contains('\\', StringComparison.Ordinal) || HasScheme(address))
            return address;
        var end = address.AsSpan().IndexOfAny('?', '#') is >= 0 and var found ? found : address.Length;
        return string.Concat(address[..end].Replace('\\', '/'), address.AsSpan(end));
    }

    /// <summary>An address whose host is written as headers have it: <c>https://xn--bcher-kva.example/</c>.</summary>
    public static Uri WithAsciiHost(Uri address) => Ascii.IsValid(address.Host) ? address : new UriBuilder(address) { Host = address.IdnHost }.Uri;

    /// <summary>An address below a path, where it counts from the root. White space around an address is none of it.</summary>
    /// <param name="address">The address as a page writes it.</param>
    /// <param name="pathBase">The path, without a slash at the end.</param>
    public static string Below(string address, string pathBase) =>
        address.AsSpan().Trim() is var plain && IsFromRoot(plain) ? string.Concat(pathBase, plain) : address;

    /// <summary>An address in which every character is one that addresses may have; what is encoded stays as it is.</summary>
    public static string Encode(string address)
    {
        if (!address.AsSpan().ContainsAnyExcept(Allowed))
            return address;
        var encoded = new StringBuilder(address.Length + 32);
        Span<byte> bytes = stackalloc byte[4];
        foreach (var rune in address.EnumerateRunes())
        {
            if (rune.IsAscii && Allowed.Contains((char)rune.Value))
            {
                encoded.Append((char)rune.Value);
                continue;
            }

            foreach (var value in bytes[..rune.EncodeToUtf8(bytes)])
                encoded.Append('%').Append(value.ToString("X2", CultureInfo.InvariantCulture));
        }

        return encoded.ToString();
    }

    /// <summary>Whether every character of an address is one that addresses may have.</summary>
    public static bool IsEncoded(string address) => !address.AsSpan().ContainsAnyExcept(Allowed);

    /// <summary>Whether an address is a path from the root of its host.</summary>
    public static bool IsFromRoot(ReadOnlySpan<char> address) => address is ['/', ..] and not ['/', '/', ..];

    /// <summary>Whether an address counts from the folder of the page.</summary>
    public static bool IsRelative(string address) => address.Length > 0 && address[0] is not ('/' or '#' or '?') && !HasScheme(address);

    public static bool HasScheme(string address) => Scheme().IsMatch(address);

    /// <summary>What RFC 3986 allows, and the sign of what is encoded.</summary>
    private static readonly SearchValues<char> Allowed = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#[]@!$&'()*+,;=%");

    [GeneratedRegex("^[a-zA-Z][a-zA-Z0-9+.-]*:", RegexOptions.CultureInvariant)]
    private static partial Regex Scheme();
}
