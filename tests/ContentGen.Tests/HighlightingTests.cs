using System.Globalization;
using System.Text.RegularExpressions;

namespace ContentGen.Tests;

/// <summary>The style sheets are well-formed and readable.</summary>
public partial class HighlightingTests
{
    [Fact]
    public void EveryColorCanBeRead()
    {
        foreach (var background in new[] { "#ffffff", "#f0f0f0" })
            Assert.All(Colors(Highlighting.LightStyleSheet), color =>
                Assert.True(Contrast(color, background) >= 4.5, $"{color} on {background}: {Contrast(color, background):0.00}"));
        foreach (var background in new[] { "#000000", "#2d2d2d" })
            Assert.All(Colors(Highlighting.DarkStyleSheet), color =>
                Assert.True(Contrast(color, background) >= 4.5, $"{color} on {background}: {Contrast(color, background):0.00}"));
    }

    [Fact]
    public void TheFirstSheetHoldsBothOthers()
    {
        Assert.StartsWith(Highlighting.LightStyleSheet, Highlighting.StyleSheet, StringComparison.Ordinal);
        Assert.Equal(Colors(Highlighting.LightStyleSheet).Concat(Colors(Highlighting.DarkStyleSheet)), Colors(Highlighting.StyleSheet));
        Assert.Contains("@media (prefers-color-scheme: dark)", Highlighting.StyleSheet, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryClassHasAColorInEachSheet()
    {
        foreach (var sheet in new[] { Highlighting.LightStyleSheet, Highlighting.DarkStyleSheet })
        {
            var rules = Regex.Matches(sheet, @"^\.(hl-[a-z]+) \{ color: var\(--\1\); \}$", RegexOptions.Multiline)
                .Select(static match => match.Groups[1].Value).ToList();
            Assert.Equal(11, rules.Count);
            Assert.All(rules, rule => Assert.Matches($"(?m)^  --{rule}: #[0-9a-f]{{6}};$", sheet));
            Assert.Equal(sheet.Count(static c => c == '{'), sheet.Count(static c => c == '}'));
            Assert.DoesNotContain("\r", sheet, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void CodeInAMarkedLineCanBeReadAsWell()
    {
        Assert.All(Colors(Highlighting.LightStyleSheet), static color => Assert.True(Contrast(color, Mark(Highlighting.LightStyleSheet)) >= 4.5, color));
        Assert.All(Colors(Highlighting.DarkStyleSheet), static color => Assert.True(Contrast(color, Mark(Highlighting.DarkStyleSheet)) >= 4.5, color));

        static string Mark(string sheet) => "#" + string.Concat(Regex.Match(sheet, @"--hl-line: rgb\((\d+), (\d+), (\d+)\);").Groups.Values.Skip(1)
            .Select(static part => int.Parse(part.Value, CultureInfo.InvariantCulture).ToString("x2", CultureInfo.InvariantCulture)));
    }

    private static IEnumerable<string> Colors(string sheet) => Color().Matches(sheet).Select(static match => match.Value);

    /// <summary>As WCAG 2 defines it.</summary>
    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string color)
    {
        return (0.2126 * Part(1)) + (0.7152 * Part(3)) + (0.0722 * Part(5));

        double Part(int at)
        {
            var value = int.Parse(color.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }
    }

    [GeneratedRegex("#[0-9a-f]{6}")]
    private static partial Regex Color();
}
