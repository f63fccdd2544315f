using ContentGen.Generator.Markdown.Code;

namespace ContentGen.Generator.Markdown.Languages;

/// <summary>YAML, line by line: keys, scalars, block texts, and collections in brackets.</summary>
internal sealed class YamlLanguage : Language
{
    public override void Mark(CodeScanner code, int depth)
    {
        while (!code.IsDone)
            Line(code);
    }

    private static void Line(CodeScanner code)
    {
        var start = code.At;
        code.Skip(CodeScanner.IsSpace);
        var indentation = code.At - start;
        if (indentation == 0 && (code.Is("---") || code.Is("...") || code.Current == '%'))
            code.Take(code.Current == '%' ? code.LineEnd : code.At + 3, HighlightClass.Preprocessor);
        while (code.Current is '-' or '?' && (code[code.At + 1] is '\n' or '\0' || CodeScanner.IsSpace(code[code.At + 1])))
        {
            indentation = code.At - start;
            code.At++;
            code.Skip(CodeScanner.IsSpace);
        }

        if (EndOfKey(code, code.LineEnd) is { } key)
        {
            // What belongs to a key is indented further than it is, not than the dash in front.
            indentation = code.At - start;
            code.Take(key, HighlightClass.Type);
            code.At = code.While(key, CodeScanner.IsSpace) + 1;
        }

        Value(code, indentation);
        code.Take(code.LineEnd + 1, null);
    }

    /// <summary>Where a key ends that begins here; null when none does.</summary>
    private static int? EndOfKey(CodeScanner code, int lineEnd)
    {
        if (code.Current is '"' or '\'')
        {
            var end = EndOfString(code, lineEnd);
            return IsColon(code, code.While(end, CodeScanner.IsSpace)) ? end : null;
        }

        if (code.Current is '[' or '{' or '#' or '|' or '>' or '\n' or '\0')
            return null;
        for (var at = code.At; at < lineEnd; at++)
        {
            if (IsColon(code, at))
                return at > code.At ? at : null;
            if (code[at] == '#' && CodeScanner.IsSpace(code[at - 1]))
                return null;
        }

        return null;
    }

    private static bool IsColon(CodeScanner code, int at) => code[at] == ':' && code[at + 1] is ' ' or '\t' or '\n' or '\0';

    private static void Value(CodeScanner code, int indentation)
    {
        while (true)
        {
            code.Skip(CodeScanner.IsSpace);
            switch (code.Current)
            {
                case '&' or '*' or '!':
                    code.Take(code.While(code.At, static c => !char.IsWhiteSpace(c)), HighlightClass.Preprocessor);
                    continue;
                case '#':
                    code.Take(code.LineEnd, HighlightClass.Comment);
                    return;
                case '|' or '>':
                    BlockText(code, indentation);
                    return;
                case '"' or '\'':
                    code.Take(EndOfString(code, code.End), HighlightClass.String);
                    continue;
                case '[' or '{':
                    Flow(code);
                    continue;
                case '\n' or '\0':
                    return;
                default:
                    Plain(code, EndOfPlain(code, code.LineEnd, ""));
                    continue;
            }
        }
    }

    /// <summary>Every line below that is indented further, and the empty ones between them.</summary>
    private static void BlockText(CodeScanner code, int indentation)
    {
        var header = code.While(code.At, static c => c is '|' or '>' or '+' or '-' || CodeScanner.IsDigit(c));
        code.Take(header, HighlightClass.Preprocessor);
        code.Skip(CodeScanner.IsSpace);
        code.Take(code.LineEnd, code.Current == '#' ? HighlightClass.Comment : null);
        while (!code.IsDone && code.While(code.At + 1, CodeScanner.IsSpace) is var first
            && (code[first] is '\n' or '\0' || first - code.At - 1 > indentation))
        {
            code.At = Math.Min(first, code.End);
            code.Take(code.LineEnd, HighlightClass.String);
        }
    }

    private static void Flow(CodeScanner code)
    {
        var open = 0;
        do
        {
            var c = code.Current;
            open += c is '[' or '{' ? 1 : c is ']' or '}' ? -1 : 0;
            if (c is '[' or ']' or '{' or '}' or ',' or ':' || char.IsWhiteSpace(c))
                code.At++;
            else if (c == '#' && char.IsWhiteSpace(code[code.At - 1]))
                code.Take(code.LineEnd, HighlightClass.Comment);
            else if (c is '"' or '\'')
                Quoted(code);
            else
                PlainInFlow(code);
        }
        while (open > 0 && !code.IsDone);
    }

    private static void Quoted(CodeScanner code)
    {
        var end = EndOfString(code, code.End);
        code.Take(end, code[code.While(end, CodeScanner.IsSpace)] == ':' ? HighlightClass.Type : HighlightClass.String);
    }

    private static void PlainInFlow(CodeScanner code)
    {
        var end = EndOfPlain(code, code.LineEnd, "[]{},");
        if (IsColon(code, code.While(end, CodeScanner.IsSpace)))
            code.Take(end, HighlightClass.Type);
        else
            Plain(code, end);
    }

    private static void Plain(CodeScanner code, int end)
    {
        end = Math.Max(end, code.At + 1);
        var text = code.Text(code.At, Math.Min(end, code.End));
        code.Take(end, text.ToLowerInvariant() is "true" or "false" or "null" or "yes" or "no" or "on" or "off" or "~" ? HighlightClass.Keyword
            : text.All(static c => CodeScanner.IsDigit(c) || c is '.' or '-' or '+' or '_' or ':' or 'e' or 'T' or 'Z' or 'x') && text.Any(CodeScanner.IsDigit)
                ? HighlightClass.Number : HighlightClass.String);
    }

    /// <summary>Where a scalar without quotes ends: at a comment, the end of the line or, in brackets, a mark; spaces at its end left out.</summary>
    private static int EndOfPlain(CodeScanner code, int lineEnd, string marks)
    {
        var at = code.At;
        while (at < lineEnd && marks.IndexOf(code[at]) < 0 && !(marks.Length > 0 && IsColon(code, at)) && !IsComment(at))
            at++;
        while (at > code.At && CodeScanner.IsSpace(code[at - 1]))
            at--;
        return at;

        bool IsComment(int hash) => code[hash] == '#' && CodeScanner.IsSpace(code[hash - 1]);
    }

    private static int EndOfString(CodeScanner code, int limit)
    {
        var (quote, at) = (code.Current, code.At + 1);
        while (at < limit && code[at] != quote)
            at += quote == '"' && code[at] == '\\' ? 2 : 1;
        return Math.Min(at + 1, limit);
    }
}
