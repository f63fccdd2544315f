using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;

namespace ContentGen.AspNetCore;

/// <summary>Finds the entry of a path, which a server has decoded, while the addresses of entries are encoded.</summary>
internal static class EntryPath
{
    /// <summary>Finds an entry, whether or not the path has the slash at the end that its address has.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="path">The path of a request.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="isExact">Whether the path is the entry's address.</param>
    public static bool TryFind(IContentCatalog catalog, PathString path, [NotNullWhen(true)] out IContentEntry? entry, out bool isExact)
    {
        var text = path.HasValue ? path.Value : "/";
        isExact = TryFind(catalog, text, out entry);
        return isExact || TryFind(catalog, text.EndsWith('/') ? text[..^1] : text + "/", out entry);
    }

    private static bool TryFind(IContentCatalog catalog, string path, [NotNullWhen(true)] out IContentEntry? entry)
    {
        if (catalog.TryGetByUrl(path, out entry))
            return true;
        if (!IsPlain(path))
        {
            // Slugs are encoded strictly, the text of a route only where a path asks for it.
            return catalog.TryGetByUrl(string.Join('/', path.Split('/').Select(Uri.EscapeDataString)), out entry)
                || catalog.TryGetByUrl(new PathString(path).ToUriComponent(), out entry);
        }

        return false;
    }

    private static bool IsPlain(string path) => !path.AsSpan().ContainsAnyExcept(Plain);

    private static readonly System.Buffers.SearchValues<char> Plain =
        System.Buffers.SearchValues.Create("/-_.~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
}
