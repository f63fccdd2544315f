using System.Globalization;

namespace ContentGen.Generator.Values;

/// <summary>Floating-point numbers of both precisions.</summary>
internal sealed class RealNumberKind(string name, string keyword, string entryMethod, double most) : ScalarKind(name, keyword, entryMethod)
{
    public override string Noun => "a number";

    public override string Accepted => "a number such as 3.14";

    public override BoundValue Zero => new RealValue(0);

    public override ScalarReading Read(string text)
    {
        text = text.Trim();
        switch (text.ToLowerInvariant())
        {
            case ".nan":
                return new RealValue(double.NaN);
            case ".inf" or "+.inf":
                return new RealValue(double.PositiveInfinity);
            case "-.inf":
                return new RealValue(double.NegativeInfinity);
        }

        if (text.Length == 0 || !(char.IsDigit(text[0]) || text[0] is '.' or '+' or '-')
            || !double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            return ScalarReading.Refused(DecimalComma.Advice(text));
        return Math.Abs(number) <= most ? new RealValue(number) : ScalarReading.Refused("It is too large.");
    }

    public override IComparable OrderKey(BoundValue value) => ((RealValue)value).Number;

    /// <summary>The ends of a range may be infinite, or too large for the type.</summary>
    public override IComparable? RangeKey(string text) =>
        KeyOf(text) ?? (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var end) ? end : null);
}
