using ContentGen.Generator.Model;

namespace ContentGen.Generator.Schema;

/// <summary>
/// What one collection's entries may say and what C# they become: the one thing that binding, checking and emitting agree on.
/// Immutable and structurally equal all the way down; the default record is a schema like any other.
/// </summary>
/// <param name="Folder">The folder under the content root.</param>
/// <param name="Record">The entries' record.</param>
/// <param name="Catalog">The static class that holds the catalog, beside the record.</param>
/// <param name="Route">The pattern of the entries' URLs.</param>
/// <param name="Properties">The record's own properties.</param>
internal sealed record CollectionSchema(
    string Folder,
    RecordName Record,
    string Catalog,
    Route Route,
    PropertySet Properties)
{
    /// <summary>How the user wrote the record; null when the generator writes it whole.</summary>
    public Declaration? Declaration { get; init; }

    /// <summary>The property that orders the catalog, when the usual order will not do.</summary>
    public string? OrderBy { get; init; }

    public bool Descending { get; init; }

    /// <summary>The ids of <c>[Experimental]</c> on what generated code names.</summary>
    public EquatableArray<string> Experimental { get; init; } = EquatableArray<string>.Empty;

    /// <summary>The ways from an entry to those that refer to it.</summary>
    public EquatableArray<IncomingReference> Incoming { get; init; } = EquatableArray<IncomingReference>.Empty;

    /// <summary>Another folder that asked for the same C# names first.</summary>
    public string? NameSharedWith { get; init; }

    /// <summary>Properties of the user's part of a default record, which no key sets.</summary>
    public EquatableArray<string> Unset { get; init; } = EquatableArray<string>.Empty;

    /// <summary>Names of what the user's part of the catalog class holds.</summary>
    public EquatableArray<string> CatalogMembers { get; init; } = EquatableArray<string>.Empty;

    /// <summary>A declared record is complete: a key it does not know is a mistake.</summary>
    public bool IsComplete => Declaration is not null;

    public IEnumerable<PropertySchema> Taxonomies => Properties.Where(static property => property.IsTaxonomy);

    /// <summary>The ways to entries of other collections.</summary>
    public IEnumerable<ReferenceWay> References =>
        Properties.SelectMany(static property => property.ReferredFolders.Select(folder => new ReferenceWay(property, folder)));

    public PropertySchema? Find(string name) => Properties.Find(name);

    /// <summary>The property that plays a part; null when none does.</summary>
    public PropertySchema? Find(Role role) => role.In(Properties).FirstOrDefault();

    /// <summary>Whether an entry can be presented without knowing its record: it has a title.</summary>
    public bool IsArticle => Find(Role.TitleText) is not null;

    public int IndexOf(PropertySchema property) => Properties.IndexOf(property);
}

/// <summary>A property that refers, itself or somewhere inside its value, to entries of a collection.</summary>
internal sealed record ReferenceWay(PropertySchema Property, string Folder)
{
    /// <summary>The name under which the data keeps who refers to whom.</summary>
    public string Key => $"{Property.Key}:{Folder}";
}

/// <summary>Where a record lives and who sees it.</summary>
/// <param name="Namespace">Empty for the global namespace.</param>
/// <param name="Name">The record's name as C# writes it: <c>@event</c>.</param>
/// <param name="Visibility">Its modifier, which the catalog class gets too.</param>
/// <param name="Containers">The headers of the types it is nested in, outermost first: <c>partial class Content</c>.</param>
internal sealed record RecordName(string Namespace, string Name, string Visibility, EquatableArray<string> Containers)
{
    public string FullName => Beside(Name);

    /// <summary>Who sees it, the types around it considered: <c>public</c>, <c>internal</c>, or <c>private</c> for less.</summary>
    public string Reach { get; init; } = Visibility;

    /// <summary>The full name of a type that stands beside the record.</summary>
    public string Beside(string name) =>
        "global::" + string.Join(".", (Namespace.Length > 0 ? new[] { Namespace } : []).Concat(ContainerNames).Append(name));

    /// <summary>The names of the types it is nested in, outermost first.</summary>
    public IEnumerable<string> ContainerNames => Containers.Select(LastWord);

    /// <summary>Set where another collection's files have the same names.</summary>
    public string HintPrefix { get; init; } = "";

    /// <summary>The name, without extension, of the file for a type beside the record.</summary>
    public string HintName(string name) => HintPrefix + string.Join(".", ContainerNames.Append(name)).Replace("@", "");

    private static string LastWord(string header) => header.Substring(header.LastIndexOf(' ') + 1);
}

/// <summary>How the user wrote a record, and so what the generator must add to it.</summary>
/// <param name="AddsConstructor">Whether it had the implicit public constructor, which a private one would take away.</param>
/// <param name="HasConstructor">Whether the user wrote a constructor without parameters, which then sets the defaults.</param>
/// <param name="Members">Those of the <see cref="EntryMembers"/> that the record already has.</param>
/// <param name="OtherMembers">The names of all else it has, which generated members must not take.</param>
internal sealed record Declaration(bool AddsConstructor, bool HasConstructor, EquatableArray<OwnMember> Members, EquatableArray<string> OtherMembers)
{
    /// <summary>The full names of the content records that it derives from, the nearest first.</summary>
    public EquatableArray<string> Bases { get; init; } = EquatableArray<string>.Empty;

    /// <summary>The members of the library's <c>IContentArticle</c> that the user implements.</summary>
    public EquatableArray<string> ArticleMembers { get; init; } = EquatableArray<string>.Empty;
}

/// <summary>A member of every entry that the user wrote.</summary>
/// <param name="Name">One of the <see cref="EntryMembers"/>.</param>
/// <param name="IsSet">Whether it can be given a value; else the record computes it.</param>
/// <param name="IsPositional">Whether it is a parameter of the primary constructor.</param>
internal sealed record OwnMember(string Name, bool IsSet, bool IsPositional)
{
    /// <summary>How it is written as JSON; null for the usual way.</summary>
    public JsonForm? Json { get; init; }
}
