using System.Globalization;

namespace ContentGen;

/// <summary>What a character is to <see cref="SearchWords"/>.</summary>
internal enum SearchKind
{
    /// <summary>Parts words.</summary>
    Break,

    /// <summary>Belongs to the word around it and does not count: an accent, a soft hyphen.</summary>
    Silent,

    /// <summary>A letter of a script that puts spaces between words.</summary>
    Letter,

    /// <summary>A decimal digit.</summary>
    Digit,

    /// <summary>A letter of a script without spaces, such as Chinese or Thai; Korean counts as one.</summary>
    Ideograph,
}

/// <summary>Sorts characters into the kinds that make words.</summary>
internal static class SearchCharacters
{
    private const char FirstLead = '\u1100', LastLead = '\u1112', FirstVowel = '\u1161', LastVowel = '\u1175', NoTail = '\u11A7', LastTail = '\u11C2';

    /// <summary>The kind of the character at a place, and how many UTF-16 units it takes.</summary>
    public static SearchKind KindAt(string text, int at, out int size)
    {
        var c = text[at];
        size = 1;
        if (c < 0x80)
        {
            return c switch
            {
                >= 'a' and <= 'z' or >= 'A' and <= 'Z' => SearchKind.Letter,
                >= '0' and <= '9' => SearchKind.Digit,
                _ => SearchKind.Break,
            };
        }

        if (HangulSize(text, at) is > 1 and var parts)
        {
            size = parts;
            return SearchKind.Ideograph;
        }

        if (!char.IsSurrogate(c))
            return KindOf(c, CharUnicodeInfo.GetUnicodeCategory(c));
        if (at + 1 == text.Length || !char.IsSurrogatePair(c, text[at + 1]))
            return SearchKind.Break;
        size = 2;
        // Planes 2 and 3 are Chinese characters, all of them.
        return c is >= '\uD840' and <= '\uD8BF' ? SearchKind.Ideograph
            : CharUnicodeInfo.GetUnicodeCategory(text, at) is <= UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber ? SearchKind.Letter
            : SearchKind.Break;
    }

    /// <summary>How many characters a Korean syllable takes that is written in its parts, as macOS names files; 0 where there is none.</summary>
    public static int HangulSize(string text, int at) =>
        text[at] is < FirstLead or > LastLead || at + 1 >= text.Length || text[at + 1] is < FirstVowel or > LastVowel ? 0
        : at + 2 < text.Length && text[at + 2] is > NoTail and <= LastTail ? 3
        : 2;

    /// <summary>The one character of a syllable that is written in two or three.</summary>
    public static char Hangul(string text, int at, int size) => (char)('\uAC00'
        + (((text[at] - FirstLead) * (LastVowel - FirstVowel + 1)) + text[at + 1] - FirstVowel) * (LastTail - NoTail + 1)
        + (size == 3 ? text[at + 2] - NoTail : 0));

    /// <summary>
    /// Whether a line break between two characters is only one of the file: where nobody writes spaces it parts no words. Of a
    /// character in two halves the first is asked for.
    /// </summary>
    public static bool JoinsLines(char before, char after) => HasNoSpaces(before) && HasNoSpaces(after);

    /// <summary>Thai, Lao, Burmese and Khmer.</summary>
    public static bool IsThaiOrKin(char c) =>
        c is (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF');

    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    private static SearchKind KindOf(char c, UnicodeCategory category) => category switch
    {
        UnicodeCategory.NonSpacingMark when IsAccent(c) => SearchKind.Silent,
        UnicodeCategory.EnclosingMark => SearchKind.Silent,
        UnicodeCategory.Format => c == '\u200B' ? SearchKind.Break : SearchKind.Silent,
        UnicodeCategory.ModifierLetter when c is '\u0640' or '\uFF9E' or '\uFF9F' => SearchKind.Silent,
        UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.LetterNumber or UnicodeCategory.SpacingCombiningMark
            when IsIdeograph(c) => SearchKind.Ideograph,
        UnicodeCategory.NonSpacingMark when IsThaiOrKin(c) => SearchKind.Ideograph,
        UnicodeCategory.DecimalDigitNumber => SearchKind.Digit,
        UnicodeCategory.OtherNumber => c is '\u00B2' or '\u00B3' or '\u00B9' or (>= '\u2070' and <= '\u2089') ? SearchKind.Digit : SearchKind.Break,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.LetterNumber => SearchKind.Letter,
        <= UnicodeCategory.OtherLetter => SearchKind.Letter,
        _ => SearchKind.Break,
    };

    private static bool IsIdeograph(char c) => IsThaiOrKin(c)
        || c is (>= '\u1100' and <= '\u11FF') or (>= '\u2E80' and <= '\u9FFF') or (>= '\uA960' and <= '\uA97F')
            or (>= '\uAC00' and <= '\uD7FF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF66' and <= '\uFFDC');

    /// <summary>A letter of a script without spaces or a sign that stands among them; Korean has spaces.</summary>
    private static bool HasNoSpaces(char c) => c >= '\u0E00' && (IsThaiOrKin(c)
        || c is (>= '\u2E80' and <= '\u312F') or (>= '\u3190' and <= '\u9FFF') or (>= '\uD840' and <= '\uD8BF') or (>= '\uF900' and <= '\uFAFF')
            or (>= '\uFF00' and <= '\uFF9F'));

    /// <summary>A mark that readers leave out when they type; in Indian scripts marks are vowels.</summary>
    private static bool IsAccent(char c) =>
        c is < '\u0700' or (>= '\u1AB0' and <= '\u1AFF') or (>= '\u1DC0' and <= '\u1DFF') or (>= '\u20D0' and <= '\u20FF')
            or '\u3099' or '\u309A' or (>= '\uFE00' and <= '\uFE2F');
}
