using ContentGen.Generator.Binding;
using ContentGen.Generator.Schema;

namespace ContentGen.Generator.Suggesting;

/// <summary>What the default record makes of keys.</summary>
internal static class DefaultRecord
{
    /// <summary>The property that a key sets, by its own names or by those of other tools.</summary>
    public static PropertySchema? Property(IReadOnlyList<PropertySchema> known, string key) =>
        known.FirstOrDefault(property => property.Keys.Select(Keys.Fold).Contains(Keys.Fold(key)))
        ?? known.FirstOrDefault(property => property.IsForeign(key));

    /// <summary>Whether it reads the key of one file: by another tool's name it does so only where the value has the expected form.</summary>
    public static bool Reads(IReadOnlyList<PropertySchema> known, KeyUse use) =>
        Property(known, use.Entry.Key) is { } property
        && (!use.IsTerm || property.Type is ListShape)
        && (!property.IsForeign(use.Entry.Key) || use.Entry.Value.IsEmpty || ForeignKeys.Fits(property, use.Entry));
}
