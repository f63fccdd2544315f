using System.Globalization;

namespace ContentGen.Generator.Markdown.Dialect;

/// <summary>
/// Where <c>==mark==</c> and <c>++ins++</c> begin and end: at the border of words, with a word at their inner side. The signs of
/// a programming language that a sentence names, as in <c>"=="</c>, <c>(++)</c> and <c>++, --</c>, have none.
/// </summary>
internal static class MarkBorders
{
    private const string Opening = "([{<«“‘„¿¡*_~>-–—/|";
    private const string Closing = ")]}>»”’.,;:!?…*_~<-–—/|";
    private const string Quotes = "\"'«»“”‘’„";

    /// <summary>What is marked begins with none of these, and with no bracket that closes.</summary>
    private const string NeverFirst = ">»|,;，、；。：！？";

    /// <summary>What is marked ends with none of these, and with no bracket that opens.</summary>
    private const string NeverLast = "<«|";

    public static bool Opens(string text, int first, int last, int end) =>
        BeginsWord(text, first) && HasWordBehind(text, last, end) && !IsQuoted(text, first, last, end) && !Crosses(text, first, last, end, +1);

    public static bool Closes(string text, int first, int last, int end) =>
        EndsWord(text, last, end) && HasWordBefore(text, first) && !IsQuoted(text, first, last, end) && !Crosses(text, first, last, end, -1);

    private static bool BeginsWord(string text, int at)
    {
        if (at == 0 || Scripts.IsGap(text[at - 1]) || Opening.IndexOf(text[at - 1]) >= 0)
            return true;
        // A straight quote opens when nothing that it could close stands before it.
        return text[at - 1] is '"' or '\'' ? at == 1 || Scripts.IsGap(text[at - 2]) || Opening.IndexOf(text[at - 2]) >= 0 : IsCjk(text[at - 1]);
    }

    private static bool EndsWord(string text, int last, int end)
    {
        if (last == end || Scripts.IsGap(text[last + 1]) || Closing.IndexOf(text[last + 1]) >= 0)
            return true;
        return text[last + 1] is '"' or '\'' ? last + 1 == end || Scripts.IsGap(text[last + 2]) || Closing.IndexOf(text[last + 2]) >= 0 : IsCjk(text[last + 1]);
    }

    /// <summary>Whether a word comes before the next space: quotes, brackets and other marks may open in front of it.</summary>
    private static bool HasWordBehind(string text, int last, int end)
    {
        if (last == end || NeverFirst.IndexOf(text[last + 1]) >= 0 || char.GetUnicodeCategory(text[last + 1]) == UnicodeCategory.ClosePunctuation)
            return false;
        // In French, a space follows the quote.
        var isWord = text[last + 1] == '«';
        for (var at = last + 1; !isWord && at <= end && text[at] != text[last] && !Scripts.IsGap(text[at]); at++)
            isWord = IsOfWord(text[at]);
        return isWord;
    }

    /// <summary>Whether a word stands behind the last space: quotes, brackets and other marks may close behind it.</summary>
    private static bool HasWordBefore(string text, int first)
    {
        if (first == 0 || NeverLast.IndexOf(text[first - 1]) >= 0 || char.GetUnicodeCategory(text[first - 1]) == UnicodeCategory.OpenPunctuation)
            return false;
        // In French, a space stands before these.
        var isWord = text[first - 1] is '»' or '!' or '?';
        for (var at = first - 1; !isWord && at >= 0 && text[at] != text[first] && !Scripts.IsGap(text[at]); at--)
            isWord = IsOfWord(text[at]);
        return isWord;
    }

    private static bool IsOfWord(char c) => c < '\u0080' ? char.IsLetterOrDigit(c) : !char.IsPunctuation(c);

    private static bool IsQuoted(string text, int first, int last, int end) =>
        first > 0 && last < end && Quotes.IndexOf(text[first - 1]) >= 0 && Quotes.IndexOf(text[last + 1]) >= 0;

    /// <summary>
    /// Whether a bracket around the sign has its other half inside the mark, before the next of the signs: <c>(a ==b) and (c== d)</c>.
    /// Each stretch of a text is gone through once from either side.
    /// </summary>
    /// <param name="inward">The direction in which the mark lies: +1 or -1.</param>
    private static bool Crosses(string text, int first, int last, int end, int inward)
    {
        var depth = 0;
        for (var at = inward > 0 ? last + 1 : first - 1; at >= 0 && at <= end && text[at] != text[first]; at += inward)
        {
            depth += Turn(text[at]) * inward;
            if (depth < 0)
                return NextTurn(text, inward > 0 ? first - 1 : last + 1, end, -inward) == Turn(text[at]) * -1;
        }

        return false;
    }

    /// <summary>Which way the next bracket turns; 0 without one.</summary>
    private static int NextTurn(string text, int from, int end, int step)
    {
        var turn = 0;
        for (var at = from; turn == 0 && at >= 0 && at <= end; at += step)
            turn = Turn(text[at]);
        return turn;
    }

    private static int Turn(char c) => c switch { '(' or '[' or '{' => 1, ')' or ']' or '}' => -1, _ => 0 };

    /// <summary>No spaces part the words of these scripts, and their punctuation is as wide as their letters.</summary>
    private static bool IsCjk(char c) => WordCounter.IsCjk(c) || c is (>= '\u3000' and <= '\u303F') or (>= '\uFF00' and <= '\uFFEF');
}
