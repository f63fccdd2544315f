using ContentGen.Generator.Markdown.Components;
using ContentGen.Generator.Schema.Declared;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Checking;

/// <summary>What a component takes.</summary>
/// <param name="Names">Its parameters.</param>
/// <param name="Required">Those that must be given.</param>
/// <param name="Fragments">Those that take content.</param>
/// <param name="TakesAttributes">Whether it has a parameter for attributes that are none.</param>
internal sealed record ComponentParameters(IReadOnlyList<string> Names, IReadOnlyList<string> Required, IReadOnlyList<string> Fragments, bool TakesAttributes)
{
    private const string Namespace = "Microsoft.AspNetCore.Components";

    public static ComponentParameters Of(INamedTypeSymbol component)
    {
        var parameters = new List<IPropertySymbol>();
        for (INamedTypeSymbol? type = component; type is not null; type = type.BaseType)
        {
            parameters.AddRange(type.GetMembers().OfType<IPropertySymbol>()
                .Where(property => Attribute(property, "ParameterAttribute") is not null && !parameters.Exists(known => known.Name == property.Name)));
        }

        return new ComponentParameters(
            [.. parameters.Select(static property => property.Name)],
            [.. parameters.Where(static property => property.IsRequired || Attribute(property, "EditorRequiredAttribute") is not null)
                .Select(static property => property.Name)],
            [.. parameters.Where(static property => property.Type.Name == "RenderFragment").Select(static property => property.Name)],
            parameters.Exists(static property => Attribute(property, "ParameterAttribute")!.NamedArguments
                .Any(static argument => argument is { Key: "CaptureUnmatchedValues", Value.Value: true })));
    }

    /// <summary>Whether Blazor may take a type for a component.</summary>
    public static bool IsComponent(INamedTypeSymbol type) =>
        type.AllInterfaces.Append(type).Any(static one => one.ToDisplayString() == $"{Namespace}.IComponent");

    /// <summary>Whether something of a name may be given. An attribute of HTML must not pass for a parameter: its value is not checked.</summary>
    public bool Takes(string name) => Names.Contains(name)
        || (TakesAttributes && ComponentParameter.IsAttributeName(name) && !Names.Contains(name, StringComparer.OrdinalIgnoreCase));

    private static AttributeData? Attribute(IPropertySymbol property, string name) => Members.Attribute(property.GetAttributes(), $"{Namespace}.{name}");
}
