using System.Globalization;

namespace ContentGen.AspNetCore;

/// <summary>Dates as everything but RSS writes them, with the offset as it was written: <c>2026-04-09T12:30:00+02:00</c>.</summary>
internal static class Rfc3339
{
    public static string Of(DateTimeOffset date) => date.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);

    /// <summary>With <c>Z</c> in place of <c>+00:00</c>.</summary>
    public static string Short(DateTimeOffset date) =>
        date.Offset == TimeSpan.Zero ? date.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture) : Of(date);
}
