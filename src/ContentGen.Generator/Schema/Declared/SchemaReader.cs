using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentGen.Generator.Schema.Declared;

/// <summary>Reads a record with <c>[Content]</c> into a schema. Everything of Roslyn ends here.</summary>
internal sealed class SchemaReader
{
    public const string AttributeName = "ContentGen.ContentAttribute";

    private static readonly string[] NoKeys = [.. EntryMembers.Names, "EqualityContract"];

    private readonly INamedTypeSymbol _type;
    private readonly AttributeData _attribute;
    private readonly Scope _scope;
    private readonly List<Problem> _problems = [];
    private readonly CancellationToken _cancellation;

    private SchemaReader(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        _type = (INamedTypeSymbol)context.TargetSymbol;
        _attribute = context.Attributes[0];
        _scope = new Scope(context.SemanticModel.Compilation, _type);
        _cancellation = cancellation;
    }

    public static DeclaredCollection Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellation) =>
        new SchemaReader(context, cancellation).Read();

    private DeclaredCollection Read()
    {
        var folder = Members.Folder(_attribute);
        var place = Places.OfArgument(_attribute, 0, _cancellation);
        if (folder.Length == 0 || folder.Contains('/'))
            _problems.Add(Problems.BadFolder(place, folder));

        var declaration = new DeclarationReader(_scope, _problems, _cancellation).Read();
        var properties = new PropertyReader(_scope, _problems, _cancellation).Read(_type, NoKeys);
        var route = ReadRoute(folder);
        var schema = new CollectionSchema(folder, Name(), CatalogName(folder), route, properties)
        {
            Declaration = declaration,
            OrderBy = OrderBy(properties),
            Descending = Named("Descending") is true,
        };
        if (route.HoldsDate && schema.Find(Role.Date) is null)
            _problems.Add(Problems.RouteNeedsDate(PlaceOf("Route"), route.Pattern));
        return new DeclaredCollection(
            _problems.Any(static problem => problem.IsError) ? null : schema,
            folder,
            _type.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat),
            place,
            _problems.ToEquatableArray());
    }

    private RecordName Name()
    {
        var visibility = SyntaxFacts.GetText(_type.DeclaredAccessibility);
        return new RecordName(
            _type.ContainingNamespace.IsGlobalNamespace ? "" : _type.ContainingNamespace.ToDisplayString(),
            Names.Escape(_type.Name),
            visibility,
            Members.Containers(_type).Reverse().Select(static type => $"partial {Keyword(type)} {Names.Escape(type.Name)}").ToEquatableArray())
        {
            Reach = Members.Containers(_type).Prepend(_type).Select(static type => type.DeclaredAccessibility).Aggregate("public", Narrow),
        };
    }

    private static string Narrow(string reach, Accessibility accessibility) => accessibility switch
    {
        Accessibility.Public => reach,
        Accessibility.Internal or Accessibility.ProtectedOrInternal when reach != "private" => "internal",
        _ => "private",
    };

    private static string Keyword(INamedTypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Interface } => "interface",
        { IsRecord: true, TypeKind: TypeKind.Struct } => "record struct",
        { IsRecord: true } => "record",
        { TypeKind: TypeKind.Struct } => "struct",
        _ => "class",
    };

    private string CatalogName(string folder)
    {
        var name = Names.Member(folder);
        var place = Places.OfArgument(_attribute, 0, _cancellation);
        if (Named("Catalog") is string own)
        {
            place = PlaceOf("Catalog");
            var isRecord = string.Equals(own, _type.Name, StringComparison.OrdinalIgnoreCase);
            if (isRecord || !SyntaxFacts.IsValidIdentifier(own))
            {
                var reason = isRecord ? "the catalog and the record need different names" : "it is not a valid C# identifier";
                _problems.Add(Problems.BadArgument(place, "Catalog", own, reason));
                return name;
            }

            name = own;
        }

        if (Rival(name) is { } rival)
            _problems.Add(Problems.CatalogTaken(place, name, rival));
        return Names.Escape(name);
    }

    /// <summary>What stands beside the record and has the catalog's name; a partial static class is joined instead.</summary>
    private string? Rival(string catalog)
    {
        INamespaceOrTypeSymbol container = _type.ContainingType is { } outer ? outer : _type.ContainingNamespace;
        return container.GetMembers(catalog)
            .Where(member => member.Locations.Any(static location => location.IsInSource))
            .Where(static member => member is not INamedTypeSymbol { Arity: > 0 } and not INamedTypeSymbol { IsStatic: true })
            .Where(member => !member.Equals(_type, SymbolEqualityComparer.Default))
            .Select(static member => $"{Noun(member)} '{member.ToDisplayString()}'")
            .FirstOrDefault();
    }

    private static string Noun(ISymbol member) => member switch
    {
        INamespaceSymbol => "the namespace",
        INamedTypeSymbol => "the type",
        _ => "the member",
    };

    private Route ReadRoute(string folder)
    {
        if (Named("Route") is not string pattern)
            return Route.Default(folder);
        foreach (var complaint in Route.Check(pattern))
            _problems.Add(Problems.BadArgument(PlaceOf("Route"), "Route", pattern, complaint));
        return new Route(pattern);
    }

    private string? OrderBy(PropertySet properties)
    {
        if (Named("OrderBy") is not string name)
            return null;
        var property = properties.Find(name);
        if (property?.Type is ScalarShape or EnumShape)
            return name;
        var candidates = properties.Where(static property => property.Type is ScalarShape or EnumShape).Select(static property => property.Name).ToList();
        _problems.Add(Problems.BadOrder(PlaceOf("OrderBy"), name, property is null, candidates));
        return null;
    }

    private CodePlace PlaceOf(string argument) => Places.OfArgument(_attribute, argument, _cancellation);

    private object? Named(string argument) => _attribute.NamedArguments.FirstOrDefault(pair => pair.Key == argument).Value.Value;
}
