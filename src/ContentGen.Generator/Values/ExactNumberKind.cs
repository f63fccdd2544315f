using System.Globalization;

namespace ContentGen.Generator.Values;

/// <summary>Numbers without rounding: they are compared as decimal numbers.</summary>
internal abstract class ExactNumberKind(string name, string keyword, string entryMethod) : ScalarKind(name, keyword, entryMethod)
{
    /// <summary>
    /// The ends of a range may have a fraction that the values have not, and may lie far out: <c>[Range(0.5, double.MaxValue)]</c>.
    /// </summary>
    public sealed override IComparable? RangeKey(string text)
    {
        if (KeyOf(text) is { } key)
            return key;
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var end) || double.IsNaN(end))
            return null;
        return end >= (double)decimal.MaxValue ? decimal.MaxValue : end <= (double)decimal.MinValue ? decimal.MinValue : (decimal)end;
    }
}
