using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Schema.Declared;

/// <summary>Reads what a property's attributes say of its JSON. The names are those of <c>System.Text.Json.Serialization</c>.</summary>
internal static class JsonReader
{
    private const string Namespace = "System.Text.Json.Serialization.";

    /// <summary>The form; null for the usual one.</summary>
    /// <param name="property">The property; null for a parameter that becomes none, as those of classes.</param>
    /// <param name="attributes">Its attributes, and those of its parameter.</param>
    public static JsonForm? Read(IPropertySymbol? property, IReadOnlyList<AttributeData> attributes)
    {
        var name = Members.Attribute(attributes, Namespace + "JsonPropertyNameAttribute") is { } named ? Arguments.Positional(named, 0) as string : null;
        var condition = Condition(Members.Attribute(attributes, Namespace + "JsonIgnoreAttribute"));
        var isVisible = property?.GetMethod is not null && IsVisible(property, Members.Attribute(attributes, Namespace + "JsonIncludeAttribute") is not null);
        var form = new JsonForm(isVisible && condition is not ("Always" or "WhenWriting"), name, condition);
        return form == new JsonForm(true, null, null) ? null : form;
    }

    /// <summary>What generated code sees is written on request.</summary>
    private static bool IsVisible(IPropertySymbol property, bool isIncluded) =>
        (property.DeclaredAccessibility == Accessibility.Public && property.GetMethod!.DeclaredAccessibility == Accessibility.Public)
        || (isIncluded && property.GetMethod!.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal);

    /// <summary>The member of the enum by its name; an attribute without one means always.</summary>
    private static string? Condition(AttributeData? ignore)
    {
        if (ignore is null)
            return null;
        var value = Arguments.Constant(ignore, "Condition");
        return value is { Kind: TypedConstantKind.Enum, Type: INamedTypeSymbol type }
            ? type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => Equals(field.ConstantValue, value.Value))?.Name
            : "Always";
    }
}
