using ContentGen.Generator.Markdown.Code;

namespace ContentGen.Generator.Markdown.Languages;

/// <summary>Strings and characters.</summary>
internal sealed partial class CodeLanguage
{
    private bool String(CodeScanner code, int depth)
    {
        if (_syntax.OpenText?.Invoke(code, code.At) is { } text)
        {
            String(code, text, depth);
            return true;
        }

        if (_firstOfStrings.IndexOf(code.Current) < 0)
            return false;
        foreach (var quotes in _syntax.Strings)
        {
            if (!code.Is(quotes.Open))
                continue;
            String(code, quotes, depth);
            return true;
        }

        return false;
    }

    /// <summary>One that is not closed goes on to the end of its line, or of the code when it may be long.</summary>
    private void String(CodeScanner code, Quotes quotes, int depth)
    {
        var at = code.At + quotes.Open.Length;
        for (var open = 1; at < code.End;)
        {
            if (quotes.Hole is { } hole && code.Is(at, hole) && depth < CodeScanner.Deepest)
            {
                at = hole == "{" && code[at + 1] == '{' ? at + 2 : EndOfHole(code, at, hole, depth + 1);
            }
            else if (quotes.Escape != '\0' && code[at] == quotes.Escape)
            {
                at += 2;
            }
            else if (code[at] == '\n' && !quotes.IsLong)
            {
                break;
            }
            else if (code.Is(at, quotes.Close))
            {
                at += quotes.Close.Length;
                if (quotes.IsDoubled && code.Is(at, quotes.Close))
                    at += quotes.Close.Length;
                else if (--open == 0)
                    break;
            }
            else if (quotes.Sigil != '\0' && code[at] == quotes.Sigil && (char.IsLetter(code[at + 1]) || code[at + 1] == '_'))
            {
                code.Take(at, HighlightClass.String);
                code.At = at = code.While(at + 1, CodeScanner.IsWord);
            }
            else
            {
                open += quotes.IsNested && code[at] == quotes.Open[quotes.Open.Length - 1] ? 1 : 0;
                at++;
            }
        }

        code.Take(at, HighlightClass.String);
    }

    private int EndOfHole(CodeScanner code, int at, string hole, int depth)
    {
        code.Take(at, HighlightClass.String);
        code.At += hole.Length;
        Hole(code, hole[hole.Length - 1], depth);
        return code.At;
    }

    /// <summary>Code inside a string, up to the bracket that closes it and with it.</summary>
    private void Hole(CodeScanner code, char open, int depth)
    {
        var close = open == '(' ? ')' : '}';
        var opened = 1;
        while (!code.IsDone)
        {
            opened += code.Current == open ? 1 : code.Current == close ? -1 : 0;
            if (opened == 0)
            {
                code.At++;
                return;
            }

            Step(code, depth);
        }
    }

    /// <summary>A character between ticks, or a name behind one.</summary>
    private bool Tick(CodeScanner code)
    {
        if (!_syntax.HasTicks || code.Current != '\'')
            return false;
        var at = code.At + 1;
        var end = code[at] == '\\' ? Math.Min(code.While(at + 2, static c => c is not ('\'' or '\n')), at + 12)
            : at + (char.IsHighSurrogate(code[at]) ? 2 : 1);
        if (code[end] == '\'' && code[at] != '\n')
            code.Take(end + 1, HighlightClass.String);
        else
            code.Take(Math.Max(code.While(at, CodeScanner.IsWord), at), code.While(at, CodeScanner.IsWord) > at ? HighlightClass.Type : null);
        return true;
    }
}
