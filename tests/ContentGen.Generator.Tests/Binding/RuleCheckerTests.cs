using ContentGen.Generator.Binding;
using ContentGen.Generator.Model;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Values;

namespace ContentGen.Generator.Tests.Binding;

/// <summary>Single rules on single values. How they are declared is told by the tests of declared records.</summary>
public class RuleCheckerTests
{
    [Theory]
    [InlineData("x", null)]
    [InlineData("", "expected text that is not blank")]
    [InlineData(" \t\n\u00A0", "expected text that is not blank")]
    public void NotBlankWantsSomeText(string text, string? complaint) => Assert.Equal(complaint, Complain(RuleKind.NotBlank, text));

    [Theory]
    [InlineData(2, 4, 1, "expected 2 to 4 items, found 1")]
    [InlineData(2, 4, 2, null)]
    [InlineData(2, 4, 4, null)]
    [InlineData(2, 4, 5, "expected 2 to 4 items, found 5")]
    [InlineData(0, 1, 2, "expected at most 1 item, found 2")]
    [InlineData(1, int.MaxValue, 0, "expected at least 1 item, found 0")]
    [InlineData(3, 3, 2, "expected exactly 3 items, found 2")]
    [InlineData(0, int.MaxValue, 0, null)]
    public void ALengthIsToldWithItsBounds(int least, int most, int length, string? complaint) =>
        Assert.Equal(complaint, RuleChecker.Length(Rule(RuleKind.Length, $"{least}", $"{most}"), length, "item"));

    [Fact]
    public void OnlyTextHasALength()
    {
        Assert.Equal("expected at most 2 characters, found 3", Complain(RuleKind.Length, "abc", "0", "2"));
        Assert.Null(RuleChecker.Complain(Rule(RuleKind.Length, "0", "2"), ScalarKind.Int32, "123"));
    }

    [Theory]
    [InlineData("Int32", "1", "5", "0", false)]
    [InlineData("Int32", "1", "5", "1", true)]
    [InlineData("Int32", "1", "5", "5", true)]
    [InlineData("Int32", "1", "5", "6", false)]
    [InlineData("Int32", "0.5", "1.5", "1", true)]
    [InlineData("Int32", "0.5", "1.5", "2", false)]
    [InlineData("UInt64", "1", "18446744073709551615", "9223372036854775808", true)]
    [InlineData("Double", "0", "1", "1.0000001", false)]
    [InlineData("Decimal", "0.1", "0.3", "0.30", true)]
    [InlineData("DateOnly", "2026-01-01", "2026-12-31", "2027-01-01", false)]
    [InlineData("DateTimeOffset", "2026-01-01", "2026-12-31", "2025-12-31T23:30-01:00", true)]
    [InlineData("TimeSpan", "00:01", "2h", "90s", true)]
    [InlineData("TimeSpan", "00:01", "2h", "121m", false)]
    [InlineData("Version", "1.9", "2.0", "1.10", true)]
    [InlineData("Char", "a", "f", "g", false)]
    public void ARangeIsInTheOrderOfTheType(string kind, string least, string most, string text, bool passes) => Assert.Equal(
        passes ? null : $"expected a value from {least} to {most}",
        RuleChecker.Complain(Rule(RuleKind.Range, least, most), ScalarKind.All.Single(row => row.Name == kind), text));

    [Fact]
    public void AnEndOfARangeMayBeLeftOut()
    {
        var rule = Rule(RuleKind.Range, "1", "3") with { ExcludesLeast = true, ExcludesMost = true };

        Assert.Equal("expected a value from 1 (exclusive) to 3 (exclusive)", RuleChecker.Complain(rule, ScalarKind.Int32, "1"));
        Assert.Null(RuleChecker.Complain(rule, ScalarKind.Int32, "2"));
        Assert.Equal("expected a value from 1 to 3 (exclusive)", RuleChecker.Complain(rule with { ExcludesLeast = false }, ScalarKind.Int32, "3"));
    }

    [Theory]
    [InlineData("many")]
    [InlineData("NaN")]
    public void WhatIsNoValueOfTheTypeIsNoAffairOfARange(string text) =>
        Assert.Null(RuleChecker.Complain(Rule(RuleKind.Range, "1", "3"), ScalarKind.Int32, text));

    [Theory]
    [InlineData("https://example.org", true)]
    [InlineData("HTTP://example.org", true)]
    [InlineData("ftp://example.org", true)]
    [InlineData("https:example.org", false)]
    [InlineData("//example.org", false)]
    [InlineData("/about", false)]
    [InlineData("mailto:a@b", false)]
    public void AUrlIsAbsolute(string text, bool passes) =>
        Assert.Equal(passes ? null : "expected an absolute URL that begins with http://, https:// or ftp://", Complain(RuleKind.Url, text));

    [Theory]
    [InlineData("a@b", true)]
    [InlineData("@b", false)]
    [InlineData("a@", false)]
    [InlineData("a@b@c", false)]
    [InlineData("ab", false)]
    [InlineData("a@b\n", false)]
    public void AnAddressHasOneAtInside(string text, bool passes) =>
        Assert.Equal(passes ? null : "expected an e-mail address such as jane@example.org", Complain(RuleKind.EmailAddress, text));

    [Fact]
    public void AllowedAndDeniedValuesAreComparedAsTheTypeReadsThem()
    {
        Assert.Null(Complain(RuleKind.Allowed, "b", "a", "b"));
        Assert.Equal("expected one of draft, final. Did you mean 'draft'?", Complain(RuleKind.Allowed, "daft", "draft", "final"));
        Assert.Equal("expected one of apple, pear.", Complain(RuleKind.Allowed, "locomotive", "apple", "pear"));
        Assert.Null(RuleChecker.Complain(Rule(RuleKind.Allowed, "1", "7"), ScalarKind.Int32, "007"));
        Assert.Equal("it is one of the denied values", RuleChecker.Complain(Rule(RuleKind.Denied, "true"), ScalarKind.Boolean, "Yes"));
        Assert.Null(RuleChecker.Complain(Rule(RuleKind.Denied, "true"), ScalarKind.Boolean, "no"));
        Assert.Null(Complain(RuleKind.Denied, "X", "x"));
    }

    private static string? Complain(RuleKind kind, string text, params string[] arguments) =>
        RuleChecker.Complain(Rule(kind, arguments), ScalarKind.String, text);

    private static Rule Rule(RuleKind kind, params string[] arguments) => new(kind, arguments.ToEquatableArray(), null);
}
