using ContentGen.Generator.Markdown.Code;

namespace ContentGen.Generator.Markdown.Languages;

/// <summary>What was put in and what was taken out, line by line.</summary>
internal sealed class DiffLanguage : Language
{
    private static readonly string[] Heads =
        ["diff ", "index ", "+++ ", "--- ", "*** ", "Index: ", "=====", "new file", "deleted file", "rename ", "similarity "];

    public override void Mark(CodeScanner code, int depth)
    {
        while (!code.IsDone)
        {
            code.Take(code.LineEnd, Class(code));
            code.At++;
        }
    }

    private static string? Class(CodeScanner code) => Heads.Any(code.Is) ? HighlightClass.Keyword : code.Current switch
    {
        '+' or '>' => HighlightClass.Inserted,
        '-' or '<' => HighlightClass.Deleted,
        '@' => HighlightClass.Preprocessor,
        '\\' => HighlightClass.Comment,
        _ => null,
    };
}
