using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Files;
using ContentGen.Generator.Model;
using ContentGen.Generator.Schema;

namespace ContentGen.Generator.Catalogs;

/// <summary>
/// Decides CG3001: no two entries of a collection may share an id (files that differ in extension only) or, unless the route
/// tells them apart by date, a slug; no two entries of any collections may share a URL, whether or not a slash ends it: links, and
/// the app's look-ups, take both for one. What aliases may be is decided beside it.
/// </summary>
internal sealed class Addresses
{
    private readonly Dictionary<string, Route> _routes;
    private readonly List<EntryAddress> _entries;
    private readonly List<Problem> _problems = [];

    /// <summary>The entries of which enough is said: one slip is one complaint.</summary>
    private readonly HashSet<EntryAddress> _reported = [];

    private Addresses(EquatableArray<EntryAddress> entries, EquatableArray<CollectionSchema> schemas)
    {
        _entries = [.. entries.OrderBy(static entry => entry.Source, StringComparer.Ordinal)];
        _routes = schemas.ToDictionary(static schema => schema.Folder, static schema => schema.Route, StringComparer.Ordinal);
    }

    public static EquatableArray<Problem> Check(EquatableArray<EntryAddress> entries, EquatableArray<CollectionSchema> schemas)
    {
        var addresses = new Addresses(entries, schemas);
        addresses.CheckIds();
        addresses.CheckUrls();
        addresses.CheckSlugs();
        return addresses._problems.Concat(AliasAddresses.Check(addresses._entries)).ToEquatableArray();
    }

    private void CheckIds() => Report(
        _entries.GroupBy(static entry => InCollection(entry, entry.Id), StringComparer.Ordinal),
        static (entry, others, _) => Problems.SameId(entry.File, entry.IsInList ? entry.Range : default, entry.Id, others, entry.IsInList, entry.IsToml));

    private void CheckUrls() => Report(
        _entries.Where(entry => !_reported.Contains(entry)).GroupBy(static entry => UrlKey.Of(entry.Url), StringComparer.Ordinal),
        static (entry, others, dated) => Same("URL", entry.Url, entry, others, dated));

    private void CheckSlugs() => Report(
        _entries.Where(entry => !_reported.Contains(entry) && RouteOf(entry) is not { HoldsDate: true })
            .GroupBy(static entry => InCollection(entry, entry.Slug), StringComparer.Ordinal),
        static (entry, others, dated) => Same("slug", entry.Slug, entry, others, dated));

    private static Problem Same(string what, string value, EntryAddress entry, IEnumerable<string> others, string? dated) => dated is null
        ? Problems.SameAddress(entry.File, entry.Range, what, value, others, entry.IsInList, entry.IsToml)
        : Problems.SameAddressOfOtherDays(entry.File, entry.Range, what, value, others, entry.Collection, dated, entry.IsToml);

    /// <summary>Each of those that share something hears of the others.</summary>
    private void Report(
        IEnumerable<IGrouping<string, EntryAddress>> groups,
        Func<EntryAddress, IEnumerable<string>, string?, Problem> complaint)
    {
        foreach (var group in groups.Where(static group => group.Skip(1).Any()).ToList())
        {
            var rivals = group.ToList();
            var dated = DatedRoute(rivals);
            _reported.UnionWith(rivals);
            _problems.AddRange(rivals.Select(entry => complaint(entry, rivals.Where(other => other != entry).Select(other => Name(other, entry)), dated)));
        }
    }

    private static string Name(EntryAddress other, EntryAddress entry) => other.Url != entry.Url && UrlKey.Of(other.Url) == UrlKey.Of(entry.Url)
        ? Problems.WithUrl(other.NameFrom(entry), other.Url)
        : other.NameFrom(entry);

    /// <summary>A route that would give each of some rivals a URL of its own; null when their dates do not tell them apart.</summary>
    private string? DatedRoute(IReadOnlyCollection<EntryAddress> rivals) =>
        rivals.Select(static entry => entry.Collection).Distinct().Count() == 1 && RouteOf(rivals.First()) is { } route
            ? route.ThatTellsApart(rivals.Select(static entry => entry.Day))
            : null;

    /// <summary>A name that entries of other collections do not have: a collection is a folder, and no folder's name holds a zero.</summary>
    private static string InCollection(EntryAddress entry, string name) => entry.Collection + "\0" + name;

    private Route? RouteOf(EntryAddress entry) => _routes.TryGetValue(entry.Collection, out var route) ? route : null;
}
