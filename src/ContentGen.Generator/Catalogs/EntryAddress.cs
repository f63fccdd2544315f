using ContentGen.Generator.Binding;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.Catalogs;

/// <summary>Where an entry of any collection can be reached: routes may overlap, and then only URLs tell the entries apart.</summary>
internal sealed record EntryAddress(string Url, string Collection, string File, string Source, SourceRange Range)
{
    /// <summary>The address of an entry with errors is a guess, and a draft that is left out has none.</summary>
    public static bool Counts(BoundEntry entry, bool includeDrafts) =>
        !entry.IsBroken && entry.Facts.Url.Length > 0 && (includeDrafts || !entry.IsDraft);

    public static EntryAddress Of(BoundEntry entry) =>
        new(entry.Facts.Url, entry.Path.Collection, entry.Path.File, entry.Path.Source, entry.AddressRange);

    /// <summary>Complains of entries of different collections that share a URL; those of one are <see cref="Addresses"/>' business.</summary>
    public static EquatableArray<Problem> CheckAcross(IReadOnlyCollection<EntryAddress> addresses)
    {
        var problems = new List<Problem>();
        foreach (var group in addresses.GroupBy(static address => address.Url, StringComparer.Ordinal))
        {
            foreach (var address in group)
            {
                var others = group.Where(other => other.Collection != address.Collection).Select(static other => other.Source).OrderBy(static source => source, StringComparer.Ordinal).ToList();
                if (others.Count > 0)
                    problems.Add(Problems.SameAddress(address.File, address.Range, "URL", address.Url, others));
            }
        }

        return problems.ToEquatableArray();
    }
}
