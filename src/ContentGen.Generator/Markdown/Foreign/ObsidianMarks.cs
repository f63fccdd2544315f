using System.Text.RegularExpressions;

namespace ContentGen.Generator.Markdown.Foreign;

/// <summary>Reads comments and ids of Obsidian.</summary>
internal static class ObsidianMarks
{
    /// <summary>What is to be filled in, as in <c>%%USER_NAME%%</c>.</summary>
    private static readonly Regex Blank = new(@"\A[A-Z0-9_]+\z", RegexOptions.CultureInvariant);

    /// <summary>Six letters and digits, as Obsidian makes them, or words with hyphens, as people do.</summary>
    private static readonly Regex Id = new(
        @"\G\^(?:(?=[a-z]*[0-9])(?=[0-9]*[a-z])[a-z0-9]{6}|[a-z][a-z0-9]*(?:-[a-z0-9]+)+)[ \t]*\z", RegexOptions.CultureInvariant);

    private static readonly Regex NewBlock = new(@"\G[ \t>]*(?:[-*+][ \t]|[0-9]+[.)][ \t]|#|\z)", RegexOptions.CultureInvariant);

    /// <summary>Reads <c>%% a comment %%</c>. A percent sign that is doubled, a variable or a place to be filled in is text.</summary>
    public static ForeignMark? Comment(ShownBody body, int at)
    {
        var text = body.Text;
        if (!body.IsText(at) || !body.IsText(at + 1) || !IsFree(text, at) || Is(text, at + 2, '%') || Is(text, at + 2, '{'))
            return null;
        var close = body.Find("%%", at + 2);
        if (close < 0 || !body.IsText(close) || !body.IsText(close + 1) || (close + 2 < text.Length && IsWord(text[close + 2])))
            return null;
        var content = text.Substring(at + 2, close - at - 2);
        if (string.IsNullOrWhiteSpace(content) || Blank.IsMatch(content))
            return null;
        // A comment over several paragraphs has its marks on lines of their own.
        var isBlock = body.BeginsLine(at) && body.LastOfLine(at) == at + 2;
        return isBlock || body.Close("%%", at + 2) > 0 ? ForeignMark.Of(at, close + 2) : null;
    }

    /// <summary>Reads <c>^37066d</c> at the end of a block.</summary>
    public static ForeignMark? BlockId(ShownBody body, int at)
    {
        if (!body.IsText(++at) || body.Match(Id, at) is not { Success: true } id)
            return null;
        var end = body.LineEnd(at);
        return end == body.Text.Length || body.Match(NewBlock, end + 1).Success ? ForeignMark.Of(at, at + id.Value.TrimEnd().Length) : null;
    }

    /// <summary>Whether a space, a line or the text begins in front of a place, and no number does.</summary>
    private static bool IsFree(string text, int at)
    {
        if (at == 0 || text[at - 1] == '\n')
            return true;
        return text[at - 1] is ' ' or '\t' or '>' or '(' && !(at > 1 && char.IsDigit(text[at - 2]));
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c is '%' or '~' or '_' or '$';

    private static bool Is(string text, int at, char c) => at < text.Length && text[at] == c;
}
