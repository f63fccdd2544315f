using ContentGen.Generator.Model;

namespace ContentGen.Generator.Diagnostics;

internal static partial class Problems
{
    public static Problem MissingKey(string path, SourceRange range, string prefix, string key, string accepted, string hint, string container) =>
        new(Descriptor.MissingKey, path, range, $"Required key '{prefix}{key}' is missing; expected {accepted}.{hint} Add a line '{key}: …' to {container}.");

    public static Problem NoFrontMatter(string path, SourceRange range, string key, string accepted) =>
        new(Descriptor.MissingKey, path, range, $"The file has no front matter, and '{key}' is required; expected {accepted}. Begin the file with three lines: '---', '{key}: …', '---'.");

    public static Problem EmptyRequiredKey(string path, SourceRange range, string key, string accepted) =>
        new(Descriptor.MissingKey, path, range, $"Required key '{key}' has no value; expected {accepted}. Write '{key}: …'.");

    public static Problem WrongType(string path, SourceRange range, string key, string value, string accepted, string advice) =>
        new(Descriptor.WrongType, path, range, $"'{Show(value)}' cannot be read for '{key}': expected {accepted}.{(advice.Length > 0 ? " " + advice : "")}");

    public static Problem WrongShape(string path, SourceRange range, string key, string found, string accepted) =>
        new(Descriptor.WrongType, path, range, $"{found} cannot be read for '{key}': expected {accepted}.");

    public static Problem ImpossibleDateInName(string path, SourceRange range, string date) =>
        new(Descriptor.WrongType, path, range, $"The file's name begins with {date}, and there is no such day in the calendar. Rename the file, or add a key 'date: yyyy-MM-dd'.");

    public static Problem UnknownKey(string path, SourceRange range, string key, string? nearest, IEnumerable<string> known) =>
        new(Descriptor.UnknownKey, path, range, $"Key '{Show(key)}' is unknown. {(nearest is null ? $"These are known: {string.Join(", ", known)}." : $"Did you mean '{nearest}'?")}");

    public static Problem MissingDateForRoute(string path, SourceRange range, string key, string route) =>
        new(Descriptor.MissingKey, path, range, $"Key '{key}' is missing, and the route {route} needs a date. Add a line '{key}: yyyy-MM-dd', or begin the file's name with the date.");

    public static Problem RuleFails(string path, SourceRange range, string key, string value, string complaint, string? ownMessage) =>
        new(Descriptor.RuleFails, path, range, ownMessage is null
            ? $"'{Show(value)}' is not allowed for '{key}': {Sentence(complaint)}"
            : $"{Sentence(ownMessage)} (key '{key}', value '{Show(value)}': {complaint})");

    public static Problem ObsoleteKey(string path, SourceRange range, string key, string reason) =>
        new(Descriptor.ObsoleteKey, path, range, $"Key '{key}' is obsolete{(reason.Length > 0 ? ": " + Sentence(reason) : ".")}");

    public static Problem TwoSpellings(string path, SourceRange range, string key, string first, int firstLine) =>
        new(Descriptor.DuplicateKey, path, range, $"Key '{key}' sets the same property as '{first}' in line {firstLine}. Keep one of them.");

    public static Problem NotAMember(string path, SourceRange range, string key, string value, string[] members) =>
        new(Descriptor.NotAMember, path, range, $"'{Show(value)}' is no value of '{key}': expected one of {string.Join(", ", members)}.{Suggestion.DidYouMean(value, members)}");

    public static Problem CutByComment(string path, SourceRange range, string key, string value, string comment) =>
        new(Descriptor.CutShort, path, range, $"The value of '{key}' ends at ' #', where YAML begins a comment: it was read as '{Show(value)}'. If '{Show(comment)}' belongs to it, quote the value: {key}: \"{Show(value + " " + comment)}\".");

    public static Problem ReadAsAnchor(string path, SourceRange range, string anchor, string value, string fix) =>
        new(Descriptor.CutShort, path, range, $"'{Show(anchor)}' is read as the name of an anchor and is no part of the value '{Show(value)}'. Quote the value: {Show(fix)}.");

    public static Problem SwallowedItem(string path, SourceRange range, string found, string value) =>
        new(Descriptor.CutShort, path, range, $"'{Show(found)}' goes on with the text above it, which is read as '{Show(value)}'. For an item of a list write '- ' and the item in the column of the others; for text, quote all of it.");

    public static Problem CommaList(string path, SourceRange range, string key, string value)
    {
        var items = string.Join(", ", value.Split(',').Select(static item => item.Trim()).Where(static item => item.Length > 0));
        return new(Descriptor.CutShort, path, range, $"'{Show(value)}' is one item of '{key}', commas included. For several items write a list: {key}: [{Show(items)}].");
    }

    public static Problem BadSlug(string path, SourceRange range, string slug, string bad, string suggestion) =>
        new(Descriptor.BadSlug, path, range, $"The slug '{Show(slug)}' holds {bad}, which does not belong in a URL: use letters, digits and '-', '_', '.', '~'.{(suggestion.Length > 0 ? $" Did you mean '{suggestion}'?" : "")}");

    public static Problem NoSlugInName(string path, SourceRange range, string name) =>
        new(Descriptor.BadSlug, path, range, $"No slug can be made from the name '{Show(name)}': it has no letter or digit. Rename the file, or add a key 'slug: …'.");
}
