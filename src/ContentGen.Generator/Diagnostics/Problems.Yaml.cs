using System.Globalization;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.Diagnostics;

/// <summary>CG1002: what is wrong with the YAML, and the line as it should be (<c>fix</c>).</summary>
internal static partial class Problems
{
    public static Problem ColonInValue(string path, SourceRange range, string fix) =>
        InvalidYaml(path, range, $"YAML reads ': ' inside a value as the end of a key. Quote the value: {fix}");

    /// <param name="path">The file.</param>
    /// <param name="range">The colon.</param>
    /// <param name="fix">The value in quotes.</param>
    /// <param name="key">What may be a key with no comma in front; null for nothing.</param>
    public static Problem ColonInFlowValue(string path, SourceRange range, string fix, string? key) =>
        InvalidYaml(path, range, $"YAML reads ': ' inside a value as the end of a key. Quote the value: {Show(fix)}"
            + (key is null ? "" : $" — or, if '{Show(key)}' is a key, write a ',' before it."));

    public static Problem SmartQuotes(string path, SourceRange range, string quotes, string fix) =>
        InvalidYaml(path, range, $"The quotes {quotes} are typographic, and YAML reads them as text. Type straight quotes: {fix}");

    public static Problem CannotBegin(string path, SourceRange range, string indicator, string fix) =>
        InvalidYaml(path, range, $"Text that begins with '{indicator}' must be quoted: {fix}");

    public static Problem Template(string path, SourceRange range, string value, string fix) =>
        InvalidYaml(path, range, $"'{Show(value)}' is read as a YAML map: front matter is not a template. Quote the value: {fix}");

    public static Problem TextBehind(string path, SourceRange range, string what, string junk, string fix) =>
        InvalidYaml(path, range, $"Nothing may follow {what} on the same line, but '{Show(junk)}' does. Quote the whole value: {fix}");

    public static Problem StrayMark(string path, SourceRange range, string what, string mark, string fix) =>
        InvalidYaml(path, range, $"'{mark}' follows {what} and belongs to nothing. Remove it: {fix}");

    public static Problem NoSpaceBeforeComment(string path, SourceRange range) =>
        InvalidYaml(path, range, "A space is missing before this '#'. Add one if a comment follows, or move the text inside the quotes.");

    public static Problem QuoteInside(string path, SourceRange range, char quote, string fix) =>
        InvalidYaml(path, range, quote == '\''
            ? $"This apostrophe ends the quoted value. Use double quotes, or double the apostrophe: {fix}"
            : $"This quote ends the quoted value. Put the value in single quotes, or write \\\" inside: {fix}");

    public static Problem NoSpaceAfterColon(string path, SourceRange range, string fix) =>
        InvalidYaml(path, range, $"A space is missing after the key's ':'. Add one: {fix}");

    public static Problem NoSpaceAfterDash(string path, SourceRange range, string fix) =>
        InvalidYaml(path, range, $"A space is missing after the list item's '-'. Add one: {fix}");

    public static Problem OddSpace(string path, SourceRange range, char c, string fix) =>
        InvalidYaml(path, range,
            $"This looks like a space but is the character {CodePoint(c)}, which YAML reads as text. Type an ordinary space: {fix}");

    public static Problem OddColon(string path, SourceRange range, char c, string fix) =>
        InvalidYaml(path, range, $"'{c}' ({CodePoint(c)}) does not end a key. Write ':' and a space: {fix}");

    public static Problem EqualsSign(string path, SourceRange range, string fix) =>
        InvalidYaml(path, range, $"A key and its value are separated by ': ', not by '=': {fix}");

    public static Problem NoColon(string path, SourceRange range, string line) =>
        InvalidYaml(path, range,
            $"'{Show(line)}' is neither 'key: value' nor a list item '- value'. Give it a key, or indent it if it continues the value above.");

    public static Problem NoKey(string path, SourceRange range) =>
        InvalidYaml(path, range, "There is no key before this ':'. Write 'key: value', or quote the text if the colon is part of it.");

    public static Problem ItemBehindValue(string path, SourceRange range, string key, string item) =>
        InvalidYaml(path, range,
            $"'{Show(item)}' is a list item, but '{Show(key)}' already has a value on its own line. "
            + $"Put all items below '{Show(key)}:', or all of them in brackets: {Show(key)}: [a, b]");

    public static Problem ItemOnKeyLine(string path, SourceRange range, string key) =>
        InvalidYaml(path, range,
            $"A list cannot begin on the line of its key. Put each '- item' on a line below '{Show(key)}:', "
            + $"write {Show(key)}: [a, b], or quote the value if it is text.");

    public static Problem KeyAmongItems(string path, SourceRange range, string key) =>
        InvalidYaml(path, range,
            $"Key '{Show(key)}' appears where only list items '- …' are allowed. Begin it with '- ', or indent it like the keys above the list.");

    public static Problem UnclosedQuote(string path, SourceRange range, char quote, string closed, string fix) =>
        InvalidYaml(path, range,
            $"The quote {quote} opened here is never closed. Close it: {closed} — or, if it is part of the text, quote the whole: {fix}");

    public static Problem ContinuationLeft(string path, SourceRange range, char opener) =>
        InvalidYaml(path, range,
            $"This line belongs to the value that {opener} opens above, but is not indented enough. "
            + $"Indent it by two spaces, or close the {(opener is '[' or '{' ? "bracket" : "quote")} above.");

    public static Problem UnclosedBracket(string path, SourceRange range, char bracket, string fix) =>
        InvalidYaml(path, range, $"The bracket '{bracket}' opened here is never closed. Close it: {fix} — or quote the value if it is text.");

    /// <param name="path">The file.</param>
    /// <param name="range">The bracket, and what follows on its line.</param>
    /// <param name="bracket">The bracket.</param>
    /// <param name="line">The line of the last item.</param>
    /// <param name="fix">That line, with what closes the bracket.</param>
    public static Problem UnclosedBracketOverLines(string path, SourceRange range, char bracket, int line, string fix) =>
        InvalidYaml(path, range, $"The bracket '{bracket}' opened here is never closed. Close it after its last item, in line {line}: {Show(fix)}");

    public static Problem WrongBracket(string path, SourceRange range, char found, char wanted) =>
        InvalidYaml(path, range, $"'{found}' closes nothing here: expected '{wanted}'.");

    public static Problem EmptyItem(string path, SourceRange range) =>
        InvalidYaml(path, range, "There is no item before this ','. Remove the comma, or write \"\" for an empty item.");

    public static Problem TypographicCloser(string path, SourceRange range, char found, char quote, string fix) =>
        InvalidYaml(path, range, $"This {found} is typographic and does not close the {quote} that opens the value. Type a straight quote: {Show(fix)}");

    public static Problem WrongClosingMark(string path, SourceRange range, char found, char wanted, string fix) =>
        InvalidYaml(path, range, $"'{found}' does not close a list in brackets. Write '{wanted}': {Show(fix)}");

    public static Problem QuotedList(string path, SourceRange range, string list, string text) =>
        InvalidYaml(path, range, $"Several values need brackets around them: {list} — or, if it is one text, quote the whole: {text}");

    public static Problem NoComma(string path, SourceRange range, string found) =>
        InvalidYaml(path, range, $"A ',' is missing before '{Show(found)}'.");

    public static Problem BlockHeader(string path, SourceRange range, char indicator, string fix) =>
        InvalidYaml(path, range,
            $"'{indicator}' at the start of a value begins a text on the lines below it. "
            + $"Move the text there, indented, or quote the value: {fix}");

    public static Problem Tab(string path, SourceRange range) =>
        InvalidYaml(path, range, "A tab cannot indent YAML. Use spaces instead.");

    public static Problem TooFarRight(string path, SourceRange range, string key, string above) =>
        InvalidYaml(path, range,
            $"'{Show(key)}' is indented more than '{Show(above)}' above it, which already has a value. "
            + $"Begin both in the same column, or quote the text if it is part of '{Show(above)}'.");

    public static Problem BetweenColumns(string path, SourceRange range, int column, int outer, int inner) =>
        InvalidYaml(path, range,
            $"This line begins in column {column + 1}, but the lines above it begin in columns {outer + 1} and {inner + 1}. "
            + "Begin it in one of those.");

    public static Problem RootIsIndented(string path, SourceRange range, int column, int other) =>
        InvalidYaml(path, range,
            $"This line begins in column {column + 1}, but its neighbours begin in column {other + 1}. "
            + "Begin all keys of a map in the same column.");

    public static Problem BlockLine(string path, SourceRange range, int column, int wanted) =>
        InvalidYaml(path, range,
            $"This line begins in column {column + 1}, indented less than the text it continues. Indent it to column {wanted + 1}.");

    public static Problem SpacesAboveText(string path, SourceRange range) =>
        InvalidYaml(path, range, "An empty line above a text below '|' or '>' must not contain spaces. Remove the spaces.");

    public static Problem Escape(string path, SourceRange range, string escape, string fix) =>
        InvalidYaml(path, range,
            $"'{Show(escape)}' is not a YAML escape sequence. Use single quotes, in which a backslash is just a backslash: {fix}");

    public static Problem EscapedApostrophe(string path, SourceRange range, string fix) =>
        InvalidYaml(path, range, $"An apostrophe needs no backslash in double quotes: {fix}");

    public static Problem ControlCharacter(string path, SourceRange range, char c) =>
        InvalidYaml(path, range, $"The control character {CodePoint(c)} is not allowed in YAML. Remove it.");

    public static Problem UnknownAlias(string path, SourceRange range, string value, string fix) =>
        InvalidYaml(path, range,
            $"A value that begins with '*' is an alias, but '{Show(value)}' matches no anchor above. If it is text, quote it: {fix}");

    public static Problem CustomTag(string path, SourceRange range, string value, string fix) =>
        InvalidYaml(path, range,
            $"A value that begins with '!' is a YAML tag, and tags such as '{Show(value)}' are not supported. If it is text, quote it: {fix}");

    public static Problem ComplexKey(string path, SourceRange range, string key) =>
        InvalidYaml(path, range, $"'{Show(key)}' is a list or a map used as a key, but a key must be plain text. Quote it if it is text.");

    public static Problem Directive(string path, SourceRange range, string line) =>
        InvalidYaml(path, range,
            $"A line that begins with '%' is a YAML directive, and '{Show(line)}' is not supported. Remove it, or give it a key and quote it.");

    public static Problem MergeOfNoMap(string path, SourceRange range) =>
        InvalidYaml(path, range, "The merge key '<<' takes a map or a list of maps, usually as an alias: <<: *defaults");

    public static Problem TooManyNodes(string path, SourceRange range, int most) =>
        InvalidYaml(path, range,
            $"From here on, aliases stand for more than {most.ToString("N0", CultureInfo.InvariantCulture)} values, "
            + "the most a file can contain. Write the values out, or use fewer aliases.");

    public static Problem TooDeep(string path, SourceRange range, int most) =>
        InvalidYaml(path, range,
            $"Lists and maps are nested more than {most} levels deep here. Flatten the value, or quote it if it is text.");

    public static Problem Unexplained(string path, SourceRange range, string words) =>
        InvalidYaml(path, range, $"This is not valid YAML: {words.Trim()}");

    private static Problem InvalidYaml(string path, SourceRange range, string message) =>
        new(Descriptor.InvalidFrontMatter, path, range, message);

    private static string CodePoint(char c) => "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);
}
