using System.Globalization;
using ContentGen.Generator.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContentGen.Generator.Schema.Declared;

/// <summary>
/// What a property holds when its key is absent, as far as the source tells. Entries are ordered by it like by any other value; what only
/// running code knows is null here.
/// </summary>
internal sealed class AbsentValue(Scope scope, CancellationToken cancellation)
{
    /// <summary>Of a parameter of the primary constructor, and the property that gets it.</summary>
    public BoundValue? Of(ValueShape shape, IParameterSymbol parameter, IPropertySymbol? property)
    {
        if (!parameter.HasExplicitDefaultValue)
            return null;
        // A property that the user wrote need not hold what the parameter is.
        if (SymbolEqualityComparer.Default.Equals(property?.ContainingType, parameter.ContainingType)
            && property!.DeclaringSyntaxReferences.Select(Syntax).OfType<PropertyDeclarationSyntax>().FirstOrDefault() is { } own
            && !(HoldsItsValue(own) && own.Initializer?.Value is IdentifierNameSyntax name && name.Identifier.ValueText == parameter.Name))
            return null;
        // There is no constant of a struct: its default is its zero.
        return parameter.ExplicitDefaultValue is { } constant ? Constant(shape, constant) : Zero(shape);
    }

    /// <summary>Of another property: the constant behind it, or the zero of its type.</summary>
    public BoundValue? Of(ValueShape shape, IPropertySymbol property)
    {
        // Only values that can be put in order are worth the look.
        if (shape is not (ScalarShape or EnumShape))
            return null;
        // What another assembly has, and a parameter of a base, gets its value from code.
        if (property.DeclaringSyntaxReferences.Select(Syntax).OfType<PropertyDeclarationSyntax>().FirstOrDefault() is not { } declaration
            || !HoldsItsValue(declaration) || IsNamedByConstructor(property.Name))
            return null;
        return declaration.Initializer?.Value is not { } value || IsDefault(value)
            ? Zero(shape)
            : Constant(shape, scope.Constant(value, cancellation));
    }

    /// <summary>Whether the getter has no code; the setter does not run when the key is absent. A partial property has its code elsewhere.</summary>
    private static bool HoldsItsValue(PropertyDeclarationSyntax property) =>
        !property.Modifiers.Any(SyntaxKind.PartialKeyword)
        && property.AccessorList?.Accessors.FirstOrDefault(static accessor => accessor.IsKind(SyntaxKind.GetAccessorDeclaration))
            is { Body: null, ExpressionBody: null };

    private static bool IsDefault(ExpressionSyntax value) =>
        value.IsKind(SyntaxKind.DefaultLiteralExpression)
        || value is DefaultExpressionSyntax or BaseObjectCreationExpressionSyntax { ArgumentList: null or { Arguments.Count: 0 }, Initializer: null };

    /// <summary>Whether a constructor that may run before the key is looked for has the property's name in it.</summary>
    private bool IsNamedByConstructor(string property) => Members.Hierarchy(scope.Record)
        .Where(type => !IsReadByPrimaryConstructor(type))
        .SelectMany(static type => type.InstanceConstructors)
        .SelectMany(static constructor => constructor.DeclaringSyntaxReferences)
        .Select(Syntax).OfType<ConstructorDeclarationSyntax>()
        .Any(constructor => constructor.DescendantTokens().Any(token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == property));

    /// <summary>The generated constructor calls the primary one where there is one, and no other.</summary>
    private bool IsReadByPrimaryConstructor(INamedTypeSymbol type) =>
        SymbolEqualityComparer.Default.Equals(type, scope.Record) && Members.PrimaryConstructor(type) is not null;

    private SyntaxNode Syntax(SyntaxReference reference) => reference.GetSyntax(cancellation);

    private static BoundValue? Constant(ValueShape shape, object? constant) => (shape, constant) switch
    {
        (EnumShape, not null) => EnumReader.IsNumber(constant) ? new NumberValue(EnumReader.Value(constant)) : null,
        // Files spell infinity otherwise, and the largest float is read as too large.
        (ScalarShape { Kind: RealNumberKind }, float or double) =>
            new RealValue(double.Parse(ConstantText.Of(constant), NumberStyles.Float, CultureInfo.InvariantCulture)),
        // C# makes a number of a character.
        (ScalarShape { Kind: WholeNumberKind }, char character) => new NumberValue(character),
        (ScalarShape { Kind: var kind }, not null) => kind.Read(ConstantText.Of(constant)).Value,
        _ => null,
    };

    private static BoundValue? Zero(ValueShape shape) => shape switch
    {
        { IsNullable: true } => null,
        EnumShape => new NumberValue(0),
        ScalarShape { Kind: var kind } => kind.Zero,
        _ => null,
    };
}
