using ContentGen.Generator.Markdown.Code;

namespace ContentGen.Generator.Markdown.Languages;

/// <summary>TOML, and the files of sections and keys that it comes from.</summary>
internal sealed class TomlLanguage(bool isIni) : Language
{
    public override void Mark(CodeScanner code, int depth)
    {
        while (!code.IsDone)
        {
            code.Skip(char.IsWhiteSpace);
            if (code.Current == '[')
                code.Take(EndOfHeader(code), HighlightClass.Keyword);
            else if (code.Find("=", code.At, code.LineEnd) is var equals && equals < code.LineEnd && !IsComment(code))
                Key(code, equals);
            Values(code);
        }
    }

    private bool IsComment(CodeScanner code) => code.Current == '#' || (isIni && code.Current == ';');

    private static int EndOfHeader(CodeScanner code)
    {
        var end = code.Find("]", code.At, code.LineEnd);
        return code.While(end, static c => c == ']');
    }

    private static void Key(CodeScanner code, int equals)
    {
        var end = equals;
        while (end > code.At && CodeScanner.IsSpace(code[end - 1]))
            end--;
        code.Take(end, HighlightClass.Type);
        code.At = equals + 1;
    }

    /// <summary>What stands behind a key, up to the end of the line on which the last bracket is closed.</summary>
    private void Values(CodeScanner code)
    {
        var open = 0;
        while (!code.IsDone && (code.Current != '\n' || open > 0))
        {
            var c = code.Current;
            if (IsComment(code))
                code.Take(code.LineEnd, HighlightClass.Comment);
            else if (isIni)
                code.Take(EndOfWords(code), null);
            else if (c is '"' or '\'')
                code.Take(EndOfString(code), HighlightClass.String);
            else if (CodeScanner.IsWord(c) || (c is '-' or '+' && CodeScanner.IsWord(code[code.At + 1])))
                Word(code);
            else
            {
                open += c is '[' or '{' ? 1 : c is ']' or '}' ? -1 : 0;
                code.At++;
            }
        }
    }

    /// <summary>Up to a comment, which has a space in front.</summary>
    private static int EndOfWords(CodeScanner code)
    {
        var (at, end) = (code.At + 1, code.LineEnd);
        while (at < end && !(code[at] is '#' or ';' && CodeScanner.IsSpace(code[at - 1])))
            at++;
        return at;
    }

    private static int EndOfString(CodeScanner code)
    {
        var quote = code.Current;
        var three = new string(quote, 3);
        var (isLong, at) = (code.Is(three), code.At + 1);
        if (isLong)
            at += 2;
        while (at < code.End && !(isLong ? code.Is(at, three) : code[at] == quote || code[at] == '\n'))
            at += quote == '"' && code[at] == '\\' ? 2 : 1;
        return code[at] == '\n' ? at : at + (isLong ? 3 : 1);
    }

    private static void Word(CodeScanner code)
    {
        var end = code.While(code.At + 1, static c => CodeScanner.IsWord(c) || c is '-' or '+' or '.' or ':');
        var text = code.Text(code.At, end);
        code.Take(end, code[code.While(end, CodeScanner.IsSpace)] == '=' ? HighlightClass.Type
            : text is "true" or "false" ? HighlightClass.Keyword
            : IsNumber(text.TrimStart('-', '+')) ? HighlightClass.Number : null);
    }

    private static bool IsNumber(string text) => text is "inf" or "nan" || (text.Length > 0 && CodeScanner.IsDigit(text[0]));
}
