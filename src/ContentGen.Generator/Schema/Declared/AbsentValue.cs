using ContentGen.Generator.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContentGen.Generator.Schema.Declared;

/// <summary>What a property holds when its key is absent, as far as the source tells. Entries are ordered by it like by any other value.</summary>
internal static class AbsentValue
{
    /// <summary>Of a parameter of the primary constructor.</summary>
    public static BoundValue? Of(ValueShape shape, IParameterSymbol parameter) =>
        parameter.HasExplicitDefaultValue ? Constant(shape, parameter.ExplicitDefaultValue) : null;

    /// <summary>Of a property: a constant behind it, or the zero of its type.</summary>
    /// <param name="shape">Its type.</param>
    /// <param name="property">The property.</param>
    /// <param name="hasInitializer">Whether C# itself gives it a value.</param>
    /// <param name="scope">Where it is declared.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static BoundValue? Of(ValueShape shape, IPropertySymbol property, bool hasInitializer, Scope scope, CancellationToken cancellationToken)
    {
        if (!hasInitializer)
            return Zero(shape);
        // Only values that can be put in order are worth the look.
        if (shape is not (ScalarShape or EnumShape))
            return null;
        return property.DeclaringSyntaxReferences
            .Select(reference => reference.GetSyntax(cancellationToken))
            .OfType<PropertyDeclarationSyntax>()
            .Select(static declaration => declaration.Initializer?.Value)
            .OfType<ExpressionSyntax>()
            .Select(value => Constant(shape, scope.Constant(value, cancellationToken)))
            .FirstOrDefault();
    }

    private static BoundValue? Constant(ValueShape shape, object? constant) => (shape, constant) switch
    {
        (EnumShape, not null) => EnumReader.IsNumber(constant) ? new NumberValue(EnumReader.Value(constant)) : null,
        (ScalarShape { Kind: var kind }, not null) => kind.Read(ConstantText.Of(constant)).Value,
        _ => null,
    };

    private static BoundValue? Zero(ValueShape shape) => shape switch
    {
        { IsNullable: true } => null,
        EnumShape => new NumberValue(0),
        ScalarShape { Kind: WholeNumberKind or RealNumberKind or DecimalKind } number => number.Kind.Read("0").Value,
        ScalarShape flag when flag.Kind == ScalarKind.Boolean => flag.Kind.Read("false").Value,
        _ => null,
    };
}
