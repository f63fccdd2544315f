using ContentGen.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContentGen.Generator.Schema.Declared;

/// <summary>Looks up what a type has and inherits.</summary>
internal static class Members
{
    /// <summary>A type and its bases, the type first, object left out.</summary>
    public static IEnumerable<INamedTypeSymbol> Hierarchy(INamedTypeSymbol type)
    {
        for (var current = type; current is { SpecialType: not (SpecialType.System_Object or SpecialType.System_ValueType) }; current = current.BaseType!)
            yield return current;
    }

    /// <summary>The types around a type, the innermost first.</summary>
    public static IEnumerable<INamedTypeSymbol> Containers(INamedTypeSymbol type)
    {
        for (var container = type.ContainingType; container is not null; container = container.ContainingType)
            yield return container;
    }

    /// <summary>The member of a name: the type's own before an inherited one that it hides or overrides.</summary>
    public static ISymbol? Find(INamedTypeSymbol type, string name) =>
        Hierarchy(type).SelectMany(current => current.GetMembers(name)).FirstOrDefault();

    public static AttributeData? Attribute(IEnumerable<AttributeData> attributes, string name) =>
        attributes.FirstOrDefault(attribute => attribute.AttributeClass?.ToDisplayString() == name);

    /// <summary>A property's attributes, with those that it inherits from the property that it overrides.</summary>
    public static IReadOnlyList<AttributeData> Attributes(IPropertySymbol property)
    {
        var all = property.GetAttributes().ToList();
        for (var parent = property.OverriddenProperty; parent is not null; parent = parent.OverriddenProperty)
        {
            all.AddRange(parent.GetAttributes().Where(attribute => attribute.AttributeClass is { } type && IsInherited(type)
                && !all.Any(own => type.Equals(own.AttributeClass, SymbolEqualityComparer.Default))));
        }

        return all;
    }

    private static bool IsInherited(INamedTypeSymbol attribute)
    {
        var usages = Hierarchy(attribute).Select(static type => Attribute(type.GetAttributes(), "System.AttributeUsageAttribute"));
        return usages.FirstOrDefault(static usage => usage is not null) is not { } usage || Arguments.Named(usage, "Inherited") is not false;
    }

    /// <summary>The words of <c>[Obsolete]</c>, empty for none; null without one.</summary>
    public static string? Obsolete(IEnumerable<AttributeData> attributes) => Attribute(attributes, "System.ObsoleteAttribute") is { } obsolete
        ? Arguments.Positional(obsolete, 0) as string ?? ""
        : null;

    public static bool IsContent(INamedTypeSymbol type) => Attribute(type.GetAttributes(), SchemaReader.AttributeName) is not null;

    /// <summary>The collection that a <c>[Content]</c> names.</summary>
    public static string Folder(AttributeData content) =>
        Files.Slug.Composed(Arguments.Positional(content, 0) as string ?? "")
            .Replace('\\', '/').Trim('/');

    /// <summary>The constructor of a positional record, in source or in metadata; null when it has none.</summary>
    public static IMethodSymbol? PrimaryConstructor(INamedTypeSymbol type)
    {
        if (!type.IsRecord)
            return null;
        var declared = type.InstanceConstructors.FirstOrDefault(static constructor =>
            constructor.DeclaringSyntaxReferences.Any(static reference => reference.GetSyntax() is RecordDeclarationSyntax));
        if (declared is not null || type.DeclaringSyntaxReferences.Length > 0)
            return declared is { Parameters.IsEmpty: false } ? declared : null;
        var deconstruct = type.GetMembers("Deconstruct").OfType<IMethodSymbol>().FirstOrDefault();
        return deconstruct is null ? null : type.InstanceConstructors.FirstOrDefault(constructor =>
            constructor.Parameters.Length == deconstruct.Parameters.Length
            && constructor.Parameters.Select(static parameter => parameter.Name)
                .SequenceEqual(deconstruct.Parameters.Select(static parameter => parameter.Name)));
    }
}

/// <summary>What the generated part of a record can see.</summary>
internal sealed class Scope(Compilation compilation, INamedTypeSymbol record)
{
    public INamedTypeSymbol Record => record;

    /// <summary>What the record stands in: a type, or a namespace with what other assemblies have in it.</summary>
    public INamespaceOrTypeSymbol Container => record.ContainingType is { } outer ? outer
        : compilation.GetCompilationNamespace(record.ContainingNamespace) ?? record.ContainingNamespace;

    /// <summary>What comes from another assembly is complained of at the record.</summary>
    public CodePlace PlaceOf(ISymbol symbol) => Places.Of(symbol.Locations.Any(static location => location.IsInSource) ? symbol : record);

    /// <summary>Whether a member can be used on a value of a type; of the record itself and its bases when no type is given.</summary>
    public bool Sees(ISymbol member, INamedTypeSymbol? through = null) => compilation.IsSymbolAccessibleWithin(member, record, through);

    /// <summary>The value of an expression in the source; null when it is no constant, or null.</summary>
    public object? Constant(ExpressionSyntax expression, CancellationToken cancellationToken) =>
        compilation.GetSemanticModel(expression.SyntaxTree).GetConstantValue(expression, cancellationToken).Value;

    /// <summary>How a property is set; null when generated code cannot set it. A private setter is the record's own affair.</summary>
    public IMethodSymbol? Setter(IPropertySymbol property, INamedTypeSymbol through) =>
        property is { IsStatic: false, IsIndexer: false, SetMethod: { } setter } && setter.DeclaredAccessibility != Accessibility.Private
            && Sees(setter, through) ? setter : null;
}
