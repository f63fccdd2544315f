using ContentGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContentGen.Generator.Schema.Declared;

/// <summary>Looks for members that are written as if front matter set them, and that no key sets.</summary>
internal sealed class OtherMembers(Scope scope, List<Problem> problems, CancellationToken cancellation)
{
    public const string Key = "ContentGen.KeyAttribute";
    public const string Taxonomy = "ContentGen.TaxonomyAttribute";

    /// <summary>Complains of them.</summary>
    /// <returns>The keys of those that would be properties in a moment.</returns>
    public IEnumerable<string> Read(INamedTypeSymbol type, Func<IPropertySymbol, bool> isKey)
    {
        var isContent = SymbolEqualityComparer.Default.Equals(type, scope.Record);
        foreach (var member in Members.Hierarchy(type).Reverse().SelectMany(static current => current.GetMembers()))
        {
            if (member is IFieldSymbol { IsRequired: true } field)
            {
                var written = field.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
                problems.Add(Problems.RequiredField(scope.PlaceOf(field), type.Name, field.Name, written));
                yield return Keys.OfProperty(field.Name);
            }
            else if (member is IPropertySymbol { CanBeReferencedByName: true } property)
            {
                Check(property, type, isContent, isKey(property));
            }
        }
    }

    /// <summary>
    /// Of attributes alone that stand in these sources: what other assemblies do with theirs is not known. Rules of .NET on what is
    /// computed, or in a record that is not ours, may be meant for somebody else.
    /// </summary>
    private void Check(IPropertySymbol property, INamedTypeSymbol type, bool isContent, bool isKey)
    {
        foreach (var attribute in property.GetAttributes().Where(static attribute => attribute.ApplicationSyntaxReference is not null))
        {
            var isTaxonomy = attribute.AttributeClass?.ToDisplayString() == Taxonomy;
            var name = isTaxonomy ? "Taxonomy"
                : attribute.AttributeClass?.ToDisplayString() == Key ? "Key"
                : isContent && !IsComputed(property) ? RuleReader.NameOf(attribute)
                : null;
            var reason = !isKey ? $"no key sets '{property.Name}', {Reason(property, isContent)}"
                : isTaxonomy && !isContent ? $"entries are filed under properties of their own record, and '{property.Name}' is one of the nested '{type.Name}'"
                : null;
            if (name is not null && reason is not null)
                problems.Add(Problems.BadRule(Places.OfAttribute(attribute, cancellation), name, reason));
        }
    }

    private string Reason(IPropertySymbol property, bool isContent) =>
        isContent && EntryMembers.Names.Contains(property.Name) ? "because every entry has that member and ContentGen sets it"
        : property.IsStatic ? "because it is static"
        : property.SetMethod is null ? IsComputed(property) ? "because it is computed" : "because it has no setter: write '{ get; init; }'"
        : "because generated code cannot set it: make the property and its setter public";

    private bool IsComputed(IPropertySymbol property) => property.DeclaringSyntaxReferences
        .Select(reference => reference.GetSyntax(cancellation)).OfType<PropertyDeclarationSyntax>()
        .Any(static declaration => declaration.ExpressionBody is not null
            || declaration.AccessorList?.Accessors.Any(static accessor => accessor.Body is not null || accessor.ExpressionBody is not null) == true);
}
