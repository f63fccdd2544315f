using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Files;
using ContentGen.Generator.Model;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Values;

namespace ContentGen.Generator.Binding;

/// <summary>
/// One file read against its collection's schema. Holds places in the file for the checks across entries;
/// what is emitted is projected from <see cref="Facts"/>, so a moved line re-reports and never re-emits.
/// </summary>
/// <param name="Path">Where it comes from.</param>
/// <param name="Facts">What the app will know of it.</param>
/// <param name="IsDraft">Whether it says <c>draft: true</c>.</param>
/// <param name="AddressRange">Where its slug is written; the opening fence when its name decides.</param>
/// <param name="References">The entries it names, with their places.</param>
/// <param name="Terms">The terms it is filed under, with their places.</param>
/// <param name="Aliases">Other URLs by which it was known, with their places.</param>
/// <param name="Matches">Its values that must match a pattern.</param>
/// <param name="Problems">All that is wrong with the front matter. With an error among them the entry's values are not to be trusted.</param>
internal sealed record BoundEntry(
    ContentPath Path,
    EntryFacts Facts,
    bool IsDraft,
    SourceRange AddressRange,
    EquatableArray<BoundReference> References,
    EquatableArray<BoundTerm> Terms,
    EquatableArray<BoundAlias> Aliases,
    EquatableArray<BoundMatch> Matches,
    EquatableArray<Problem> Problems)
{
    /// <summary>The images that its values name.</summary>
    public EquatableArray<BoundImage> Images { get; init; } = EquatableArray<BoundImage>.Empty;

    /// <summary>Whether its keys are TOML, which messages that show a line must know.</summary>
    public bool IsToml { get; init; }

    /// <summary>Whether all of its YAML or TOML could be read.</summary>
    public bool IsReadable { get; init; } = true;

    /// <summary>Whether it is one of several entries in a file.</summary>
    public bool IsInList => Path.IsLooseData;

    /// <summary>Whether this build leaves it out. Decided by <see cref="Drafts"/>, and nowhere else.</summary>
    public bool IsLeftOut { get; init; }

    public bool IsBroken { get; } = Problems.Any(static problem => problem.IsError);

    /// <summary>Whether its address is not in doubt: its values may be wrong, but not what its slug and its name are made of.</summary>
    public bool IsAddressKnown { get; init; }

    /// <summary>Whether the address waits for a date that the entry does not have.</summary>
    public bool LacksDateOfRoute { get; init; }
}

/// <summary>Another entry, named by slug or id.</summary>
/// <param name="Key">The key that names it.</param>
/// <param name="Folder">Its collection.</param>
/// <param name="Name">Its slug or id.</param>
/// <param name="Range">Where the name stands.</param>
/// <param name="Items">Where a list is expected and this text is all there is: what it holds between commas, as items of a list are written.</param>
internal sealed record BoundReference(string Key, string Folder, string Name, SourceRange Range, string? Items = null);

/// <summary>A value that must match a pattern. Patterns are tried when all entries are read: one without end must not be tried on each.</summary>
internal sealed record BoundMatch(string Key, Rule Rule, string Text, SourceRange Range);

/// <summary>A term of the taxonomy that a property makes.</summary>
internal sealed record BoundTerm(string Property, string Name, SourceRange Range);

/// <summary>An address that an entry had before.</summary>
/// <param name="Written">The address as it is written.</param>
/// <param name="Url">The same with <c>../</c> resolved.</param>
/// <param name="Range">Where it stands.</param>
internal sealed record BoundAlias(string Written, string Url, SourceRange Range);

/// <summary>An image that a value names.</summary>
internal sealed record BoundImage(string Text, SourceRange Range);

/// <summary>An entry without its places in the file. Structurally equal.</summary>
/// <param name="Id">See <see cref="ContentPath.Id"/>.</param>
/// <param name="Slug">Unique in the collection unless its route holds a date.</param>
/// <param name="Url">The route filled in, percent-encoded.</param>
/// <param name="Source">See <see cref="ContentPath.Source"/>.</param>
/// <param name="Published">When it was published.</param>
/// <param name="Weight">The number that orders undated entries.</param>
/// <param name="Title">For the doc comment of its member.</param>
/// <param name="Values">A value or null for each of the schema's properties.</param>
internal sealed record EntryFacts(
    string Id,
    string Slug,
    string Url,
    string Source,
    MomentValue? Published,
    long? Weight,
    string? Title,
    EquatableArray<OptionalValue> Values)
{
    /// <summary>The value of a property by its place in the schema; null when the key is absent or the file could not be read.</summary>
    public BoundValue? Value(int index) => index < Values.Count ? Values[index].Value : null;

    public long? PublishedTicks => Published?.UtcTicks;
}
