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
    [InlineData("01:30", "01:30:00")]
    [InlineData("1.02:00:00.25", "1.02:00:00.2500000")]
    public void ADurationHasColonsOrAUnit(string text, string expected) =>
        Assert.Equal(new NumberValue(TimeSpan.Parse(expected, CultureInfo.InvariantCulture).Ticks), ScalarKind.TimeSpan.Value(text));

    [Theory]
    [InlineData("90")]
    [InlineData("soon")]
    [InlineData("h")]
    [InlineData("1w")]
    [InlineData("1h30m")]
    [InlineData("1,5h")]
    [InlineData("1e3s")]
    [InlineData("25:00:99")]
    [InlineData("99999999999d")]
    public void WhatIsNoDurationIsRefused(string text) => Assert.Equal("", ScalarKind.TimeSpan.Refusal(text));

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
