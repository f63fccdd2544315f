using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Schema.Declared;

/// <summary>What to write instead of a collection that is not read.</summary>
internal static class CollectionAdvice
{
    private const string Generic = "System.Collections.Generic.";

    /// <summary>The nearest type that is read; empty for what is no collection.</summary>
    public static string For(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol)
            return "Arrays of several dimensions are not supported. Use a list of records.";
        var all = type.AllInterfaces.Concat(type is INamedTypeSymbol own ? [own] : []).ToList();
        if ((Find("IReadOnlyDictionary<TKey, TValue>") ?? Find("IDictionary<TKey, TValue>")) is { } map)
            return $"Use IReadOnlyDictionary<{Show(map.TypeArguments[0])}, {Show(map.TypeArguments[1])}>.";
        if (Find("ISet<T>") is { } set)
            return $"Use IReadOnlySet<{Show(set.TypeArguments[0])}>.";
        if (Find("IEnumerable<T>") is not { } list)
            return "";
        var isImmutable = type.ContainingNamespace?.ToDisplayString() == "System.Collections.Immutable";
        return $"Use {(isImmutable ? "ImmutableArray" : "IReadOnlyList")}<{Show(list.TypeArguments[0])}>.";

        INamedTypeSymbol? Find(string name) => all.FirstOrDefault(candidate => candidate.OriginalDefinition.ToDisplayString() == Generic + name);
    }

    private static string Show(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
}
