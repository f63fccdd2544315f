using ContentGen.Generator.Model;

namespace ContentGen.Generator.Diagnostics;

internal static partial class Problems
{
    public static Problem MissingKey(string path, SourceRange range, string prefix, string key, string accepted, string hint, string container, bool isToml) =>
        new("CG2001", path, range, $"Required key '{prefix}{key}' is missing; expected {accepted}.{hint} Add a line '{Pair(key, "…", isToml)}' to {container}.");

    public static Problem NoFrontMatter(string path, SourceRange range, string key, string accepted) =>
        new("CG2001", path, range, $"The file has no front matter, and '{key}' is required; expected {accepted}. Begin the file with three lines: '---', '{key}: …', '---'.");

    public static Problem EmptyRequiredKey(string path, SourceRange range, string key, string accepted) =>
        new("CG2001", path, range, $"Required key '{key}' has no value; expected {accepted}. Write '{key}: …'.");

    public static Problem WrongType(string path, SourceRange range, string key, string value, string accepted, string advice) =>
        new("CG2002", path, range, $"'{Show(value)}' cannot be read for '{key}': expected {accepted}.{(advice.Length > 0 ? " " + advice : "")}");

    public static Problem WrongShape(string path, SourceRange range, string key, string found, string accepted) =>
        new("CG2002", path, range, $"{found} cannot be read for '{key}': expected {accepted}.");

    public static Problem ImpossibleDateInName(string path, SourceRange range, string date, bool isToml) =>
        new("CG2002", path, range, $"The file's name begins with {date}, and there is no such day in the calendar. Rename the file, or add a key '{Pair("date", "yyyy-MM-dd", isToml)}'.");

    public static Problem UnknownKey(string path, SourceRange range, string key, string? nearest, IEnumerable<string> known) =>
        new("CG2003", path, range, $"Key '{Show(key)}' is unknown. {(nearest is null ? $"These are known: {string.Join(", ", known)}." : $"Did you mean '{nearest}'?")}");

    public static Problem MissingDateForRoute(string path, SourceRange range, string key, string route, bool isToml) =>
        new("CG2001", path, range, $"Key '{key}' is missing, and the route {route} needs a date. Add a line '{Pair(key, "yyyy-MM-dd", isToml)}', or begin the file's name with the date.");

    public static Problem RuleFails(string path, SourceRange range, string key, string value, string complaint, string? ownMessage) =>
        new("CG2005", path, range, ownMessage is null
            ? $"'{Show(value)}' is not allowed for '{key}': {Sentence(complaint)}"
            : $"{Sentence(ownMessage)} (key '{key}', value '{Show(value)}': {complaint})");

    public static Problem ObsoleteKey(string path, SourceRange range, string key, string reason) =>
        new("CG2007", path, range, $"Key '{key}' is obsolete{(reason.Length > 0 ? ": " + Sentence(reason) : ".")}");

    public static Problem TwoSpellings(string path, SourceRange range, string key, string first, int firstLine) =>
        new("CG1003", path, range, $"Key '{key}' sets the same property as '{first}' in line {firstLine}. Keep one of them.");

    public static Problem NotAMember(string path, SourceRange range, string key, string value, string[] members) =>
        new("CG2004", path, range, $"'{Show(value)}' is no value of '{key}': expected one of {string.Join(", ", members)}.{Suggestion.DidYouMean(value, members)}");

    public static Problem CutByComment(string path, SourceRange range, string key, string value, string comment) =>
        new("CG2008", path, range, $"The value of '{key}' ends at ' #', where YAML begins a comment: it was read as '{Show(value)}'. If '{Show(comment)}' belongs to it, quote the value: {key}: \"{Show(value + " " + comment)}\".");

    public static Problem ReadAsAnchor(string path, SourceRange range, string anchor, string value, string fix) =>
        new("CG2008", path, range, $"'{Show(anchor)}' is read as the name of an anchor and is no part of the value '{Show(value)}'. Quote the value: {Show(fix)}.");

    public static Problem SwallowedItem(string path, SourceRange range, string found, string value) =>
        new("CG2008", path, range, $"'{Show(found)}' goes on with the text above it, which is read as '{Show(value)}'. For an item of a list write '- ' and the item in the column of the others; for text, quote all of it.");

    public static Problem CommaList(string path, SourceRange range, string key, string value, bool isToml)
    {
        var items = string.Join(", ", value.Split(',').Select(static item => item.Trim()).Where(static item => item.Length > 0).Select(item => isToml ? $"\"{item}\"" : item));
        return new("CG2008", path, range, $"'{Show(value)}' is one item of '{key}', commas included. For several items write a list: {Pair(key, $"[{Show(items)}]", isToml)}.");
    }

    public static Problem BadSlug(string path, SourceRange range, string slug, string bad, string suggestion) =>
        new("CG3002", path, range, $"The slug '{Show(slug)}' holds {bad}, which does not belong in a URL: use letters, digits and '-', '_', '.', '~'.{(suggestion.Length > 0 ? $" Did you mean '{suggestion}'?" : "")}");

    public static Problem NoSlugInName(string path, SourceRange range, string name) =>
        new("CG3002", path, range, $"No slug can be made from the name '{Show(name)}': it has no letter or digit. Rename the file, or add a key 'slug: …'.");
}
