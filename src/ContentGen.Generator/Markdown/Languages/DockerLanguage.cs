using ContentGen.Generator.Markdown.Code;

namespace ContentGen.Generator.Markdown.Languages;

/// <summary>Dockerfiles: instructions, and behind them what a shell would read.</summary>
internal sealed class DockerLanguage : Language
{
    private static readonly HashSet<string> Instructions = new(StringComparer.OrdinalIgnoreCase)
    {
        "ADD", "ARG", "CMD", "COPY", "ENTRYPOINT", "ENV", "EXPOSE", "FROM", "HEALTHCHECK", "LABEL", "MAINTAINER", "ONBUILD", "RUN", "SHELL", "STOPSIGNAL",
        "USER", "VOLUME", "WORKDIR",
    };

    public override void Mark(CodeScanner code, int depth)
    {
        while (!code.IsDone)
        {
            code.Skip(char.IsWhiteSpace);
            if (code.Current == '#')
            {
                code.Take(code.LineEnd, code.Is("# syntax=") || code.Is("# escape=") ? HighlightClass.Preprocessor : HighlightClass.Comment);
                continue;
            }

            var word = code.While(code.At, CodeScanner.IsWord);
            var name = code.Text(code.At, word);
            var end = EndOfInstruction(code);
            if (!Instructions.Contains(name))
                code.Take(end, null);
            else
            {
                code.Take(word, HighlightClass.Keyword);
                Arguments(code, name.ToUpperInvariant(), end, depth);
            }
        }
    }

    private static void Arguments(CodeScanner code, string instruction, int end, int depth)
    {
        if (instruction is "RUN" or "CMD" or "ENTRYPOINT" or "HEALTHCHECK")
        {
            code.Skip(CodeScanner.IsSpace);
            code.Embed(code.Current == '[' ? KnownLanguages.Get("json") : ShellLanguage.Instance, end, depth);
            return;
        }

        while (code.At < end)
        {
            var next = code.While(code.At, static c => !char.IsWhiteSpace(c) && c is not ('"' or '\''));
            if (code.Current == '\n' && code.Documents.Count > 0)
                HereDocuments.Take(code);
            else if (code.Current == '#' && IsFirstOfLine(code))
                code.Take(code.LineEnd, HighlightClass.Comment);
            else if (code.Current == '"' || (code.Current == '\'' && !CodeScanner.IsWord(code[code.At - 1])))
                code.Take(Math.Min(EndOfText(code, end), end), HighlightClass.String);
            else if (code.Is("<<") && HereDocuments.Announce(code, code[code.At + 2] == '-' ? code.At + 3 : code.At + 2))
                continue;
            else if (next == code.At)
                code.At++;
            else
                code.Take(next, Class(code.Text(code.At, next), instruction));
        }

        code.Documents.Clear();
    }

    private static int EndOfText(CodeScanner code, int end)
    {
        var (quote, at) = (code.Current, code.At + 1);
        while (at < end && code[at] != quote)
            at += quote == '"' && code[at] == '\\' ? 2 : 1;
        return at + 1;
    }

    private static string? Class(string word, string instruction) =>
        word.StartsWith("--", StringComparison.Ordinal) ? HighlightClass.Type
        : instruction == "FROM" && string.Equals(word, "as", StringComparison.OrdinalIgnoreCase) ? HighlightClass.Keyword
        : word.All(CodeScanner.IsDigit) ? HighlightClass.Number : null;

    /// <summary>Instructions go on behind a backslash, comments between their lines left out, and with the documents that they announce.</summary>
    private static int EndOfInstruction(CodeScanner code)
    {
        var (start, end) = (code.At, code.LineEnd);
        while (end < code.End && (code[end - 1] == '\\' || IsComment(code, start)))
        {
            start = end + 1;
            end = code.Find("\n", start);
        }

        return EndOfDocuments(code, end);
    }

    private static bool IsComment(CodeScanner code, int lineStart) => code[code.While(lineStart, CodeScanner.IsSpace)] == '#';

    private static int EndOfDocuments(CodeScanner code, int line)
    {
        var end = line;
        for (var mark = code.Find("<<", code.At, line); mark < line; mark = code.Find("<<", mark + 2, line))
        {
            var start = code.While(mark + 2, static c => c is '-' or '"' or '\'');
            var word = code.Text(start, code.While(start, CodeScanner.IsWord));
            if (word.Length > 0 && !CodeScanner.IsDigit(word[0]))
                end = EndOfDocument(code, end, word);
        }

        return end;
    }

    private static int EndOfDocument(CodeScanner code, int end, string word)
    {
        while (end < code.End)
        {
            var start = end + 1;
            end = code.Find("\n", start);
            var first = code.While(start, CodeScanner.IsSpace);
            if (code.Is(first, word) && first + word.Length == end)
                break;
        }

        return end;
    }

    private static bool IsFirstOfLine(CodeScanner code)
    {
        var at = code.At - 1;
        while (CodeScanner.IsSpace(code[at]))
            at--;
        return code[at] == '\n';
    }
}
