using ContentGen.Generator.Markdown.Code;

namespace ContentGen.Generator.Markdown.Languages;

/// <summary>Elements in scripts, whose text is no code.</summary>
internal sealed partial class CodeLanguage
{
    /// <summary>An element up to its end, where a value may stand; what only looks like one is a comparison or a type.</summary>
    private bool Element(CodeScanner code, int depth)
    {
        if (!_syntax.HasElements || code.Current != '<' || depth >= CodeScanner.Deepest || !IsElement(code))
            return false;
        var open = new OpenElements();
        do
        {
            if (code.Current == '{')
                Braces(code, depth);
            else if (code.Current != '<')
                code.Skip(static c => c is not ('{' or '<'));
            else if (code[code.At + 1] is '/' or '>' || IsFirstOfName(code[code.At + 1]))
                Tag(code, open, depth);
            else
                code.At++;
        }
        while (open.Any && !code.IsDone);
        return true;
    }

    /// <summary>A tag of JSX and not <c>&lt;T&gt;</c>: it has attributes or is empty, and it is closed somewhere.</summary>
    private bool IsElement(CodeScanner code)
    {
        var start = code.At + 1;
        if (code[start] != '>' && !IsFirstOfName(code[start]))
            return false;
        var end = code.While(start, CodeScanner.IsElementName);
        var name = code.Text(start, end);
        end = EndOfTypes(code, end);
        var next = code.While(end, char.IsWhiteSpace);
        if (name == "const" || !IsOperand(code))
            return false;
        return code.Is(next, "/>") || (code[next] == '>' && HasEnd(code, name))
            || (next > end && IsAttribute(code, next) && (HasEnd(code, name) || code.Elements.HasEmpty(next, code.End)));
    }

    /// <summary>Behind the name of a component its types may stand.</summary>
    private static int EndOfTypes(CodeScanner code, int at) => code[at] == '<' && Brackets.End(code, at, '>', "\"'") is { } end ? end + 1 : at;

    private static bool IsAttribute(CodeScanner code, int start)
    {
        if (code[start] == '{')
            return true;
        var end = code.While(start, CodeScanner.IsElementName);
        var next = code.While(end, char.IsWhiteSpace);
        return end > start && code.Text(start, end) != "extends" && (code[next] == '='
            ? code[code.While(next + 1, char.IsWhiteSpace)] is '"' or '\'' or '{'
            : code[next] == '>' || code.Is(next, "/>") || (next > end && IsAttributeStart(code[next])));
    }

    private static bool IsAttributeStart(char c) => c == '{' || IsFirstOfName(c);

    private static bool HasEnd(CodeScanner code, string name) => code.Elements.HasEnd(name, code.At, code.End);

    private void Tag(CodeScanner code, OpenElements open, int depth)
    {
        var isEnd = code[code.At + 1] == '/';
        var start = code.At += isEnd ? 2 : 1;
        code.Take(code.While(start, CodeScanner.IsElementName), HighlightClass.Keyword);
        var name = code.Text(start, code.At);
        code.Take(EndOfTypes(code, code.At), null);
        Attributes(code, depth);
        var isEmpty = code[code.At - 1] == '/' && code[code.At - 2] != '*';
        if (code.Current == '>')
            code.At++;
        if (isEnd)
            open.Close(name);
        else if (!isEmpty && HasEnd(code, name))
        {
            open.Open(name);
            Embedded(code, name, depth);
        }
    }

    /// <summary>In pages that are shown as scripts, an element may hold one; that of JSX has it in braces.</summary>
    private void Embedded(CodeScanner code, string name, int depth)
    {
        if (name is "script" or "style" && code[code.While(code.At, char.IsWhiteSpace)] != '{')
            code.Embed(name == "script" ? this : KnownLanguages.Get("css"), code.Find("</" + name, code.At), depth);
    }

    /// <summary>Their texts may go over lines, and a backslash in them is one.</summary>
    private void Attributes(CodeScanner code, int depth)
    {
        while (!code.IsDone && code.Current is not ('>' or '<'))
        {
            if (CodeScanner.IsElementName(code.Current))
                code.Take(code.While(code.At, CodeScanner.IsElementName), HighlightClass.Type);
            else if (code.Current is '"' or '\'')
                code.Take(code.Find(code.Current == '"' ? "\"" : "'", code.At + 1) + 1, HighlightClass.String);
            else if (code.Current == '{')
                Braces(code, depth);
            else if (!Comment(code))
                code.At++;
        }
    }

    private void Braces(CodeScanner code, int depth)
    {
        code.At++;
        Hole(code, '{', depth + 1);
    }

    private static bool IsFirstOfName(char c) => CodeScanner.IsWord(c) && !CodeScanner.IsDigit(c);
}
