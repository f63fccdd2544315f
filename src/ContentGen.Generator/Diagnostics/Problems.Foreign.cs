using ContentGen.Generator.Model;

namespace ContentGen.Generator.Diagnostics;

internal static partial class Problems
{
    public static Problem ObsoleteMember(string path, SourceRange range, string key, string value, string reason) =>
        new(Descriptor.ObsoleteKey, path, range,
            $"The value '{Show(value)}' of '{key}' is obsolete{(reason.Length > 0 ? ": " + Sentence(reason) : ".")}");

    public static Problem NotPublicKey(string path, SourceRange range, string key, string value, bool isDate, bool isToml) =>
        new(Descriptor.NotPublic, path, range,
            $"Nothing reads '{Pair(key, Show(value), isToml)}', so this entry is published {(isDate ? "whatever the date" : "like all others")}. "
            + $"To hide it, write '{Pair("draft", "true", isToml)}'; otherwise remove the key.");

    public static Problem NotPublicName(string path, string name, bool isToml) =>
        new(Descriptor.NotPublic, path, default,
            (name == "_index"
                ? "'_index' is the page of a section in Hugo and Zola, but an entry like all others here. "
                : $"'{Show(name)}' begins with '_', which hides a file or folder in other tools but not here: this entry is published like all others. ")
            + $"To hide it, add a key '{Pair("draft", "true", isToml)}'; "
            + $"otherwise rename the file or folder, or add '{Pair("draft", "false", isToml)}'.");

    public static Problem ForeignAddress(
        string path, SourceRange range, string key, string? address, string value, string url, bool hasAliases, bool isToml) =>
        new(Descriptor.ForeignAddress, path, range, address is null
            ? $"Nothing reads '{Pair(key, Show(value), isToml)}': the URL of this entry is '{url}'. "
                + "URLs come from the route of the collection: [Content(…, Route = \"…\")]."
            : $"Nothing reads '{key}': the URL of this entry is '{url}', and '{Show(address)}' leads nowhere. To keep that address, "
                + (hasAliases ? "add it to the aliases."
                    : $"write {Pair("aliases", $"[{(isToml ? $"\"{address}\"" : Item(address))}]", isToml)}."));

    public static Problem Disagreement(string path, SourceRange range, string key, string own, string first, int firstLine, bool isList) =>
        new(Descriptor.DuplicateKey, path, range,
            $"Key '{key}' and '{first}' on line {firstLine} are both read as '{own}', but they disagree. "
            + (isList ? $"Put the items of both into one list '{own}'." : "Keep one of them."));

    public static Problem ReadAsNothing(string path, SourceRange range, string prefix, string key, string word) =>
        new(Descriptor.CutShort, path, range,
            $"YAML reads '{word}' as no value, so '{prefix}{key}' is empty. "
            + $"If it is text, quote it: {key}: \"{word}\". If no value is meant, leave '{word}' out.");

    public static Problem RequiredReadAsNothing(
        string path, SourceRange range, string prefix, string key, string word, string accepted, bool takesText) =>
        new(Descriptor.MissingKey, path, range,
            $"Required key '{prefix}{key}' has no value, because YAML reads '{word}' as none; expected {accepted}."
            + (takesText ? $" If it is text, quote it: {key}: \"{word}\"." : ""));

    public static Problem ItemReadAsNothing(
        string path, SourceRange range, string key, string found, string word, string accepted, bool takesText) =>
        new(Descriptor.WrongType, path, range,
            $"{found} is not valid for '{key}': expected {accepted}. YAML reads '{word}' as no value"
            + (takesText ? $"; if it is text, quote it: \"{word}\"." : "."));

    public static Problem ReadAsComment(string path, SourceRange range, string comment, string fix) =>
        new(Descriptor.CutShort, path, range,
            $"'{Show(comment)}' is read as a comment, so the value is empty. Quote it: {fix}. If it is a comment, put a space after the '#'.");

    public static Problem DroppedComment(string path, SourceRange range, string comment) =>
        new(Descriptor.CutShort, path, range,
            $"'{Show(comment)}' is read as a comment, not as part of the value. "
            + $"If it is text, quote it: \"{Show(comment)}\". If it is a comment, put a space after the '#'.");

    public static Problem ControlEscape(string path, SourceRange range, string escape, string name, string fix) =>
        new(Descriptor.CutShort, path, range,
            $"'{Show(escape)}' in double quotes is {name}. If a backslash is meant, use single quotes: {fix}");

    public static Problem HashInBrackets(string path, SourceRange range, string item, bool isFirst, string fix) =>
        InvalidYaml(path, range, (isFirst
            ? "Inside brackets, text cannot begin with '#', which begins a comment."
            : "' #' begins a comment, which hides the rest of the line, the closing bracket included.")
            + $" Quote '{Show(item)}': {fix}");

    /// <summary>A text as it stands in a list in brackets.</summary>
    private static string Item(string text) =>
        text.IndexOfAny([',', '[', ']', '{', '}', '#', ':', '"', '\'']) < 0 ? text : "\"" + text.Replace("\"", "\\\"") + "\"";
}
