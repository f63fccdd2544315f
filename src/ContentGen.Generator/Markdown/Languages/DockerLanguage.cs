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
            code.Embed(KnownLanguages.Get(code.Current == '[' ? "json" : "bash"), end, depth);
            return;
        }

        while (code.At < end)
        {
            var next = code.While(code.At, static c => !char.IsWhiteSpace(c) && c != '"');
            if (code.Current == '"')
                code.Take(Math.Min(code.Find("\"", code.At + 1, end) + 1, end), HighlightClass.String);
            else if (next == code.At)
                code.At++;
            else
                code.Take(next, Class(code.Text(code.At, next), instruction));
        }
    }

    private static string? Class(string word, string instruction) =>
        word.StartsWith("--", StringComparison.Ordinal) ? HighlightClass.Type
        : instruction == "FROM" && string.Equals(word, "as", StringComparison.OrdinalIgnoreCase) ? HighlightClass.Keyword
        : word.All(CodeScanner.IsDigit) ? HighlightClass.Number : null;

    /// <summary>Instructions go on behind a backslash.</summary>
    private static int EndOfInstruction(CodeScanner code)
    {
        var end = code.LineEnd;
        while (end < code.End && code[end - 1] == '\\')
            end = code.Find("\n", end + 1);
        return end;
    }
}
