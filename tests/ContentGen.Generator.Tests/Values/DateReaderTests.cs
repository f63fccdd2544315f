using System.Globalization;
using ContentGen.Generator.Values;

namespace ContentGen.Generator.Tests.Values;

/// <summary>Dates, read without a file around them. How a post is given its date is told by <c>Binding/DateTests.cs</c>.</summary>
public class DateReaderTests
{
    [Theory]
    [InlineData("2026-04-09", "2026-04-09T00:00:00.0000000+00:00", false)]
    [InlineData("2026-04-09T00:00", "2026-04-09T00:00:00.0000000+00:00", true)]
    [InlineData("2026-04-09t14:30", "2026-04-09T14:30:00.0000000+00:00", true)]
    [InlineData("2026-04-09 14:30:15", "2026-04-09T14:30:15.0000000+00:00", true)]
    [InlineData("2026-04-09 \t 14:30", "2026-04-09T14:30:00.0000000+00:00", true)]
    [InlineData("2026-04-09T14:30:15.5z", "2026-04-09T14:30:15.5000000+00:00", true)]
    [InlineData("2026-04-09T14:30:15.000000001Z", "2026-04-09T14:30:15.0000000+00:00", true)]
    [InlineData("2026-04-09T14:30:15.123456789", "2026-04-09T14:30:15.1234567+00:00", true)]
    [InlineData("2026-04-09T14:30+02", "2026-04-09T14:30:00.0000000+02:00", true)]
    [InlineData("2026-04-09T14:30 -0530", "2026-04-09T14:30:00.0000000-05:30", true)]
    [InlineData("2026-04-09T00:00:00-14:00", "2026-04-09T00:00:00.0000000-14:00", true)]
    [InlineData("2026-04-09 9:30:00 -0500", "2026-04-09T09:30:00.0000000-05:00", true)]
    [InlineData("2026-04-09T9:05", "2026-04-09T09:05:00.0000000+00:00", true)]
    [InlineData("2026-04-09 0:00 Z", "2026-04-09T00:00:00.0000000+00:00", true)]
    [InlineData("2001-12-14 21:59:43.10 -5", "2001-12-14T21:59:43.1000000-05:00", true)]
    [InlineData("2026-04-09T14:30+5", "2026-04-09T14:30:00.0000000+05:00", true)]
    [InlineData("2026-04-09T14:30+5:30", "2026-04-09T14:30:00.0000000+05:30", true)]
    [InlineData("2026-04-09 14:30 +0530", "2026-04-09T14:30:00.0000000+05:30", true)]
    [InlineData("2026-04-09T14:30:15.", "2026-04-09T14:30:15.0000000+00:00", true)]
    [InlineData("2026-04-09T14:30:15.1234567890123 Z", "2026-04-09T14:30:15.1234567+00:00", true)]
    [InlineData("  2024-02-29\n", "2024-02-29T00:00:00.0000000+00:00", false)]
    public void ADateIsReadAsItIsWritten(string text, string expected, bool hasTime)
    {
        var date = DateReader.TryRead(text, out var complaint);

        Assert.Equal("", complaint);
        Assert.Equal(expected, Written(date!.Value.Moment));
        Assert.Equal(hasTime, date.Value.HasTime);
    }

    [Fact]
    public void EveryDayOfTheCalendarIsReadAndNoOther()
    {
        for (var day = DateTime.MinValue; day < DateTime.MaxValue.AddDays(-32); day = day.AddDays(31))
            Assert.Equal(day.Ticks, DateReader.TryRead(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), out _)?.Moment.LocalTicks);
        for (var month = 0; month < 100; month++)
        {
            for (var day = 0; day < 100; day++)
            {
                var text = FormattableString.Invariant($"2026-{month:D2}-{day:D2}");
                var exists = month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(2026, month);
                Assert.Equal(exists ? "" : $"There is no day {text} in the calendar.", Complaint(text));
            }
        }
    }

    [Fact]
    public void EveryZoneOfTheWorldIsReadInEverySpelling()
    {
        for (var offset = -14 * 60; offset <= 14 * 60; offset++)
        {
            var (sign, hours, minutes) = (offset < 0 ? '-' : '+', Math.Abs(offset) / 60, Math.Abs(offset) % 60);
            foreach (var zone in new[] { $"{sign}{hours:D2}:{minutes:D2}", $"{sign}{hours:D2}{minutes:D2}" })
                Assert.Equal(offset, DateReader.TryRead("2026-04-09T14:30" + zone, out _)?.Moment.OffsetMinutes);
        }
    }

    [Theory]
    [InlineData("2026-04-09T24:00", "There is no time 24:00 on the clock.")]
    [InlineData("2026-04-09 23:60", "There is no time 23:60 on the clock.")]
    [InlineData("2026-04-09 23:59:60 Z", "There is no time 23:59:60 Z on the clock.")]
    [InlineData("2026-04-09T14:30+14:01", "There is no time zone +14:01: offsets range from -14:00 to +14:00.")]
    [InlineData("2026-04-09T14:30-02:60", "There is no time zone -02:60: offsets range from -14:00 to +14:00.")]
    [InlineData("0001-01-01T00:00+01:00", "In UTC it is outside the years 1 to 9999.")]
    [InlineData("9999-12-31T23:30-01:00", "In UTC it is outside the years 1 to 9999.")]
    public void ATimeOrZoneThatIsNowhereIsNamed(string text, string complaint) => Assert.Equal(complaint, Complaint(text));

    [Theory]
    [InlineData("27. 2. 2025", "Write 2025-02-27.")]
    [InlineData("3. 2. 2025 14:30", "Write 2025-02-03 14:30.")]
    [InlineData("3. 2.2025", "Write 2025-02-03.")]
    [InlineData("2024. 3. 5.", "Write 2024-03-05.")]
    [InlineData("30. 2. 2025", "")]
    [InlineData("2024年3月5日", "Write 2024-03-05.")]
    [InlineData("2024年03月05日 14:30", "Write 2024-03-05 14:30.")]
    [InlineData("2024년 3월 5일", "Write 2024-03-05.")]
    [InlineData("2024年13月5日", "")]
    [InlineData("9/1/2020", "It is ambiguous: write 2020-09-01, or 2020-01-09 if the day comes first.")]
    [InlineData("9.1.2020 14:30", "It is ambiguous: write 2020-09-01, or 2020-01-09 if the day comes first.")]
    [InlineData("7/7/2020", "Write 2020-07-07.")]
    [InlineData("31/1/2020", "Write 2020-01-31.")]
    [InlineData("1/31/2020", "Write 2020-01-31.")]
    [InlineData("2020/1/31", "Write 2020-01-31.")]
    [InlineData("2020/31/1", "")]
    [InlineData("32/1/2020", "")]
    [InlineData("1/2/20", "")]
    [InlineData("2020-1-31", "Write 2020-01-31.")]
    [InlineData("2020-01-1T14:30", "Write 2020-01-01T14:30.")]
    [InlineData("2020-1-31 9:05 -5", "Write 2020-01-31 9:05 -5.")]
    [InlineData("2020/1/31 14:30", "Write 2020-01-31 14:30.")]
    [InlineData("31.1.2020 noon", "Write 2020-01-31.")]
    [InlineData("2020-01-31)", "Write 2020-01-31.")]
    [InlineData("(2020-01-31 14:30),", "Write 2020-01-31 14:30.")]
    [InlineData("2020-01-31, 14:30", "Write 2020-01-31T14:30.")]
    [InlineData("2020-01-31 at 9:05 Z", "Write 2020-01-31T9:05 Z.")]
    [InlineData("2020-2-30", "")]
    [InlineData("20200131", "Write 2020-01-31.")]
    [InlineData("January 31, 2020", "Write 2020-01-31.")]
    [InlineData("31 Jan 2020", "Write 2020-01-31.")]
    [InlineData("Friday, January 31, 2020", "Write 2020-01-31.")]
    [InlineData("Fri, 31 Jan 2020 10:00:00 +02:00", "Write 2020-01-31T10:00:00+02:00.")]
    [InlineData("Fri, 31 Jan 2020 10:00:00 GMT", "Write 2020-01-31T10:00:00+00:00.")]
    [InlineData("2020-01-31 noon", "Only a time such as 14:30 or 14:30:00, with Z or an offset such as +01:00, may follow 2020-01-31.")]
    [InlineData("2020-01-31 2:30 PM", "Write 2020-01-31T14:30.")]
    [InlineData("2020-01-31 12:05:06 a.m.", "Write 2020-01-31T00:05:06.")]
    [InlineData("2020-01-31T2pm", "Write 2020-01-31T14:00.")]
    [InlineData("2020-01-31T14", "Write the minutes too: 2020-01-31T14:00.")]
    [InlineData("2020-01-31T9Z", "Write the minutes too: 2020-01-31T09:00Z.")]
    [InlineData("2020-01-31 14:30 UTC", "Write Z in place of 'UTC'.")]
    [InlineData("2020-01-31 14:30:15 Europe/Paris", "Write an offset such as +01:00 in place of 'Europe/Paris'.")]
    [InlineData("2004-07-18 -0700", "An offset needs a time: write 2004-07-18T00:00:00-0700, or 2004-07-18 alone.")]
    [InlineData("2004-07-18Z", "An offset needs a time: write 2004-07-18T00:00:00Z, or 2004-07-18 alone.")]
    [InlineData("2020-01-31T14:30-530", "Only a time such as 14:30 or 14:30:00, with Z or an offset such as +01:00, may follow 2020-01-31.")]
    [InlineData("2020-02-31 noon", "")]
    [InlineData("2020-01", "")]
    [InlineData("soon", "")]
    [InlineData("", "")]
    public void AnotherSpellingIsAnsweredWithTheOneToWrite(string text, string advice) => Assert.Equal(advice, Complaint(text));

    /// <summary>A day does not move with its zone; an instant does.</summary>
    [Fact]
    public void EachKindOfDateTakesFromATextWhatItHasRoomFor()
    {
        const string late = "2026-04-09T23:30:00-05:00";

        Assert.Equal("2026-04-09T00:00:00.0000000+00:00", Read(ScalarKind.DateOnly));
        Assert.Equal("2026-04-10T04:30:00.0000000+00:00", Read(ScalarKind.DateTime));
        Assert.Equal("2026-04-09T23:30:00.0000000-05:00", Read(ScalarKind.DateTimeOffset));

        static string Read(DateKind kind) => Written(kind.MomentOf(kind.Value(late)));
    }

    private static string Complaint(string text)
    {
        var date = DateReader.TryRead(text, out var complaint);
        Assert.True(date is null || complaint.Length == 0, $"{date}: {complaint}");
        return complaint;
    }

    private static string Written(MomentValue moment)
    {
        var written = new DateTimeOffset(moment.LocalTicks, TimeSpan.FromMinutes(moment.OffsetMinutes));
        Assert.Equal(written.UtcTicks, moment.UtcTicks);
        return written.ToString("O", CultureInfo.InvariantCulture);
    }
}
