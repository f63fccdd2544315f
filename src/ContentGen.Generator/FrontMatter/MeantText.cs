using System.Globalization;
using System.Text.RegularExpressions;

namespace ContentGen.Generator.FrontMatter;

/// <summary>What a text in double quotes was meant to say in which some backslashes are escaped and others not.</summary>
internal static class MeantText
{
    private static readonly Regex Escape = new(
        @"\\(?:(?<same>[\\""])|u(?<code>[0-9A-Fa-f]{4})|U(?<code>[0-9A-Fa-f]{8}))",
        RegexOptions.CultureInvariant);

    /// <summary>
    /// The text with a backslash, a quote or a code point in place of their escapes; any other backslash stands for itself:
    /// <c>C:\\Users\me</c> → <c>C:\Users\me</c>.
    /// </summary>
    public static string Of(string escaped) => Escape.Replace(escaped, static match =>
        match.Groups["same"].Success ? match.Groups["same"].Value : Character(match.Groups["code"].Value) ?? match.Value);

    /// <summary>Null for what no reader sees, or what is no character.</summary>
    private static string? Character(string hex)
    {
        var code = int.Parse(hex.TrimStart('0').PadLeft(1, '0'), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        return code is < 0x20 or (>= 0x7F and < 0xA1) or (>= 0xD800 and < 0xE000) or > 0x10FFFF ? null : char.ConvertFromUtf32(code);
    }
}
