using ContentGen.Generator.Binding;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Files;

namespace ContentGen.Generator.Catalogs;

/// <summary>
/// Decides CG3005 and CG3006: an address that an entry had before leads to no other entry, as an alias or as a URL, and not to
/// the entry itself.
/// </summary>
internal static class AliasAddresses
{
    /// <param name="entries">The entries of all collections, in the order of their sources.</param>
    public static IEnumerable<Problem> Check(IReadOnlyList<EntryAddress> entries)
    {
        var claims = entries
            .SelectMany(static entry => entry.Aliases.Select(alias => new Claim(entry, alias, UrlKey.OfAlias(alias.Url))))
            .Where(static claim => claim.Alias.Url.Trim().Length > 0)
            .ToList();
        if (claims.Count == 0)
            return [];
        var urls = entries.ToLookup(static entry => UrlKey.Of(entry.Url), StringComparer.Ordinal);
        var aliases = claims.ToLookup(static claim => claim.Key, static claim => claim.Entry, StringComparer.Ordinal);
        return claims.Select(claim => Check(claim, urls[claim.Key].ToList(), aliases[claim.Key])).OfType<Problem>();
    }

    private static Problem? Check(Claim claim, IReadOnlyCollection<EntryAddress> living, IEnumerable<EntryAddress> claimants)
    {
        var (entry, alias, _) = claim;
        if (living.Contains(entry))
            return Problems.AliasOfItself(entry.File, alias.Range, alias.Written, UrlKey.Rooted(alias.Url));
        var others = living.Count > 0 ? [.. living] : claimants.Where(other => other != entry).Distinct().ToList();
        return others.Count == 0 ? null : Problems.SharedAlias(
            entry.File, alias.Range, alias.Written, UrlKey.Rooted(alias.Url), others.Select(other => other.NameFrom(entry)), living.Count > 0, InFolder(claim));
    }

    /// <summary>
    /// What an alias without a slash in front would be in Hugo, where it counts from the folder of the entry's URL; null when it is the same.
    /// </summary>
    private static string? InFolder(Claim claim)
    {
        var written = claim.Alias.Written.Trim();
        // A text with spaces is a name, as Obsidian has them.
        if (written.Any(char.IsWhiteSpace) || UrlKey.Rooted(written) == written || claim.Alias.Url != claim.Alias.Written)
            return null;
        var address = UrlKey.Resolved("./" + written, claim.Entry.Url);
        return UrlKey.Of(address) == claim.Key ? null : address;
    }

    private sealed record Claim(EntryAddress Entry, BoundAlias Alias, string Key);
}
