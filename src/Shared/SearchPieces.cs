namespace ContentGen;

/// <summary>A stretch of a text that is a word inside a longer name.</summary>
internal readonly struct SearchPiece(int start, int end)
{
    public int Start { get; } = start;

    public int End { get; } = end;
}

/// <summary>
/// Cuts names as programmers write them: at humps (<c>HttpClient</c>, <c>HTMLParser</c>), and before and behind the digits of a
/// longer word (<c>utf8</c>, <c>net8.0</c>); and Persian words where they are written apart. Short symbols stay whole: <c>CO2</c>, <c>x64</c>, <c>4o</c>.
/// </summary>
internal static class SearchPieces
{
    private const int ShortestWithDigits = 3;
    private const int ShortestPiece = 2;
    private const char ZeroWidthNonJoiner = '\u200C';

    /// <summary>Adds the pieces of a run of letters, digits and inner dots, by where they begin; none when it is a single word.</summary>
    public static void Find(string text, int start, int end, Queue<SearchPiece> pieces)
    {
        for (var from = start; from < end;)
        {
            var to = HumpEnd(text, from, end);
            if (to - from >= ShortestPiece && (from > start || to < end))
                pieces.Enqueue(new SearchPiece(from, to));
            SplitDigits(text, from, to, pieces);
            from = to;
        }
    }

    private static int HumpEnd(string text, int from, int end)
    {
        for (var at = from + 1; at < end; at++)
        {
            // A sign that parts what is written apart in one word, as Persian does: the word is found by its parts too.
            if (text[at - 1] == ZeroWidthNonJoiner && at - 2 >= from && text[at - 2] is >= '\u0600' and <= '\u06FF')
                return at;
            if (!char.IsUpper(text[at]))
                continue;
            // A capital behind a small letter or a digit begins a hump, and so does the last of several before a small letter.
            if (char.IsLower(text[at - 1]) || (char.IsDigit(text[at - 1]) && at + 1 < end && char.IsLower(text[at + 1])))
                return at;
            if (char.IsUpper(text[at - 1]) && at + 1 < end && char.IsLower(text[at + 1]))
                return at;
        }

        return end;
    }

    private static void SplitDigits(string text, int from, int to, Queue<SearchPiece> pieces)
    {
        var digits = from;
        while (digits < to && char.IsLetter(text[digits]))
            digits++;
        if (digits == to || digits - from < ShortestWithDigits || !char.IsDigit(text[digits]))
            return;
        pieces.Enqueue(new SearchPiece(from, digits));
        pieces.Enqueue(new SearchPiece(digits, to));
    }
}
