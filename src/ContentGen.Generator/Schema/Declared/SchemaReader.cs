using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContentGen.Generator.Schema.Declared;

/// <summary>Reads a record with <c>[Content]</c> into a schema. Everything of Roslyn ends here.</summary>
internal sealed class SchemaReader
{
    public const string AttributeName = "ContentGen.ContentAttribute";

    private static readonly string[] EntryMembers = ["Id", "Slug", "Url", "Source", "Body"];

    private readonly INamedTypeSymbol _type;
    private readonly AttributeData _attribute;
    private readonly List<Problem> _problems = [];
    private readonly CancellationToken _cancellation;

    private SchemaReader(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        _type = (INamedTypeSymbol)context.TargetSymbol;
        _attribute = context.Attributes[0];
        _cancellation = cancellation;
    }

    public static DeclaredCollection Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellation) =>
        new SchemaReader(context, cancellation).Read();

    private DeclaredCollection Read()
    {
        var folder = (_attribute.ConstructorArguments.FirstOrDefault().Value as string ?? "").Replace('\\', '/').Trim('/');
        var place = Places.OfArgument(_attribute, 0, _cancellation);
        if (folder.Length == 0 || folder.Contains('/'))
            _problems.Add(Problems.BadFolder(place, folder));
        CheckDeclaration();

        var properties = new PropertyReader(_problems, _cancellation).Read(_type);
        var route = ReadRoute(folder);
        var schema = new CollectionSchema(folder, Name(), CatalogName(folder), route, properties)
        {
            Declaration = new Declaration(AddsConstructor(), EntryMembers.Where(HasMember).ToEquatableArray(), OtherMembers().ToEquatableArray()),
            OrderBy = OrderBy(properties),
            Descending = Named("Descending") is true,
        };
        if (route.HoldsDate && schema.Date is null)
            _problems.Add(Problems.RouteNeedsDate(Places.OfArgument(_attribute, "Route", _cancellation), route.Pattern));
        return new DeclaredCollection(
            _problems.Any(static problem => problem.IsError) ? null : schema,
            folder,
            _type.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat),
            place,
            _problems.ToEquatableArray());
    }

    /// <summary>The generator must be able to add a part, and a private constructor, to the record.</summary>
    private void CheckDeclaration()
    {
        for (var type = _type; type is not null; type = type.ContainingType)
        {
            var declarations = type.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(_cancellation)).OfType<TypeDeclarationSyntax>().ToList();
            if (declarations.FirstOrDefault(static declaration => !declaration.Modifiers.Any(SyntaxKind.PartialKeyword)) is { } sealed_)
                _problems.Add(Problems.NotPartial(Places.Of(sealed_.Identifier), type.Name, type.Equals(_type, SymbolEqualityComparer.Default) ? null : _type.Name));
        }

        var identifier = Places.Of(_type);
        if (!_type.IsRecord)
            _problems.Add(Problems.NotARecord(identifier, _type.Name, "it is a class and not a record: write 'partial record'"));
        else if (_type.IsAbstract)
            _problems.Add(Problems.NotARecord(identifier, _type.Name, "it is abstract: put [Content] on the records derived from it"));
        else if (_type.IsGenericType)
            _problems.Add(Problems.NotARecord(identifier, _type.Name, "it is generic: derive a record without type parameters from it"));
        else if (PropertyReader.PrimaryConstructor(_type) is null && _type.BaseType is { SpecialType: not SpecialType.System_Object } parent
            && !HasParameterlessConstructor(parent))
            _problems.Add(Problems.NotARecord(identifier, _type.Name, $"its base '{parent.Name}' has no constructor without parameters: give it one, or pass its parameters on by a positional record"));
    }

    private static bool HasParameterlessConstructor(INamedTypeSymbol type) =>
        type.InstanceConstructors.Any(static constructor => constructor.Parameters.IsEmpty && constructor.DeclaredAccessibility != Accessibility.Private)
        || InheritsContent(type);

    private static bool InheritsContent(INamedTypeSymbol type) => PropertyReader.Hierarchy(type).Any(PropertyReader.IsContent);

    private bool AddsConstructor() =>
        PropertyReader.PrimaryConstructor(_type) is null && !_type.InstanceConstructors.Any(static constructor =>
            !constructor.IsImplicitlyDeclared && constructor.Parameters.IsEmpty);

    private bool HasMember(string name) =>
        (_type.BaseType is { } parent && InheritsContent(parent))
        || PropertyReader.Hierarchy(_type).Any(type => type.GetMembers(name).OfType<IPropertySymbol>().Any());

    private IEnumerable<string> OtherMembers() => PropertyReader.Hierarchy(_type)
        .SelectMany(static type => type.GetMembers())
        .Where(static member => member.CanBeReferencedByName)
        .Select(static member => member.Name)
        .Distinct()
        .OrderBy(static name => name, StringComparer.Ordinal);

    private RecordName Name()
    {
        var containers = new List<string>();
        for (var type = _type.ContainingType; type is not null; type = type.ContainingType)
            containers.Insert(0, $"partial {Keyword(type)} {type.Name}");
        return new RecordName(
            _type.ContainingNamespace.IsGlobalNamespace ? "" : _type.ContainingNamespace.ToDisplayString(),
            _type.Name,
            SyntaxFacts.GetText(_type.DeclaredAccessibility),
            containers.ToEquatableArray());
    }

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
        if (Named("Catalog") is string name)
        {
            if (SyntaxFacts.IsValidIdentifier(name) && name != _type.Name)
                return name;
            _problems.Add(Problems.BadArgument(Places.OfArgument(_attribute, "Catalog", _cancellation), "Catalog", name, name == _type.Name ? "the catalog needs another name than the record" : "it is no C# identifier"));
        }

        return Names.Member(folder);
    }

    private Route ReadRoute(string folder)
    {
        if (Named("Route") is not string pattern)
            return Route.Default(folder);
        foreach (var complaint in Route.Check(pattern))
            _problems.Add(Problems.BadArgument(Places.OfArgument(_attribute, "Route", _cancellation), "Route", pattern, complaint));
        return new Route(pattern);
    }

    private string? OrderBy(EquatableArray<PropertySchema> properties)
    {
        if (Named("OrderBy") is not string name)
            return null;
        var property = properties.FirstOrDefault(property => property.Name == name);
        if (property?.Type is ScalarShape or EnumShape)
            return name;
        var candidates = properties.Where(static property => property.Type is ScalarShape or EnumShape).Select(static property => property.Name).ToList();
        _problems.Add(Problems.BadArgument(
            Places.OfArgument(_attribute, "OrderBy", _cancellation), "OrderBy", name,
            (property is null ? "there is no such property" : "its type has no order") + $"; these can order: {string.Join(", ", candidates)}.{Suggestion.DidYouMean(name, candidates)}"));
        return null;
    }

    private object? Named(string argument) => _attribute.NamedArguments.FirstOrDefault(pair => pair.Key == argument).Value.Value;
}
