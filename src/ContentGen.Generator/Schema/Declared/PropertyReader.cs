using System.Collections.Immutable;
using System.Globalization;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContentGen.Generator.Schema.Declared;

/// <summary>Reads the properties of a record, inherited ones too, as the keys that front matter may hold.</summary>
internal sealed class PropertyReader
{
    private static readonly string[] EntryMembers = ["Id", "Slug", "Url", "Source", "Body", "EqualityContract"];

    private readonly List<Problem> _problems;
    private readonly CancellationToken _cancellation;
    private readonly ShapeReader _shapes;
    private readonly RuleReader _rules;

    public PropertyReader(List<Problem> problems, CancellationToken cancellation)
    {
        _problems = problems;
        _cancellation = cancellation;
        _shapes = new ShapeReader(this);
        _rules = new RuleReader(problems, cancellation);
    }

    /// <summary>A type and its bases, the type first, object left out.</summary>
    public static IEnumerable<INamedTypeSymbol> Hierarchy(INamedTypeSymbol type)
    {
        for (var current = type; current is { SpecialType: not (SpecialType.System_Object or SpecialType.System_ValueType) }; current = current.BaseType!)
            yield return current;
    }

    public static bool IsContent(INamedTypeSymbol type) =>
        type.GetAttributes().Any(static attribute => attribute.AttributeClass?.ToDisplayString() == SchemaReader.AttributeName);

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
            && constructor.Parameters.Select(static parameter => parameter.Name).SequenceEqual(deconstruct.Parameters.Select(static parameter => parameter.Name)));
    }

    /// <summary>Positional properties in their order, then required ones, then the rest; those of bases before those of the type.</summary>
    public EquatableArray<PropertySchema> Read(INamedTypeSymbol type)
    {
        var properties = new List<PropertySchema>();
        var seen = new HashSet<string>(EntryMembers, StringComparer.Ordinal);
        foreach (var parameter in PrimaryConstructor(type)?.Parameters ?? ImmutableArray<IParameterSymbol>.Empty)
        {
            seen.Add(parameter.Name);
            var property = Hierarchy(type).SelectMany(current => current.GetMembers(parameter.Name)).OfType<IPropertySymbol>().FirstOrDefault();
            Add(properties, Positional(parameter, property));
        }

        var own = new List<PropertySchema>();
        foreach (var current in Hierarchy(type).Reverse())
        {
            foreach (var property in current.GetMembers().OfType<IPropertySymbol>())
            {
                if (IsKey(property) && seen.Add(property.Name))
                    Add(own, Ordinary(property));
            }
        }

        properties.AddRange(own.Where(static property => property.IsRequiredMember));
        properties.AddRange(own.Where(static property => !property.IsRequiredMember));
        CheckKeys(type, properties);
        return properties.ToEquatableArray();

        static void Add(List<PropertySchema> list, PropertySchema? property)
        {
            if (property is not null)
                list.Add(property);
        }
    }

    /// <summary>The shape of a type, and a problem where it has none.</summary>
    public ValueShape? ReadShape(ITypeSymbol type, ISymbol owner)
    {
        var shape = _shapes.TryRead(type, out var advice);
        if (shape is null)
            _problems.Add(Problems.UnsupportedType(Places.Of(owner), owner.Name, type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat), advice));
        return shape;
    }

    private static bool IsKey(IPropertySymbol property) =>
        property is { IsStatic: false, IsIndexer: false, SetMethod: not null, DeclaredAccessibility: Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal }
        && property.SetMethod.DeclaredAccessibility != Accessibility.Private
        && property.ExplicitInterfaceImplementations.IsEmpty;

    private PropertySchema? Positional(IParameterSymbol parameter, IPropertySymbol? property)
    {
        if (ReadShape(parameter.Type, parameter) is not { } shape)
            return null;
        var attributes = parameter.GetAttributes().Concat(property?.GetAttributes() ?? ImmutableArray<AttributeData>.Empty).ToList();
        return Decorate(new PropertySchema(parameter.Name, Key(parameter.Name, attributes, out var aliases), aliases, shape)
        {
            IsPositional = true,
            IsRequired = !parameter.HasExplicitDefaultValue && !shape.IsNullable && shape is not (ListShape or MapShape),
            Default = parameter.HasExplicitDefaultValue ? Literal(parameter) : Empty(shape) ?? "default!",
        }, attributes, parameter);
    }

    private PropertySchema? Ordinary(IPropertySymbol property)
    {
        if (ReadShape(property.Type, property) is not { } shape)
            return null;
        var attributes = property.GetAttributes();
        // Of a base in another assembly it cannot be seen whether it has an initialiser: only C#'s own word counts there.
        var isBare = !shape.IsNullable && property.Type.IsReferenceType && property.DeclaringSyntaxReferences.Length > 0 && !HasInitializer(property);
        var empty = Empty(shape);
        return Decorate(new PropertySchema(property.Name, Key(property.Name, attributes, out var aliases), aliases, shape)
        {
            IsRequiredMember = property.IsRequired,
            IsRequired = property.IsRequired || (isBare && empty is null),
            Default = property.IsRequired ? "default!" : isBare ? empty : null,
        }, attributes, property);
    }

    private PropertySchema Decorate(PropertySchema property, IReadOnlyList<AttributeData> attributes, ISymbol symbol)
    {
        var isTaxonomy = Find(attributes, "ContentGen.TaxonomyAttribute") is not null;
        if (isTaxonomy && (property.Type is ListShape list ? list.Item : property.Type) is not ScalarShape { Kind: ScalarKind.String })
            _problems.Add(Problems.TaxonomyNeedsText(Places.Of(symbol), property.Name));
        var obsolete = Find(attributes, "System.ObsoleteAttribute");
        var rules = _rules.Read(property.Type, attributes, out var isRequired);
        return property with
        {
            IsTaxonomy = isTaxonomy,
            Rules = rules,
            IsRequired = property.IsRequired || isRequired,
            Obsolete = obsolete is null ? null : obsolete.ConstructorArguments.FirstOrDefault().Value as string ?? "",
        };
    }

    private void CheckKeys(INamedTypeSymbol type, List<PropertySchema> properties)
    {
        var taken = new Dictionary<string, PropertySchema>(StringComparer.Ordinal);
        foreach (var property in properties)
        {
            foreach (var key in property.Keys.Select(Keys.Fold).Distinct())
            {
                if (taken.TryGetValue(key, out var other) && other != property)
                    _problems.Add(Problems.SharedKey(Places.Of(Hierarchy(type).SelectMany(current => current.GetMembers(property.Name)).FirstOrDefault() ?? type), property.Name, other.Name, key));
                else
                    taken[key] = property;
            }
        }
    }

    private static string Key(string name, IReadOnlyList<AttributeData> attributes, out EquatableArray<string> aliases)
    {
        var attribute = Find(attributes, "ContentGen.KeyAttribute");
        var others = attribute?.NamedArguments.FirstOrDefault(static pair => pair.Key == "Aliases").Value is { Kind: TypedConstantKind.Array, IsNull: false } array
            ? array.Values.Select(static value => value.Value as string ?? "").Where(static alias => alias.Length > 0)
            : [];
        aliases = others.ToEquatableArray();
        return attribute?.ConstructorArguments.FirstOrDefault().Value is string { Length: > 0 } key ? key : Keys.OfProperty(name);
    }

    private static AttributeData? Find(IReadOnlyList<AttributeData> attributes, string name) =>
        attributes.FirstOrDefault(attribute => attribute.AttributeClass?.ToDisplayString() == name);

    private bool HasInitializer(IPropertySymbol property) =>
        property.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax(_cancellation) is PropertyDeclarationSyntax { Initializer: not null } or ParameterSyntax);

    private static string? Empty(ValueShape shape) => shape switch
    {
        { IsNullable: true } => "null",
        ListShape => "[]",
        MapShape map => $"new global::System.Collections.Generic.Dictionary<string, {map.Item.Declared}>()",
        _ => null,
    };

    private static string Literal(IParameterSymbol parameter)
    {
        var type = parameter.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        return parameter.ExplicitDefaultValue switch
        {
            null => "default!",
            string text => SymbolDisplay.FormatLiteral(text, quote: true),
            bool flag => flag ? "true" : "false",
            char c => SymbolDisplay.FormatLiteral(c, quote: true),
            float number when float.IsNaN(number) || float.IsInfinity(number) => Special(number, "float"),
            double number when double.IsNaN(number) || double.IsInfinity(number) => Special(number, "double"),
            float number => number.ToString("R", CultureInfo.InvariantCulture) + "F",
            double number => number.ToString("R", CultureInfo.InvariantCulture) + "D",
            decimal number => number.ToString(CultureInfo.InvariantCulture) + "M",
            IFormattable number => $"({type})({number.ToString(null, CultureInfo.InvariantCulture)})",
            _ => "default!",
        };

        static string Special(double number, string type) => double.IsNaN(number) ? type + ".NaN" : number > 0 ? type + ".PositiveInfinity" : type + ".NegativeInfinity";
    }
}
