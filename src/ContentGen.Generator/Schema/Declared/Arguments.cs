using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Schema.Declared;

/// <summary>
/// The arguments of attributes, as far as the compiler understands them: while one is typed there may be too few, too many, or of another type.
/// What cannot be read is null, and Roslyn's own properties, which throw then, are used nowhere else.
/// </summary>
internal static class Arguments
{
    public static object? Positional(AttributeData attribute, int index) =>
        index < attribute.ConstructorArguments.Length ? Value(attribute.ConstructorArguments[index]) : null;

    public static object? Named(AttributeData attribute, string name) => Value(Constant(attribute, name));

    /// <summary>An argument with its type; of the kind of an error when there is none.</summary>
    public static TypedConstant Constant(AttributeData attribute, string name) =>
        attribute.NamedArguments.FirstOrDefault(pair => pair.Key == name).Value;

    /// <summary>The items of an argument that is an array.</summary>
    public static IEnumerable<TypedConstant> Items(TypedConstant argument) =>
        argument is { Kind: TypedConstantKind.Array, IsNull: false } ? argument.Values : Enumerable.Empty<TypedConstant>();

    public static object? Value(TypedConstant constant) => constant.Kind is TypedConstantKind.Array or TypedConstantKind.Error ? null : constant.Value;

    /// <summary>Whether the compiler takes all of them. What it does not take it reports, and nothing is to be made of the attribute.</summary>
    public static bool AreSound(AttributeData attribute)
    {
        var (arguments, parameters) = (attribute.ConstructorArguments, attribute.AttributeConstructor?.Parameters);
        return parameters is { } all && all.Length == arguments.Length
            && arguments.Zip(all, Fits).All(static fits => fits)
            && attribute.NamedArguments.All(static pair => IsSound(pair.Value));
    }

    private static bool Fits(TypedConstant argument, IParameterSymbol parameter) => IsSound(argument)
        && (parameter.Type.SpecialType == SpecialType.System_Object || SymbolEqualityComparer.Default.Equals(argument.Type, parameter.Type));

    private static bool IsSound(TypedConstant constant) => constant.Kind != TypedConstantKind.Error && Items(constant).All(IsSound);
}
