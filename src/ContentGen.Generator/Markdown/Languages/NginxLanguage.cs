using ContentGen.Generator.Markdown.Code;

namespace ContentGen.Generator.Markdown.Languages;

/// <summary>What configures nginx: directives with words behind them, and blocks of directives.</summary>
internal sealed class NginxLanguage : Language
{
    public override void Mark(CodeScanner code, int depth)
    {
        var isDirective = true;
        while (!code.IsDone)
        {
            var c = code.Current;
            if (c is ';' or '{' or '}')
            {
                isDirective = true;
                code.At++;
            }
            else if (c == '#')
                code.Take(code.LineEnd, HighlightClass.Comment);
            else if (c is '"' or '\'')
                code.Take(EndOfText(code, c), HighlightClass.String);
            else if (c == '$')
                code.At = code.While(code.At + 1, static c => CodeScanner.IsWord(c) || c is '{' or '}');
            else if (char.IsWhiteSpace(c))
                code.At++;
            else
                isDirective = Word(code, isDirective);
        }
    }

    private static int EndOfText(CodeScanner code, char quote)
    {
        var at = code.At + 1;
        while (at < code.End && code[at] != quote)
            at += code[at] == '\\' ? 2 : 1;
        return at + 1;
    }

    private static bool Word(CodeScanner code, bool isDirective)
    {
        var end = code.While(code.At + 1, static c => !char.IsWhiteSpace(c) && c is not (';' or '{' or '}' or '"' or '\'' or '$'));
        var word = code.Text(code.At, end);
        code.Take(end, isDirective ? word == "if" ? HighlightClass.Control : HighlightClass.Keyword
            : word is "on" or "off" ? HighlightClass.Keyword
            : IsNumber(word) ? HighlightClass.Number : null);
        return false;
    }

    /// <summary>Digits, and a unit of time or size behind them.</summary>
    private static bool IsNumber(string word)
    {
        var unit = word.TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        return unit.Length < word.Length && (unit is "" or "ms" || (unit.Length == 1 && "smhdwMykKgG".IndexOf(unit[0]) >= 0));
    }
}
