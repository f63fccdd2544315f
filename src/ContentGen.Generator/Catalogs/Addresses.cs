using ContentGen.Generator.Binding;
using ContentGen.Generator.Diagnostics;

namespace ContentGen.Generator.Catalogs;

/// <summary>No two entries may share an id (files that differ in extension only) or a URL; nor a slug, unless the route tells them apart by date.</summary>
internal static class Addresses
{
    public static void Check(CollectionEntries collection, List<Problem> problems)
    {
        // The address of an entry with errors is a guess: it would only add noise.
        var sound = collection.Entries.Where(static entry => !entry.IsBroken).ToList();
        var reported = new HashSet<BoundEntry>();
        foreach (var group in sound.ToLookup(static entry => entry.Facts.Id, StringComparer.Ordinal).Where(static group => group.Skip(1).Any()))
        {
            reported.UnionWith(group);
            problems.AddRange(group.Select(entry => Problems.SameId(entry.Path.File, entry.IsInList ? entry.AddressRange : default, group.Key, Others(entry, group), entry.IsInList)));
        }

        Report("URL", sound.Where(entry => !reported.Contains(entry)).ToLookup(static entry => entry.Facts.Url, StringComparer.Ordinal));
        if (!collection.Schema.Route.HoldsDate)
            Report("slug", sound.Where(entry => !reported.Contains(entry)).ToLookup(static entry => entry.Facts.Slug, StringComparer.Ordinal));

        void Report(string what, ILookup<string, BoundEntry> groups)
        {
            foreach (var group in groups.Where(static group => group.Skip(1).Any()))
            {
                foreach (var entry in group)
                {
                    reported.Add(entry);
                    problems.Add(Problems.SameAddress(entry.Path.File, entry.AddressRange, what, group.Key, Others(entry, group)));
                }
            }
        }
    }

    private static IEnumerable<string> Others(BoundEntry entry, IEnumerable<BoundEntry> group) => group
        .Where(other => other != entry)
        .Select(other => other.Path.File == entry.Path.File ? $"the entry on line {other.AddressRange.StartLine + 1}" : other.Path.Source);
}
