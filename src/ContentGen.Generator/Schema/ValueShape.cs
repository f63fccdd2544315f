using ContentGen.Generator.Model;
using ContentGen.Generator.Values;

namespace ContentGen.Generator.Schema;

/// <summary>What a value may be, as the C# type says. Structurally equal; nothing of Roslyn.</summary>
/// <param name="CSharp">The type as generated code writes it, without <c>?</c>.</param>
/// <param name="IsNullable">Whether the type has room for null.</param>
internal abstract record ValueShape(string CSharp, bool IsNullable)
{
    /// <summary>The type as a declaration writes it.</summary>
    public string Declared => IsNullable ? CSharp + "?" : CSharp;

    /// <summary>Whether the type with room for null is another type to the runtime.</summary>
    public virtual bool IsValueType => false;
}

internal sealed record ScalarShape(ScalarKind Kind, bool IsNullable) : ValueShape(Kind.CSharp, IsNullable)
{
    public override bool IsValueType => Kind != ScalarKind.String && Kind != ScalarKind.Uri && Kind != ScalarKind.Version;
}

/// <summary>A picture: the library's type that holds an address and a size.</summary>
internal sealed record ImageShape(bool IsNullable) : ValueShape(Name, IsNullable)
{
    public const string Name = "global::ContentGen.ContentImage";
}

internal sealed record ListShape(ListForm Form, ValueShape Item, string CSharp, bool IsNullable) : ValueShape(CSharp, IsNullable)
{
    public override bool IsValueType => Form == ListForm.ImmutableArray;
}

/// <summary>A dictionary whose keys are texts.</summary>
internal sealed record MapShape(ValueShape Item, string CSharp, bool IsNullable) : ValueShape(CSharp, IsNullable);

/// <summary>A record inside a record, with keys of its own.</summary>
/// <param name="CSharp">The type.</param>
/// <param name="Properties">Its properties.</param>
/// <param name="CopiesWith">Whether the rest is set by <c>with</c> (records and structs) or by assignment (classes).</param>
/// <param name="IsNullable">Whether the type has room for null.</param>
internal sealed record RecordShape(string CSharp, PropertySet Properties, bool CopiesWith, bool IsNullable) : ValueShape(CSharp, IsNullable)
{
    /// <summary>Whether it is a struct.</summary>
    public bool IsStruct { get; init; }

    public override bool IsValueType => IsStruct;
}

/// <summary>An entry of a collection, named by slug or id.</summary>
/// <param name="CSharp">The record.</param>
/// <param name="Folder">Its collection.</param>
/// <param name="IsNullable">Whether the type has room for null.</param>
internal sealed record ReferenceShape(string CSharp, string Folder, bool IsNullable) : ValueShape(CSharp, IsNullable)
{
    /// <summary>The class that holds the collection's catalog; known once all schemas are.</summary>
    public string Catalog { get; init; } = "";
}

internal sealed record EnumShape(string CSharp, EquatableArray<EnumMember> Members, bool IsNullable) : ValueShape(CSharp, IsNullable)
{
    /// <summary>The kind of the numbers that it rests on, by which values are put in order.</summary>
    public ScalarKind Number { get; init; } = ScalarKind.Int32;

    /// <summary>Whether a value may be several members: <c>[Flags]</c>.</summary>
    public bool IsFlags { get; init; }

    public override bool IsValueType => true;
}

/// <summary>A member of an enum, the spelling that documentation shows for it, and its value.</summary>
internal sealed record EnumMember(string Name, string? Spelling, long Value)
{
    /// <summary>The words of <c>[Obsolete]</c>, empty for none; null when it is not obsolete.</summary>
    public string? Obsolete { get; init; }
}

/// <summary>How a list of values is handed to the property.</summary>
internal enum ListForm
{
    Array,
    List,
    Set,
    ImmutableArray,
}
