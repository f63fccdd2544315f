using System.Globalization;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.Diagnostics;

/// <summary>What is wrong with the TOML, and the line as it should be (<c>fix</c>).</summary>
internal static partial class Problems
{
    public static Problem TomlNeverClosed(string path, SourceRange range, string fence, int lastLine, string last) =>
        new(Descriptor.FrontMatterFence, path, range,
            $"Front matter opens here and is never closed. Add a line '{fence}' below line {lastLine} ('{Show(last)}').");

    public static Problem TomlNeverClosedBut(string path, SourceRange range, string fence, int line, string read) =>
        new(Descriptor.FrontMatterFence, path, range,
            $"Front matter opens here and is never closed: line {line} reads '{Show(read)}', which does not close it. "
            + (fence == "---" ? WriteFence : WriteTomlFence));

    public static Problem TomlNotAnOpener(string path, SourceRange range, string read) =>
        new(Descriptor.FrontMatterFence, path, range,
            $"'{Show(read)}' does not open front matter. "
            + "Write exactly three plus signs, '+++', for TOML, or three hyphens, '---', for YAML, at the start of the line.");

    public static Problem TomlTableTwice(string path, SourceRange range, string table, int firstLine) =>
        new(Descriptor.DuplicateKey, path, range,
            $"Table '{Show(table)}' is given twice, first on line {firstLine}. "
            + $"Put all its keys below one header; to write a list of tables, give each of them the header [[{Show(table)}]].");

    public static Problem TomlNoValue(string path, SourceRange range, string key) =>
        InvalidToml(path, range, $"'{Show(key)}' has no value. Write one after the '=', such as \"\" for an empty text, or remove the line.");

    public static Problem TomlNoValueBefore(string path, SourceRange range, char found) =>
        InvalidToml(path, range, $"A value is missing before this '{found}'.");

    public static Problem TomlNoEquals(string path, SourceRange range, string fix) =>
        InvalidToml(path, range, $"A '=' is missing between the key and its value. Add one: {fix}");

    public static Problem TomlTwoEquals(string path, SourceRange range) =>
        InvalidToml(path, range, "A key and its value are separated by one '='. Remove this one, or quote the value if it is text.");

    public static Problem TomlYaml(string path, SourceRange range, string fix) =>
        InvalidToml(path, range,
            $"This is YAML between the fences of TOML. Write {Show(fix)}, or change both fences to '---' if all of it is YAML.");

    public static Problem TomlNeither(string path, SourceRange range, string line) =>
        InvalidToml(path, range,
            $"'{Show(line)}' is neither 'key = value' nor a table '[name]'. Give it a key, and quote it if it is text: key = \"…\"");

    public static Problem TomlNoKey(string path, SourceRange range) =>
        InvalidToml(path, range, "There is no key before this '='. Write key = \"value\".");

    public static Problem TomlNoName(string path, SourceRange range) =>
        InvalidToml(path, range, "A name is missing next to the '.' of this key. Write a.b, or quote the key if the dot is part of it: \"a.b\"");

    public static Problem TomlOddKey(string path, SourceRange range, string key, string fix) =>
        InvalidToml(path, range,
            $"A key without quotes may contain only the letters A to Z, digits, '-' and '_', but this one is '{Show(key)}'. Quote it: {fix}");

    public static Problem TomlHeader(string path, SourceRange range, string found, string fix) =>
        InvalidToml(path, range, $"'{Show(found)}' is not a valid table header. Write {fix} on a line of its own.");

    public static Problem TomlBehindHeader(string path, SourceRange range, string junk) =>
        InvalidToml(path, range, $"Only a comment may follow a table header, but '{Show(junk)}' does. Put it on a line of its own.");

    public static Problem TomlBehindValue(string path, SourceRange range, string junk) =>
        InvalidToml(path, range, $"Only a comment may follow the value, but '{Show(junk)}' does. Remove it, or put it on a line of its own.");

    public static Problem TomlTextBehind(string path, SourceRange range, string junk, string fix) =>
        InvalidToml(path, range, $"Only a comment may follow a quoted value, but '{Show(junk)}' does. Quote the whole value: {fix}");

    public static Problem TomlTwoKeys(string path, SourceRange range, string junk) =>
        InvalidToml(path, range, $"Each key begins on a line of its own. Put '{Show(junk)}' on the next line.");

    public static Problem TomlComma(string path, SourceRange range) =>
        InvalidToml(path, range, "TOML has no comma between lines. Remove it.");

    public static Problem TomlQuoteInside(string path, SourceRange range, char quote, string fix) =>
        InvalidToml(path, range, quote == '\''
            ? $"This apostrophe ends the quoted value. Put the value in double quotes: {fix}"
            : $"This quote ends the quoted value. Put the value in single quotes, or write \\\" inside: {fix}");

    public static Problem TomlUnclosedText(string path, SourceRange range, string quotes) =>
        InvalidToml(path, range, $"The text that {quotes} opens here is never closed. Put {quotes} at the end of its last line.");

    public static Problem TomlOddQuote(string path, SourceRange range, char quote, string fix) =>
        InvalidToml(path, range, $"'{quote}' ({CodePoint(quote)}) does not quote a value. Use \" or ': {fix}");

    public static Problem TomlEscape(string path, SourceRange range, string escape, string fix) =>
        InvalidToml(path, range,
            $"'{Show(escape)}' is not a TOML escape sequence. Use single quotes, in which a backslash is just a backslash: {fix}");

    public static Problem TomlCodePoint(string path, SourceRange range, string escape, string fix) =>
        InvalidToml(path, range,
            $"'{Show(escape)}' is not a TOML escape sequence: \\u takes the 4 hexadecimal digits of a character, \\U takes 8, \\x takes 2. "
            + $"If it is not meant as one, use single quotes: {fix}");

    public static Problem TomlTruth(string path, SourceRange range, string found, string fix) =>
        InvalidToml(path, range, $"'{Show(found)}' is not a TOML value. Write true or false, in lower case: {fix}");

    public static Problem TomlNull(string path, SourceRange range, string found, string fix) =>
        InvalidToml(path, range,
            $"TOML has no null. Remove the key to leave it without a value, or quote '{Show(found)}' if it is text: {fix}");

    public static Problem TomlBlockText(string path, SourceRange range, string found) =>
        InvalidToml(path, range, $"'{found}' begins a text of several lines in YAML. In TOML, put such a text between two \"\"\".");

    public static Problem TomlNoQuotes(string path, SourceRange range, string fix) =>
        InvalidToml(path, range, $"Text must be quoted in TOML: {fix}");

    public static Problem TomlNumber(string path, SourceRange range, string found, string advice, string fix) =>
        InvalidToml(path, range, $"'{Show(found)}' is not a valid number in TOML. {advice}If it is text, quote it: {fix}");

    public static Problem TomlDate(string path, SourceRange range, string found, string fix) =>
        InvalidToml(path, range,
            $"'{Show(found)}' is not a valid date or time. Write a date such as 2026-04-09 or 2026-04-09T14:30:00+02:00; "
            + $"if it is text, quote it: {fix}");

    public static Problem TomlDateSpelling(string path, SourceRange range, string found, string fix) =>
        InvalidToml(path, range, $"'{Show(found)}' is not a valid date in TOML. Write {fix}");

    public static Problem TomlControlCharacter(string path, SourceRange range, char c) =>
        InvalidToml(path, range,
            $"The control character {CodePoint(c)} is not allowed in TOML. Remove it, or write it in double quotes as "
            + $"\\u{((int)c).ToString("X4", CultureInfo.InvariantCulture)}.");

    public static Problem UnexplainedToml(string path, SourceRange range, string words) =>
        InvalidToml(path, range, $"This is not valid TOML: {words.Trim()}");

    public static Problem TomlItemIsNoTable(string path, SourceRange range, string name) =>
        new(Descriptor.NotAMap, path, range,
            $"This list item is not an entry. Expected a table of keys and values, such as 'name = \"Jane\"' below a header [[{Show(name)}]].");

    /// <summary>A key and its value as the file's format writes them.</summary>
    private static string Pair(string key, string value, bool isToml) => isToml ? $"{key} = {value}" : $"{key}: {value}";

    /// <summary>A key and a text that is yet to be found.</summary>
    private static string Pair(string key, bool isToml) => Pair(key, isToml ? "\"…\"" : "…", isToml);

    private static Problem InvalidToml(string path, SourceRange range, string message) =>
        new(Descriptor.InvalidFrontMatter, path, range, message);
}
