using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContentGen.Generator.Schema.Declared;

/// <summary>
/// Looks whether the project has types of the names that default records and all catalogs get. A part of a class or record is joined; all
/// else is in the way, and the compiler's own errors would stand in generated files. Everything of Roslyn ends here.
/// </summary>
internal sealed class ExistingTypes(CollectionSchema schema, INamespaceOrTypeSymbol container, CancellationToken cancellation)
{
    private static readonly SyntaxKind[] Accesses =
        [SyntaxKind.PublicKeyword, SyntaxKind.InternalKeyword, SyntaxKind.PrivateKeyword, SyntaxKind.ProtectedKeyword, SyntaxKind.FileKeyword];

    private readonly RecordName _name = schema.Record;

    /// <summary>What is found, by folder; nothing for a folder whose names are free.</summary>
    public static EquatableArray<ExistingType> Find(IEnumerable<CollectionSchema> schemas, Compilation compilation, CancellationToken cancellation) =>
        schemas.Select(schema => Find(schema, compilation, cancellation))
            .OfType<ExistingType>()
            .ToEquatableArray();

    private static ExistingType? Find(CollectionSchema schema, Compilation compilation, CancellationToken cancellation)
    {
        // The table of declared names is there anyway; symbols are asked for only when a name is in it.
        var isDefault = schema.Declaration is null;
        var names = (isDefault ? new[] { schema.Record.Name, schema.Catalog } : [schema.Catalog]).Select(Plain).ToList();
        if (!names.Any(name => compilation.ContainsSymbolsWithName(name, SymbolFilter.Namespace | SymbolFilter.Type, cancellation)))
            return null;
        INamespaceOrTypeSymbol container = compilation.Assembly.GlobalNamespace;
        foreach (var part in schema.Record.Namespace.Split(['.'], StringSplitOptions.RemoveEmptyEntries).Select(Plain))
        {
            if (container.GetMembers(part).OfType<INamespaceSymbol>().FirstOrDefault() is not { } inner)
                return null;
            container = inner;
        }

        foreach (var part in schema.Record.ContainerNames.Select(Plain))
        {
            if (container.GetTypeMembers(part).FirstOrDefault() is not { } inner)
                return null;
            container = inner;
        }

        var types = new ExistingTypes(schema, container, cancellation);
        var problem = (isDefault ? types.OfRecord() : null) ?? types.OfCatalog();
        var found = new ExistingType(schema.Folder, problem)
        {
            Unset = problem is null && isDefault ? types.Unset().ToEquatableArray() : EquatableArray<string>.Empty,
            CatalogMembers = problem is null ? types.CatalogMembers().ToEquatableArray() : EquatableArray<string>.Empty,
        };
        return problem is null && found.Unset.IsEmpty && found.CatalogMembers.IsEmpty ? null : found;
    }

    private INamespaceOrTypeSymbol? Record => Named(_name.Name);

    private Problem? OfRecord()
    {
        if (Record is not { } found)
            return null;
        if (found is not INamedTypeSymbol { IsRecord: true, TypeKind: TypeKind.Class, IsAbstract: false } type || !IsPart(type) || HasConstructor(type))
            return InTheWay(found, found, isRecord: true);
        var own = schema.Properties.Select(static property => property.Name).Concat(EntryMembers.Names);
        return own.SelectMany(name => type.GetMembers(name)).FirstOrDefault() is { } member ? InTheWay(type, member, isRecord: true) : null;
    }

    private Problem? OfCatalog()
    {
        if (Named(schema.Catalog) is not { } found)
            return null;
        if (found is not INamedTypeSymbol { IsRecord: false, TypeKind: TypeKind.Class } type || !IsPart(type))
            return InTheWay(found, found, isRecord: false);
        var own = ReservedNames.OfParts(schema).ToList();
        return OwnMembers(type).FirstOrDefault(member => own.Contains(member.Name)) is { } member ? InTheWay(type, member, isRecord: false) : null;
    }

    /// <summary>The names of what the user's part of the catalog holds, which no entry's member may take.</summary>
    private IEnumerable<string> CatalogMembers() =>
        Named(schema.Catalog) is INamedTypeSymbol type ? OwnMembers(type).Select(static member => member.Name).Distinct() : [];

    private static IEnumerable<ISymbol> OwnMembers(INamedTypeSymbol type) =>
        type.GetMembers().Where(static member => member is { IsImplicitlyDeclared: false, CanBeReferencedByName: true });

    /// <summary>What looks as if a key set it, and no key does.</summary>
    private IEnumerable<string> Unset() => Record is not INamedTypeSymbol type ? [] : type.GetMembers().OfType<IPropertySymbol>()
        .Where(static property => property is { IsStatic: false, IsIndexer: false, SetMethod: not null, IsImplicitlyDeclared: false })
        .Select(static property => property.Name);

    private INamespaceOrTypeSymbol? Named(string name) => container.GetMembers(Plain(name)).OfType<INamespaceOrTypeSymbol>()
        .FirstOrDefault(static member => member is not INamedTypeSymbol { Arity: > 0 } and not INamedTypeSymbol { IsFileLocal: true });

    private bool IsPart(INamedTypeSymbol type) => Declarations(type).All(declaration => declaration is TypeDeclarationSyntax
        && declaration.Modifiers.Any(SyntaxKind.PartialKeyword)
        && declaration.Modifiers.Where(static modifier => Accesses.Contains(modifier.Kind())).All(modifier => modifier.ValueText == _name.Visibility));

    private bool HasConstructor(INamedTypeSymbol type) =>
        Declarations(type).Any(static declaration => declaration is RecordDeclarationSyntax { ParameterList: not null })
        || type.InstanceConstructors.Any(static constructor => constructor is { IsImplicitlyDeclared: false, Parameters.IsEmpty: true });

    private IEnumerable<MemberDeclarationSyntax> Declarations(INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(cancellation)).OfType<MemberDeclarationSyntax>();

    private Problem InTheWay(INamespaceOrTypeSymbol found, ISymbol at, bool isRecord)
    {
        var rival = $"the {(found is INamespaceSymbol ? "namespace" : "type")} '{found.ToDisplayString()}'";
        var member = ReferenceEquals(found, at) ? null : at.Name;
        return Problems.TypeInTheWay(Places.Of(at), schema.Folder, Plain(_name.Name), Plain(schema.Catalog), rival, member, isRecord, found is ITypeSymbol);
    }

    private static string Plain(string name) => name.TrimStart('@');
}

/// <summary>A type of the project that has the name of a default record or of a catalog.</summary>
/// <param name="Folder">The collection.</param>
/// <param name="Problem">Why it cannot be joined; null when it can.</param>
internal sealed record ExistingType(string Folder, Problem? Problem)
{
    /// <summary>The names of the record's properties that no key sets.</summary>
    public EquatableArray<string> Unset { get; init; } = EquatableArray<string>.Empty;

    /// <summary>The names of what the catalog has.</summary>
    public EquatableArray<string> CatalogMembers { get; init; } = EquatableArray<string>.Empty;
}
