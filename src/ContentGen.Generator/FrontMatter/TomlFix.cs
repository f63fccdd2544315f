namespace ContentGen.Generator.FrontMatter;

/// <summary>Shows how a line of TOML should have been written.</summary>
internal static class TomlFix
{
    private const int Longest = 80;

    /// <summary>A text in quotes: double ones, or single ones where those would need escapes.</summary>
    public static string Quote(string text)
    {
        if (text.Length > Longest)
            text = text.Substring(0, Longest - 1) + "…";
        if (text.IndexOfAny(['"', '\\']) < 0)
            return "\"" + text + "\"";
        return text.IndexOf('\'') < 0 ? "'" + text + "'" : "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";
    }

    /// <summary>A name as a key: quoted where it must be.</summary>
    public static string Key(string name) => name.Length > 0 && name.All(IsBare) ? name : Quote(name);

    public static bool IsBare(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-';
}
