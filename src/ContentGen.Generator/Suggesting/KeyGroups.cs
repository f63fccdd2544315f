using ContentGen.Generator.Binding;
using ContentGen.Generator.FrontMatter;
using ContentGen.Generator.Schema;

namespace ContentGen.Generator.Suggesting;

/// <summary>Brings together the keys that mean the same: other spellings of one key, and all keys that set one property of the default record.</summary>
internal static class KeyGroups
{
    /// <summary>Keys of the default record in its order, then the others, the most used first; of equals the one that comes first in the files.</summary>
    public static IEnumerable<KeyGroup> Of(IEnumerable<KeyUse> uses, IReadOnlyList<PropertySchema> known) =>
        uses.Where(static use => use.Entry.Key.Trim().Length > 0)
            .GroupBy(static use => Keys.Fold(use.Entry.Key), StringComparer.Ordinal)
            .GroupBy(key => Property(known, key)?.Name ?? "=" + key.Key, StringComparer.Ordinal)
            .Select(keys => Group(
                [.. keys.OrderByDescending(static key => key.Count()).ThenBy(static key => key.Key, StringComparer.Ordinal)],
                Property(known, keys.First())))
            .OrderBy(group => known.TakeWhile(property => !property.Keys.Select(Keys.Fold).Contains(Keys.Fold(group.Key))).Count())
            .ThenByDescending(static group => group.Uses.Count);

    /// <summary>The property of the default record that reads a key in most files.</summary>
    private static PropertySchema? Property(IReadOnlyList<PropertySchema> known, IGrouping<string, KeyUse> key) =>
        DefaultRecord.Property(known, key.Key) is { } property && key.Count(use => DefaultRecord.Reads(known, use)) * 2 >= key.Count() ? property : null;

    private static KeyGroup Own(IGrouping<string, KeyUse> key) => new(Names.Member(Spelling(key)), Spelling(key), [], [.. key]);

    /// <summary>
    /// The property keeps its name, and its own key comes first. A lone key that is one of its names, under which a property plays the
    /// same part, gives its name to the property.
    /// </summary>
    private static KeyGroup Group(IReadOnlyList<IGrouping<string, KeyUse>> keys, PropertySchema? property)
    {
        if (property is null)
            return Own(keys[0]);
        var named = keys.Where(key => !property.IsForeign(key.Key)).ToList();
        var own = named.FirstOrDefault(key => key.Key == Keys.Fold(property.Name)) ?? named.FirstOrDefault();
        if (own is not null && keys.Count == 1)
        {
            if (own.Key == Keys.Fold(property.Name) || (NotPublic.Known(own.Key) & KnownTo.Roles) != 0)
                return Own(own);
            own = null;
        }

        return new KeyGroup(
            property.Name,
            own is null ? property.Key : Spelling(own),
            [.. keys.Where(key => key != own).Select(Spelling)],
            [.. keys.SelectMany(static uses => uses)]);
    }

    /// <summary>The way in which most files write a key.</summary>
    private static string Spelling(IEnumerable<KeyUse> uses) =>
        uses.GroupBy(static use => use.Entry.Key, StringComparer.Ordinal)
            .OrderByDescending(static same => same.Count())
            .ThenBy(static same => same.Key, StringComparer.Ordinal)
            .First().Key;
}
