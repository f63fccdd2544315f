using System.Globalization;
using ContentGen.Generator.Values;

namespace ContentGen.Generator.Tests.Values;

/// <summary>Lengths of time, and times on the clock.</summary>
public class TimeTests
{
    [Theory]
    [InlineData("90s", "00:01:30")]
    [InlineData("15m", "00:15:00")]
    [InlineData("1.5h", "01:30:00")]
    [InlineData("2 H", "02:00:00")]
    [InlineData("-1d", "-1.00:00:00")]
    [InlineData("0s", "00:00:00")]
    [InlineData("01:30:00", "01:30:00")]
    [InlineData("24:00:00", "1.00:00:00")]
    [InlineData("36:15:00", "1.12:15:00")]
    [InlineData("100:00:00", "4.04:00:00")]
    [InlineData("-100:00:00.5", "-4.04:00:00.5")]
    [InlineData("1:02:03:04", "1.02:03:04")]
    [InlineData("1.12:30", "1.12:30:00")]
    [InlineData("PT12M30S", "00:12:30")]
    [InlineData("pt1h", "01:00:00")]
    [InlineData("PT36H", "1.12:00:00")]
    [InlineData("P1DT2H", "1.02:00:00")]
    [InlineData("P2W", "14.00:00:00")]
    [InlineData("PT1.5S", "00:00:01.5")]
    [InlineData("PT0,5H", "00:30:00")]
    [InlineData("-P1D", "-1.00:00:00")]
    [InlineData("1.02:00:00.25", "1.02:00:00.2500000")]
    public void ADurationHasColonsOrAUnit(string text, string expected) =>
        Assert.Equal(new NumberValue(TimeSpan.Parse(expected, CultureInfo.InvariantCulture).Ticks), ScalarKind.TimeSpan.Value(text));

    [Theory]
    [InlineData("soon")]
    [InlineData("P")]
    [InlineData("PT")]
    [InlineData("P1")]
    [InlineData("PT5")]
    [InlineData("12:60")]
    [InlineData("1.24:00:00")]
    [InlineData("00:60:00")]
    [InlineData("9999999999:00:00")]
    [InlineData("999999999:00:00:00")]
    [InlineData("P99999999999D")]
    [InlineData("h")]
    [InlineData("1w")]
    [InlineData("1h30m")]
    [InlineData("1,5h")]
    [InlineData("1e3s")]
    [InlineData("25:00:99")]
    [InlineData("99999999999d")]
    public void WhatIsNoDurationIsRefused(string text) => Assert.Equal("", ScalarKind.TimeSpan.Refusal(text));

    [Theory]
    [InlineData("12:30", "It is ambiguous: write 00:12:30 for minutes and seconds, or 12:30:00 for hours and minutes.")]
    [InlineData("1:30", "It is ambiguous: write 00:01:30 for minutes and seconds, or 01:30:00 for hours and minutes.")]
    [InlineData("90:00", "It is ambiguous: write 01:30:00 for minutes and seconds, or 90:00:00 for hours and minutes.")]
    [InlineData("-5:00", "It is ambiguous: write -00:05:00 for minutes and seconds, or -05:00:00 for hours and minutes.")]
    [InlineData("12:30.5", "Write 00:12:30.5.")]
    [InlineData("90", "Add a unit: 90s, 90m, 90h or 90d.")]
    [InlineData("1.5", "Add a unit: 1.5s, 1.5m, 1.5h or 1.5d.")]
    [InlineData("P1M", "Years and months have no fixed length: write days, such as 30d or P30D.")]
    [InlineData("P1Y2D", "Years and months have no fixed length: write days, such as 30d or P30D.")]
    public void WhatMayMeanTwoThingsIsAnsweredWithBoth(string text, string advice) => Assert.Equal(advice, ScalarKind.TimeSpan.Refusal(text));

    /// <summary>The values of a file are not .NET's spellings; the ends of a range in an attribute are.</summary>
    [Fact]
    public void TheEndsOfARangeAreSpelledAsInCSharp()
    {
        Assert.Equal(TimeSpan.FromMinutes(10).Ticks, ScalarKind.TimeSpan.RangeKey("00:10"));
        Assert.Null(ScalarKind.TimeSpan.RangeKey("97"));
    }

    [Fact]
    public void EveryMinuteOfTheDayIsATime()
    {
        for (var minute = 0; minute < 24 * 60; minute++)
        {
            var ticks = new NumberValue(TimeSpan.FromMinutes(minute).Ticks);
            Assert.Equal(ticks, ScalarKind.TimeOnly.Value(FormattableString.Invariant($"{minute / 60:D2}:{minute % 60:D2}")));
            Assert.Equal(ticks, ScalarKind.TimeOnly.Value(FormattableString.Invariant($"{minute / 60}:{minute % 60:D2}:00")));
        }
    }

    [Theory]
    [InlineData("24:00")]
    [InlineData("12:60")]
    [InlineData("12:30:60")]
    [InlineData("12:3")]
    [InlineData("2pm")]
    [InlineData("12:30:15.12345678")]
    [InlineData("١٤:٣٠")]
    public void WhatIsOnNoClockIsRefused(string text) => Assert.Equal("", ScalarKind.TimeOnly.Refusal(text));
}
