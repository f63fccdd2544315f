using System.Globalization;

namespace ContentGen.Generator.Schema.Declared;

/// <summary>A constant of C# as text that every culture reads in one way.</summary>
internal static class ConstantText
{
    public static string Of(object? value) => value switch
    {
        null => "",
        bool flag => flag ? "true" : "false",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        float number => number.ToString("R", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
