using System.Globalization;
using System.Numerics;
using ContentGen.Generator.Values;

namespace ContentGen.Generator.Tests.Values;

/// <summary>Numbers of every width.</summary>
public class NumberTests
{
    [Theory]
    [InlineData("SByte", "-128", "127")]
    [InlineData("Byte", "0", "255")]
    [InlineData("Int16", "-32768", "32767")]
    [InlineData("UInt16", "0", "65535")]
    [InlineData("Int32", "-2147483648", "2147483647")]
    [InlineData("UInt32", "0", "4294967295")]
    [InlineData("Int64", "-9223372036854775808", "9223372036854775807")]
    [InlineData("UInt64", "0", "18446744073709551615")]
    public void AWholeNumberIsReadUpToItsEndsAndNoFurther(string name, string least, string most)
    {
        var kind = Kinds.Named(name);
        // Of a narrow one the range is in what it accepts.
        var range = kind.Accepted.EndsWith($" from {least} to {most}", StringComparison.Ordinal) ? "" : $"The range is {least} to {most}.";

        Assert.Equal(decimal.Parse(least, CultureInfo.InvariantCulture), kind.OrderKey(kind.Value(least)));
        Assert.Equal(decimal.Parse(most, CultureInfo.InvariantCulture), kind.OrderKey(kind.Value(most)));
        Assert.Equal(range, kind.Refusal((BigInteger.Parse(least, CultureInfo.InvariantCulture) - 1).ToString(CultureInfo.InvariantCulture)));
        Assert.Equal(range, kind.Refusal((BigInteger.Parse(most, CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture)));
        Assert.Equal(range, kind.Refusal(new string('9', 99)));
    }

    [Theory]
    [InlineData("007", 7)]
    [InlineData("+7", 7)]
    [InlineData("-0", 0)]
    [InlineData("1_000_000", 1_000_000)]
    public void AWholeNumberMayHaveZerosASignAndGroups(string text, int expected) =>
        Assert.Equal(new NumberValue(expected), ScalarKind.Int32.Value(text));

    [Theory]
    [InlineData("1.5", "It has a fraction or an exponent.")]
    [InlineData("1e3", "It has a fraction or an exponent.")]
    [InlineData("1,000", "Write 1000 without commas.")]
    [InlineData("-1,000", "Write -1000 without commas.")]
    [InlineData("a,b", "")]
    [InlineData("1__0", "")]
    [InlineData("_1", "")]
    [InlineData("1_", "")]
    [InlineData("--1", "")]
    [InlineData("0x1F", "")]
    [InlineData("٤٢", "")]
    public void WhatIsNoWholeNumberIsRefused(string text, string advice) => Assert.Equal(advice, ScalarKind.Int32.Refusal(text));

    [Theory]
    [InlineData(".5", 0.5)]
    [InlineData("-2.5e3", -2500)]
    [InlineData("+42", 42)]
    [InlineData("1e300", 1e300)]
    [InlineData(".NaN", double.NaN)]
    [InlineData(".Inf", double.PositiveInfinity)]
    [InlineData("-.inf", double.NegativeInfinity)]
    public void ARealNumberMayBeWrittenAsInYaml(string text, double expected) => Assert.Equal(new RealValue(expected), ScalarKind.Double.Value(text));

    [Theory]
    [InlineData("Double", "3,14", "Write 3.14 with a decimal point.")]
    [InlineData("Double", "1,234.5", "")]
    [InlineData("Double", "pi", "")]
    [InlineData("Double", "NaN", "")]
    [InlineData("Double", "Infinity", "")]
    [InlineData("Double", "1e999", "It is too large.")]
    [InlineData("Double", "-1e999", "It is too large.")]
    [InlineData("Single", "3.5e38", "It is too large.")]
    [InlineData("Double", "3, 14", "")]
    [InlineData("Double", "a, b", "")]
    [InlineData("Decimal", "3,14", "Write 3.14 with a decimal point.")]
    [InlineData("Decimal", ".nan", "")]
    [InlineData("Decimal", "79228162514264337593543950336", "The range is -79228162514264337593543950335 to 79228162514264337593543950335.")]
    public void WhatIsNoNumberIsRefused(string name, string text, string advice) => Assert.Equal(advice, Kinds.Named(name).Refusal(text));

    [Theory]
    [InlineData("0.10", "0.10")]
    [InlineData("-42", "-42")]
    [InlineData("1e3", "1000")]
    [InlineData("+.5", "0.5")]
    public void ADecimalKeepsItsZeros(string text, string expected) => Assert.Equal(new TextValue(expected), ScalarKind.Decimal.Value(text));

    /// <summary>The ends of a range are written in C#, which has other words than YAML.</summary>
    [Theory]
    [InlineData("Int32", "0.5", "1")]
    [InlineData("Int32", "2147483647", "1.7976931348623157E+308")]
    [InlineData("Int32", "-Infinity", "-2147483648")]
    [InlineData("UInt64", "9223372036854775807", "9223372036854775808")]
    [InlineData("UInt64", "-1", "0")]
    [InlineData("Decimal", "-1.7976931348623157E+308", "-79228162514264337593543950334")]
    [InlineData("Double", "1e300", "Infinity")]
    [InlineData("Single", "3.4e38", "1.7976931348623157E+308")]
    public void TheEndsOfARangeMayLieOutsideTheType(string name, string less, string more)
    {
        var kind = Kinds.Named(name);

        Assert.True(kind.RangeKey(less)!.CompareTo(kind.RangeKey(more)) < 0);
    }

    [Theory]
    [InlineData("Int32", "NaN")]
    [InlineData("Decimal", "NaN")]
    [InlineData("Int32", "many")]
    [InlineData("Double", "many")]
    [InlineData("Char", "97")]
    [InlineData("TimeSpan", "97")]
    public void WhatHasNoPlaceInTheOrderIsNoEndOfARange(string name, string text) => Assert.Null(Kinds.Named(name).RangeKey(text));
}
