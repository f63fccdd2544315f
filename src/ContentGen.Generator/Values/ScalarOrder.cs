using System.Globalization;

namespace ContentGen.Generator.Values;

/// <summary>The order of scalars.</summary>
internal static class ScalarOrder
{
    /// <summary>A value that can be put in order, read by a type; null when it cannot be read.</summary>
    public static IComparable? Comparable(ScalarKind kind, string text) => ScalarReader.TryRead(kind, text, out _) switch
    {
        NumberValue number when kind == ScalarKind.UInt64 => (decimal)unchecked((ulong)number.Number),
        NumberValue number => (decimal)number.Number,
        RealValue real => real.Number,
        MomentValue moment => moment.LocalTicks - (moment.OffsetMinutes * TimeSpan.TicksPerMinute),
        TextValue value when kind == ScalarKind.Decimal => decimal.Parse(value.Text, CultureInfo.InvariantCulture),
        TextValue value when kind == ScalarKind.Version => Version.Parse(value.Text),
        // The ends of a range may have a fraction that the values have not, and may lie far out: [Range(0.5, double.MaxValue)].
        null when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var end) => kind switch
        {
            ScalarKind.Single or ScalarKind.Double => end,
            >= ScalarKind.SByte and <= ScalarKind.UInt64 or ScalarKind.Decimal =>
                end >= (double)decimal.MaxValue ? decimal.MaxValue : end <= (double)decimal.MinValue ? decimal.MinValue : (decimal)end,
            _ => null,
        },
        _ => null,
    };
}
