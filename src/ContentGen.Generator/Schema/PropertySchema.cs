using ContentGen.Generator.Model;
using ContentGen.Generator.Values;

namespace ContentGen.Generator.Schema;

/// <summary>One property of a record and the keys that set it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Key">The key as messages and documentation write it.</param>
/// <param name="Aliases">Other keys that set it.</param>
/// <param name="Type">What its values may be.</param>
internal sealed record PropertySchema(string Name, string Key, EquatableArray<string> Aliases, ValueShape Type)
{
    /// <summary>Whether an entry without the key is an error.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether a key without a value is as bad as none: the type has no room for null, or <c>[Required]</c> forbids it.</summary>
    public bool NeedsValue { get; init; }

    /// <summary>Whether an object initialiser must name it: C#'s <c>required</c>.</summary>
    public bool IsRequiredMember { get; init; }

    /// <summary>Whether it is a parameter of the primary constructor.</summary>
    public bool IsPositional { get; init; }

    /// <summary>The C# that stands for an absent key; null where the record's own initialiser does.</summary>
    public string? Default { get; init; }

    /// <summary>The value that this C# makes; null where it is null, or where the source does not tell.</summary>
    public BoundValue? Absent { get; init; }

    public bool IsTaxonomy { get; init; }

    /// <summary>The DataAnnotations that its values must pass.</summary>
    public EquatableArray<Rule> Rules { get; init; } = EquatableArray<Rule>.Empty;

    /// <summary>The words of <c>[Obsolete]</c>, empty for none; null when it is not obsolete.</summary>
    public string? Obsolete { get; init; }

    /// <summary>Its meaning, for the generated doc comment and the documentation.</summary>
    public string Summary { get; init; } = "";

    /// <summary>Other tools' names for it, which are read and never proposed.</summary>
    public EquatableArray<string> ForeignKeys { get; init; } = EquatableArray<string>.Empty;

    /// <summary>The name of another property whose image it holds with its size; null where its value is its own.</summary>
    public string? PictureOf { get; init; }

    /// <summary>How it is written as JSON; null for the usual way.</summary>
    public JsonForm? Json { get; init; }

    /// <summary>The name as C# writes it.</summary>
    public string CSharpName => Names.Escape(Name);

    public IEnumerable<string> Keys => [Key, .. Aliases];

    /// <summary>Whether a key sets it by the name of another tool.</summary>
    public bool IsForeign(string key) =>
        !ForeignKeys.IsEmpty && key != Key && ForeignKeys.Select(Schema.Keys.Fold).Contains(Schema.Keys.Fold(key));

    /// <summary>The collections to which its values refer, at whatever depth.</summary>
    public IEnumerable<string> ReferredFolders => Folders(Type).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Folders(ValueShape shape) => shape switch
    {
        ReferenceShape reference => [reference.Folder],
        ListShape list => Folders(list.Item),
        MapShape map => Folders(map.Item),
        RecordShape record => record.Properties.SelectMany(static property => property.ReferredFolders),
        _ => [],
    };
}
