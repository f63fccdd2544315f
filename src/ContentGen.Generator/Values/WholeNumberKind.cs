using System.Globalization;
using System.Text.RegularExpressions;

namespace ContentGen.Generator.Values;

/// <summary>The integers, signed and not.</summary>
internal sealed class WholeNumberKind(string name, string keyword, long least, ulong most)
    : ExactNumberKind(name, keyword, most > long.MaxValue ? "ReadUInt64" : "ReadInt64")
{
    private static readonly Regex Digits = new(@"^[+-]?[0-9]+(?:_[0-9]+)*$", RegexOptions.CultureInvariant);

    public override string Noun => "a whole number";

    /// <summary>Of the wide ones nobody wants to read the ends.</summary>
    public override string Accepted => most <= ushort.MaxValue ? $"a whole number from {Ends}"
        : least < 0 ? "a whole number such as 42"
        : "a non-negative whole number such as 42";

    private string Ends =>
        $"{least.ToString(CultureInfo.InvariantCulture)} to {most.ToString(CultureInfo.InvariantCulture)}";

    public override BoundValue Zero => new NumberValue(0);

    public override ScalarReading Read(string text)
    {
        text = text.Trim();
        if (!Digits.IsMatch(text))
            return ScalarReading.Refused(Advice(text));
        var digits = text.Replace("_", "");
        if (long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            if (number >= least && (number < 0 || (ulong)number <= most))
                return new NumberValue(number);
        }
        else if (ulong.TryParse(digits.TrimStart('+'), NumberStyles.None, CultureInfo.InvariantCulture, out var large) && large <= most)
        {
            return new NumberValue(unchecked((long)large));
        }

        // Those of the narrow ones are in what is accepted.
        return ScalarReading.Refused(most <= ushort.MaxValue ? "" : $"The range is {Ends}.");
    }

    /// <summary>Numbers that only an unsigned type holds are packed as negative ones.</summary>
    public override IComparable OrderKey(BoundValue value)
    {
        var number = ((NumberValue)value).Number;
        return least < 0 ? (decimal)number : (decimal)unchecked((ulong)number);
    }

    private static string Advice(string text)
    {
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _))
            return "It has a fraction or an exponent.";
        return text.Contains(',')
            && long.TryParse(text.Replace(",", ""), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var grouped)
            ? $"Write {grouped.ToString(CultureInfo.InvariantCulture)} without commas."
            : "";
    }
}
