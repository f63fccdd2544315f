using ContentGen.Generator.Markdown.Code;

namespace ContentGen.Generator.Markdown.Languages;

/// <summary>Strings, characters and patterns.</summary>
internal sealed partial class CodeLanguage
{
    private bool String(CodeScanner code, int depth)
    {
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
        while (at < code.End)
        {
            if (quotes.Escape != '\0' && code[at] == quotes.Escape)
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
                if (!quotes.IsDoubled || !code.Is(at, quotes.Close))
                    break;
                at += quotes.Close.Length;
            }
            else if (quotes.Hole is { } hole && depth < CodeScanner.Deepest && code.Is(at, hole))
            {
                code.Take(at, HighlightClass.String);
                code.At += hole.Length;
                Hole(code, hole[hole.Length - 1], depth + 1);
                at = code.At;
            }
            else
            {
                at++;
            }
        }

        code.Take(at, HighlightClass.String);
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

    /// <summary>A pattern between slashes, where no value stands in front that could be divided.</summary>
    private bool Pattern(CodeScanner code)
    {
        if (!_syntax.HasPatterns || code.Current != '/' || code.At < code.NoPatternBefore)
            return false;
        var before = code.At - 1;
        while (CodeScanner.IsSpace(code[before]))
            before--;
        if (before >= 0 && "(,=:[!&|?{};\n+".IndexOf(code[before]) < 0 && !EndsWithReturn(code, before))
            return false;
        var isInSet = false;
        for (var at = code.At + 1; at < code.End && code[at] != '\n'; at++)
        {
            if (code[at] == '\\' && code[at + 1] != '\n')
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

        // What follows on this line is none either, so it is not asked again.
        code.NoPatternBefore = code.LineEnd;
        return false;
    }

    private static bool EndsWithReturn(CodeScanner code, int last) => last >= 5 && code.Is(last - 5, "return") && !CodeScanner.IsWord(code[last - 6]);
}
