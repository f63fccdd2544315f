using System.Globalization;

namespace ContentGen.Generator.Markdown.Dialect;

/// <summary>What stands around a mark decides whether it is one.</summary>
internal static class Scripts
{
    /// <summary>
    /// Whether a mark beside this character is inside a word. Chinese, Japanese and Korean put no spaces between words:
    /// beside their characters a word may begin and end anywhere.
    /// </summary>
    public static bool IsInWord(char c) =>
        (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
        && !WordCounter.IsCjk(c);

    /// <summary>Whether nothing stands here: the end of the text, or a space of any kind.</summary>
    public static bool IsGap(char c) => c == '\0' || char.IsWhiteSpace(c);
}
