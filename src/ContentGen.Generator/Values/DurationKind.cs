using System.Globalization;
using System.Text.RegularExpressions;

namespace ContentGen.Generator.Values;

/// <summary>
/// Lengths of time: hours, minutes and seconds with colons, a number with a unit, or ISO 8601 (<c>PT12M30S</c>).
/// .NET's own parser is not asked: it takes <c>24:00:00</c> for 24 days, and <c>12:30</c> for hours whatever was meant.
/// </summary>
internal sealed class DurationKind() : ScalarKind("TimeSpan", null, "ReadTimeSpan")
{
    private const NumberStyles Styles = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;

    /// <summary>Days, when there are some, and then hours of one day; without days any number of hours.</summary>
    private static readonly Regex Clock = new(
        @"^(?<sign>[+-]?)(?:(?<d>[0-9]{1,8})(?:\.|:(?=[0-9]{1,2}:[0-9]{2}:)))?(?<h>[0-9]{1,9}):(?<m>[0-9]{2})(?::(?<s>[0-9]{2}(?:\.[0-9]{1,9})?))?$",
        RegexOptions.CultureInvariant);

    private static readonly Regex Iso = new(
        @"^(?<sign>[+-]?)P(?:(?<w>[0-9.,]+)W)?(?:(?<d>[0-9.,]+)D)?(?:T(?=[0-9])(?:(?<h>[0-9.,]+)H)?(?:(?<m>[0-9.,]+)M)?(?:(?<s>[0-9.,]+)S)?)?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex Calendar = new(@"^[+-]?P[0-9.,]+[YM]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex TwoParts = new(@"^(?<sign>[+-]?)(?<a>[0-9]{1,9}):(?<b>[0-9]{2})(?<f>\.[0-9]{1,9})?$", RegexOptions.CultureInvariant);

    private static readonly Regex Number = new(@"^[+-]?[0-9]+(?:\.[0-9]+)?$", RegexOptions.CultureInvariant);

    public override string Noun => "a duration";

    public override string Accepted => "a duration such as 01:30:00, 90s, 15m, 2h or 1d";

    public override BoundValue Zero => new NumberValue(0);

    public override ScalarReading Read(string text)
    {
        text = text.Trim();
        if (TwoParts.Match(text) is { Success: true } two)
            return ScalarReading.Refused(BothSpellings(two));
        if (Number.IsMatch(text))
            return ScalarReading.Refused($"Add a unit: {text}s, {text}m, {text}h or {text}d.");
        if (Calendar.IsMatch(text))
            return ScalarReading.Refused("Years and months have no fixed length: write days, such as 30d or P30D.");
        if (Clock.Match(text) is { Success: true } clock)
            return IsOnClock(clock) ? Sum(clock) : null;
        return text.Length > 2 && Iso.Match(text) is { Success: true } iso ? Sum(iso) : WithUnit(text);
    }

    public override IComparable OrderKey(BoundValue value) => ((NumberValue)value).Number;

    /// <summary>The ends of a range are spelled as .NET spells them: <c>00:10</c> is ten minutes there.</summary>
    public override IComparable? RangeKey(string text) =>
        KeyOf(text) ?? (text.Contains(':') && System.TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var end) ? end.Ticks : null);

    private static string BothSpellings(Match two)
    {
        var (sign, first, second, fraction) = (two.Groups["sign"].Value, Whole(two.Groups["a"].Value), two.Groups["b"].Value, two.Groups["f"].Value);
        if (Whole(second) > 59)
            return "";
        var minutes = string.Format(CultureInfo.InvariantCulture, "{0}{1:00}:{2:00}:{3}{4}", sign, first / 60, first % 60, second, fraction);
        return fraction.Length > 0
            ? $"Write {minutes}."
            : $"It is ambiguous: write {minutes} for minutes and seconds, or {sign}{two.Groups["a"].Value.PadLeft(2, '0')}:{second}:00 for hours and minutes.";
    }

    private static bool IsOnClock(Match clock) =>
        (!clock.Groups["d"].Success || Whole(clock.Groups["h"].Value) < 24)
        && Whole(clock.Groups["m"].Value) < 60
        && (!clock.Groups["s"].Success || Whole(clock.Groups["s"].Value.Substring(0, 2)) < 60);

    private static ScalarReading Sum(Match match)
    {
        var sum = 0m;
        foreach (var (part, ticks) in Parts)
        {
            if (!match.Groups[part].Success)
                continue;
            if (!decimal.TryParse(match.Groups[part].Value.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount)
                || amount > long.MaxValue / ticks)
                return null;
            sum += amount * ticks;
        }

        if (sum > long.MaxValue)
            return null;
        return new NumberValue((long)(match.Groups["sign"].Value == "-" ? -sum : sum));
    }

    private static readonly (string Part, long Ticks)[] Parts =
    [
        ("w", 7 * System.TimeSpan.TicksPerDay),
        ("d", System.TimeSpan.TicksPerDay),
        ("h", System.TimeSpan.TicksPerHour),
        ("m", System.TimeSpan.TicksPerMinute),
        ("s", System.TimeSpan.TicksPerSecond),
    ];

    private static ScalarReading WithUnit(string text)
    {
        if (text.Length < 2 || Unit(text[text.Length - 1]) is not { } ticks)
            return null;
        return decimal.TryParse(text.Substring(0, text.Length - 1).Trim(), Styles, CultureInfo.InvariantCulture, out var amount)
            && Math.Abs(amount) < long.MaxValue / ticks
            ? new NumberValue((long)(amount * ticks))
            : null;
    }

    private static long? Unit(char unit) => char.ToLowerInvariant(unit) switch
    {
        's' => System.TimeSpan.TicksPerSecond,
        'm' => System.TimeSpan.TicksPerMinute,
        'h' => System.TimeSpan.TicksPerHour,
        'd' => System.TimeSpan.TicksPerDay,
        _ => null,
    };

    private static int Whole(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
