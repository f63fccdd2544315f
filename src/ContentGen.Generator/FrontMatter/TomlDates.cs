using System.Globalization;
using System.Text.RegularExpressions;

namespace ContentGen.Generator.FrontMatter;

/// <summary>Dates and times as TOML spells them. Tomlyn's own check takes no more than seven digits of a second.</summary>
internal static class TomlDates
{
    private const string Clock = @"(?:[01][0-9]|2[0-3]):[0-5][0-9](?::(?:[0-5][0-9]|60)(?:\.[0-9]+)?)?";

    private static readonly Regex Toml = new(
        $@"^(?:(?<day>[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}})(?:[Tt ]{Clock}(?:[Zz]|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])?)?|{Clock})$",
        RegexOptions.CultureInvariant);

    private static readonly Regex Loose = new(
        @"^(?<y>[0-9]{4})-(?<m>[0-9]{1,2})-(?<d>[0-9]{1,2})"
        + @"(?:[Tt \t]+(?<h>[0-9]{1,2}):(?<min>[0-9]{2})(?<s>:[0-9]{2}(?:\.[0-9]+)?)?[ \t]*(?:(?<z>[Zz])|(?<zh>[+-][0-9]{2}):?(?<zm>[0-9]{2})?)?)?$",
        RegexOptions.CultureInvariant);

    public static bool IsDate(string text) =>
        Toml.Match(text) is { Success: true } match && (!match.Groups["day"].Success || IsDay(match.Groups["day"].Value));

    /// <summary>The same moment as TOML spells it, when it is only spelled otherwise.</summary>
    public static string? Repair(string text)
    {
        var match = Loose.Match(text);
        if (!match.Success)
            return null;
        var date = $"{Group("y")}-{Group("m").PadLeft(2, '0')}-{Group("d").PadLeft(2, '0')}";
        var zone = match.Groups["zh"].Success ? $"{Group("zh")}:{Group("zm").PadLeft(2, '0')}" : Group("z");
        var repaired = match.Groups["h"].Success ? $"{date}T{Group("h").PadLeft(2, '0')}:{Group("min")}{Group("s")}{zone}" : date;
        return IsDate(repaired) ? repaired : null;

        string Group(string name) => match.Groups[name].Value;
    }

    private static bool IsDay(string text) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
