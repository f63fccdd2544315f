using System.Globalization;
using System.Text.RegularExpressions;

namespace ContentGen.Generator.Values;

/// <summary>Times on the clock, of 24 hours.</summary>
internal sealed class TimeOfDayKind() : ScalarKind("TimeOnly", null, "ReadTimeOnly")
{
    private static readonly Regex Clock =
        new(@"^(?<h>[0-9]{1,2}):(?<m>[0-9]{2})(?::(?<s>[0-9]{2}(?:\.[0-9]{1,7})?))?$", RegexOptions.CultureInvariant);

    public override string Noun => "a time of day";

    public override string Accepted => "a time of day such as 14:30";

    public override BoundValue Zero => new NumberValue(0);

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
