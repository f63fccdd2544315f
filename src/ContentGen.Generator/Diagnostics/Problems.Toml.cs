using ContentGen.Generator.Model;

namespace ContentGen.Generator.Diagnostics;

/// <summary>What is wrong with TOML, and the line as it should be (<c>fix</c>).</summary>
internal static partial class Problems
{
    public static Problem TomlNeverClosed(string path, SourceRange range, string fence, int lastLine, string last) =>
        new("CG1001", path, range,
            $"Front matter opens here and is never closed: add a line '{fence}' below line {lastLine} ('{Show(last)}').");

    public static Problem TomlNeverClosedBut(string path, SourceRange range, string fence, int line, string read) =>
        new("CG1001", path, range,
            $"Front matter opens here and is never closed: line {line} reads '{Show(read)}', and only a line of exactly '{fence}', at the line's start, closes it.");

    public static Problem TomlNotAnOpener(string path, SourceRange range, string read) =>
        new("CG1001", path, range,
            $"'{Show(read)}' does not open front matter: only a line of exactly three plus signs '+++' (TOML) or three hyphens '---' (YAML), at the line's start, does.");

    public static Problem TomlTableTwice(string path, SourceRange range, string table, int firstLine) =>
        new("CG1003", path, range,
            $"Table '{Show(table)}' is given twice, first on line {firstLine}: put all its keys below one header. The tables of a list have the header [[{Show(table)}]], each of them.");

    public static Problem TomlNoValue(string path, SourceRange range, string key) =>
        InvalidToml(path, range, $"'{Show(key)}' has no value. Write one behind the '=', such as \"\" for an empty text, or remove the line.");

    public static Problem TomlNoValueBefore(string path, SourceRange range, char found) =>
        InvalidToml(path, range, $"A value is missing in front of this '{found}'.");

    public static Problem TomlNoEquals(string path, SourceRange range, string fix) =>
        InvalidToml(path, range, $"A '=' is missing between the key and its value: {fix}");

    public static Problem TomlTwoEquals(string path, SourceRange range) =>
        InvalidToml(path, range, "One '=' stands between a key and its value. Remove this one, or quote the value if it is text.");

    public static Problem TomlYaml(string path, SourceRange range, string fix) =>
        InvalidToml(path, range, $"This is YAML between the fences of TOML. Write {Show(fix)}, or make both fences '---' if all of it is YAML.");

    public static Problem TomlNeither(string path, SourceRange range, string line) =>
        InvalidToml(path, range, $"'{Show(line)}' is neither 'key = value' nor a table '[name]'. Give it a key, and quote it if it is text: key = \"…\"");

    public static Problem TomlNoKey(string path, SourceRange range) =>
        InvalidToml(path, range, "There is no key in front of this '='. Write key = \"value\".");

    public static Problem TomlNoName(string path, SourceRange range) =>
        InvalidToml(path, range, "A name is missing beside the '.' of this key. Write a.b, or quote the key if the dot belongs to it: \"a.b\"");

    public static Problem TomlOddKey(string path, SourceRange range, string key, string fix) =>
        InvalidToml(path, range, $"A key without quotes holds only the letters A to Z, digits, '-' and '_', but this one is '{Show(key)}'. Quote it: {fix}");

    public static Problem TomlHeader(string path, SourceRange range, string found, string fix) =>
        InvalidToml(path, range, $"'{Show(found)}' is not a valid header of a table. Write {fix} on a line of its own.");

    public static Problem TomlBehindHeader(string path, SourceRange range, string junk) =>
        InvalidToml(path, range, $"Only a comment may follow the header of a table, but '{Show(junk)}' does. Put it on a line of its own.");

    public static Problem TomlBehindValue(string path, SourceRange range, string junk) =>
        InvalidToml(path, range, $"Only a comment may follow the value, but '{Show(junk)}' does. Remove it, or put it on a line of its own.");

    public static Problem TomlTextBehind(string path, SourceRange range, string junk, string fix) =>
        InvalidToml(path, range, $"Only a comment may follow a quoted value, but '{Show(junk)}' does. Quote the whole value: {fix}");

    public static Problem TomlTwoKeys(string path, SourceRange range, string junk) =>
        InvalidToml(path, range, $"Each key begins on a line of its own. Put '{Show(junk)}' on the next line.");

    public static Problem TomlComma(string path, SourceRange range) =>
        InvalidToml(path, range, "No comma stands between the lines of TOML. Remove it.");

    public static Problem TomlQuoteInside(string path, SourceRange range, char quote, string fix) =>
        InvalidToml(path, range, quote == '\''
            ? $"This apostrophe ends the quoted value. Use double quotes around it: {fix}"
            : $"This quote ends the quoted value. Use single quotes around it, or write \\\" inside: {fix}");

    public static Problem TomlUnclosedText(string path, SourceRange range, string quotes) =>
        InvalidToml(path, range, $"The text that {quotes} opens here is never closed. Put {quotes} behind its last line.");

    public static Problem TomlOddQuote(string path, SourceRange range, char quote, string fix) =>
        InvalidToml(path, range, $"'{quote}' ({CodePoint(quote)}) does not quote a value. Use \" or ': {fix}");

    public static Problem TomlEscape(string path, SourceRange range, string escape, string fix) =>
        InvalidToml(path, range, $"'{Show(escape)}' is not a valid escape in TOML. Use single quotes, in which a backslash is only a backslash: {fix}");

    public static Problem TomlCodePoint(string path, SourceRange range, string escape, string fix) =>
        InvalidToml(path, range, $"'{Show(escape)}' is not a valid escape in TOML: \\u takes the 4 hexadecimal digits of a character, \\U takes 8, \\x takes 2. If it is not meant as one, use single quotes: {fix}");

    public static Problem TomlTruth(string path, SourceRange range, string found, string fix) =>
        InvalidToml(path, range, $"'{Show(found)}' is not a value in TOML, which knows true and false only, in lower case: {fix}");

    public static Problem TomlNull(string path, SourceRange range, string found, string fix) =>
        InvalidToml(path, range, $"TOML has no null. Remove the key to leave it without a value, or quote '{Show(found)}' if it is text: {fix}");

    public static Problem TomlBlockText(string path, SourceRange range, string found) =>
        InvalidToml(path, range, $"'{found}' begins a text of several lines in YAML. In TOML such a text stands between two \"\"\".");

    public static Problem TomlNoQuotes(string path, SourceRange range, string fix) =>
        InvalidToml(path, range, $"Text needs quotes in TOML: {fix}");

    public static Problem TomlNumber(string path, SourceRange range, string found, string advice, string fix) =>
        InvalidToml(path, range, $"'{Show(found)}' is not a valid number in TOML. {advice}If it is text, quote it: {fix}");

    public static Problem TomlDate(string path, SourceRange range, string found, string fix) =>
        InvalidToml(path, range, $"'{Show(found)}' is not a valid date or time. Write a date such as 2026-04-09 or 2026-04-09T14:30:00+02:00; if it is text, quote it: {fix}");

    public static Problem TomlDateSpelling(string path, SourceRange range, string found, string fix) =>
        InvalidToml(path, range, $"'{Show(found)}' is not how TOML writes a date. Write {fix}");

    public static Problem TomlControlCharacter(string path, SourceRange range, char c) =>
        InvalidToml(path, range, $"The control character {CodePoint(c)} is not allowed in TOML. Remove it, or write it in double quotes as \\u{((int)c).ToString("X4", System.Globalization.CultureInfo.InvariantCulture)}.");

    public static Problem UnexplainedToml(string path, SourceRange range, string words) =>
        InvalidToml(path, range, $"Not valid TOML: {words.Trim()}");

    public static Problem TomlItemIsNoTable(string path, SourceRange range, string name) =>
        new("CG1004", path, range, $"This item is no entry: expected a table of keys and values, such as 'name = \"Jane\"' below a header [[{Show(name)}]].");

    /// <summary>A key and its value as the file's format writes them.</summary>
    private static string Pair(string key, string value, bool isToml) => isToml ? $"{key} = {value}" : $"{key}: {value}";

    private static Problem InvalidToml(string path, SourceRange range, string message) => new("CG1002", path, range, message);
}
