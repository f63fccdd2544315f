using ContentGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentGen.Generator.Schema.Declared;

/// <summary>Reads what <c>[AllowedValues]</c> and <c>[DeniedValues]</c> name. One that no value of the property could ever be makes the rule useless.</summary>
internal static class RuleValue
{
    /// <summary>The value as front matter spells it; null, with the reason, when a property of this shape cannot have it.</summary>
    public static string? Spelling(TypedConstant value, ValueShape shape, out string complaint)
    {
        complaint = "";
        var spelling = shape switch
        {
            EnumShape choice => OfEnum(value, choice),
            ScalarShape { Kind: var kind } when value.Kind == TypedConstantKind.Primitive
                && ConstantText.Of(value.Value) is var text && kind.Read(text).Value is not null => text,
            _ => null,
        };
        if (spelling is null)
            complaint = $"{value.ToCSharpString()} is not a value of the property's type '{NameOf(shape)}'{Fix(value, shape)}";
        return spelling;
    }

    private static string? OfEnum(TypedConstant value, EnumShape choice)
    {
        if (value.Kind is not (TypedConstantKind.Primitive or TypedConstantKind.Enum) || value.Value is not { } constant || !EnumReader.IsNumber(constant))
            return null;
        if (value.Kind == TypedConstantKind.Enum && value.Type!.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) != choice.CSharp)
            return null;
        var number = EnumReader.Value(constant);
        if (choice.Members.FirstOrDefault(member => member.Value == number) is { } member)
            return Accepted.Spelling(member);
        var all = choice.Members.Aggregate(0L, static (sum, member) => sum | member.Value);
        return choice.IsFlags && (number & ~all) == 0 ? ConstantText.Of(constant) : null;
    }

    /// <summary>What to write instead: of an enum the member that has the text's name, or all of them.</summary>
    private static string Fix(TypedConstant value, ValueShape shape)
    {
        if (shape is not EnumShape choice)
            return "";
        var names = choice.Members.Select(static member => member.Name).ToList();
        var meant = Arguments.Value(value) is string text
            ? choice.Members.FirstOrDefault(member => Keys.Fold(member.Name) == Keys.Fold(text) || member.Spelling == text)?.Name
                ?? Suggestion.Nearest(text, names)
            : null;
        return meant is not null
            ? $". Write {NameOf(shape)}.{meant}"
            : $". Its members are {string.Join(", ", names.Select(name => $"{NameOf(shape)}.{name}"))}";
    }

    private static string NameOf(ValueShape shape) => shape.CSharp.Substring(shape.CSharp.LastIndexOfAny(['.', ':']) + 1);
}
