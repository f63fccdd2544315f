using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Model;
using ContentGen.Generator.Schema;

namespace ContentGen.Generator.Catalogs;

/// <summary>
/// Decides CG3001: no two entries of a collection may share an id (files that differ in extension only) or, unless the route
/// tells them apart by date, a slug; no two entries of any collections may share a URL.
/// </summary>
internal sealed class Addresses
{
    private readonly HashSet<string> _datedRoutes;
    private readonly List<EntryAddress> _entries;
    private readonly List<Problem> _problems = [];

    /// <summary>The entries of which enough is said: one slip is one complaint.</summary>
    private readonly HashSet<EntryAddress> _reported = [];

    private Addresses(EquatableArray<EntryAddress> entries, EquatableArray<CollectionSchema> schemas)
    {
        _entries = [.. entries.OrderBy(static entry => entry.Source, StringComparer.Ordinal)];
        _datedRoutes = [.. schemas.Where(static schema => schema.Route.HoldsDate).Select(static schema => schema.Folder)];
    }

    public static EquatableArray<Problem> Check(EquatableArray<EntryAddress> entries, EquatableArray<CollectionSchema> schemas)
    {
        var addresses = new Addresses(entries, schemas);
        addresses.CheckIds();
        addresses.CheckUrls();
        addresses.CheckSlugs();
        return addresses._problems.ToEquatableArray();
    }

    private void CheckIds() => Report(
        _entries.GroupBy(static entry => (entry.Collection, Key: entry.Id)),
        static (entry, others) => Problems.SameId(entry.File, entry.IsInList ? entry.Range : default, entry.Id, others, entry.IsInList));

    private void CheckUrls() => Report(
        _entries.Where(entry => !_reported.Contains(entry)).GroupBy(static entry => ("", Key: entry.Url)),
        static (entry, others) => Problems.SameAddress(entry.File, entry.Range, "URL", entry.Url, others));

    private void CheckSlugs() => Report(
        _entries
            .Where(entry => !_reported.Contains(entry) && !_datedRoutes.Contains(entry.Collection))
            .GroupBy(static entry => (entry.Collection, Key: entry.Slug)),
        static (entry, others) => Problems.SameAddress(entry.File, entry.Range, "slug", entry.Slug, others));

    /// <summary>Each of those that share something hears of the others.</summary>
    private void Report(
        IEnumerable<IGrouping<(string Collection, string Key), EntryAddress>> groups,
        Func<EntryAddress, IEnumerable<string>, Problem> complaint)
    {
        foreach (var group in groups.Where(static group => group.Skip(1).Any()).ToList())
        {
            _reported.UnionWith(group);
            _problems.AddRange(group.Select(entry => complaint(entry, group.Where(other => other != entry).Select(other => Name(other, entry)))));
        }
    }

    private static string Name(EntryAddress other, EntryAddress seenFrom) =>
        other.File == seenFrom.File ? $"the entry on line {other.Range.StartLine + 1}" : other.Source;
}
