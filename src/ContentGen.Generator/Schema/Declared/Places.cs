using ContentGen.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContentGen.Generator.Schema.Declared;

/// <summary>Turns places of Roslyn into values.</summary>
internal static class Places
{
    public static CodePlace Of(Location? location)
    {
        if (location is null || !location.IsInSource)
            return new CodePlace("", default);
        var span = location.GetLineSpan();
        return new CodePlace(span.Path, new SourceRange(
            location.SourceSpan.Start, location.SourceSpan.Length,
            span.StartLinePosition.Line, span.StartLinePosition.Character,
            span.EndLinePosition.Line, span.EndLinePosition.Character));
    }

    public static CodePlace Of(SyntaxToken token) => Of(token.GetLocation());

    public static CodePlace Of(ISymbol symbol) => Of(symbol.Locations.FirstOrDefault());

    /// <summary>The value of a positional argument; the whole attribute when it has none.</summary>
    public static CodePlace OfArgument(AttributeData attribute, int index, CancellationToken cancellation) =>
        Argument(attribute, arguments => arguments.Where(static argument => argument.NameEquals is null).ElementAtOrDefault(index), cancellation);

    /// <summary>The value of a named argument; the whole attribute when it has none.</summary>
    public static CodePlace OfArgument(AttributeData attribute, string name, CancellationToken cancellation) =>
        Argument(attribute, arguments => arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == name), cancellation);

    public static CodePlace OfAttribute(AttributeData attribute, CancellationToken cancellation) =>
        Of(attribute.ApplicationSyntaxReference?.GetSyntax(cancellation).GetLocation());

    private static CodePlace Argument(AttributeData attribute, Func<SeparatedSyntaxList<AttributeArgumentSyntax>, AttributeArgumentSyntax?> find,
        CancellationToken cancellation)
    {
        var syntax = attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) as AttributeSyntax;
        var argument = syntax?.ArgumentList is { } list ? find(list.Arguments) : null;
        return Of(argument?.Expression.GetLocation() ?? syntax?.GetLocation());
    }
}
