using System.Globalization;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.Diagnostics;

/// <summary>CG1002: what is wrong with the YAML, and the line as it should be (<c>fix</c>).</summary>
internal static partial class Problems
{
    public static Problem ColonInValue(string path, SourceRange range, string fix) =>
        InvalidYaml(path, range, $"A ': ' inside a value makes YAML look for a key. Quote the value: {fix}");

    public static Problem CannotBegin(string path, SourceRange range, string indicator, string fix) =>
        InvalidYaml(path, range, $"Text that begins with '{indicator}' must be quoted: {fix}");

    public static Problem Template(string path, SourceRange range, string value, string fix) =>
        InvalidYaml(path, range, $"'{Show(value)}' is read as a YAML map; front matter is not a template. Quote the value: {fix}");

    public static Problem TextBehind(string path, SourceRange range, string what, string junk, string fix) =>
        InvalidYaml(path, range, $"Nothing may follow {what} on its line, but '{Show(junk)}' does. Quote the whole value: {fix}");

    public static Problem NoBlankBeforeComment(string path, SourceRange range) =>
        InvalidYaml(path, range, "A blank is missing in front of this '#'. Write one if a comment follows, or put the text inside the quotes.");

    public static Problem QuoteInside(string path, SourceRange range, char quote, string fix) =>
        InvalidYaml(path, range, quote == '\''
            ? $"This apostrophe ends the quoted value. Use double quotes, or double the apostrophe: {fix}"
            : $"This quote ends the quoted value. Use single quotes around it, or write \\\" inside: {fix}");

    public static Problem NoBlankAfterColon(string path, SourceRange range, string fix) =>
        InvalidYaml(path, range, $"A blank is missing after the key's ':': {fix}");

    public static Problem NoBlankAfterDash(string path, SourceRange range, string fix) =>
        InvalidYaml(path, range, $"A blank is missing after the list's '-': {fix}");

    public static Problem OddBlank(string path, SourceRange range, char c, string fix) =>
        InvalidYaml(path, range, $"This looks like a blank but is the character {CodePoint(c)}, which YAML takes for text. Write an ordinary blank: {fix}");

    public static Problem OddColon(string path, SourceRange range, char c, string fix) =>
        InvalidYaml(path, range, $"'{c}' ({CodePoint(c)}) does not end a key. Write ':' and a blank: {fix}");

    public static Problem EqualsSign(string path, SourceRange range, string fix) =>
        InvalidYaml(path, range, $"A key and its value are separated by ': ', not by '=': {fix}");

    public static Problem NoColon(string path, SourceRange range, string line) =>
        InvalidYaml(path, range, $"'{Show(line)}' is neither 'key: value' nor a list item '- value'. Give it a key, or indent it if it continues the value above.");

    public static Problem NoKey(string path, SourceRange range) =>
        InvalidYaml(path, range, "There is no key in front of this ':'. Write 'key: value', or quote the text if the colon belongs to it.");

    public static Problem ItemBehindValue(string path, SourceRange range, string key, string item) =>
        InvalidYaml(path, range, $"'{Show(item)}' is a list item, but '{Show(key)}' has its value on its own line already. Put all items below '{Show(key)}:', or all into brackets: {Show(key)}: [a, b]");

    public static Problem ItemOnKeyLine(string path, SourceRange range, string key) =>
        InvalidYaml(path, range, $"A list cannot begin on the line of its key. Put each '- item' on a line below '{Show(key)}:', write {Show(key)}: [a, b], or quote the value if it is text.");

    public static Problem KeyAmongItems(string path, SourceRange range, string key) =>
        InvalidYaml(path, range, $"Key '{Show(key)}' stands where only list items '- …' can. Begin it with '- ', or indent it like the keys above the list.");

    public static Problem UnclosedQuote(string path, SourceRange range, char quote, string closed, string fix) =>
        InvalidYaml(path, range, $"The quote {quote} opened here is never closed. Close it: {closed} — or, if it is part of the text, quote the whole: {fix}");

    public static Problem ContinuationLeft(string path, SourceRange range, char opener) =>
        InvalidYaml(path, range, $"This line belongs to what {opener} opens above, but begins too far left. Indent it by two blanks, or close the {(opener is '[' or '{' ? "bracket" : "quote")} above.");

    public static Problem UnclosedBracket(string path, SourceRange range, char bracket, string fix) =>
        InvalidYaml(path, range, $"The bracket '{bracket}' opened here is never closed. Close it: {fix} — or quote the value if it is text.");

    public static Problem WrongBracket(string path, SourceRange range, char found, char wanted) =>
        InvalidYaml(path, range, $"'{found}' closes nothing here; '{wanted}' is wanted.");

    public static Problem EmptyItem(string path, SourceRange range) =>
        InvalidYaml(path, range, "There is no item in front of this ','. Remove the comma, or write \"\" for an empty item.");

    public static Problem NoComma(string path, SourceRange range, string found) =>
        InvalidYaml(path, range, $"A ',' is missing in front of '{Show(found)}'.");

    public static Problem BlockHeader(string path, SourceRange range, char indicator, string fix) =>
        InvalidYaml(path, range, $"'{indicator}' at the start of a value begins a text on the lines below it. Move the text there, indented, or quote the value: {fix}");

    public static Problem Tab(string path, SourceRange range) =>
        InvalidYaml(path, range, "A tab cannot indent YAML. Write blanks instead.");

    public static Problem TooFarRight(string path, SourceRange range, string key, string above) =>
        InvalidYaml(path, range, $"'{Show(key)}' is indented deeper than '{Show(above)}' above it, which has a value already. Let both begin in the same column, or quote the text if it belongs to '{Show(above)}'.");

    public static Problem BetweenColumns(string path, SourceRange range, int column, int outer, int inner) =>
        InvalidYaml(path, range, $"This line begins in column {column + 1}, but the lines above it begin in columns {outer + 1} and {inner + 1}. Let it begin in one of those.");

    public static Problem RootIsIndented(string path, SourceRange range, int column, int other) =>
        InvalidYaml(path, range, $"This line begins in column {column + 1}, but its neighbours begin in column {other + 1}. All keys of one map begin in the same column.");

    public static Problem BlockLine(string path, SourceRange range, int column, int wanted) =>
        InvalidYaml(path, range, $"This line begins in column {column + 1}, left of the text it continues. Indent it to column {wanted + 1}.");

    public static Problem BlanksAboveText(string path, SourceRange range) =>
        InvalidYaml(path, range, "An empty line in front of a text below '|' or '>' may hold no blanks. Remove the blanks.");

    public static Problem Escape(string path, SourceRange range, string escape, string fix) =>
        InvalidYaml(path, range, $"'{Show(escape)}' is no escape that YAML knows. Use single quotes, in which a backslash is only a backslash: {fix}");

    public static Problem EscapedApostrophe(string path, SourceRange range, string fix) =>
        InvalidYaml(path, range, $"An apostrophe needs no backslash in double quotes: {fix}");

    public static Problem ControlCharacter(string path, SourceRange range, char c) =>
        InvalidYaml(path, range, $"The control character {CodePoint(c)} is not allowed in YAML. Remove it.");

    public static Problem UnknownAlias(string path, SourceRange range, string value, string fix) =>
        InvalidYaml(path, range, $"A value that begins with '*' is an alias, and no anchor above has the name of '{Show(value)}'. If it is text, quote it: {fix}");

    public static Problem CustomTag(string path, SourceRange range, string value, string fix) =>
        InvalidYaml(path, range, $"A value that begins with '!' is a YAML tag, and tags such as '{Show(value)}' are not read. If it is text, quote it: {fix}");

    public static Problem ComplexKey(string path, SourceRange range, string key) =>
        InvalidYaml(path, range, $"'{Show(key)}' is a list or a map used as a key, but a key is plain text. Quote it if it is text.");

    public static Problem Directive(string path, SourceRange range, string line) =>
        InvalidYaml(path, range, $"A line that begins with '%' is a YAML directive, and '{Show(line)}' is not read. Remove it, or give it a key and quote it.");

    public static Problem MergeOfNoMap(string path, SourceRange range) =>
        InvalidYaml(path, range, "The merge key '<<' takes a map or a list of maps, usually as an alias: <<: *defaults");

    public static Problem TooManyNodes(string path, SourceRange range, int most) =>
        InvalidYaml(path, range, $"Aliases stand for more than {most.ToString("N0", CultureInfo.InvariantCulture)} values from here on, which is more than one file may hold. Write the values out, or use fewer aliases.");

    public static Problem TooDeep(string path, SourceRange range, int most) =>
        InvalidYaml(path, range, $"Lists and maps are nested more than {most} deep here. Make the value flatter, or quote it if it is text.");

    public static Problem Unexplained(string path, SourceRange range, string words) =>
        InvalidYaml(path, range, $"Not valid YAML: {words.Trim()}");

    private static Problem InvalidYaml(string path, SourceRange range, string message) => new(Descriptor.InvalidYaml, path, range, message);

    private static string CodePoint(char c) => "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);
}
