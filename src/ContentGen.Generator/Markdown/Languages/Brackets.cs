namespace ContentGen.Generator.Markdown.Languages;

/// <summary>Where a bracket is closed, with the texts in it passed over.</summary>
internal static class Brackets
{
    /// <summary>What is longer than this counts as not closed, so that no place is looked at too often.</summary>
    private const int Longest = 1000;

    /// <summary>Where the bracket that closes another stands; null when none does.</summary>
    /// <param name="code">The scanner.</param>
    /// <param name="open">Where the bracket stands that opens.</param>
    /// <param name="close">The one that closes.</param>
    /// <param name="quotes">What texts are enclosed in.</param>
    public static int? End(CodeScanner code, int open, char close, string quotes)
    {
        var (depth, end) = (0, Math.Min(open + Longest, code.End));
        for (var at = open; at < end; at++)
        {
            var c = code[at];
            if (c == code[open])
                depth++;
            else if (c == close && --depth == 0)
                return at;
            else if (quotes.IndexOf(c) >= 0)
                at = EndOfText(code, at, end);
        }

        return null;
    }

    private static int EndOfText(CodeScanner code, int start, int end)
    {
        var at = start + 1;
        while (at < end && code[at] != code[start])
            at += code[at] == '\\' ? 2 : 1;
        return at;
    }
}
