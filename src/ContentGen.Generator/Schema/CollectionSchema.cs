using ContentGen.Generator.Model;

namespace ContentGen.Generator.Schema;

/// <summary>
/// What one collection's entries may say and what C# they become: the one thing that binding, checking and emitting agree on.
/// Immutable and structurally equal all the way down; the default record is a schema like any other.
/// </summary>
/// <param name="Folder">The folder under the content root.</param>
/// <param name="Record">The entries' record.</param>
/// <param name="Catalog">The static class that holds the catalog, in the record's namespace.</param>
/// <param name="Route">The pattern of the entries' URLs.</param>
/// <param name="Properties">The record's own properties, in the order their values are packed.</param>
internal sealed record CollectionSchema(
    string Folder,
    RecordName Record,
    string Catalog,
    Route Route,
    EquatableArray<PropertySchema> Properties)
{
    /// <summary>True when the generator writes the whole record; false when it completes one of the user's.</summary>
    public bool IsDefault { get; init; } = true;

    /// <summary>Another folder that asked for the same C# names first.</summary>
    public string? NameSharedWith { get; init; }

    public PropertySchema? Find(string name) => Properties.FirstOrDefault(property => property.Name == name);

    public IEnumerable<PropertySchema> Taxonomies => Properties.Where(static property => property.IsTaxonomy);
}

/// <summary>Where a record lives and how it is declared.</summary>
internal sealed record RecordName(string Namespace, string Name, string Visibility)
{
    public string FullName => "global::" + (Namespace.Length > 0 ? Namespace + "." : "") + Name;
}

/// <summary>One property of a record and the keys that set it.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Key">The key as the documentation writes it.</param>
/// <param name="Aliases">Other keys that set it.</param>
/// <param name="Type">What its values may be.</param>
internal sealed record PropertySchema(string Name, string Key, EquatableArray<string> Aliases, ValueShape Type)
{
    public bool IsRequired { get; init; }

    public bool IsTaxonomy { get; init; }

    /// <summary>Its meaning, for the generated doc comment and the documentation.</summary>
    public string Summary { get; init; } = "";

    public IEnumerable<string> Keys => [Key, .. Aliases];
}
