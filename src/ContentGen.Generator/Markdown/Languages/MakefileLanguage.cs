using ContentGen.Generator.Markdown.Code;

namespace ContentGen.Generator.Markdown.Languages;

/// <summary>Makefiles: what is made of what, variables, and the commands of a shell behind tabs.</summary>
internal sealed class MakefileLanguage : Language
{
    private static readonly HashSet<string> Control = ["ifeq", "ifneq", "ifdef", "ifndef", "else", "endif"];

    private static readonly HashSet<string> Keywords =
        ["define", "endef", "export", "include", "-include", "override", "private", "sinclude", "undefine", "unexport", "vpath"];

    public override void Mark(CodeScanner code, int depth)
    {
        while (!code.IsDone)
        {
            var end = EndOfLine(code);
            if (code.Current == '\t')
                Recipe(code, end, depth);
            else
                Rule(code, end);
            code.Take(end, null);
            code.At = Math.Min(code.At + 1, code.End);
        }
    }

    /// <summary>A line goes on behind a backslash.</summary>
    private static int EndOfLine(CodeScanner code)
    {
        var end = code.LineEnd;
        while (end < code.End && code[end - 1] == '\\')
            end = code.Find("\n", end + 1);
        return end;
    }

    /// <summary>Marks before a command tell how it is run.</summary>
    private static void Recipe(CodeScanner code, int end, int depth)
    {
        code.Skip(static c => CodeScanner.IsSpace(c) || c is '@' or '-' or '+');
        code.Embed(ShellLanguage.Instance, end, depth);
    }

    private static void Rule(CodeScanner code, int end)
    {
        code.Skip(CodeScanner.IsSpace);
        var word = code.While(code.At, static c => CodeScanner.IsWord(c) || c is '-');
        var first = code.Text(code.At, word);
        if (Control.Contains(first) || Keywords.Contains(first))
            code.Take(word, Control.Contains(first) ? HighlightClass.Control : HighlightClass.Keyword);
        code.Skip(CodeScanner.IsSpace);
        if (code.Current == '#')
        {
            code.Take(end, HighlightClass.Comment);
            return;
        }

        var name = EndOfName(code, end);
        if (name < end)
            code.Take(name, IsAssignment(code, name) ? HighlightClass.Type : HighlightClass.Method);
        code.Take(code.Find(" #", code.At, end) is var comment && comment < end ? comment + 1 : end, null);
        code.Take(end, HighlightClass.Comment);
    }

    /// <summary>Where the names before a colon or an equals sign end, outside of what is looked up in parentheses; the end of the line without one.</summary>
    private static int EndOfName(CodeScanner code, int end)
    {
        var open = 0;
        for (var at = code.At; at < end && code[at] != '#'; at++)
        {
            open += code[at] switch { '(' or '{' => 1, ')' or '}' => -1, _ => 0 };
            if (open > 0 || !(code[at] is ':' or '=' || (code[at] is '+' or '?' or '!' && code[at + 1] == '=')))
                continue;
            while (at > code.At && CodeScanner.IsSpace(code[at - 1]))
                at--;
            return at;
        }

        return end;
    }

    private static bool IsAssignment(CodeScanner code, int end)
    {
        var sign = code.While(end, CodeScanner.IsSpace);
        return code[code.While(sign, static c => c is ':' or '+' or '?' or '!')] == '=';
    }
}
