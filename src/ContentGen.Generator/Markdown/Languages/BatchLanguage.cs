using ContentGen.Generator.Markdown.Code;

namespace ContentGen.Generator.Markdown.Languages;

/// <summary>The command prompt of Windows and its batch files. With a prompt in it, what stands on other lines was printed.</summary>
internal sealed class BatchLanguage : Language
{
    private const string Ends = "\n&|()";

    private static readonly HashSet<string> Control = new(StringComparer.OrdinalIgnoreCase) { "call", "do", "else", "exit", "for", "goto", "if", "in" };

    private static readonly HashSet<string> Keywords = new(StringComparer.OrdinalIgnoreCase)
    {
        "defined", "endlocal", "equ", "errorlevel", "exist", "geq", "gtr", "leq", "lss", "neq", "not", "set", "setlocal",
    };

    public override void Mark(CodeScanner code, int depth)
    {
        if (!Prompts.Any(code, EndOfPrompt))
        {
            Commands(code, code.End);
            return;
        }

        while (!code.IsDone)
        {
            var prompt = EndOfPrompt(code, code.At);
            code.Take(prompt, HighlightClass.Comment);
            if (prompt > 0)
                Commands(code, code.LineEnd);
            code.At = code.LineEnd + 1;
        }
    }

    /// <summary>Behind <c>C:\&gt;</c> a command may stand at once; 0 for no prompt.</summary>
    private static int EndOfPrompt(CodeScanner code, int line)
    {
        if (Prompts.Length(code, line) is > 0 and var length)
            return line + length;
        if (!char.IsLetter(code[line]) || !code.Is(line + 1, ":\\"))
            return 0;
        var end = code.While(line, static c => c is not ('>' or '\n' or '"'));
        return code[end] == '>' ? code.While(end + 1, CodeScanner.IsSpace) : 0;
    }

    private static void Commands(CodeScanner code, int end)
    {
        var (isCommand, isCondition) = (true, false);
        while (code.At < end)
        {
            var c = code.Current;
            if (c == '>')
            {
                code.At += code.Is(">&") ? 2 : 1;
            }
            else if (Ends.IndexOf(c) >= 0)
            {
                (isCommand, isCondition) = (c != ')' && !(c == '(' && IsList(code)), isCondition && c != '\n');
                code.At++;
            }
            else if (c == '^')
            {
                // It takes the meaning of what follows, also that of the end of a line.
                code.At = Math.Min(code.At + 2, end);
            }
            else if (isCommand && (code.Is("::") || IsWord(code, "rem")))
            {
                code.Take(code.LineEnd, HighlightClass.Comment);
            }
            else if (isCommand && c == ':')
            {
                code.Take(code.LineEnd, HighlightClass.Type);
            }
            else if (c == '"')
            {
                code.Take(Math.Min(code.Find("\"", code.At + 1, code.LineEnd) + 1, code.LineEnd), HighlightClass.String);
                isCommand = false;
            }
            else if (c is '%' or '!')
            {
                Variable(code);
                isCommand = false;
            }
            else if (char.IsWhiteSpace(c) || c is '@' or '<' or '=' or ',' or ';' || (isCommand && c == '\''))
            {
                code.At++;
            }
            else
            {
                isCommand = Word(code, isCommand, ref isCondition);
            }
        }
    }

    /// <summary>Whether a parenthesis is that behind <c>in</c>.</summary>
    private static bool IsList(CodeScanner code)
    {
        var at = code.At - 1;
        while (CodeScanner.IsSpace(code[at]))
            at--;
        return (code.Is(at - 2, " in") || code.Is(at - 2, " IN")) && code[code.At + 1] != '\'';
    }

    private static bool IsWord(CodeScanner code, string word)
    {
        var end = code.While(code.At, CodeScanner.IsWord);
        return end - code.At == word.Length && string.Equals(code.Text(code.At, end), word, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary><c>%name%</c>, <c>!name!</c>, <c>%~dp0</c>, <c>%1</c> or <c>%%i</c>, none of which has a class.</summary>
    private static void Variable(CodeScanner code)
    {
        var mark = code.Current;
        var end = code.While(code.At + 1, static c => CodeScanner.IsWord(c) || c is '%' or '~' or ':' or '=' or ',' or '-');
        code.At = code[end] == mark ? end + 1 : end;
    }

    /// <summary>Returns whether a command comes next. Behind a condition one may come too, which nothing announces.</summary>
    private static bool Word(CodeScanner code, bool isCommand, ref bool isCondition)
    {
        var end = code.While(code.At + 1, static c => !char.IsWhiteSpace(c) && c is not ('"' or '%' or '=' or '^' or '<' or '>') && Ends.IndexOf(c) < 0);
        var word = code.Text(code.At, end);
        var isControl = (isCommand || isCondition) && Control.Contains(word);
        isCondition |= isControl && word.ToLowerInvariant() is "if" or "for";
        code.Take(end, isControl ? HighlightClass.Control
            : (isCommand || isCondition) && Keywords.Contains(word) ? HighlightClass.Keyword
            : isCommand ? HighlightClass.Method
            : word.Length > 1 && word[0] is '/' or '-' ? HighlightClass.Type
            : word.All(CodeScanner.IsDigit) ? HighlightClass.Number : null);
        return isControl && word.ToLowerInvariant() is "do" or "else" or "call";
    }
}
