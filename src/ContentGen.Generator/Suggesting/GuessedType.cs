using ContentGen.Generator.Schema;
using ContentGen.Generator.Values;

namespace ContentGen.Generator.Suggesting;

/// <summary>The type that fits the values of a key.</summary>
internal abstract record GuessedType;

internal sealed record GuessedScalar(ScalarKind Kind) : GuessedType;

internal sealed record GuessedEnum(string Name, IReadOnlyList<(string Name, string Value)> Members) : GuessedType;

/// <summary>No type: the values are what no property can hold.</summary>
/// <param name="Why">What they are: a list of lists.</param>
internal sealed record GuessedNothing(string Why) : GuessedType;

internal sealed record GuessedList(GuessedType Item) : GuessedType;

internal sealed record GuessedDictionary(GuessedType Item) : GuessedType;

internal sealed record GuessedRecord(string Name, IReadOnlyList<GuessedProperty> Properties, IReadOnlyList<string> Notes) : GuessedType;

/// <summary>A property for a key.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Key">The key as most files write it.</param>
/// <param name="Aliases">Other keys that set it.</param>
/// <param name="Type">The type that fits.</param>
internal sealed record GuessedProperty(string Name, string Key, IReadOnlyList<string> Aliases, GuessedType Type)
{
    /// <summary>Whether each file has a value for it.</summary>
    public bool IsEverywhere { get; init; }

    public bool IsTaxonomy { get; init; }

    /// <summary>What is odd about it, with places: sentences.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    public IEnumerable<string> Keys => [Key, .. Aliases];

    public bool NeedsKey => Aliases.Count > 0 || Schema.Keys.Fold(Schema.Keys.OfProperty(Name)) != Schema.Keys.Fold(Key);
}
