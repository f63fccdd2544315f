using System.Globalization;
using System.Text.RegularExpressions;

namespace ContentGen.Generator.Values;

/// <summary>
/// Reads dates as ISO 8601 writes them and blogs spell them: <c>2026-04-09</c>, with a <c>T</c> or a blank and a time,
/// with <c>Z</c>, <c>±HH:mm</c>, <c>±HHmm</c> or no zone, which means UTC. Neither culture nor the machine's zone matter.
/// </summary>
internal static class DateReader
{
    public const string Accepted = "a date such as 2026-04-09 or 2026-04-09T14:30:00+02:00";

    private static readonly Regex Iso = new(
        @"^(?<date>[0-9]{4}-[0-9]{2}-[0-9]{2})(?:(?:[Tt]|[ \t]+)(?<h>[0-9]{2}):(?<m>[0-9]{2})(?::(?<s>[0-9]{2})(?:\.(?<f>[0-9]{1,9}))?)?[ \t]*(?<zone>[Zz]|[+-][0-9]{2}(?::?[0-9]{2})?)?)?$",
        RegexOptions.CultureInvariant);

    private static readonly Regex Slashed = new(@"^(?<a>[0-9]{1,4})[/.](?<b>[0-9]{1,2})[/.](?<c>[0-9]{1,4})(?<rest>[^0-9].*)?$", RegexOptions.CultureInvariant);

    private static readonly Regex Unpadded = new(@"^(?<y>[0-9]{4})-(?<m>[0-9]{1,2})-(?<d>[0-9]{1,2})(?<rest>[^0-9].*)?$", RegexOptions.CultureInvariant);

    private static readonly string[] Worded =
        ["MMMM d, yyyy", "MMMM d yyyy", "MMM d, yyyy", "MMM d yyyy", "d MMMM yyyy", "d MMM yyyy", "yyyyMMdd", "MMMM dd, yyyy", "dddd, MMMM d, yyyy", "ddd, d MMM yyyy", "ddd, dd MMM yyyy HH:mm:ss zzz", "ddd, dd MMM yyyy HH:mm:ss 'GMT'"];

    /// <summary>More than any place on earth is away from UTC.</summary>
    private const int NoOffset = 24 * 60;

    /// <summary>The clock time in ticks and the offset from UTC; whether the text said a time and a zone.</summary>
    public readonly record struct Moment(long LocalTicks, int OffsetMinutes, bool HasTime, bool HasZone);

    /// <summary>Reads a date; without one, <paramref name="complaint"/> says why not and what to write.</summary>
    public static Moment? TryRead(string text, out string complaint)
    {
        text = text.Trim();
        complaint = "";
        var match = Iso.Match(text);
        if (!match.Success)
        {
            complaint = Advice(text);
            return null;
        }

        if (!DateTime.TryParseExact(match.Groups["date"].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
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

        var fraction = match.Groups["f"].Success ? long.Parse(match.Groups["f"].Value.PadRight(9, '0').Substring(0, 7), CultureInfo.InvariantCulture) : 0;
        var offset = Offset(match.Groups["zone"].Value);
        var ticks = day.Ticks + new TimeSpan(hour, minute, second).Ticks + fraction;
        var utc = ticks - (offset * TimeSpan.TicksPerMinute);
        if (Math.Abs(offset) > 14 * 60 || utc < DateTime.MinValue.Ticks || utc > DateTime.MaxValue.Ticks)
        {
            complaint = $"There is no time zone {match.Groups["zone"].Value}: offsets range from -14:00 to +14:00.";
            return null;
        }

        return new Moment(ticks, offset, match.Groups["h"].Success, match.Groups["zone"].Success);

        int Number(string group) => match.Groups[group].Success ? int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture) : 0;
    }

    /// <summary>The minutes, or <see cref="NoOffset"/> for a zone with 60 minutes and more in the hour.</summary>
    private static int Offset(string zone)
    {
        if (zone is "" or "Z" or "z")
            return 0;
        var digits = zone.Substring(1).Replace(":", "").PadRight(4, '0');
        var minutes = (int.Parse(digits.Substring(0, 2), CultureInfo.InvariantCulture) * 60) + int.Parse(digits.Substring(2), CultureInfo.InvariantCulture);
        if (digits[2] > '5')
            return NoOffset;
        return zone[0] == '-' ? -minutes : minutes;
    }

    private static string Advice(string text)
    {
        if (Slashed.Match(text) is { Success: true } slashed)
        {
            var (a, b, c) = (slashed.Groups["a"].Value, slashed.Groups["b"].Value, slashed.Groups["c"].Value);
            if (a.Length == 4)
                return Write(a, b, c);
            if (c.Length != 4)
                return "";
            var monthFirst = Date(c, a, b);
            var dayFirst = Date(c, b, a);
            return (monthFirst, dayFirst) switch
            {
                ({ } one, { } other) when one != other => $"It is ambiguous: write {one}, or {other} if the day comes first.",
                ({ } one, _) => $"Write {one}.",
                (_, { } other) => $"Write {other}.",
                _ => "",
            };
        }

        if (Unpadded.Match(text) is { Success: true } unpadded && (unpadded.Groups["m"].Length == 1 || unpadded.Groups["d"].Length == 1))
            return Write(unpadded.Groups["y"].Value, unpadded.Groups["m"].Value, unpadded.Groups["d"].Value);
        if (DateTimeOffset.TryParseExact(text, Worded, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowWhiteSpaces, out var worded))
            return "Write " + worded.ToString(worded.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture) + ".";
        return text.Length > 10 && TryRead(text.Substring(0, 10), out _) is not null ? $"What follows {text.Substring(0, 10)} is not a time with an offset such as +01:00." : "";
    }

    private static string Write(string year, string month, string day) => Date(year, month, day) is { } date ? $"Write {date}." : "";

    private static string? Date(string year, string month, string day)
    {
        var date = $"{year}-{month.PadLeft(2, '0')}-{day.PadLeft(2, '0')}";
        return DateTime.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? date : null;
    }
}
