using ContentGen.Generator.Markdown.Code;

namespace ContentGen.Generator.Markdown.Languages;

/// <summary>JSON, with the comments, quotes and bare keys that some of its readers accept.</summary>
internal sealed class JsonLanguage : Language
{
    public override void Mark(CodeScanner code, int depth)
    {
        while (!code.IsDone)
        {
            var c = code.Current;
            if (c is '"' or '\'')
                String(code, c);
            else if (code.Is("//"))
                code.Take(code.LineEnd, HighlightClass.Comment);
            else if (code.Is("/*"))
                code.Take(code.Find("*/", code.At + 2) + 2, HighlightClass.Comment);
            else if (CodeScanner.IsDigit(c) || (c is '-' or '+' or '.' && CodeScanner.IsDigit(code[code.At + 1])))
                code.Take(code.While(code.At + 1, static d => CodeScanner.IsWord(d) || d is '.' or '+' or '-'), HighlightClass.Number);
            else if (CodeScanner.IsWord(c))
                Word(code);
            else
                code.At++;
        }
    }

    private static void String(CodeScanner code, char quote)
    {
        var end = code.At + 1;
        while (end < code.End && code[end] != quote && code[end] != '\n')
            end += code[end] == '\\' ? 2 : 1;
        end = Math.Min(end + (code[end] == quote ? 1 : 0), code.End);
        code.Take(end, IsKey(code, end) ? HighlightClass.Type : HighlightClass.String);
    }

    private static void Word(CodeScanner code)
    {
        var end = code.While(code.At, CodeScanner.IsWord);
        var isConstant = code.Text(code.At, end) is "true" or "false" or "null" or "NaN" or "Infinity";
        code.Take(end, isConstant ? HighlightClass.Keyword : IsKey(code, end) ? HighlightClass.Type : null);
    }

    private static bool IsKey(CodeScanner code, int end) => code[code.While(end, CodeScanner.IsSpace)] == ':';
}
