using ContentGen.Generator.Binding;
using ContentGen.Generator.FrontMatter;
using ContentGen.Generator.Reading;

namespace ContentGen.Generator.Suggesting;

/// <summary>The keys of entries as a declared record reads them: those that Zola keeps below <c>taxonomies</c> stand beside the others.</summary>
internal static class TermTables
{
    public static IEnumerable<KeyUse> Keys(IReadOnlyList<EntryFrontMatter> entries)
    {
        var uses = entries.SelectMany(static entry => entry.Document.Root.Entries.Select(key => new KeyUse(entry.Path, key))).ToList();
        var tables = uses.Where(static use => ForeignKeys.HoldsTerms(use.Entry.Key) && use.HasValue).ToList();
        if (!tables.All(static use => use.Entry.Value is YamlMapping table && table.Entries.All(IsListOfTerms))
            || !tables.Any(static use => ((YamlMapping)use.Entry.Value).Entries.Count > 0))
            return uses;
        return uses.SelectMany(static use => ForeignKeys.HoldsTerms(use.Entry.Key) && use.Entry.Value is YamlMapping table
            ? table.Entries.Select(key => new KeyUse(use.Path, key) { IsTerm = true })
            : [use]);
    }

    private static bool IsListOfTerms(YamlEntry entry) =>
        entry.Value is YamlScalar || entry.Value is YamlSequence list && list.Items.All(static item => item is YamlScalar);
}
