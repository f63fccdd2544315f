using ContentGen.Generator.Model;

namespace ContentGen.Generator.Diagnostics;

internal static partial class Problems
{
    public static Problem ObsoleteMember(string path, SourceRange range, string key, string value, string reason) =>
        new(Descriptor.ObsoleteKey, path, range, $"The value '{Show(value)}' of '{key}' is obsolete{(reason.Length > 0 ? ": " + Sentence(reason) : ".")}");

    public static Problem NotPublicKey(string path, SourceRange range, string key, string value, bool isDate) =>
        new(Descriptor.NotPublic, path, range, $"Nothing reads '{key}: {Show(value)}', and this entry is published {(isDate ? "whatever the date" : "with all others")}. If it is not public, write 'draft: true'; if it is, remove the key.");

    public static Problem NotPublicName(string path, string name) =>
        new(Descriptor.NotPublic, path, default, $"'{Show(name)}' begins with '_', which hides a file or folder in other tools but not here: this entry is published with all others. If it is not public, add a key 'draft: true'; if it is, rename it or add 'draft: false'.");

    public static Problem ForeignAddress(string path, SourceRange range, string key, string? address, string value, string url) =>
        new(Descriptor.ForeignAddress, path, range, address is null
            ? $"Nothing reads '{key}: {Show(value)}': the URL of this entry is '{url}'. URLs are made by the route of the collection: [Content(…, Route = \"…\")]."
            : $"Nothing reads '{key}': the URL of this entry is '{url}', and '{Show(address)}' leads nowhere. To keep that address, write aliases: [{Item(address)}].");

    public static Problem Disagreement(string path, SourceRange range, string key, string own, string first, int firstLine) =>
        new(Descriptor.DuplicateKey, path, range, $"Key '{key}' and '{first}' in line {firstLine} are both read as '{own}', and they disagree. Keep one of them.");

    public static Problem ReadAsNothing(string path, SourceRange range, string key, string word) =>
        new(Descriptor.CutShort, path, range, $"YAML reads '{word}' as no value, so '{key}' is empty. If text is meant, quote it: {key}: \"{word}\". If nothing is meant, leave the value out.");

    public static Problem RequiredReadAsNothing(string path, SourceRange range, string key, string word, string accepted) =>
        new(Descriptor.MissingKey, path, range, $"Required key '{key}' has no value, because YAML reads '{word}' as none; expected {accepted}. If text is meant, quote it: {key}: \"{word}\".");

    public static Problem ItemReadAsNothing(string path, SourceRange range, string key, string found, string word, string accepted) =>
        new(Descriptor.WrongType, path, range, $"{found} cannot be read for '{key}': expected {accepted}. YAML reads '{word}' as no value; if text is meant, quote it: \"{word}\".");

    public static Problem ReadAsComment(string path, SourceRange range, string comment, string fix) =>
        new(Descriptor.CutShort, path, range, $"'{Show(comment)}' is read as a comment, and the value is empty. Quote it: {fix}. For a comment, put a space after the '#'.");

    public static Problem DroppedComment(string path, SourceRange range, string comment) =>
        new(Descriptor.CutShort, path, range, $"'{Show(comment)}' is read as a comment and is no part of the value. Quote it if it is: \"{Show(comment)}\". For a comment, put a space after the '#'.");

    public static Problem ControlEscape(string path, SourceRange range, string escape, string name, string fix) =>
        new(Descriptor.CutShort, path, range, $"'{Show(escape)}' in double quotes is {name}. If a backslash is meant, use single quotes: {fix}");

    public static Problem HashInBrackets(string path, SourceRange range, string item, string fix) =>
        InvalidYaml(path, range, $"Inside brackets text cannot begin with '#', which begins a comment. Quote '{Show(item)}': {fix}");

    /// <summary>A text as it stands in a list in brackets.</summary>
    private static string Item(string text) => text.IndexOfAny([',', '[', ']', '{', '}', '#', ':', '"', '\'']) < 0 ? text : "\"" + text.Replace("\"", "\\\"") + "\"";
}
