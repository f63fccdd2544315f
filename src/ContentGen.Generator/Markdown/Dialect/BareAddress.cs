namespace ContentGen.Generator.Markdown.Dialect;

/// <summary>Where an address without angle brackets begins and ends, by the rules of GitHub Flavored Markdown.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Behind its last character.</param>
/// <param name="Scheme">What the link needs in front of it: nothing when it is there.</param>
internal readonly record struct BareAddress(int Start, int End, string Scheme)
{
    /// <summary>With what the address of a page may begin.</summary>
    public static readonly string[] Schemes = ["http://", "https://", "ftp://"];

    /// <summary>Whether an address with a scheme begins at a place, in whatever case.</summary>
    public static bool HasSchemeAt(string text, int at) =>
        Array.Exists(Schemes, scheme => string.Compare(text, at, scheme, 0, scheme.Length, StringComparison.OrdinalIgnoreCase) == 0);

    /// <summary>An address of a page that begins at a place: with a scheme behind all but a letter, <c>www.</c> at the border of a word.</summary>
    public static BareAddress? Page(string text, int start, int last)
    {
        var before = start > 0 ? text[start - 1] : '\0';
        // What begins like an address in angle brackets and is none stays as it is.
        if (!IsAsciiLetter(before) && before != '<')
        {
            foreach (var scheme in Schemes)
            {
                if (StartsWith(text, start, last, scheme))
                    return Host(text, start + scheme.Length, last, needsDot: false) && EndOf(text, start + scheme.Length, last) is var end and >= 0
                        ? new BareAddress(start, end, "") : null;
            }
        }

        return StartsWith(text, start, last, "www.") && (Scripts.IsGap(before) || "*_~([]".IndexOf(before) >= 0)
            && Host(text, start, last, needsDot: true) && EndOf(text, start + 4, last) is var to and >= 0
            ? new BareAddress(start, to, "http://") : null;
    }

    /// <summary>A mail address around an <c>@</c>.</summary>
    public static BareAddress? Mail(string text, int first, int at, int last)
    {
        var start = at;
        while (start > first && (IsAsciiLetterOrDigit(text[start - 1]) || ".+-_".IndexOf(text[start - 1]) >= 0))
            start--;
        if (start == at || (start > 0 && text[start - 1] is '/' or '\\' or '<'))
            return null;
        var end = at + 1;
        var dots = 0;
        for (; end <= last; end++)
        {
            if (text[end] == '.' && end < last && IsAsciiLetterOrDigit(text[end + 1]))
                dots++;
            else if (!IsAsciiLetterOrDigit(text[end]) && text[end] is not ('-' or '_'))
                break;
        }

        return dots > 0 && IsAsciiLetter(text[end - 1]) && (end > last || text[end] != '@') ? new BareAddress(start, end, "mailto:") : null;
    }

    /// <summary>The host must look like one; underscores may not be in its last two parts.</summary>
    private static bool Host(string text, int start, int last, bool needsDot)
    {
        int dots = 0, inPart = 0, inPartBefore = 0;
        var i = start;
        for (; i <= last; i++)
        {
            if (text[i] == '_')
                inPart++;
            else if (text[i] == '.' && i > start)
                (inPartBefore, inPart, dots) = (inPart, 0, i < last && IsHostCharacter(text[i + 1]) ? dots + 1 : dots);
            else if (text[i] != '-' && !IsHostCharacter(text[i]))
                break;
        }

        return i > start && IsHostCharacter(text[start]) && (dots > 0 || !needsDot) && inPart == 0 && inPartBefore == 0;
    }

    private static bool IsHostCharacter(char c) =>
        !Scripts.IsGap(c) && !char.IsControl(c) && !char.IsPunctuation(c) && c is not ('$' or '+' or '<' or '=' or '>' or '^' or '`' or '|' or '~');

    /// <summary>
    /// Behind the address: a space, a tag or punctuation of East Asia ends it, and what belongs to the sentence around it is left out.
    /// -1 when nothing is left.
    /// </summary>
    private static int EndOf(string text, int start, int last)
    {
        int end = start, round = 0, square = 0;
        for (; end <= last && !Scripts.IsGap(text[end]) && !char.IsControl(text[end]) && text[end] != '<' && !IsFullWidth(text[end]); end++)
        {
            round += text[end] switch { '(' => 1, ')' => -1, _ => 0 };
            square += text[end] switch { '[' => 1, ']' => -1, _ => 0 };
        }

        while (end > start)
        {
            switch (text[end - 1])
            {
                case '?' or '!' or '.' or ',' or ':' or '*' or '_' or '~' or '\'' or '"' or '”' or '’' or '»' or '…':
                    end--;
                    continue;
                case ')' when round < 0:
                    (end, round) = (end - 1, round + 1);
                    continue;
                case ']' when square < 0:
                    (end, square) = (end - 1, square + 1);
                    continue;
                case ';':
                    end = BeforeEntity(text, start, end);
                    continue;
            }

            return end;
        }

        return -1;
    }

    /// <summary>Punctuation that needs no space behind it: <c>（https://example.org/a）。</c></summary>
    private static bool IsFullWidth(char c) => c >= '\u3000' && char.IsPunctuation(c);

    private static int BeforeEntity(string text, int start, int end)
    {
        var i = end - 2;
        while (i > start && IsAsciiLetter(text[i]))
            i--;
        return i < end - 2 && text[i] == '&' ? i : end - 1;
    }

    private static bool StartsWith(string text, int start, int last, string prefix) =>
        last - start + 1 > prefix.Length && string.Compare(text, start, prefix, 0, prefix.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private static bool IsAsciiLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool IsAsciiLetterOrDigit(char c) => IsAsciiLetter(c) || c is >= '0' and <= '9';
}
