using System.Globalization;
using System.Text.RegularExpressions;

namespace ContentGen.Generator.Values;

/// <summary>Lengths of time, as .NET writes them or as a number with a unit.</summary>
internal sealed class DurationKind() : ScalarKind("TimeSpan", null, "ReadTimeSpan")
{
    private const NumberStyles Styles = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;

    public override string Noun => "a duration";

    public override string Accepted => "a duration such as 01:30:00, 90s, 15m, 2h or 1d";

    public override ScalarReading Read(string text)
    {
        text = text.Trim();
        if (text.Contains(':') && System.TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var span))
            return new NumberValue(span.Ticks);
        if (text.Length < 2 || Unit(text[text.Length - 1]) is not { } ticks)
            return null;
        return decimal.TryParse(text.Substring(0, text.Length - 1).Trim(), Styles, CultureInfo.InvariantCulture, out var amount)
            && Math.Abs(amount) < long.MaxValue / ticks
            ? new NumberValue((long)(amount * ticks))
            : null;
    }

    public override IComparable OrderKey(BoundValue value) => ((NumberValue)value).Number;

    public override IComparable? RangeKey(string text) => KeyOf(text);

    private static long? Unit(char unit) => char.ToLowerInvariant(unit) switch
    {
        's' => System.TimeSpan.TicksPerSecond,
        'm' => System.TimeSpan.TicksPerMinute,
        'h' => System.TimeSpan.TicksPerHour,
        'd' => System.TimeSpan.TicksPerDay,
        _ => null,
    };
}

/// <summary>Times on the clock, of 24 hours.</summary>
internal sealed class TimeOfDayKind() : ScalarKind("TimeOnly", null, "ReadTimeOnly")
{
    private static readonly Regex Clock =
        new(@"^(?<h>[0-9]{1,2}):(?<m>[0-9]{2})(?::(?<s>[0-9]{2}(?:\.[0-9]{1,7})?))?$", RegexOptions.CultureInvariant);

    public override string Noun => "a time of day";

    public override string Accepted => "a time of day such as 14:30";

    public override ScalarReading Read(string text)
    {
        var match = Clock.Match(text.Trim());
        if (!match.Success)
            return null;
        var hours = int.Parse(match.Groups["h"].Value, CultureInfo.InvariantCulture);
        var minutes = int.Parse(match.Groups["m"].Value, CultureInfo.InvariantCulture);
        var seconds = match.Groups["s"].Success ? decimal.Parse(match.Groups["s"].Value, CultureInfo.InvariantCulture) : 0;
        return hours < 24 && minutes < 60 && seconds < 60
            ? new NumberValue(new System.TimeSpan(hours, minutes, 0).Ticks + (long)(seconds * System.TimeSpan.TicksPerSecond))
            : null;
    }

    public override IComparable OrderKey(BoundValue value) => ((NumberValue)value).Number;

    public override IComparable? RangeKey(string text) => KeyOf(text);
}
