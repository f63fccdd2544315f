using System.Globalization;
using ContentGen.Generator.Model;
using ContentGen.Generator.Values;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Schema.Declared;

/// <summary>Reads an enum's members and their spellings.</summary>
internal static class EnumReader
{
    public static EnumShape Read(INamedTypeSymbol type, string name, bool isNullable) => new(name, Of(type), isNullable)
    {
        Number = ScalarKind.OfCSharp(type.EnumUnderlyingType?.ToDisplayString() ?? "") ?? ScalarKind.Int32,
        IsFlags = Members.Attribute(type.GetAttributes(), "System.FlagsAttribute") is not null,
    };

    /// <summary>The members in their order; of two with one value the first is what a value becomes.</summary>
    private static EquatableArray<EnumMember> Of(INamedTypeSymbol type) =>
        type.GetMembers().OfType<IFieldSymbol>()
            .Where(static field => field.HasConstantValue)
            .Select(static field => new EnumMember(field.Name, Spelling(field), Value(field.ConstantValue!))
            {
                Obsolete = Members.Obsolete(field.GetAttributes()),
            })
            .ToEquatableArray();

    private static string? Spelling(IFieldSymbol field) =>
        Members.Attribute(field.GetAttributes(), "System.Runtime.Serialization.EnumMemberAttribute") is { } attribute
            ? Arguments.Named(attribute, "Value") as string
            : null;

    /// <summary>Whether a constant is of a type that an enum can rest on.</summary>
    public static bool IsNumber(object constant) => constant is sbyte or byte or short or ushort or int or uint or long or ulong;

    public static long Value(object constant) => constant is ulong large ? unchecked((long)large) : Convert.ToInt64(constant, CultureInfo.InvariantCulture);
}
