using System.Globalization;
using System.Text.RegularExpressions;

namespace ContentGen.Generator.Values;

/// <summary>Says how a date that is spelled in another way must be written.</summary>
internal static class DateAdvice
{
    private static readonly Regex Slashed =
        new("^(?<a>[0-9]{1,4})[/.](?<b>[0-9]{1,2})[/.](?<c>[0-9]{1,4})(?<rest>[^0-9].*)?$", RegexOptions.CultureInvariant);

    private static readonly Regex Unpadded =
        new("^(?<y>[0-9]{4})-(?<m>[0-9]{1,2})-(?<d>[0-9]{1,2})(?<rest>[^0-9].*)?$", RegexOptions.CultureInvariant);

    private static readonly string[] Worded =
    [
        "MMMM d, yyyy", "MMMM d yyyy", "MMM d, yyyy", "MMM d yyyy", "d MMMM yyyy", "d MMM yyyy", "yyyyMMdd", "MMMM dd, yyyy",
        "dddd, MMMM d, yyyy", "ddd, d MMM yyyy", "ddd, dd MMM yyyy HH:mm:ss zzz", "ddd, dd MMM yyyy HH:mm:ss 'GMT'",
    ];

    private const DateTimeStyles InUtc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowWhiteSpaces;

    /// <summary>A sentence; empty for a text in which no date can be made out.</summary>
    public static string For(string text)
    {
        if (Slashed.Match(text) is { Success: true } slashed)
            return OfParts(slashed.Groups["a"].Value, slashed.Groups["b"].Value, slashed.Groups["c"].Value);
        if (Unpadded.Match(text) is { Success: true } unpadded && (unpadded.Groups["m"].Length == 1 || unpadded.Groups["d"].Length == 1))
            return Write(Date(unpadded.Groups["y"].Value, unpadded.Groups["m"].Value, unpadded.Groups["d"].Value));
        if (DateTimeOffset.TryParseExact(text, Worded, CultureInfo.InvariantCulture, InUtc, out var worded))
            return Write(worded.ToString(worded.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture));
        return text.Length > 10 && DateReader.IsDay(text.Substring(0, 10), out _)
            ? $"What follows {text.Substring(0, 10)} is not a time with an offset such as +01:00."
            : "";
    }

    private static string OfParts(string a, string b, string c)
    {
        if (a.Length == 4)
            return Write(Date(a, b, c));
        if (c.Length != 4)
            return "";
        var (monthFirst, dayFirst) = (Date(c, a, b), Date(c, b, a));
        return monthFirst is not null && dayFirst is not null && monthFirst != dayFirst
            ? $"It is ambiguous: write {monthFirst}, or {dayFirst} if the day comes first."
            : Write(monthFirst ?? dayFirst);
    }

    private static string Write(string? date) => date is null ? "" : $"Write {date}.";

    private static string? Date(string year, string month, string day)
    {
        var date = $"{year}-{month.PadLeft(2, '0')}-{day.PadLeft(2, '0')}";
        return DateReader.IsDay(date, out _) ? date : null;
    }
}
