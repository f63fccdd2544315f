namespace ContentGen.Tests;

internal static class Dates
{
    /// <summary>Midnight UTC of a day of 2026.</summary>
    public static DateTimeOffset Day(int month, int day) => new(2026, month, day, 0, 0, 0, TimeSpan.Zero);
}
