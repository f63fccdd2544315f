using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContentGen.Generator.Schema.Declared;

/// <summary>Reads how a record is written: whether the generator can add a part and a private constructor to it, and what it has already.</summary>
internal sealed class DeclarationReader(Scope scope, List<Problem> problems, CancellationToken cancellation)
{
    private readonly INamedTypeSymbol _type = scope.Record;

    public Declaration Read()
    {
        foreach (var type in Members.Containers(_type).Prepend(_type))
            CheckPartial(type);
        var constructor = _type.InstanceConstructors.FirstOrDefault(static constructor => constructor.Parameters.IsEmpty);
        if (Complaint(constructor) is { } reason)
            problems.Add(Problems.CannotComplete(Places.Of(_type), _type.Name, reason));
        return new Declaration(
            AddsConstructor: constructor is { IsImplicitlyDeclared: true },
            HasConstructor: constructor is { IsImplicitlyDeclared: false },
            EntryMembers.All.Select(Own).OfType<OwnMember>().ToEquatableArray(),
            OtherMembers().ToEquatableArray())
        {
            ArticleMembers = ArticleMembers().ToEquatableArray(),
        };
    }

    private void CheckPartial(INamedTypeSymbol type)
    {
        var declarations = type.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(cancellation)).OfType<TypeDeclarationSyntax>();
        if (declarations.FirstOrDefault(static declaration => !declaration.Modifiers.Any(SyntaxKind.PartialKeyword)) is { } declaration)
        {
            var inside = type.Equals(_type, SymbolEqualityComparer.Default) ? null : _type.Name;
            problems.Add(Problems.NotPartial(Places.Of(declaration.Identifier), type.Name, inside));
        }
    }

    /// <summary>Why the record cannot be completed; null when it can.</summary>
    private string? Complaint(IMethodSymbol? constructor)
    {
        if (_type.TypeKind == TypeKind.Struct)
            return $"it is a struct: write 'partial record {_type.Name}'";
        if (!_type.IsRecord)
            return $"it is not a record (write 'partial record {_type.Name}')";
        if (_type.IsAbstract)
            return "it is abstract: put [Content] on the records derived from it";
        if (_type.TypeParameters.Length > 0)
            return "it is generic: put [Content] on a non-generic record that derives from it";
        if (Members.Containers(_type).FirstOrDefault(static type => type.TypeParameters.Length > 0) is { } generic)
            return $"the type '{generic.Name}' that contains it is generic: move it out";
        if (Members.Containers(_type).Prepend(_type).Any(static type => type.IsFileLocal))
            return "it is local to its file, so it can have no other part: remove 'file'";
        if (Members.Attribute(_type.GetAttributes(), "System.ObsoleteAttribute") is { } obsolete && Arguments.Positional(obsolete, 1) is true)
            return "it is [Obsolete] with an error, so generated code cannot use it: remove 'error: true', or [Content]";
        var needsBase = Members.PrimaryConstructor(_type) is null && constructor is not { IsImplicitlyDeclared: false };
        return needsBase && _type.BaseType is { SpecialType: not SpecialType.System_Object } parent
            && !parent.InstanceConstructors.Any(inherited => inherited.Parameters.IsEmpty && scope.Sees(inherited))
            ? $"its base '{parent.Name}' has no parameterless constructor: add one, or pass its parameters on, "
                + $"as in 'partial record {_type.Name}(…) : {parent.Name}(…)'"
            : null;
    }

    /// <summary>A member of every entry that the record has or inherits; null when the generator must add it.</summary>
    private OwnMember? Own(EntryProperty wanted)
    {
        var name = wanted.Name;
        var parameter = Members.PrimaryConstructor(_type)?.Parameters.FirstOrDefault(parameter => parameter.Name == name);
        if (Members.Find(_type, name) is { } member)
        {
            if (!IsFit(member, wanted.Type) || (parameter is not null && !IsOfType(parameter.Type, wanted.Type)))
                problems.Add(Problems.CannotComplete(
                    Places.Of(member.Locations.Any(static location => location.IsInSource) ? member : _type),
                    _type.Name,
                    $"'{name}' is a member of every entry, '{wanted.Expected}': declare it like that, or rename this member"));
            return new OwnMember(name, member is IPropertySymbol property && IsSet(property), parameter is not null)
            {
                Json = JsonReader.Read(member as IPropertySymbol, member.GetAttributes()),
            };
        }

        // A base that is content too gets it from the generator, which does not see its own work.
        if (Members.Hierarchy(_type).Skip(1).Any(Members.IsContent))
            return new OwnMember(name, IsSet: true, IsPositional: false);
        if (name == _type.Name)
            problems.Add(Problems.CannotComplete(
                Places.Of(_type), name, $"'{name}' is a member of every entry, and C# allows none with the name of its type: rename the record"));
        return null;
    }

    /// <summary>
    /// Whether the generated constructor gives a member its value: it stands in the record, so it sets what is private there too, and what
    /// has no setter and no value either.
    /// </summary>
    private bool IsSet(IPropertySymbol property)
    {
        if (scope.Setter(property, _type) is not null)
            return true;
        var isOwn = SymbolEqualityComparer.Default.Equals(property.ContainingType, _type);
        if (property.SetMethod is null)
            return isOwn && IsBlank(property);
        if (!isOwn)
            problems.Add(Problems.CannotComplete(
                Places.Of(_type), _type.Name, $"'{property.Name}' is a member of every entry, and its setter in '{property.ContainingType.Name}' is private"));
        return true;
    }

    private bool IsBlank(IPropertySymbol property) =>
        _type.GetMembers().OfType<IFieldSymbol>().Any(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property))
        && !_type.InstanceConstructors.Any(static constructor => constructor is { IsImplicitlyDeclared: false, Parameters.IsEmpty: true })
        && property.DeclaringSyntaxReferences.All(reference => reference.GetSyntax(cancellation) is PropertyDeclarationSyntax declaration
            && declaration.Initializer?.Value.ToString() is null or "\"\"" or "null!" or "default!" or "string.Empty");

    private static bool IsFit(ISymbol member, string type) =>
        member is IPropertySymbol { IsStatic: false, DeclaredAccessibility: Accessibility.Public } property
        && property.GetMethod is { DeclaredAccessibility: Accessibility.Public }
        && IsOfType(property.Type, type);

    private static bool IsOfType(ITypeSymbol type, string name) =>
        type.NullableAnnotation != NullableAnnotation.Annotated && type.ToDisplayString(NullableFlowState.None) == name;

    private IEnumerable<string> OtherMembers() => Members.Hierarchy(_type)
        .SelectMany(static type => type.GetMembers())
        .Where(static member => member.CanBeReferencedByName)
        .Select(static member => member.Name)
        .Distinct()
        .OrderBy(static name => name, StringComparer.Ordinal);

    /// <summary>Found by how they are written: the interface is named by the part that the generator adds.</summary>
    private IEnumerable<string> ArticleMembers() => _type.DeclaringSyntaxReferences
        .Select(reference => reference.GetSyntax(cancellation)).OfType<TypeDeclarationSyntax>()
        .SelectMany(static declaration => declaration.Members.OfType<PropertyDeclarationSyntax>())
        .Where(static property => property.ExplicitInterfaceSpecifier?.Name.ToString().Split('.').Last() == "IContentArticle")
        .Select(static property => property.Identifier.ValueText);
}
