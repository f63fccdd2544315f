using System.Globalization;

namespace ContentGen.Generator.Values;

/// <summary><see cref="decimal"/>: the digits behind the point are kept, also when they are zeros.</summary>
internal sealed class DecimalKind() : ExactNumberKind("Decimal", "decimal", "ReadDecimal")
{
    private const NumberStyles Styles = NumberStyles.Number & ~NumberStyles.AllowThousands | NumberStyles.AllowExponent;

    public override string Noun => "a number";

    public override string Accepted => "a number such as 3.14";

    public override BoundValue Zero => new TextValue("0");

    public override ScalarReading Read(string text)
    {
        text = text.Trim();
        if (decimal.TryParse(text, Styles, CultureInfo.InvariantCulture, out var number))
            return new TextValue(number.ToString(CultureInfo.InvariantCulture));
        return ScalarReading.Refused(double.TryParse(text, Styles, CultureInfo.InvariantCulture, out _)
            ? $"The range is {decimal.MinValue.ToString(CultureInfo.InvariantCulture)} to {decimal.MaxValue.ToString(CultureInfo.InvariantCulture)}."
            : DecimalComma.Advice(text));
    }

    public override IComparable OrderKey(BoundValue value) => decimal.Parse(((TextValue)value).Text, CultureInfo.InvariantCulture);
}
