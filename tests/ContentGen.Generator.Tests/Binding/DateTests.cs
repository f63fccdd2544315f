using ContentGen.Generator.Tests.Harness;

namespace ContentGen.Generator.Tests.Binding;

/// <summary>Dates as blogs spell them. What was written is kept, its zone too; without a zone it is UTC.</summary>
public class DateTests
{
    private static readonly (string Written, string Read)[] Accepted =
    [
        ("2026-04-09", "2026-04-09T00:00:00.0000000+00:00"),
        ("'2026-04-09'", "2026-04-09T00:00:00.0000000+00:00"),
        ("\"2026-04-09\"", "2026-04-09T00:00:00.0000000+00:00"),
        ("2026-04-09 # a comment", "2026-04-09T00:00:00.0000000+00:00"),
        ("2026-04-09T14:30", "2026-04-09T14:30:00.0000000+00:00"),
        ("2026-04-09t14:30", "2026-04-09T14:30:00.0000000+00:00"),
        ("2026-04-09 14:30", "2026-04-09T14:30:00.0000000+00:00"),
        ("2026-04-09  14:30", "2026-04-09T14:30:00.0000000+00:00"),
        ("2026-04-09T14:30:15", "2026-04-09T14:30:15.0000000+00:00"),
        ("2026-04-09T14:30:15Z", "2026-04-09T14:30:15.0000000+00:00"),
        ("2026-04-09T14:30:15z", "2026-04-09T14:30:15.0000000+00:00"),
        ("2026-04-09T14:30:15.5Z", "2026-04-09T14:30:15.5000000+00:00"),
        ("2026-04-09T14:30:15.123456789Z", "2026-04-09T14:30:15.1234567+00:00"),
        ("2026-04-09T14:30Z", "2026-04-09T14:30:00.0000000+00:00"),
        ("2026-04-09T14:30:15+02:00", "2026-04-09T14:30:15.0000000+02:00"),
        ("2026-04-09T14:30:15-0530", "2026-04-09T14:30:15.0000000-05:30"),
        ("2026-04-09T14:30:15+02", "2026-04-09T14:30:15.0000000+02:00"),
        ("2026-04-09 14:30:15 +0200", "2026-04-09T14:30:15.0000000+02:00"),
        ("2026-04-09 14:30:15 -08:00", "2026-04-09T14:30:15.0000000-08:00"),
        ("2026-04-09 14:30 Z", "2026-04-09T14:30:00.0000000+00:00"),
        ("2026-04-09T00:00:00+14:00", "2026-04-09T00:00:00.0000000+14:00"),
        ("2026-04-09T00:00:00-14:00", "2026-04-09T00:00:00.0000000-14:00"),
        ("2024-02-29", "2024-02-29T00:00:00.0000000+00:00"),
        ("0001-01-01", "0001-01-01T00:00:00.0000000+00:00"),
        ("9999-12-31T23:59:59Z", "9999-12-31T23:59:59.0000000+00:00"),
        ("1969-12-31", "1969-12-31T00:00:00.0000000+00:00"),
        ("2026-03-29T02:30:00", "2026-03-29T02:30:00.0000000+00:00"), // in no clock of Berlin
    ];

    private static readonly (string Written, string Says)[] Refused =
    [
        ("9/1/2020", "It is ambiguous: write 2020-09-01, or 2020-01-09 if the day comes first."),
        ("1.9.2020", "It is ambiguous: write 2020-01-09, or 2020-09-01 if the day comes first."),
        ("13/1/2020", "Write 2020-01-13."),
        ("1/13/2020", "Write 2020-01-13."),
        ("5/5/2020", "Write 2020-05-05."),
        ("2020/9/1", "Write 2020-09-01."),
        ("2020.09.01", "Write 2020-09-01."),
        ("2020-9-1", "Write 2020-09-01."),
        ("20200901", "Write 2020-09-01."),
        ("September 1, 2020", "Write 2020-09-01."),
        ("1 Sep 2020", "Write 2020-09-01."),
        ("Tue, 01 Sep 2020 10:00:00 GMT", "Write 2020-09-01T10:00:00+00:00."),
        ("2026-02-30", "There is no day 2026-02-30 in the calendar."),
        ("2025-02-29", "There is no day 2025-02-29 in the calendar."),
        ("2026-13-01", "There is no day 2026-13-01 in the calendar."),
        ("2026-00-10", "There is no day 2026-00-10 in the calendar."),
        ("0000-01-01", "There is no day 0000-01-01 in the calendar."),
        ("2026-04-09T24:00", "There is no time 24:00 on the clock."),
        ("2026-04-09T14:60", "There is no time 14:60 on the clock."),
        ("2026-04-09 14:30:61", "There is no time 14:30:61 on the clock."),
        ("2026-04-09T14:30+15:00", "There is no time zone +15:00: offsets range from -14:00 to +14:00."),
        ("2026-04-09T14", "What follows 2026-04-09 is not a time with an offset such as +01:00."),
        ("2026-04-09T2:30", "What follows 2026-04-09 is not a time with an offset such as +01:00."),
        ("2026-04-09 14:30 CET", "What follows 2026-04-09 is not a time with an offset such as +01:00."),
        ("2026-04-09 2:30 PM", "What follows 2026-04-09 is not a time with an offset such as +01:00."),
        ("soon", "expected a date such as 2026-04-09"),
        ("2026", "expected a date such as 2026-04-09"),
        ("2026-04", "expected a date such as 2026-04-09"),
        ("''", "expected a date such as 2026-04-09"),
        ("1775692800", "expected a date such as 2026-04-09"),
    ];

    [Fact]
    public void ADateIsReadAsItIsWritten() => Assert.Equal(Accepted.Select(static row => $"{row.Written} is {row.Read}"), ReadAccepted());

    [Fact]
    public void WhatIsNoDateIsRefusedWithTheWayToWriteIt()
    {
        var said = Posts.Complaints([.. Refused.Select(static row => $"title: T\ndate: {row.Written}")]);

        Assert.All(Refused.Zip(said), static row => Assert.StartsWith("CG2002: ", row.Second, StringComparison.Ordinal));
        Assert.All(Refused.Zip(said), static row => Assert.Contains(row.First.Says, row.Second, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2026-04-09T14:30+02:75", "There is no time zone +02:75")]
    [InlineData("2026-04-09T14:30+0260", "There is no time zone +0260")]
    [InlineData("2026-04-09T١٤:٣٠", "expected a date such as 2026-04-09")]
    [InlineData("2026-04-09T14:30+٠٢:٠٠", "expected a date such as 2026-04-09")]
    [InlineData("٢٠٢٦-٠٤-٠٩", "expected a date such as 2026-04-09 or 2026-04-09T14:30:00+02:00.")]
    public void OddDigitsAndMinutesAreNoTime(string written, string says)
    {
        var said = Posts.Complaints([$"title: T\ndate: {written}"]).Single();

        Assert.StartsWith("CG2002: ", said, StringComparison.Ordinal);
        Assert.Contains(says, said, StringComparison.Ordinal);
    }

    [Fact]
    public void UpdatedIsReadLikeDate() =>
        Assert.Equal("2026-04-09T14:30:00.0000000-05:00", new ContentProject().WithPost("a", "title: T\nupdated: 2026-04-09 14:30 -0500")
            .Run().Evaluate<string>("Posts.A.Updated!.Value.ToString(\"O\")"));

    [Theory]
    [InlineData("2026-04-09-a", "", "2026-04-09T00:00:00.0000000+00:00")]
    [InlineData("2026-4-9-a", "", "2026-04-09T00:00:00.0000000+00:00")]
    [InlineData("2026-04-09", "", "2026-04-09T00:00:00.0000000+00:00")]
    [InlineData("2026-04-09-a/index", "", "2026-04-09T00:00:00.0000000+00:00")]
    [InlineData("x/2026-04-09-a", "", "2026-04-09T00:00:00.0000000+00:00")]
    [InlineData("2026-04-09-a", "\ndate: ~", "2026-04-09T00:00:00.0000000+00:00")]
    [InlineData("2026-04-09-a", "\ndate: 2025-01-02T03:04+05:00", "2025-01-02T03:04:00.0000000+05:00")]
    [InlineData("2026-02-30-a", "\ndate: 2025-01-02", "2025-01-02T00:00:00.0000000+00:00")]
    [InlineData("2026-04-09-x/a", "", "none")]
    [InlineData("2026-04-a", "", "none")]
    [InlineData("a-2026-04-09", "", "none")]
    public void TheNameGivesTheDateUnlessTheKeyDoes(string name, string frontMatter, string expected)
    {
        var run = new ContentProject().WithPost(name, "title: T" + frontMatter).Run();

        Assert.Equal("", run.ToString());
        Assert.Equal(expected, run.Evaluate<string>("Posts.All[0].Date?.ToString(\"O\") ?? \"none\""));
        Assert.Equal(expected == "none", run.Evaluate<bool>("Posts.All.PublishedOn(Posts.All[0]) is null"));
    }

    [Fact]
    public void ADateInTheNameThatDoesNotExistIsAnErrorWithoutAKey() =>
        Assert.StartsWith("posts/2026-02-30-a.md(1,1): error CG2002: The file name begins with 2026-02-30", new ContentProject()
            .WithPost("2026-02-30-a").Run().ToString(), StringComparison.Ordinal);

    [Fact]
    public void ABrokenDateKeyIsNotReplacedByTheNamesDate()
    {
        var run = new ContentProject().WithPost("2026-04-09-a", "title: T\ndate: soon").Run();

        Assert.Equal(["CG2002"], run.Diagnostics.Select(static diagnostic => diagnostic.Id));
        Assert.True(run.Evaluate<bool>("Posts.A.Date is null"));
    }

    [CultureTheory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    [InlineData("de-DE")]
    [InlineData("sv-SE")]
    public void NoCultureChangesADateOrAMessage(string culture)
    {
        var project = Posts.Project(Refused.Select(static row => $"title: T\ndate: {row.Written}"));
        var (plain, dates) = (project.Run().ToString(), ReadAccepted());
        using var _ = new CultureScope(culture);

        Assert.Equal(plain, project.Run().ToString());
        Assert.Equal(dates, ReadAccepted());
    }

    private static IEnumerable<string> ReadAccepted() =>
        Posts.Read<string>(Accepted.Select(static row => $"title: T\ndate: {row.Written}"),
            "post.Date!.Value.ToString(\"O\", System.Globalization.CultureInfo.InvariantCulture)")
            .Zip(Accepted, static (read, row) => $"{row.Written} is {read}");
}
