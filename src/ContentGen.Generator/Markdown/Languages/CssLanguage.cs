using ContentGen.Generator.Markdown.Code;

namespace ContentGen.Generator.Markdown.Languages;

/// <summary>CSS, and its relatives with variables, nesting and line comments.</summary>
internal sealed class CssLanguage(bool hasLineComments) : Language
{
    public override void Mark(CodeScanner code, int depth)
    {
        while (!code.IsDone)
        {
            if (char.IsWhiteSpace(code.Current) || code.Current is '{' or '}' or ';')
                code.At++;
            else if (!Comment(code))
                Statement(code);
        }
    }

    private bool Comment(CodeScanner code)
    {
        if (code.Is("/*"))
            code.Take(code.Find("*/", code.At + 2) + 2, HighlightClass.Comment);
        else if (hasLineComments && code.Is("//"))
            code.Take(code.LineEnd, HighlightClass.Comment);
        else
            return false;
        return true;
    }

    /// <summary>A selector up to its brace, or a declaration up to its semicolon: what comes first says which.</summary>
    private void Statement(CodeScanner code)
    {
        var end = EndOfStatement(code);
        var isSelector = code[end] == '{' && code.Current != '@';
        if (code.Current == '@')
            code.Take(code.While(code.At + 1, IsName), HighlightClass.Control);
        else if (!isSelector && code.While(code.At, static c => IsName(c) || c is '$' or '*') is var name && name > code.At
            && code[code.While(name, char.IsWhiteSpace)] == ':')
            code.Take(name, HighlightClass.Type);
        while (code.At < end)
        {
            if (char.IsWhiteSpace(code.Current))
                code.At++;
            else if (!Comment(code) && !String(code) && !(isSelector ? Selector(code) : Value(code)))
                code.At++;
        }
    }

    private static int EndOfStatement(CodeScanner code)
    {
        var (at, depth) = (code.At, 0);
        for (; at < code.End; at++)
        {
            var c = code[at];
            if (c is '"' or '\'')
                at = EndOfString(code, at) - 1;
            else if (c == '/' && code[at + 1] == '*')
                at = code.Find("*/", at + 2) + 1;
            else if (c == '(' && IsAddress(code, at))
                at = EndOfAddress(code, at);
            else if (c == '#' && code[at + 1] == '{')
                depth++;
            else if (c == '}' && depth > 0)
                depth--;
            else if (c is '{' or '}' or ';' && !(c == '{' && code[at - 1] == '#'))
                break;
        }

        return Math.Min(at, code.End);
    }

    private static int EndOfString(CodeScanner code, int start)
    {
        var end = start + 1;
        while (end < code.End && code[end] != code[start] && code[end] != '\n')
            end += code[end] == '\\' ? 2 : 1;
        return Math.Min(end + (code[end] == code[start] ? 1 : 0), code.End);
    }

    private static bool String(CodeScanner code)
    {
        if (code.Current is not ('"' or '\''))
            return false;
        code.Take(EndOfString(code, code.At), HighlightClass.String);
        return true;
    }

    /// <summary>Elements are keywords, classes and ids are types, what stands behind colons is a method.</summary>
    private static bool Selector(CodeScanner code)
    {
        var start = code.At;
        var first = code.While(start, static c => c is '.' or '#' or ':' or '&' or '%');
        var end = code.While(first, IsName);
        if (end == start)
            return false;
        code.Take(end, end == first ? null
            : code[start] is '.' or '#' or '%' ? HighlightClass.Type
            : code[start] == ':' ? HighlightClass.Method : HighlightClass.Keyword);
        return true;
    }

    private static bool Value(CodeScanner code)
    {
        var start = code.At;
        var c = code.Current;
        if (c == '#' && CodeScanner.IsWord(code[start + 1]))
            code.Take(code.While(start + 1, CodeScanner.IsWord), HighlightClass.Number);
        else if (c == '!' && CodeScanner.IsWord(code[start + 1]))
            code.Take(code.While(start + 1, IsName), HighlightClass.Control);
        else if (CodeScanner.IsDigit(c) || (c is '.' or '-' or '+' && CodeScanner.IsDigit(code[start + 1])))
            code.Take(code.While(start + 1, static d => CodeScanner.IsWord(d) || d is '.' or '%'), HighlightClass.Number);
        else if (IsName(c) && code.While(start, IsName) is var end)
            Word(code, end);
        else
            return false;
        return true;
    }

    private static void Word(CodeScanner code, int end)
    {
        code.Take(end, code[end] == '(' ? HighlightClass.Method : null);
        if (!IsAddress(code, end))
            return;
        code.At++;
        code.Take(EndOfAddress(code, end), HighlightClass.String);
    }

    /// <summary>Whether a parenthesis holds an address without quotes, in which nothing is a comment.</summary>
    private static bool IsAddress(CodeScanner code, int open) => code[open] == '(' && code.Is(open - 3, "url") && !IsName(code[open - 4])
        && code[code.While(open + 1, CodeScanner.IsSpace)] is not ('"' or '\'' or '$' or '#' or ')');

    private static int EndOfAddress(CodeScanner code, int open)
    {
        var (at, depth) = (open, 0);
        while (at < code.End && code[at] != '\n' && (code[at] != ')' || depth > 0))
        {
            depth += code[at] == '{' ? 1 : code[at] == '}' ? -1 : 0;
            at += code[at] == '\\' ? 2 : 1;
        }

        return Math.Min(at, code.End);
    }

    private static bool IsName(char c) => CodeScanner.IsWord(c) || c == '-';
}
