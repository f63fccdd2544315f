using ContentGen.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentGen.Generator.Schema.Declared;

/// <summary>
/// Gathers the ids of <c>[Experimental]</c> on a record, its properties and their types: naming one of them is an error, which generated code
/// switches off for itself alone.
/// </summary>
internal sealed class ExperimentalIds
{
    private readonly SortedSet<string> _ids = new(StringComparer.Ordinal);
    private readonly HashSet<ITypeSymbol> _seen = new(SymbolEqualityComparer.Default);

    public static EquatableArray<string> Of(INamedTypeSymbol record)
    {
        var ids = new ExperimentalIds();
        ids.Add(record);
        return ids._ids.ToEquatableArray();
    }

    private void Add(ITypeSymbol type)
    {
        if (!_seen.Add(type))
            return;
        if (type is IArrayTypeSymbol array)
            Add(array.ElementType);
        if (type is not INamedTypeSymbol named)
            return;
        foreach (var argument in named.TypeArguments)
            Add(argument);
        foreach (var symbol in Members.Containers(named).Prepend(named))
            Read(symbol);
        // What another assembly has inside is its own affair, unless it is read.
        if (named.DeclaringSyntaxReferences.IsEmpty)
            return;
        foreach (var member in Members.Hierarchy(named).SelectMany(static current => current.GetMembers()))
        {
            if (member is IFieldSymbol { HasConstantValue: true } or IPropertySymbol)
                Read(member);
            if (member is IPropertySymbol property)
                Add(property.Type);
        }
    }

    private void Read(ISymbol symbol)
    {
        if (Members.Attribute(symbol.GetAttributes(), "System.Diagnostics.CodeAnalysis.ExperimentalAttribute") is { } attribute
            && Arguments.Positional(attribute, 0) is string id && SyntaxFacts.IsValidIdentifier(id))
            _ids.Add(id);
    }
}
