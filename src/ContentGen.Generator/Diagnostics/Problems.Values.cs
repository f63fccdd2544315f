using ContentGen.Generator.Model;

namespace ContentGen.Generator.Diagnostics;

internal static partial class Problems
{
    public static Problem MissingKey(
        string path, SourceRange range, string prefix, string key, string accepted, string hint, string container, string advice, bool isToml) =>
        new(Descriptor.MissingKey, path, range,
            $"Required key '{prefix}{key}' is missing; expected {accepted}.{hint} Add a line '{Pair(key, "…", isToml)}' to {container}."
            + (advice.Length > 0 ? " " + advice : ""));

    public static Problem NoFrontMatter(string path, SourceRange range, string key, string accepted) =>
        new(Descriptor.MissingKey, path, range,
            $"The file has no front matter, but '{key}' is required; expected {accepted}. "
            + $"Begin the file with three lines: '---', '{key}: …', '---'.");

    public static Problem EmptyRequiredKey(string path, SourceRange range, string prefix, string key, string accepted) =>
        new(Descriptor.MissingKey, path, range, $"Required key '{prefix}{key}' has no value; expected {accepted}. Write '{key}: …'.");

    public static Problem MissingDateForRoute(string path, SourceRange range, string key, string route, bool isToml) =>
        new(Descriptor.MissingKey, path, range,
            $"Key '{key}' is missing, but the route {route} needs a date. "
            + $"Add a line '{Pair(key, "yyyy-MM-dd", isToml)}', or begin the file name with the date.");

    public static Problem WrongType(string path, SourceRange range, string key, string value, string accepted, string advice) =>
        new(Descriptor.WrongType, path, range,
            $"'{Show(value)}' is not valid for '{key}': expected {accepted}.{(advice.Length > 0 ? " " + advice : "")}");

    public static Problem WrongShape(string path, SourceRange range, string key, string found, string accepted, string advice = "") =>
        new(Descriptor.WrongType, path, range, $"{found} is not valid for '{key}': expected {accepted}.{(advice.Length > 0 ? " " + advice : "")}");

    public static Problem ImpossibleDateInName(string path, SourceRange range, string date, bool isToml) =>
        new(Descriptor.WrongType, path, range,
            $"The file name begins with {date}, a day that is not in the calendar. "
            + $"Rename the file, or add a key '{Pair("date", "yyyy-MM-dd", isToml)}'.");

    public static Problem NotAMember(string path, SourceRange range, string key, string value, string? advice, string[] members) =>
        new(Descriptor.NotAMember, path, range,
            $"'{Show(value)}' is not valid for '{key}': expected one of {string.Join(", ", members)}."
            + (advice is null ? Suggestion.DidYouMean(value, members) : " " + advice));

    public static Problem RuleFails(string path, SourceRange range, string key, string value, string complaint, string? ownMessage) =>
        new(Descriptor.RuleFails, path, range, ownMessage is null
            ? $"'{Show(value)}' is not allowed for '{key}': {Sentence(complaint)}"
            : $"{Sentence(ownMessage)} (key '{key}', value '{Show(value)}': {complaint})");

    /// <summary>A list with too few or too many items: the complaint says how many.</summary>
    public static Problem WrongCount(string path, SourceRange range, string key, string complaint, string? ownMessage) =>
        new(Descriptor.RuleFails, path, range, ownMessage is null
            ? $"Wrong number of items for '{key}': {Sentence(complaint)}"
            : $"{Sentence(ownMessage)} (key '{key}': {complaint})");

    public static Problem UnknownKey(string path, SourceRange range, string key, string? nearest, IEnumerable<string> known) =>
        new(Descriptor.UnknownKey, path, range,
            $"Key '{Show(key)}' is unknown.{(nearest is null ? $" Known keys: {string.Join(", ", known)}." : Suggestion.DidYouMean(nearest))}");

    public static Problem KeyOfAPart(string path, SourceRange range, string key, string property, string record, string folder) =>
        new(Descriptor.UnknownKey, path, range,
            $"Key '{Show(key)}' does not set the property '{property}': '{record}' is the default record, which reads keys of its own only. "
            + $"Add [Content(\"{folder}\")] to '{record}' and declare all its keys.");

    public static Problem ObsoleteKey(string path, SourceRange range, string key, string reason) =>
        new(Descriptor.ObsoleteKey, path, range, $"Key '{key}' is obsolete{(reason.Length > 0 ? ": " + Sentence(reason) : ".")}");

    public static Problem TwoSpellings(string path, SourceRange range, string key, string first, int firstLine) =>
        new(Descriptor.DuplicateKey, path, range,
            $"Key '{key}' sets the same property as '{first}' on line {firstLine}. Keep one of them.");

    public static Problem InSmartQuotes(string path, SourceRange range, string own, string quotes, string straight, string both) =>
        new(Descriptor.CutShort, path, range,
            $"The quotes {quotes} are typographic, and YAML reads them as part of the value. "
            + $"Type straight quotes: {own}{Show(straight)}; or, to keep them, put straight ones around them: {own}{Show(both)}.");

    public static Problem CutByComment(string path, SourceRange range, string key, string own, string value, string comment, string quoted) =>
        new(Descriptor.CutShort, path, range,
            $"YAML begins a comment at ' #', so '{key}' was read as '{Show(value)}'. "
            + $"If '{Show(comment)}' is part of it, quote the value: {own}{quoted}.");

    public static Problem ReadAsAnchor(string path, SourceRange range, string anchor, string value, string fix) =>
        new(Descriptor.CutShort, path, range,
            $"'{Show(anchor)}' is read as the name of an anchor, "
            + (value.Length > 0 ? $"not as part of the value '{Show(value)}'. " : "so the value is empty. ")
            + $"Quote the value: {Show(fix)}.");

    public static Problem SwallowedItem(string path, SourceRange range, string found, string value) =>
        new(Descriptor.CutShort, path, range,
            $"'{Show(found)}' continues the text above it, which is read as '{Show(value)}'. "
            + "If it is a list item, write '- ' in the same column as the other items; if it is text, quote all of it.");

    public static Problem CommaList(string path, SourceRange range, string key, string value, string items, bool isToml) =>
        new(Descriptor.CutShort, path, range,
            $"'{Show(value)}' is one item of '{key}', commas included. "
            + $"For several items, write a list: {Pair(key, $"[{items}]", isToml)}. "
            + $"If it really is one item, {(isToml ? "put it in brackets" : "quote it")}.");

    public static Problem OddComma(string path, SourceRange range, string key, string value, char comma, string items) =>
        new(Descriptor.CutShort, path, range,
            $"'{Show(value)}' is one item of '{key}', because '{comma}' (U+{(int)comma:X4}) separates nothing. For several items, write {items}. "
            + "If it really is one item, quote it.");

    /// <param name="path">The file.</param>
    /// <param name="range">The lines.</param>
    /// <param name="key">The key.</param>
    /// <param name="value">What they are read as.</param>
    /// <param name="mark">What makes one text of them after the key: <c>|</c> or <c>&gt;</c>; null when nothing does.</param>
    /// <param name="isToml">Whether the file is TOML.</param>
    public static Problem LinesWithoutDashes(string path, SourceRange range, string key, string value, char? mark, bool isToml)
    {
        var dashes = mark is null ? "begin each line with '- '" : $"remove the '{mark}' and begin each line with '- '";
        return new(Descriptor.CutShort, path, range,
            $"These lines are one item of '{key}', '{Show(value.Trim())}'. "
            + $"For several items, {(isToml ? $"write a list: {Pair(key, "[\"…\", \"…\"]", isToml)}" : dashes)}. "
            + "If it is meant as one item, write it on one line.");
    }

    public static Problem ListWithoutBrackets(
        string path, SourceRange range, string key, string value, string accepted, string items, bool isToml, bool isMember) =>
        new(isMember ? Descriptor.NotAMember : Descriptor.WrongType, path, range,
            $"'{Show(value)}' is not valid for '{key}': expected {accepted}. For several items, write a list: {Pair(key, $"[{items}]", isToml)}.");

    public static Problem BadSlug(string path, SourceRange range, string slug, string bad, string suggestion)
    {
        const string Characters = "letters, digits and '-', '_', '.', '~'.";
        var found = slug.Length == 0 ? $"The slug is empty. Remove the key to use the file's name, or write {Characters}"
            : slug.Contains('/') ? $"The slug '{Show(slug)}' contains '/', but a slug is only the last part of an address: what comes before it is made "
                + $"from folders and from the route of the collection. Use {Characters}"
            : slug.All(static c => c == '.') ? $"The slug '{Show(slug)}' consists of dots only, which does not work in a URL. Use {Characters}"
            : $"The slug '{Show(slug)}' contains {bad}, which does not belong in a URL. Use {Characters}";
        return new(Descriptor.BadSlug, path, range,
            found + Suggestion.DidYouMean(suggestion.Length > 0 ? suggestion : null));
    }

    public static Problem NoSlugInName(string path, SourceRange range, string name, bool isFile, bool isToml) =>
        new(Descriptor.BadSlug, path, range,
            $"No slug can be made from the {(isFile ? "name" : "id")} '{Show(name)}': it has no letter or digit. "
            + $"{(isFile ? "Rename the file" : "Change the id")}, or add a key '{Pair("slug", isToml)}'.");
}
