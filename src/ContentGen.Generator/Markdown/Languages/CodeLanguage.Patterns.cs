using ContentGen.Generator.Markdown.Code;

namespace ContentGen.Generator.Markdown.Languages;

/// <summary>Patterns between slashes, and where a value may stand instead of an operator.</summary>
internal sealed partial class CodeLanguage
{
    /// <summary>Words behind which a value stands.</summary>
    private static readonly HashSet<string> BeforeValues =
    [
        "and", "await", "case", "default", "delete", "do", "else", "elsif", "if", "in", "instanceof", "new", "not", "of", "or", "return", "then", "throw",
        "typeof", "unless", "until", "void", "when", "while", "yield",
    ];

    /// <summary>A pattern, where no value stands in front that could be divided.</summary>
    private bool Pattern(CodeScanner code)
    {
        if (!_syntax.HasPatterns || code.Current != '/' || code.At < code.NoPatternBefore || !IsOperand(code))
            return false;

        // One of Ruby may be written over several lines, and then begins with a line break.
        var limit = _syntax.HasBareCalls && code[code.At + 1] == '\n' ? code.End : code.LineEnd;
        var isInSet = false;
        for (var at = code.At + 1; at < limit; at++)
        {
            if (code[at] == '\\' && at + 1 < limit)
                at++;
            else if (code[at] == '[')
                isInSet = true;
            else if (code[at] == ']')
                isInSet = false;
            else if (code[at] == '/' && !isInSet)
            {
                code.Take(code.While(at + 1, CodeScanner.IsWord), HighlightClass.String);
                return true;
            }
        }

        // What follows up to there is none either, so it is not asked again.
        code.NoPatternBefore = limit;
        return false;
    }

    /// <summary>Whether a value may begin here, and not an operator behind one.</summary>
    private bool IsOperand(CodeScanner code)
    {
        var before = code.At - 1;
        while (CodeScanner.IsSpace(code[before]))
            before--;
        var c = code[before];
        if (before < 0 || "(,=:[!&|?{;\n".IndexOf(c) >= 0)
            return true;
        if (c == '~')
            return code[before - 1] is '=' or '!';
        if (c is '}' or '+' or '>')
            return c == '}' ? code[code.At + 1] != '>' : c == '+' ? code[before - 1] != '+' : code[before - 1] == '=';
        if (c == ')')
            return IsBehindCondition(code, before);
        if (!CodeScanner.IsWord(c))
            return false;
        var start = before;
        while (before - start < 12 && CodeScanner.IsWord(code[start - 1]))
            start--;

        // Without parentheses, what is called has a space behind it, and the value has none.
        return (code[start - 1] != '.' && BeforeValues.Contains(code.Text(start, before + 1)))
            || (_syntax.HasBareCalls && before < code.At - 1 && !CodeScanner.IsDigit(c) && !char.IsWhiteSpace(code[code.At + 1]) && code[code.At + 1] != '=');
    }

    /// <summary>Whether a parenthesis ends the condition of <c>if</c> or <c>while</c>, which is no value.</summary>
    private static bool IsBehindCondition(CodeScanner code, int last)
    {
        var (at, depth) = (last, 0);
        for (; at >= 0 && last - at < 200; at--)
        {
            depth += code[at] == ')' ? 1 : code[at] == '(' ? -1 : 0;
            if (depth == 0)
                break;
        }

        var end = at;
        while (CodeScanner.IsSpace(code[end - 1]))
            end--;
        return depth == 0 && (IsWordBefore("if") || IsWordBefore("while"));

        bool IsWordBefore(string word) => code.Is(end - word.Length, word) && !CodeScanner.IsWord(code[end - word.Length - 1]);
    }
}
