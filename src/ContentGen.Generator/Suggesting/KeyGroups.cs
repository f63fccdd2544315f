using ContentGen.Generator.Schema;

namespace ContentGen.Generator.Suggesting;

/// <summary>Brings together the keys that mean the same: other spellings of one key, and the default record's aliases where several are used.</summary>
internal static class KeyGroups
{
    /// <summary>Keys of the default record in its order, then the others, the most used first; of equals the one that comes first in the files.</summary>
    public static IEnumerable<KeyGroup> Of(IEnumerable<KeyUse> uses, IReadOnlyList<PropertySchema> known) =>
        uses.Where(static use => use.Entry.Key.Trim().Length > 0)
            .GroupBy(static use => Keys.Fold(use.Entry.Key), StringComparer.Ordinal)
            .GroupBy(key => Match(known, key.Key)?.Name ?? "=" + key.Key, StringComparer.Ordinal)
            .Select(keys => Group([.. keys.OrderByDescending(static key => key.Count()).ThenBy(static key => key.Key, StringComparer.Ordinal)], known))
            .OrderBy(group => known.TakeWhile(property => property != Match(known, group.Key)).Count())
            .ThenByDescending(static group => group.Uses.Count);

    /// <summary>A property of the default record keeps its name where several of its keys are used, and its own key comes first.</summary>
    private static KeyGroup Group(IReadOnlyList<IGrouping<string, KeyUse>> keys, IReadOnlyList<PropertySchema> known)
    {
        var property = Match(known, keys[0].Key);
        var own = keys.FirstOrDefault(key => property is not null && key.Key == Keys.Fold(property.Name)) ?? keys[0];
        var name = property is not null && (keys.Count > 1 || own.Key == Keys.Fold(property.Name)) ? property.Name : Names.Member(Spelling(own));
        return new KeyGroup(name, Spelling(own), [.. keys.Where(key => key != own).Select(Spelling)], [.. keys.SelectMany(static uses => uses)]);
    }

    /// <summary>The property of the default record that a key sets.</summary>
    public static PropertySchema? Match(IEnumerable<PropertySchema> known, string key) =>
        known.FirstOrDefault(property => property.Keys.Select(Keys.Fold).Contains(Keys.Fold(key)));

    /// <summary>The way in which most files write a key.</summary>
    private static string Spelling(IEnumerable<KeyUse> uses) =>
        uses.GroupBy(static use => use.Entry.Key, StringComparer.Ordinal)
            .OrderByDescending(static same => same.Count())
            .ThenBy(static same => same.Key, StringComparer.Ordinal)
            .First().Key;
}
