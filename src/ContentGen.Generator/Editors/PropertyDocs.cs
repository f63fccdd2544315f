using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using ContentGen.Generator.Model;
using ContentGen.Generator.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContentGen.Generator.Editors;

/// <summary>What the doc comment of a record or of a property says.</summary>
/// <param name="Record">The record, as generated code writes it.</param>
/// <param name="Property">The property; empty for the record itself.</param>
/// <param name="Text">Its summary as plain text.</param>
internal sealed record PropertyDoc(string Record, string Property, string Text);

/// <summary>
/// The doc comments of declared records and of the records inside them. They are read from the text of the sources: a project that
/// writes no documentation file has no doc comments as far as the compiler is concerned.
/// </summary>
internal sealed record PropertyDocs(EquatableArray<PropertyDoc> All)
{
    public string? Find(string record, string property) => All.FirstOrDefault(doc => doc.Record == record && doc.Property == property)?.Text;

    public static PropertyDocs Read(IEnumerable<CollectionSchema> schemas, Compilation compilation, CancellationToken cancellation)
    {
        var docs = new List<PropertyDoc>();
        var seen = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        foreach (var record in schemas.Where(static schema => schema.Declaration is not null).Select(static schema => schema.Record))
        {
            var path = record.Containers.Select(static header => header.Substring(header.LastIndexOf(' ') + 1)).Append(record.Name);
            var name = (record.Namespace.Length > 0 ? record.Namespace + "." : "") + string.Join("+", path).Replace("@", "");
            if (compilation.GetTypeByMetadataName(name) is { } type)
                Add(type);
        }

        return new PropertyDocs(docs.ToEquatableArray());

        void Add(INamedTypeSymbol type)
        {
            if (!seen.Add(type) || type.DeclaringSyntaxReferences.IsEmpty)
                return;
            var name = type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
            Keep(name, "", type.DeclaringSyntaxReferences.Select(reference => Summary(reference.GetSyntax(cancellation))));
            foreach (var property in type.GetMembers().OfType<IPropertySymbol>().Where(static property => property.CanBeReferencedByName))
            {
                Keep(name, property.Name, property.DeclaringSyntaxReferences.Select(reference => Text(reference.GetSyntax(cancellation))));
                foreach (var part in Parts(property.Type))
                    Add(part);
            }
        }

        void Keep(string record, string property, IEnumerable<string> texts)
        {
            if (texts.FirstOrDefault(static text => text.Length > 0) is { } text)
                docs.Add(new PropertyDoc(record, property, text));
        }
    }

    /// <summary>The types whose values a property holds.</summary>
    private static IEnumerable<INamedTypeSymbol> Parts(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Parts(array.ElementType),
        INamedTypeSymbol { IsGenericType: true } generic => generic.TypeArguments.SelectMany(Parts),
        INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } named => [named],
        _ => [],
    };

    private static string Text(SyntaxNode declaration) => declaration is ParameterSyntax parameter
        ? Words(parameter.FirstAncestorOrSelf<TypeDeclarationSyntax>(), $"param[{parameter.Identifier.ValueText}]")
        : Summary(declaration);

    private static string Summary(SyntaxNode declaration) => Words(declaration, "summary");

    private static string Words(SyntaxNode? declaration, string wanted)
    {
        var lines = (declaration?.GetLeadingTrivia().ToFullString() ?? "").Split('\n').Select(static line => line.Trim())
            .Where(static line => line.StartsWith("///", StringComparison.Ordinal)).Select(static line => line.Substring(3));
        try
        {
            var element = XElement.Parse($"<doc>{string.Join("\n", lines)}</doc>").Elements()
                .FirstOrDefault(element => element.Name.LocalName + (element.Attribute("name") is { } name ? $"[{name.Value}]" : "") == wanted);
            return Regex.Replace(string.Concat(element?.Nodes().Select(Plain) ?? []), @"\s+", " ").Trim();
        }
        catch (XmlException)
        {
            // The compiler warns of such a comment, and has nothing of it either.
            return "";
        }
    }

    private static string Plain(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { FirstNode: null } reference => (reference.FirstAttribute?.Value ?? "").Split('.', ':').Last(),
        XElement element => string.Concat(element.Nodes().Select(Plain)),
        _ => "",
    };
}
