using ContentGen.Generator.Values;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Schema.Declared;

/// <summary>Reads a C# type as the shape of a value.</summary>
internal sealed class ShapeReader(PropertyReader properties, Scope scope)
{
    private const string Generic = "System.Collections.Generic.";

    private static readonly SymbolDisplayFormat FullName = SymbolDisplayFormat.FullyQualifiedFormat
        .WithMiscellaneousOptions(
            SymbolDisplayMiscellaneousOptions.UseSpecialTypes
            | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private readonly Stack<ITypeSymbol> _open = new();

    /// <summary>The shape; or null, and then <paramref name="advice"/> may hold what to write instead.</summary>
    public ValueShape? TryRead(ITypeSymbol type, out string advice)
    {
        advice = "";
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            return TryRead(nullable.TypeArguments[0], out advice) is { } inner ? inner with { IsNullable = true } : null;

        // Where nullable annotations are off, every reference has room for null.
        var isNullable = type.IsReferenceType && type.NullableAnnotation != NullableAnnotation.NotAnnotated;
        var name = type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(FullName);
        if (ScalarKind.OfCSharp(name) is { } kind)
            return new ScalarShape(kind, isNullable);
        if (name == ImageShape.Name)
            return new ImageShape(isNullable);
        switch (type)
        {
            case IArrayTypeSymbol { Rank: 1 } array:
                return List(ListForm.Array, array.ElementType, name, isNullable, out advice);
            case INamedTypeSymbol { TypeKind: TypeKind.Enum } choice:
                return EnumReader.Read(choice, name, isNullable);
            case INamedTypeSymbol { IsGenericType: true } generic when ListForms(generic) is { } form:
                return List(form, generic.TypeArguments[0], name, isNullable, out advice);
            case INamedTypeSymbol { IsGenericType: true } generic when IsDictionary(generic):
                return Map(generic, name, isNullable, out advice);
            case INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } named:
                return Nested(named, name, isNullable, out advice);
            case IErrorTypeSymbol:
                advice = $"The type '{type.Name}' is unknown here. To refer to another collection, declare its record with [Content].";
                return null;
            default:
                advice = CollectionAdvice.For(type);
                return null;
        }
    }

    private static ListForm? ListForms(INamedTypeSymbol type) => Definition(type) switch
    {
        Generic + "IReadOnlyList<T>" or Generic + "IReadOnlyCollection<T>" or Generic + "IEnumerable<T>" => ListForm.Array,
        Generic + "List<T>" or Generic + "IList<T>" or Generic + "ICollection<T>" => ListForm.List,
        Generic + "IReadOnlySet<T>" or Generic + "ISet<T>" or Generic + "HashSet<T>" => ListForm.Set,
        "System.Collections.Immutable.ImmutableArray<T>" => ListForm.ImmutableArray,
        _ => null,
    };

    private static bool IsDictionary(INamedTypeSymbol type) => Definition(type) is
        Generic + "IReadOnlyDictionary<TKey, TValue>" or Generic + "IDictionary<TKey, TValue>" or Generic + "Dictionary<TKey, TValue>";

    private static string Definition(INamedTypeSymbol type) => type.OriginalDefinition.ToDisplayString();

    private ListShape? List(ListForm form, ITypeSymbol item, string name, bool isNullable, out string advice)
    {
        var shape = TryRead(item, out advice);
        if (shape is ListShape or MapShape)
        {
            advice = $"Lists of {(shape is ListShape ? "lists" : "dictionaries")} are not supported. Use a list of records.";
            return null;
        }

        return shape is null ? null : new ListShape(form, shape, name, isNullable);
    }

    private MapShape? Map(INamedTypeSymbol type, string name, bool isNullable, out string advice)
    {
        if (type.TypeArguments[0].SpecialType != SpecialType.System_String)
        {
            advice = "The keys of a dictionary must be strings.";
            return null;
        }

        return TryRead(type.TypeArguments[1], out advice) is { } item ? new MapShape(item, name, isNullable) : null;
    }

    private ValueShape? Nested(INamedTypeSymbol type, string name, bool isNullable, out string advice)
    {
        advice = "";
        if (Members.IsContent(type))
            return Reference(type, name, isNullable, out advice);
        if (type.SpecialType != SpecialType.None || PlatformAssembly.Has(type))
        {
            advice = CollectionAdvice.For(type);
            return null;
        }

        if (type.IsAbstract)
        {
            advice = $"'{type.Name}' is abstract, so there is no value of it. Use a record that is not abstract.";
            return null;
        }

        if (_open.Contains(type, SymbolEqualityComparer.Default))
        {
            advice = $"'{type.Name}' contains itself, and values can be nested only as deep as their types are. "
                + "If entries refer to each other, make it a record with [Content].";
            return null;
        }

        if (Members.PrimaryConstructor(type) is null
            && !type.InstanceConstructors.Any(constructor => constructor.Parameters.IsEmpty && scope.Sees(constructor, type)))
        {
            advice = $"'{type.Name}' has no accessible parameterless constructor. Add one, or make it a positional record.";
            return null;
        }

        _open.Push(type);
        var inner = properties.Read(type, []);
        _open.Pop();
        var copies = type.IsRecord || type.IsValueType;
        if (!copies && inner.FirstOrDefault(property => !property.IsRequiredMember && IsInit(type, property.Name)) is { } init)
        {
            advice = $"'{type.Name}.{init.Name}' is init-only, but '{type.Name}' is a class. Make it a record.";
            return null;
        }

        if (inner.Count == 0)
        {
            advice = $"'{type.Name}' has no property that a key can set. If it is the record of a collection, "
                + $"declare it with [Content(\"{Names.Folder(type.Name)}\")], so that files can refer to its entries.";
            return null;
        }

        return new RecordShape(name, inner, copies, isNullable) { IsStruct = type.IsValueType };
    }

    private static bool IsInit(INamedTypeSymbol type, string property) =>
        Members.Find(type, property) is IPropertySymbol { SetMethod.IsInitOnly: true };

    private static ReferenceShape? Reference(INamedTypeSymbol type, string name, bool isNullable, out string advice)
    {
        advice = "";
        if (type.DeclaringSyntaxReferences.Length == 0)
        {
            advice = $"'{type.Name}' belongs to another project, so its entries are unknown here.";
            return null;
        }

        return new ReferenceShape(name, Members.Folder(Members.Attribute(type.GetAttributes(), SchemaReader.AttributeName)!), isNullable);
    }
}
