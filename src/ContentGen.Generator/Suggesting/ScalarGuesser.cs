using System.Globalization;
using ContentGen.Generator.FrontMatter;
using ContentGen.Generator.Values;

namespace ContentGen.Generator.Suggesting;

/// <summary>Finds the narrowest scalar type that reads all values, or all but a few.</summary>
internal static class ScalarGuesser
{
    private static readonly ScalarKind[] Narrow = [ScalarKind.Boolean, ScalarKind.Int32, ScalarKind.Int64, ScalarKind.Double, ScalarKind.DateOnly, ScalarKind.DateTimeOffset];

    /// <summary>The type; values that it does not read are added to the exceptions.</summary>
    public static ScalarKind Guess(IReadOnlyList<ValueUse> values, List<ValueUse> exceptions)
    {
        foreach (var allowed in new[] { 0, Majority.Exceptions(values.Count) })
        {
            foreach (var kind in Narrow)
            {
                var others = values.Where(value => !Fits(kind, (YamlScalar)value.Node)).ToList();
                if (others.Count > allowed || others.Count == values.Count)
                    continue;
                exceptions.AddRange(others);
                return kind;
            }
        }

        return ScalarKind.String;
    }

    /// <summary>A word for what a type wants, as in "is not a date".</summary>
    public static string Noun(ScalarKind kind) => kind switch
    {
        ScalarKind.Boolean => "true or false",
        ScalarKind.Int32 or ScalarKind.Int64 => "a whole number",
        ScalarKind.Double => "a number",
        ScalarKind.DateOnly or ScalarKind.DateTimeOffset => "a date",
        _ => "text",
    };

    /// <summary>Whether a value reads as a type and says nothing that the type would lose.</summary>
    private static bool Fits(ScalarKind kind, YamlScalar scalar)
    {
        var text = scalar.Value.Trim();
        if (ScalarReader.TryRead(kind, text, out _) is not { } value)
            return false;
        switch (kind)
        {
            case ScalarKind.DateOnly:
                return DateReader.TryRead(text, out _) is { HasTime: false };
            case ScalarKind.DateTimeOffset:
                return true;
            case ScalarKind.Int32 or ScalarKind.Int64:
                // 007 and +49 are no numbers to their writer.
                return scalar.Style == YamlStyle.Plain && text == ((NumberValue)value).Number.ToString(CultureInfo.InvariantCulture);
            case ScalarKind.Double:
                // 1.10 is a version; as a number it would be 1.1.
                return scalar.Style == YamlStyle.Plain && value is RealValue real && text == real.Number.ToString("R", CultureInfo.InvariantCulture);
            default:
                return scalar.Style == YamlStyle.Plain;
        }
    }
}
