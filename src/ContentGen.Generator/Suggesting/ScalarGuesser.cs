using System.Globalization;
using ContentGen.Generator.FrontMatter;
using ContentGen.Generator.Values;

namespace ContentGen.Generator.Suggesting;

/// <summary>Finds the narrowest scalar type that reads all values, or all but a few.</summary>
internal static class ScalarGuesser
{
    /// <summary>The types that are guessed, the narrowest first, each with what a text must be so that the type loses nothing of it.</summary>
    private static readonly (ScalarKind Kind, Func<YamlScalar, BoundValue, bool> KeepsAll)[] Narrow =
    [
        (ScalarKind.Boolean, static (scalar, _) => IsPlain(scalar)),
        (ScalarKind.Int32, IsSameNumber),
        (ScalarKind.Int64, IsSameNumber),
        (ScalarKind.Double, IsSameReal),
        (ScalarKind.DateOnly, static (scalar, _) => DateReader.TryRead(scalar.Value, out var _) is { HasTime: false }),
        (ScalarKind.DateTimeOffset, static (_, _) => true),
    ];

    /// <summary>The type; values that it does not read are added to the exceptions.</summary>
    public static ScalarKind Guess(IReadOnlyList<ValueUse> values, List<ValueUse> exceptions)
    {
        foreach (var allowed in new[] { 0, Majority.Exceptions(values.Count) })
        {
            foreach (var (kind, keepsAll) in Narrow)
            {
                var others = values.Where(value => !Fits((YamlScalar)value.Node, kind, keepsAll)).ToList();
                if (others.Count > allowed || others.Count == values.Count)
                    continue;
                exceptions.AddRange(others);
                return kind;
            }
        }

        return ScalarKind.String;
    }

    private static bool Fits(YamlScalar scalar, ScalarKind kind, Func<YamlScalar, BoundValue, bool> keepsAll) =>
        kind.Read(scalar.Value).Value is { } value && keepsAll(scalar, value);

    private static bool IsPlain(YamlScalar scalar) => scalar.Style == YamlStyle.Plain;

    /// <summary>007 and +49 are not numbers to their writer.</summary>
    private static bool IsSameNumber(YamlScalar scalar, BoundValue value) =>
        IsPlain(scalar) && scalar.Value.Trim() == ((NumberValue)value).Number.ToString(CultureInfo.InvariantCulture);

    /// <summary>1.10 is a version; as a number it would be 1.1.</summary>
    private static bool IsSameReal(YamlScalar scalar, BoundValue value) =>
        IsPlain(scalar) && scalar.Value.Trim() == ((RealValue)value).Number.ToString("R", CultureInfo.InvariantCulture);
}
