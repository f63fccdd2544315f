using ContentGen.Generator.Markdown.Code;

namespace ContentGen.Generator.Markdown.Languages;

/// <summary>Markdown: its front matter, headings, marks of lists and quotes, addresses and code, which is marked as what it is.</summary>
internal sealed class MarkdownLanguage : Language
{
    private static readonly char[] Marks = ['`', '<', ']', '\\', '{', '['];

    public override void Mark(CodeScanner code, int depth)
    {
        FrontMatter(code, depth);
        while (!code.IsDone)
        {
            Line(code, depth);
            code.At = Math.Min(code.At + 1, code.End);
        }
    }

    private static void FrontMatter(CodeScanner code, int depth)
    {
        foreach (var (fence, language) in new[] { ("---", "yaml"), ("+++", "toml") })
        {
            if (!code.Is(fence + "\n"))
                continue;
            var end = code.Find("\n" + fence, code.At + fence.Length);
            if (end == code.End)
                continue;
            code.Take(code.At + fence.Length, HighlightClass.Preprocessor);
            code.Embed(KnownLanguages.Get(language), end + 1, depth);
            code.Take(code.LineEnd, HighlightClass.Preprocessor);
            return;
        }
    }

    private static void Line(CodeScanner code, int depth)
    {
        while (Container(code))
        {
        }

        var (start, end) = (code.At, code.LineEnd);
        if (code.Is("~~~") || (code.Is("```") && code.Find("`", code.While(start, static c => c == '`'), end) == end))
            Fence(code, depth);
        else if (code.Is(":::"))
            code.Take(end, HighlightClass.Preprocessor);
        else if (IsHeading(code) || (end - start > 1 && (code.While(start, static c => c == '=') == end || code.While(start, static c => c == '-') == end)))
            code.Take(end, HighlightClass.Keyword);
        else if (!Definition(code))
            Text(code, end, depth);
    }

    /// <summary>The indentation and the mark of a quote or of a list's item, with its box.</summary>
    private static bool Container(CodeScanner code)
    {
        code.Skip(CodeScanner.IsSpace);
        if (code.Current == '>')
        {
            code.Take(code.At + 1, HighlightClass.Comment);
            return true;
        }

        var end = code.Current is '-' or '*' or '+' ? code.At + 1 : code.While(code.At, CodeScanner.IsDigit);
        if (end > code.At && code[end] is '.' or ')' && CodeScanner.IsDigit(code.Current))
            end++;
        else if (code.Current is not ('-' or '*' or '+'))
            return false;
        if (!CodeScanner.IsSpace(code[end]))
            return false;
        var text = code.While(end, CodeScanner.IsSpace);
        if (code[text] == '[' && code[text + 1] is ' ' or 'x' or 'X' && code[text + 2] == ']')
            end = text + 3;
        code.Take(end, HighlightClass.Keyword);
        return true;
    }

    private static bool IsHeading(CodeScanner code)
    {
        var end = code.While(code.At, static c => c == '#');
        return end > code.At && end - code.At <= 6 && (CodeScanner.IsSpace(code[end]) || end == code.LineEnd);
    }

    /// <summary>Code between fences, in the language that the first one names.</summary>
    private static void Fence(CodeScanner code, int depth)
    {
        var mark = code.Current;
        var info = code.While(code.At, c => c == mark);
        var length = info - code.At;
        info = code.While(info, CodeScanner.IsSpace);
        var name = code.Text(info, code.While(info, static c => !char.IsWhiteSpace(c) && c is not ('{' or ':' or ',')));
        code.Take(code.LineEnd, HighlightClass.Preprocessor);
        var end = EndOfFence(code, mark, length);
        var language = CSharpFence.IsCSharp(name) ? CSharpLanguage.Instance : KnownLanguages.Find(name);
        if (language is not null && code.At < end)
        {
            code.At++;
            code.Embed(language, end, depth);
        }

        code.Take(end, null);
        if (!code.IsDone)
            code.Take(code.LineEnd, HighlightClass.Preprocessor);
    }

    /// <summary>Where the line begins that closes a fence; marks of quotes may stand in front of it.</summary>
    private static int EndOfFence(CodeScanner code, char mark, int length)
    {
        for (var line = code.At + 1; line < code.End; line = code.Find("\n", line) + 1)
        {
            var start = code.While(line, static c => CodeScanner.IsSpace(c) || c == '>');
            var end = code.While(start, c => c == mark);
            if (end - start >= length && code[code.While(end, CodeScanner.IsSpace)] is '\n' or '\0')
                return line;
        }

        return code.End;
    }

    /// <summary><c>[name]: address "title"</c>.</summary>
    private static bool Definition(CodeScanner code)
    {
        if (code.Current != '[' || code[code.At + 1] == '^' || code.Find("]", code.At, code.LineEnd) is var close && !code.Is(close, "]:"))
            return false;
        code.Take(close + 1, HighlightClass.Type);
        code.At++;
        code.Skip(CodeScanner.IsSpace);
        code.Take(code.LineEnd, HighlightClass.String);
        return true;
    }

    private static void Text(CodeScanner code, int end, int depth)
    {
        var (noParenthesis, noBrace, noTag, openRuns) = (0, 0, 0, new HashSet<int>());
        while (code.At < end)
        {
            switch (code.Current)
            {
                case '\\':
                    code.At = Math.Min(code.At + 2, end);
                    break;
                case '`':
                    CodeSpan(code, end, openRuns);
                    break;
                case '<' when code.Is("<!--"):
                    code.Take(code.Find("-->", code.At + 4) + 3, HighlightClass.Comment);
                    break;
                case '<' when code.At >= noTag:
                    noTag = Tag(code, end, depth);
                    break;
                case ']' when code[code.At + 1] == '(' && code.At >= noParenthesis:
                    code.At += 2;
                    noParenthesis = Pair(code, ")", end, HighlightClass.String, isMarkIn: false);
                    break;
                case '[' when code[code.At + 1] == '^':
                    code.Take(code.While(code.At + 1, static c => !char.IsWhiteSpace(c) && c != ']') + 1, HighlightClass.Type);
                    break;
                case '{' when code[code.At + 1] is '{' or '%' && code.At >= noBrace:
                    noBrace = Pair(code, code[code.At + 1] == '{' ? "}}" : "%}", end, HighlightClass.Preprocessor, isMarkIn: true);
                    break;
                default:
                    code.At++;
                    break;
            }

            code.At = Math.Min(code.While(code.At, static c => c != '\n' && Array.IndexOf(Marks, c) < 0), end);
        }
    }

    /// <summary>Takes what comes up to a mark; without one it says up to where there is none.</summary>
    private static int Pair(CodeScanner code, string mark, int end, string name, bool isMarkIn)
    {
        var close = code.Find(mark, code.At, end);
        if (close == end)
            return end;
        code.Take(close + (isMarkIn ? mark.Length : 0), name);
        return 0;
    }

    /// <summary>Code between runs of backticks; of a length that does not come again there is none.</summary>
    private static void CodeSpan(CodeScanner code, int end, HashSet<int> openRuns)
    {
        var start = code.While(code.At, static c => c == '`');
        var length = start - code.At;
        for (var at = openRuns.Contains(length) ? end : start; at < end;)
        {
            var run = code.Find("`", at, end);
            at = code.While(run, static c => c == '`');
            if (at - run == length)
            {
                code.Take(at, HighlightClass.String);
                return;
            }
        }

        openRuns.Add(length);
        code.At = start;
    }

    /// <summary>An element or an address in angle brackets; without the end of one it says up to where there is none.</summary>
    private static int Tag(CodeScanner code, int end, int depth)
    {
        var name = code[code.At + 1] == '/' ? code.At + 2 : code.At + 1;
        var close = code.Find(">", code.At, end);
        if (close < end && CodeScanner.IsWord(code[name]))
        {
            if (code[code.While(name, CodeScanner.IsWord)] is ':' or '@')
                code.Take(close + 1, HighlightClass.String);
            else
                code.Embed(KnownLanguages.Get("xml"), close + 1, depth);
            return 0;
        }

        code.At++;
        return close == end ? end : 0;
    }
}
