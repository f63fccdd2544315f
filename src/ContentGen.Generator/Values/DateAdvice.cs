using System.Globalization;
using System.Text.RegularExpressions;

namespace ContentGen.Generator.Values;

/// <summary>Says how a date that is spelled in another way must be written.</summary>
internal static class DateAdvice
{
    private static readonly Regex Slashed =
        new("^(?<a>[0-9]{1,4})[/.](?<b>[0-9]{1,2})[/.](?<c>[0-9]{1,4})(?<rest>[^0-9].*)?$", RegexOptions.CultureInvariant);

    /// <summary>A space behind the points is Czech, German, Korean: the day, or the year, comes first.</summary>
    private static readonly Regex Spaced =
        new("^(?<a>[0-9]{1,4})\\.[ \u00A0](?<b>[0-9]{1,2})\\.[ \u00A0]?(?<c>[0-9]{1,4})(?<rest>[^0-9].*)?$", RegexOptions.CultureInvariant);

    /// <summary><c>2024年3月5日</c>, and the same in Korean.</summary>
    private static readonly Regex Marked = new(
        "^(?<y>[0-9]{4})[年년][ ]?(?<m>[0-9]{1,2})[月월][ ]?(?<d>[0-9]{1,2})[日일](?<rest>.*)$", RegexOptions.CultureInvariant);

    private static readonly Regex Unpadded =
        new("^(?<y>[0-9]{4})-(?<m>[0-9]{1,2})-(?<d>[0-9]{1,2})(?<rest>[^0-9].*)?$", RegexOptions.CultureInvariant);

    private static readonly Regex Zone = new(@"^[Tt \t]*(?<z>[Zz]|[+-][0-9]{2}:?[0-9]{2})$", RegexOptions.CultureInvariant);

    private static readonly Regex TwelveHours = new(
        @"^[Tt \t]+(?<h>[0-9]{1,2})(?::(?<m>[0-5][0-9])(?<s>:[0-5][0-9])?)?[ \t]*(?<half>[AaPp])\.?[Mm]\.?$", RegexOptions.CultureInvariant);

    private static readonly Regex HourAlone = new(@"^[Tt \t]+(?<h>[01]?[0-9]|2[0-3])(?<zone>[Zz]|[+-][0-9]{2}:?[0-9]{2})?$", RegexOptions.CultureInvariant);

    private static readonly Regex NamedZone = new(
        @"^[Tt \t]+[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]*)?)?[ \t]*(?<name>[A-Za-z][A-Za-z_/]+)$", RegexOptions.CultureInvariant);

    /// <summary>A comma or a word between the day and the time.</summary>
    private static readonly Regex Joined = new(@"^(?:,[ \t]*|[ \t]+(?:at|@)[ \t]+)(?<time>[0-9].*)$", RegexOptions.CultureInvariant);

    /// <summary>A digit of a time that stands where two belong.</summary>
    private static readonly Regex UnpaddedTime = new(@"(?<=[Tt \t:])[0-9](?![0-9])", RegexOptions.CultureInvariant);

    /// <summary>What is left around a date by a slip of the finger.</summary>
    private static readonly char[] Marks = ['(', ')', '[', ']', '{', '}', '<', '>', ',', ';', '.', ':', '"', '\'', '`', '*', ' '];

    private static readonly string[] Worded =
    [
        "MMMM d, yyyy", "MMMM d yyyy", "MMM d, yyyy", "MMM d yyyy", "d MMMM yyyy", "d MMM yyyy", "yyyyMMdd", "MMMM dd, yyyy",
        "dddd, MMMM d, yyyy", "ddd, d MMM yyyy", "ddd, dd MMM yyyy HH:mm:ss zzz", "ddd, dd MMM yyyy HH:mm:ss 'GMT'",
    ];

    private const DateTimeStyles InUtc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowWhiteSpaces;

    /// <summary>A sentence; empty for a text in which no date can be made out.</summary>
    public static string For(string text)
    {
        if (text.Trim(Marks) is var bare && bare.Length < text.Length && DateReader.TryRead(bare, out _) is not null)
            return Write(bare);
        if (Slashed.Match(text) is { Success: true } slashed)
            return OfParts(slashed.Groups["a"].Value, slashed.Groups["b"].Value, slashed.Groups["c"].Value, slashed.Groups["rest"].Value);
        if (Spaced.Match(text) is { Success: true } spaced)
        {
            var (a, b, c) = (spaced.Groups["a"].Value, spaced.Groups["b"].Value, spaced.Groups["c"].Value);
            return a.Length == 4 ? Write(Date(a, b, c), spaced.Groups["rest"].Value) : c.Length == 4 ? Write(Date(c, b, a), spaced.Groups["rest"].Value) : "";
        }

        if (Marked.Match(text) is { Success: true } marked)
            return Write(Date(marked.Groups["y"].Value, marked.Groups["m"].Value, marked.Groups["d"].Value), marked.Groups["rest"].Value);
        if (Unpadded.Match(text) is { Success: true } unpadded && (unpadded.Groups["m"].Length == 1 || unpadded.Groups["d"].Length == 1))
            return Write(Date(unpadded.Groups["y"].Value, unpadded.Groups["m"].Value, unpadded.Groups["d"].Value), unpadded.Groups["rest"].Value);
        if (DateTimeOffset.TryParseExact(text, Worded, CultureInfo.InvariantCulture, InUtc, out var worded))
            return Write(worded.ToString(worded.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture));
        return text.Length > 10 && DateReader.IsDay(text.Substring(0, 10), out _)
            ? OfRest(text.Substring(0, 10), text.Substring(10))
            : "";
    }

    /// <summary>What to write in place of something after a day that is not read. It may well be a time, so it is not called anything else.</summary>
    private static string OfRest(string day, string rest)
    {
        if (Zone.Match(rest) is { Success: true } zone)
            return $"An offset needs a time: write {day}T00:00:00{zone.Groups["z"].Value}, or {day} alone.";
        if (TwelveHours.Match(rest) is { Success: true } twelve)
        {
            var hour = int.Parse(twelve.Groups["h"].Value, CultureInfo.InvariantCulture);
            if (hour is >= 1 and <= 12)
            {
                hour = (hour % 12) + (twelve.Groups["half"].Value is "p" or "P" ? 12 : 0);
                var minutes = twelve.Groups["m"].Success ? twelve.Groups["m"].Value : "00";
                return $"Write {day}T{hour.ToString("00", CultureInfo.InvariantCulture)}:{minutes}{twelve.Groups["s"].Value}.";
            }
        }

        if (Joined.Match(rest) is { Success: true } joined && DateReader.TryRead($"{day}T{joined.Groups["time"].Value}", out _) is not null)
            return $"Write {day}T{joined.Groups["time"].Value}.";
        if (HourAlone.Match(rest) is { Success: true } alone)
            return $"Write the minutes too: {day}T{alone.Groups["h"].Value.PadLeft(2, '0')}:00{alone.Groups["zone"].Value}.";
        if (NamedZone.Match(rest) is { Success: true } named)
        {
            var offset = named.Groups["name"].Value.ToUpperInvariant() is "UTC" or "GMT" ? "Z" : "an offset such as +01:00";
            return $"Write {offset} in place of '{named.Groups["name"].Value}'.";
        }

        return $"Only a time such as 14:30 or 14:30:00, with Z or an offset such as +01:00, may follow {day}.";
    }

    private static string OfParts(string a, string b, string c, string rest)
    {
        if (a.Length == 4)
            return Write(Date(a, b, c), rest);
        if (c.Length != 4)
            return "";
        var (monthFirst, dayFirst) = (Date(c, a, b), Date(c, b, a));
        return monthFirst is not null && dayFirst is not null && monthFirst != dayFirst
            ? $"It is ambiguous: write {monthFirst}, or {dayFirst} if the day comes first."
            : Write(monthFirst ?? dayFirst, rest);
    }

    private static string Write(string? date) => date is null ? "" : $"Write {date}.";

    /// <summary>A day, and what follows it if that is a time; of other text something is said where it follows a day that is written well.</summary>
    private static string Write(string? day, string rest)
    {
        var padded = UnpaddedTime.Replace(rest, static digit => "0" + digit.Value);
        string[] moments = [day + rest, day + padded];
        return Write(day is null ? null : moments.FirstOrDefault(static moment => DateReader.TryRead(moment, out _) is not null) ?? day);
    }

    private static string? Date(string year, string month, string day)
    {
        var date = $"{year}-{month.PadLeft(2, '0')}-{day.PadLeft(2, '0')}";
        return DateReader.IsDay(date, out _) ? date : null;
    }
}
