using ContentGen.Generator.Markdown.Code;

namespace ContentGen.Generator.Markdown.Languages;

/// <summary>Lines for the preprocessor, and attributes in brackets.</summary>
internal sealed partial class CodeLanguage
{
    private bool Directive(CodeScanner code)
    {
        foreach (var open in _syntax.Attributes)
        {
            if (!code.Is(open))
                continue;
            var end = Brackets.End(code, code.At + open.Length - 1, ']', _syntax.HasTicks ? "\"" : "\"'");
            code.Take((end ?? code.Find("]", code.At, code.LineEnd)) + 1, HighlightClass.Preprocessor);
            return true;
        }

        if (!_syntax.HasDirectives || code.Current != '#' || !IsFirstOfLine(code))
            return false;
        DirectiveLine(code);
        return true;
    }

    /// <summary>It goes on behind a backslash at the end of a line; comments are taken out before it is read.</summary>
    private void DirectiveLine(CodeScanner code)
    {
        var end = code.LineEnd;
        while (end < code.End && code[end - 1] == '\\')
            end = code.Find("\n", end + 1);
        while (code.At < end)
        {
            code.Take(EndOfDirective(code, end), HighlightClass.Preprocessor);
            if (code.At < end)
                Comment(code);
        }
    }

    private int EndOfDirective(CodeScanner code, int end)
    {
        for (var at = code.At; at < end; at++)
        {
            if (code[at] == '"' && code.Find("\"", at + 1, end) is var close && close < end)
                at = close;
            else if (IsComment(code, at))
                return at;
        }

        return end;
    }

    private bool IsComment(CodeScanner code, int at)
    {
        foreach (var open in _syntax.LineComments)
        {
            if (code.Is(at, open))
                return true;
        }

        foreach (var (open, _) in _syntax.BlockComments)
        {
            if (IsOpening(code, at, open))
                return true;
        }

        return false;
    }

    private static bool IsFirstOfLine(CodeScanner code)
    {
        var at = code.At - 1;
        while (CodeScanner.IsSpace(code[at]))
            at--;
        return at < 0 || code[at] == '\n';
    }
}
