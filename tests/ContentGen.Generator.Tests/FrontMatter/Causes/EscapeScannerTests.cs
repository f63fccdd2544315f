using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.FrontMatter.Causes;

namespace ContentGen.Generator.Tests.FrontMatter.Causes;

/// <summary>Escapes in double quotes. The pointer stands at the quote, the first backslash is read.</summary>
public sealed class EscapeScannerTests
{
    [Theory]
    [InlineData("a: ^\"\\n\"", 2)]
    [InlineData("a: ^\"\\\\\"", 2)]
    [InlineData("a: ^\"\\x41\"", 4)]
    [InlineData("a: ^\"\\u0041b\"", 6)]
    [InlineData("a: ^\"\\U0001F600\"", 10)]
    [InlineData("a: ^\"b\\\n  c\"", 1)]
    public void AKnownEscapeHasALength(string pointed, int length) => Assert.Equal((length, null), Scan(new PointedYaml(pointed)));

    [Theory]
    [InlineData("a: ^\"C:\\dir\"", "\\d", "a: 'C:\\dir'")]
    [InlineData("a: ^\"\\x4\"", "\\x", "a: '\\x4'")]
    public void AnUnknownEscapeIsBetterReadWithoutEscapes(string pointed, string escape, string fix)
    {
        var yaml = new PointedYaml(pointed);

        Assert.Equal(Problems.Escape(PointedYaml.Path, yaml[escape], escape, fix), Scan(yaml).Cause);
    }

    [Fact]
    public void AnApostropheNeedsNoEscape()
    {
        var yaml = new PointedYaml("a: ^\"it\\'s\" # b");

        Assert.Equal(Problems.EscapedApostrophe(PointedYaml.Path, yaml["\\'"], "a: \"it's\""), Scan(yaml).Cause);
    }

    [Fact]
    public void ABackslashAtTheEndOfAllIsReportedAlone()
    {
        var yaml = new PointedYaml("a: ^\"b\\");

        Assert.Equal(yaml["\\"], Scan(yaml).Cause!.Range);
    }

    private static (int Length, Problem? Cause) Scan(PointedYaml yaml) =>
        new EscapeScanner(yaml.Text).Scan(yaml.At, yaml["\\"].Start);
}
