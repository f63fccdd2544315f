using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentGen.Generator.Schema.Declared;

/// <summary>The C# that stands for a key that a file does not have.</summary>
internal static class Defaults
{
    /// <summary>Nothing, as a value of a shape; null where there is no such value.</summary>
    public static string? Empty(ValueShape shape) => shape switch
    {
        { IsNullable: true } => "null",
        ListShape { Form: ListForm.Set } set => $"new global::System.Collections.Generic.HashSet<{set.Item.Declared}>()",
        // Collection expressions are C# 12.
        ListShape { Form: ListForm.List } list => $"new global::System.Collections.Generic.List<{list.Item.Declared}>()",
        ListShape { Form: ListForm.ImmutableArray } list => $"global::System.Collections.Immutable.ImmutableArray<{list.Item.Declared}>.Empty",
        ListShape list => $"global::System.Array.Empty<{list.Item.Declared}>()",
        MapShape map => $"new global::System.Collections.Generic.Dictionary<string, {map.Item.Declared}>()",
        _ => null,
    };

    /// <summary>The default value of a parameter.</summary>
    public static string Of(IParameterSymbol parameter)
    {
        var type = parameter.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        return parameter.ExplicitDefaultValue switch
        {
            null => "default!",
            string text => SymbolDisplay.FormatLiteral(text, quote: true),
            bool flag => flag ? "true" : "false",
            char c => SymbolDisplay.FormatLiteral(c, quote: true),
            float number when float.IsNaN(number) || float.IsInfinity(number) => Special(number, "float"),
            double number when double.IsNaN(number) || double.IsInfinity(number) => Special(number, "double"),
            float number => number.ToString("R", CultureInfo.InvariantCulture) + "F",
            double number => number.ToString("R", CultureInfo.InvariantCulture) + "D",
            decimal number => number.ToString(CultureInfo.InvariantCulture) + "M",
            IFormattable number => $"({type})({number.ToString(null, CultureInfo.InvariantCulture)})",
            _ => "default!",
        };
    }

    private static string Special(double number, string type) =>
        double.IsNaN(number) ? type + ".NaN" : number > 0 ? type + ".PositiveInfinity" : type + ".NegativeInfinity";
}
