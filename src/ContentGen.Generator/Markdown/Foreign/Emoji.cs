using System.Text.RegularExpressions;
using Markdig.Extensions.Emoji;

namespace ContentGen.Generator.Markdown.Foreign;

/// <summary>Reads emoji by name: <c>:tada:</c>.</summary>
internal static class Emoji
{
    /// <summary>The longest name is <c>:woman_in_motorized_wheelchair_facing_right:</c>, or not much shorter.</summary>
    private const int Longest = 50;

    private static readonly Regex IconName = new(@"\G:(?:material|octicons|fontawesome|simple)-[a-z0-9-]+:", RegexOptions.CultureInvariant);

    /// <summary>The emoji by their names, colons included, as GitHub has them.</summary>
    private static readonly Lazy<IDictionary<string, string>> Names = new(EmojiMapping.GetDefaultEmojiShortcodeToUnicode);

    /// <summary>Whether something between two colons is named like an emoji; where it stands is not asked.</summary>
    public static bool IsPossibleIn(string body)
    {
        for (var at = body.IndexOf(':'); at >= 0; at = body.IndexOf(':', at + 1))
        {
            if (NameAt(body, at) is { } name && Names.Value.ContainsKey(name))
                return true;
        }

        return false;
    }

    public static ForeignMark? Shortcode(ShownBody body, int at) =>
        NameAt(body.Text, at) is { } name && body.IsText(at + name.Length - 1) && IsFree(body.Text, at, at + name.Length)
        && Names.Value.TryGetValue(name, out var emoji)
            ? ForeignMark.Of(at, at + name.Length) with { Fix = $"Write {emoji}." }
            : null;

    public static ForeignMark? Icon(ShownBody body, int at) =>
        body.Match(IconName, at) is { Success: true } icon && body.IsText(at + icon.Length - 1) && IsFree(body.Text, at, at + icon.Length)
            ? ForeignMark.Of(at, at + icon.Length)
            : null;

    /// <summary>What stands between a colon and the next one, both included, when only a name does.</summary>
    private static string? NameAt(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && end - at < Longest && text[end] is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_' or '+' or '-')
            end++;
        return end > at + 1 && end < text.Length && text[end] == ':' ? text.Substring(at, end + 1 - at) : null;
    }

    /// <summary>Whether nothing touches a name that would make it part of something else: a word, a time, <c>a::b</c>.</summary>
    private static bool IsFree(string text, int start, int end) =>
        (start == 0 || !IsPart(text[start - 1])) && (end == text.Length || !IsPart(text[end]));

    private static bool IsPart(char c) => char.IsLetterOrDigit(c) || c is ':' or '`' or '_' or '/' or '\\';
}
