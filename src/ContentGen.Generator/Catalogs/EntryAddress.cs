using ContentGen.Generator.Binding;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.Catalogs;

/// <summary>What an entry is known by, in its collection and across all of them.</summary>
/// <param name="Collection">Its collection: ids and slugs are unique in one.</param>
/// <param name="Id">See <see cref="EntryFacts.Id"/>.</param>
/// <param name="Slug">See <see cref="EntryFacts.Slug"/>.</param>
/// <param name="Url">See <see cref="EntryFacts.Url"/>: unique across collections, because routes may overlap.</param>
/// <param name="Aliases">The addresses that it had before, and where they stand.</param>
/// <param name="Day">The day by which a route could tell it from others; null when it has none.</param>
/// <param name="File">The file that complaints name.</param>
/// <param name="Source">See <see cref="EntryFacts.Source"/>.</param>
/// <param name="Range">Where the address is decided: the slug's value, or the opening fence.</param>
/// <param name="IsInList">Whether it is one of several entries in its file.</param>
/// <param name="IsToml">Whether its keys are TOML.</param>
internal sealed record EntryAddress(
    string Collection,
    string Id,
    string Slug,
    string Url,
    EquatableArray<BoundAlias> Aliases,
    DateTime? Day,
    string File,
    string Source,
    SourceRange Range,
    bool IsInList,
    bool IsToml)
{
    /// <summary>Null for an entry with errors by which its address is a guess, and for one that is left out, which has none.</summary>
    public static EntryAddress? Of(BoundEntry entry) => !entry.IsAddressKnown || entry.LacksDateOfRoute || entry.IsLeftOut
        ? null
        : new(
            entry.Path.Collection,
            entry.Facts.Id,
            entry.Facts.Slug,
            entry.Facts.Url,
            entry.Aliases,
            entry.Facts.Published is { } published ? new DateTime(published.LocalTicks).Date : null,
            entry.Path.File,
            entry.Path.Source,
            entry.AddressRange,
            entry.IsInList,
            entry.IsToml);

    /// <summary>How a complaint about another entry names this one.</summary>
    public string NameFrom(EntryAddress other) => other.File == File ? $"the entry on line {Range.StartLine + 1}" : Source;
}
