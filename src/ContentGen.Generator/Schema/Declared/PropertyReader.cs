using System.Collections.Immutable;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContentGen.Generator.Schema.Declared;

/// <summary>Reads the properties of a record, inherited ones too, as the keys that front matter may hold.</summary>
internal sealed class PropertyReader
{
    private readonly Scope _scope;
    private readonly List<Problem> _problems;
    private readonly CancellationToken _cancellation;
    private readonly ShapeReader _shapes;
    private readonly RuleReader _rules;
    private readonly OtherMembers _others;
    private readonly AbsentValue _absent;

    public PropertyReader(Scope scope, List<Problem> problems, CancellationToken cancellation)
    {
        _scope = scope;
        _problems = problems;
        _cancellation = cancellation;
        _shapes = new ShapeReader(this, scope);
        _rules = new RuleReader(problems, cancellation);
        _others = new OtherMembers(scope, problems, cancellation);
        _absent = new AbsentValue(scope, cancellation);
    }

    /// <summary>Reads a record's properties.</summary>
    /// <param name="type">The content record, or one inside it.</param>
    /// <param name="others">Names of properties that are not keys.</param>
    public PropertySet Read(INamedTypeSymbol type, IReadOnlyCollection<string> others)
    {
        var properties = new List<PropertySchema>();
        var unread = new List<string>();
        var seen = new HashSet<string>(others, StringComparer.Ordinal);
        foreach (var parameter in Members.PrimaryConstructor(type)?.Parameters ?? ImmutableArray<IParameterSymbol>.Empty)
        {
            // One that is being typed has no name yet.
            if (parameter.Name.Length == 0 || !seen.Add(parameter.Name))
                continue;
            if (Sound(() => Positional(parameter, Members.Find(type, parameter.Name) as IPropertySymbol)) is { } property)
                properties.Add(property);
            else
                unread.AddRange(KeysOf(parameter.Name, parameter.GetAttributes()));
        }

        var read = Members.Hierarchy(type).Reverse()
            .SelectMany(static current => current.GetMembers().OfType<IPropertySymbol>())
            .Where(property => property.CanBeReferencedByName && seen.Add(property.Name))
            .Select(property => Members.Find(type, property.Name) as IPropertySymbol)
            .OfType<IPropertySymbol>()
            .Where(property => IsKey(property, type))
            .Select(property => (Symbol: property, Schema: Sound(() => Ordinary(property))))
            .ToList();
        unread.AddRange(read.Where(static property => property.Schema is null)
            .SelectMany(static property => KeysOf(property.Symbol.Name, Members.Attributes(property.Symbol))));
        unread.AddRange(_others.Read(type, property => property is not null && !others.Contains(property.Name) && IsKey(property, type)));
        var own = read.Select(static property => property.Schema).OfType<PropertySchema>().ToList();
        properties.AddRange(own.Where(static property => property.IsRequiredMember));
        properties.AddRange(own.Where(static property => !property.IsRequiredMember));
        var shared = CheckKeys(type, properties).ToList();
        return new PropertySet(properties.Except(shared), unread.Concat(shared.SelectMany(static property => property.Keys)));
    }

    /// <summary>A property of which nothing is wrong: what a file gives to another one is not looked at.</summary>
    private PropertySchema? Sound(Func<PropertySchema?> read)
    {
        var before = _problems.Count;
        var property = read();
        return _problems.Skip(before).Any(static problem => problem.IsError) ? null : property;
    }

    private bool IsKey(IPropertySymbol property, INamedTypeSymbol type) =>
        property.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal
        && _scope.Sees(property, type)
        && _scope.Setter(property, type) is not null;

    private PropertySchema? Positional(IParameterSymbol parameter, IPropertySymbol? property)
    {
        if (ReadShape(parameter.Type, parameter) is not { } shape)
            return null;
        var attributes = parameter.GetAttributes().Concat(property is null ? [] : Members.Attributes(property)).ToList();
        var (key, aliases) = Key(parameter.Name, attributes);
        return Decorate(new PropertySchema(parameter.Name, key, aliases, shape)
        {
            IsPositional = true,
            IsRequired = !parameter.HasExplicitDefaultValue && !shape.IsNullable && shape is not (ListShape or MapShape),
            Default = parameter.HasExplicitDefaultValue ? Defaults.Of(parameter) : Defaults.Empty(shape) ?? "default!",
            Absent = _absent.Of(shape, parameter, property),
            Json = JsonReader.Read(property, attributes),
        }, parameter.Type, attributes, parameter);
    }

    private PropertySchema? Ordinary(IPropertySymbol property)
    {
        if (ReadShape(property.Type, property) is not { } shape)
            return null;
        var attributes = Members.Attributes(property);
        // Of the value types, ImmutableArray alone cannot be used as it comes.
        var isBare = !shape.IsNullable && (property.Type.IsReferenceType || shape is ListShape) && !HasInitializer(property);
        var empty = Defaults.Empty(shape);
        var (key, aliases) = Key(property.Name, attributes);
        return Decorate(new PropertySchema(property.Name, key, aliases, shape)
        {
            IsRequiredMember = property.IsRequired,
            IsRequired = property.IsRequired || (isBare && empty is null),
            Default = property.IsRequired ? "default!" : isBare ? empty : null,
            Absent = property.IsRequired ? null : _absent.Of(shape, property),
            // Of an overridden property, the serializer takes no attribute.
            Json = JsonReader.Read(property, property.GetAttributes()),
        }, property.Type, attributes, property);
    }

    private ValueShape? ReadShape(ITypeSymbol type, ISymbol owner)
    {
        var shape = _shapes.TryRead(type, out var advice);
        if (shape is null)
            _problems.Add(Problems.UnsupportedType(PlaceOf(owner), owner.Name, Show(type), advice));
        return shape;
    }

    private PropertySchema Decorate(PropertySchema property, ITypeSymbol type, IReadOnlyList<AttributeData> attributes, ISymbol symbol)
    {
        var isTaxonomy = Members.Attribute(attributes, OtherMembers.Taxonomy) is not null;
        if (isTaxonomy && (property.Type is ListShape list ? list.Item : property.Type) is not ScalarShape { Kind.IsText: true })
            _problems.Add(Problems.TaxonomyNeedsText(PlaceOf(symbol), property.Name));
        var rules = _rules.Read(property, Show(type), attributes, PlaceOf(symbol), out var isRequired);
        return property with
        {
            IsTaxonomy = isTaxonomy,
            Rules = rules,
            IsRequired = property.IsRequired || isRequired,
            NeedsValue = isRequired || (property.IsRequired && !property.Type.IsNullable),
            Obsolete = Members.Obsolete(attributes),
        };
    }

    /// <summary>The properties that another one's key sets too.</summary>
    private IEnumerable<PropertySchema> CheckKeys(INamedTypeSymbol type, List<PropertySchema> properties)
    {
        var taken = new Dictionary<string, PropertySchema>(StringComparer.Ordinal);
        foreach (var property in properties)
        {
            foreach (var key in property.Keys.Select(Keys.Fold).Distinct())
            {
                if (!taken.TryGetValue(key, out var other))
                {
                    taken[key] = property;
                    continue;
                }

                _problems.Add(Problems.SharedKey(PlaceOf(Members.Find(type, property.Name) ?? type), property.Name, other.Name, key));
                yield return property;
            }
        }
    }

    private static IEnumerable<string> KeysOf(string name, IReadOnlyList<AttributeData> attributes)
    {
        var (key, aliases) = Key(name, attributes);
        return aliases.Prepend(key);
    }

    private static (string Key, EquatableArray<string> Aliases) Key(string name, IReadOnlyList<AttributeData> attributes)
    {
        var attribute = Members.Attribute(attributes, OtherMembers.Key);
        var named = attribute is null ? [] : Arguments.Items(Arguments.Constant(attribute, "Aliases"));
        var aliases = named.Select(Arguments.Value).OfType<string>().Where(static alias => alias.Length > 0);
        var key = attribute is not null && Arguments.Positional(attribute, 0) is string { Length: > 0 } own ? own : Keys.OfProperty(name);
        return (key, aliases.ToEquatableArray());
    }

    /// <summary>Whether C# itself gives the property a value. Of another assembly that cannot be seen: only <c>required</c> counts there.</summary>
    private bool HasInitializer(IPropertySymbol property) =>
        property.DeclaringSyntaxReferences.IsEmpty
        || property.DeclaringSyntaxReferences.Any(reference =>
            reference.GetSyntax(_cancellation) is PropertyDeclarationSyntax { Initializer: not null } or ParameterSyntax)
        || property.ContainingType.InstanceConstructors.Any(static constructor => constructor is { IsImplicitlyDeclared: false, Parameters.IsEmpty: true });

    private static string Show(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    private CodePlace PlaceOf(ISymbol symbol) => _scope.PlaceOf(symbol);
}
