using System.Globalization;

namespace ContentGen.Generator.FrontMatter;

/// <summary>Numbers in spellings that only TOML has, as every later room reads them; all others stay as they were written.</summary>
internal static class TomlNumbers
{
    public static string Plain(TomlToken token)
    {
        var text = token.Value;
        return token.Kind switch
        {
            TomlKind.BasedNumber => Decimal(text.Replace("_", "")),
            TomlKind.NoNumber when text.EndsWith("nan", StringComparison.Ordinal) => ".nan",
            TomlKind.NoNumber => text[0] == '-' ? "-.inf" : ".inf",
            _ when text.IndexOfAny(['.', 'e', 'E']) >= 0 => text.Replace("_", ""),
            _ => text,
        };
    }

    private static string Decimal(string text) => Convert.ToUInt64(
        text.Substring(2),
        text[1] switch { 'x' => 16, 'o' => 8, _ => 2 }).ToString(CultureInfo.InvariantCulture);
}
