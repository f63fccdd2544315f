using System.Globalization;
using System.Text.RegularExpressions;

namespace ContentGen.Generator.Values;

/// <summary>A date as it was read: the clock time, and whether the text said one.</summary>
internal readonly record struct WrittenDate(MomentValue Moment, bool HasTime);

/// <summary>
/// Reads dates as ISO 8601 writes them and blogs spell them: <c>2026-04-09</c>, with a <c>T</c> or a space and a time,
/// with <c>Z</c>, <c>±HH:mm</c>, <c>±HHmm</c> or no zone, which means UTC. Neither culture nor the machine's zone matter.
/// </summary>
internal static class DateReader
{
    public const string Accepted = "a date such as 2026-04-09 or 2026-04-09T14:30:00+02:00";

    private const string Day = "(?<date>[0-9]{4}-[0-9]{2}-[0-9]{2})";
    private const string Clock = @"(?<h>[0-9]{2}):(?<m>[0-9]{2})(?::(?<s>[0-9]{2})(?:\.(?<f>[0-9]{1,9}))?)?";
    private const string Zone = "(?<zone>[Zz]|[+-][0-9]{2}(?::?[0-9]{2})?)";

    private static readonly Regex Iso = new($@"^{Day}(?:(?:[Tt]|[ \t]+){Clock}[ \t]*{Zone}?)?$", RegexOptions.CultureInvariant);

    /// <summary>More than any place on earth is away from UTC.</summary>
    private const int NoOffset = 24 * 60;

    /// <summary>Reads a date; without one, <paramref name="complaint"/> says why not and what to write.</summary>
    public static WrittenDate? TryRead(string text, out string complaint)
    {
        text = text.Trim();
        complaint = "";
        var match = Iso.Match(text);
        if (!match.Success)
        {
            complaint = DateAdvice.For(text);
            return null;
        }

        if (!IsDay(match.Groups["date"].Value, out var day))
        {
            complaint = $"There is no day {match.Groups["date"].Value} in the calendar.";
            return null;
        }

        int hour = Number("h"), minute = Number("m"), second = Number("s");
        if (hour > 23 || minute > 59 || second > 59)
        {
            complaint = $"There is no time {text.Substring(11).Trim()} on the clock.";
            return null;
        }

        var ticks = day.Ticks + new TimeSpan(hour, minute, second).Ticks + Fraction(match.Groups["f"].Value);
        var moment = new MomentValue(ticks, Offset(match.Groups["zone"].Value));
        if (Math.Abs(moment.OffsetMinutes) > 14 * 60 || moment.UtcTicks < DateTime.MinValue.Ticks || moment.UtcTicks > DateTime.MaxValue.Ticks)
        {
            complaint = $"There is no time zone {match.Groups["zone"].Value}: offsets range from -14:00 to +14:00.";
            return null;
        }

        return new WrittenDate(moment, match.Groups["h"].Success);

        int Number(string group) => match.Groups[group].Success ? Int(match.Groups[group].Value) : 0;
    }

    /// <summary>Whether a text of the form yyyy-MM-dd names a day of the calendar.</summary>
    public static bool IsDay(string text, out DateTime day) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    /// <summary>The ticks of the digits behind the point; .NET has room for seven.</summary>
    private static int Fraction(string digits) => digits.Length == 0 ? 0 : Int(digits.PadRight(7, '0').Substring(0, 7));

    /// <summary>The minutes, or <see cref="NoOffset"/> for a zone with 60 minutes and more in the hour.</summary>
    private static int Offset(string zone)
    {
        if (zone is "" or "Z" or "z")
            return 0;
        var digits = zone.Substring(1).Replace(":", "").PadRight(4, '0');
        var minutes = (Int(digits.Substring(0, 2)) * 60) + Int(digits.Substring(2));
        if (digits[2] > '5')
            return NoOffset;
        return zone[0] == '-' ? -minutes : minutes;
    }

    private static int Int(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
