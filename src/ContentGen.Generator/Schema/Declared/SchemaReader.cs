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

    /// <summary>A record that cannot be read must not take the others with it, and a generator that throws is switched off.</summary>
    public static DeclaredCollection Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        var reader = new SchemaReader(context, cancellation);
        try
        {
            return reader.Read();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return reader.Failed(exception);
        }
    }

    private DeclaredCollection Failed(Exception exception)
    {
        var (folder, place) = (Members.Folder(_attribute), Places.Of(_type));
        var schema = new CollectionSchema(folder, Name(_type), Names.Member(folder), Route.None, new PropertySet([]));
        return new DeclaredCollection(schema, false, folder, _type.Name, place, EquatableArray.Of(Problems.Internal(place, exception)));
    }

    private DeclaredCollection Read()
    {
        var folder = Members.Folder(_attribute);
        var place = Places.OfArgument(_attribute, 0, _cancellation);
        var declaration = new DeclarationReader(_scope, _problems, _cancellation).Read() with
        {
            Bases = Members.Hierarchy(_type).Skip(1).Where(Members.IsContent).Select(static type => Name(type).FullName).ToEquatableArray(),
        };
        var properties = new PropertyReader(_scope, _problems, _cancellation).Read(_type, NoKeys);
        var route = ReadRoute(folder);
        var schema = new CollectionSchema(folder, Name(_type), CatalogName(folder), route, properties)
        {
            Declaration = declaration,
            OrderBy = OrderBy(properties),
            Descending = Named("Descending") is true,
            Experimental = ExperimentalIds.Of(_type),
        };
        if (route.HoldsDate && schema.Find(Role.Date) is null)
        {
            _problems.Add(Problems.RouteNeedsDate(PlaceOf("Route"), route.Pattern));
            schema = schema with { Route = Route.None };
        }

        CheckCatalog(schema);

        // What the type is to be in the end is open as long as it is not even a partial record: other keys may be its.
        if (_problems.Any(static problem => problem.Descriptor == Descriptor.NotPartial))
            schema = schema with { Declaration = null };
        return new DeclaredCollection(
            schema,
            // One that is being typed has no name yet.
            IsUsable: _type.Name.Length > 0 && !_problems.Any(static problem => problem.IsError),
            folder,
            _type.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat),
            place,
            _problems.ToEquatableArray());
    }

    private static RecordName Name(INamedTypeSymbol type)
    {
        var visibility = SyntaxFacts.GetText(type.DeclaredAccessibility);
        return new RecordName(
            type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString(),
            Names.Escape(type.Name),
            visibility,
            Members.Containers(type).Reverse().Select(static outer => $"partial {Keyword(outer)} {Names.Escape(outer.Name)}").ToEquatableArray())
        {
            Reach = Members.Containers(type).Prepend(type).Select(static outer => outer.DeclaredAccessibility).Aggregate("public", Narrow),
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

        // What is no folder gives no name.
        if ((Named("Catalog") is not null || (folder.Length > 0 && !folder.Contains('/'))) && Rival(name) is { } rival)
            _problems.Add(Problems.CatalogTaken(place, name, rival));
        return Names.Escape(name);
    }

    /// <summary>The catalog class holds the taxonomies, and so must not have the name of one, nor they those of its other members.</summary>
    private void CheckCatalog(CollectionSchema schema)
    {
        foreach (var taxonomy in schema.Taxonomies)
        {
            if (ReservedNames.RivalOf(taxonomy, schema) is { } rival)
                _problems.Add(Problems.TaxonomyTaken(Places.Of(Members.Find(_type, taxonomy.Name) ?? _type), taxonomy.Name, taxonomy.Key, rival));
        }

        if (Named("Catalog") is string own && ReservedNames.OfCatalog(schema).Count(name => name == own) > 1)
        {
            const string Reason = "the class would have a member of its own name, and C# does not allow that";
            _problems.Add(Problems.BadArgument(PlaceOf("Catalog"), "Catalog", own, Reason));
        }
    }

    /// <summary>What stands beside the record and has the catalog's name; a partial static class is joined instead.</summary>
    private string? Rival(string catalog)
    {
        var container = _scope.Container;
        if (container is INamedTypeSymbol && container.Name == catalog)
            return $"the type '{container.ToDisplayString()}' around it";
        return container.GetMembers(catalog)
            .Where(static member => member is INamespaceSymbol || member.Locations.Any(static location => location.IsInSource))
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
        var complaints = Route.Check(pattern).ToList();
        _problems.AddRange(complaints.Select(complaint => Problems.BadArgument(PlaceOf("Route"), "Route", pattern, complaint)));
        return complaints.Count == 0 ? new Route(pattern) : Route.None;
    }

    private string? OrderBy(PropertySet properties)
    {
        if (Named("OrderBy") is not string name)
            return null;
        var property = properties.Find(name);
        if (property?.Type is ScalarShape or EnumShape)
            return name;
        var candidates = properties.Where(static property => property.Type is ScalarShape or EnumShape).Select(static property => property.Name).ToList();
        var isUnknown = property is null && !EntryMembers.Names.Contains(name) && Members.Find(_type, name) is not IPropertySymbol;
        var reason = property is not null ? "values of its type have no order"
            : isUnknown ? "there is no such property"
            : "no key sets this property";
        _problems.Add(Problems.BadOrder(PlaceOf("OrderBy"), name, reason, isUnknown, candidates));
        return null;
    }

    private CodePlace PlaceOf(string argument) => Places.OfArgument(_attribute, argument, _cancellation);

    private object? Named(string argument) => Arguments.Named(_attribute, argument);
}
