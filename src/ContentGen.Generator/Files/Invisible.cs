using System.Globalization;

namespace ContentGen.Generator.Files;

/// <summary>Characters that nobody sees: what a name holds of them came by accident, and two names that look alike must not differ.</summary>
internal static class Invisible
{
    /// <summary>Format characters that print: signs that Arabic, Syriac and Kaithi write around numbers.</summary>
    private const string Printing = "\u0600\u0601\u0602\u0603\u0604\u0605\u06DD\u070F\u0890\u0891\u08E2";

    /// <summary>Letters and marks without a look of their own: fillers, joiners of marks, the selectors of Mongolian.</summary>
    private const string Blank = "\u034F\u115F\u1160\u17B4\u17B5\u180B\u180C\u180D\u180F\u3164\uFFA0";

    /// <summary>Whether a character cannot be seen where it stands. The second half of a surrogate pair is what its first half is.</summary>
    public static bool Is(string text, int index)
    {
        if (char.IsLowSurrogate(text[index]) && index > 0 && char.IsHighSurrogate(text[index - 1]))
            index--;
        var c = text[index];

        // The supplementary variation selectors and tags.
        if (char.IsHighSurrogate(c))
            return c == '\uDB40' && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]);
        if (c < '\u0080')
            return false;
        if (c is '\u200C' or '\u200D')
            return !Joins(text, index);
        return c is >= '\uFE00' and <= '\uFE0F' || Blank.IndexOf(c) >= 0
            || (char.GetUnicodeCategory(c) == UnicodeCategory.Format && Printing.IndexOf(c) < 0);
    }

    /// <summary>
    /// Whether a character cannot be seen and does nothing either: selectors, joiners and tags make up an emoji, and with
    /// <c>U+20E3</c> a keycap.
    /// </summary>
    public static bool IsStray(string text, int index)
    {
        if (!Is(text, index))
            return false;
        var start = index;
        while (start >= 0 && (Is(text, start) || text[start] == '\u20E3'))
            start--;
        if (start < 0)
            return true;
        if (index + 1 < text.Length && text[index + 1] == '\u20E3')
            return false;
        if (char.IsLowSurrogate(text[start]) && start > 0)
            start--;

        // U+2139 is a letter that is an emoji too.
        return text[start] != '\u2139' && char.GetUnicodeCategory(text, start)
            is not (UnicodeCategory.OtherSymbol or UnicodeCategory.MathSymbol or UnicodeCategory.ModifierSymbol)
            and not (UnicodeCategory.OtherPunctuation or UnicodeCategory.DashPunctuation);
    }

    /// <summary>A text without its invisible characters.</summary>
    public static string Remove(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (Is(text, i))
                return new string([.. text.Where((_, at) => !Is(text, at))]);
        }

        return text;
    }

    /// <summary>Whether a joiner stands between letters whose shapes depend on it: it is part of how the word is spelt.</summary>
    private static bool Joins(string text, int index) =>
        index > 0 && index + 1 < text.Length && IsOfJoiningScript(text[index - 1]) && IsOfJoiningScript(text[index + 1]);

    /// <summary>Arabic, Syriac, N'Ko, Mandaic and Mongolian; the scripts of India, Sri Lanka, Tibet, Myanmar and Cambodia.</summary>
    private static bool IsOfJoiningScript(char c) =>
        (c is (>= '\u0620' and <= '\u08FF') or (>= '\u0900' and <= '\u0DFF') or (>= '\u0F00' and <= '\u109F') or (>= '\u1780' and <= '\u18AF')
            or (>= '\uA840' and <= '\uA9DF') or (>= '\uFB50' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC'))
        && (char.IsLetter(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);
}
