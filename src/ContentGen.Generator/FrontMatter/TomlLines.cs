using System.Text.RegularExpressions;

namespace ContentGen.Generator.FrontMatter;

/// <summary>Tells lines that begin a key or a table from those that go on with a value.</summary>
internal static class TomlLines
{
    private const string Part = @"(?:[A-Za-z0-9_-]+|""[^""\\\n]*""|'[^'\n]*')";
    private const string Key = Part + @"(?:[ \t]*\.[ \t]*" + Part + ")*";

    // [3] and ["a"] may be items of a list, [name] may not.
    private const string Header = @"\[\[?[ \t]*(?!(?:true|false|inf|nan)\b)[A-Za-z_][^\n,=""'\[\]]*(?:\.[^\n,=\[\]]*)?\]{0,2}[ \t]*(?:\#|$)";

    private static readonly Regex Statement = new(
        $@"\G[ \t]*(?:{Key}[ \t]*=(?![^\n]*,[ \t]*$)|{Header})",
        RegexOptions.CultureInvariant | RegexOptions.Multiline);

    private static readonly Regex Pair = new($@"^{Key}[ \t]*=[^=]", RegexOptions.CultureInvariant);

    /// <summary>A line <c>key = …</c> or <c>[table]</c>, closed or not. One that ends in a comma belongs to a table in braces.</summary>
    public static bool IsStatement(TextLines lines, int line, int end) =>
        lines.Start(line) < end && Statement.IsMatch(lines.Text, lines.Start(line));

    /// <summary>Offset of the first such line from this one on; the end without one.</summary>
    public static int NextStatement(TextLines lines, int line, int end)
    {
        while (lines.Start(line) < end && !IsStatement(lines, line, end))
            line++;
        return Math.Min(lines.Start(line), end);
    }

    public static bool BeginsWithPair(string text) => Pair.IsMatch(text);
}
