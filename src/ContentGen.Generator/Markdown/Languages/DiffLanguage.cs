using ContentGen.Generator.Markdown.Code;

namespace ContentGen.Generator.Markdown.Languages;

/// <summary>What was put in and what was taken out, line by line.</summary>
internal sealed class DiffLanguage : Language
{
    private static readonly string[] Heads =
        ["diff ", "index ", "+++ ", "--- ", "*** ", "Index: ", "=====", "new file", "deleted file", "rename ", "similarity "];

    public override void Mark(CodeScanner code, int depth)
    {
        // Only below a line such as 1,2c3 these marks are what they look like; elsewhere they are parts of the text.
        var hasArrows = false;
        while (!code.IsDone)
        {
            hasArrows |= IsPlace(code);
            code.Take(code.LineEnd, Class(code, hasArrows));
            code.At++;
        }
    }

    private static bool IsPlace(CodeScanner code)
    {
        var change = code.While(code.At, IsNumber);
        return change > code.At && code[change] is 'a' or 'c' or 'd' && code.While(change + 1, IsNumber) is var end && end > change + 1 && end == code.LineEnd;
    }

    private static bool IsNumber(char c) => CodeScanner.IsDigit(c) || c == ',';

    private static string? Class(CodeScanner code, bool hasArrows) => Heads.Any(code.Is) ? HighlightClass.Keyword : code.Current switch
    {
        '+' => HighlightClass.Inserted,
        '-' when !hasArrows || !code.Is("---") => HighlightClass.Deleted,
        '>' when hasArrows => HighlightClass.Inserted,
        '<' when hasArrows => HighlightClass.Deleted,
        '@' => HighlightClass.Preprocessor,
        '\\' => HighlightClass.Comment,
        _ => null,
    };
}
