using ContentGen.Generator.Markdown.Code;

namespace ContentGen.Generator.Markdown.Languages;

/// <summary>A terminal: commands behind a prompt, and between them what they printed. Without any prompt all of it is commands.</summary>
internal sealed class SessionLanguage : Language
{
    public override void Mark(CodeScanner code, int depth)
    {
        var shell = KnownLanguages.Get("bash");
        if (!HasPrompt(code))
        {
            shell.Mark(code, depth);
            return;
        }

        while (!code.IsDone)
        {
            if (Prompt(code) is > 0 and var prompt)
            {
                code.Take(code.At + prompt, HighlightClass.Comment);
                code.Embed(shell, EndOfCommand(code), depth);
            }

            code.Take(code.LineEnd + 1, null);
        }
    }

    private static bool HasPrompt(CodeScanner code)
    {
        for (var at = 0; at < code.End; at = code.Find("\n", at) + 1)
        {
            if (Prompt(code, at) > 0)
                return true;
        }

        return false;
    }

    private static int Prompt(CodeScanner code) => Prompt(code, code.At);

    /// <summary>How long the prompt is that a line begins with: <c>$ </c>, <c>&gt; </c>, <c>~/blog$ </c>, <c>PS C:\&gt; </c>; 0 for none.</summary>
    private static int Prompt(CodeScanner code, int start)
    {
        if (code.Is(start, "PS ") && code.Find("> ", start, code.Find("\n", start)) is var greater && code[greater] == '>')
            return greater + 2 - start;
        var end = code.While(start, static c => !char.IsWhiteSpace(c));
        if (end == start || end - start > 60 || code[end] != ' ' || code[end - 1] is not ('$' or '>' or '#' or '%'))
            return 0;
        return end - start == 1 ? (code[start] is '$' or '>' or '%' ? 2 : 0) : code[end - 1] is '$' or '>' && IsPlace(code, start, end) ? end + 1 - start : 0;
    }

    /// <summary>A prompt of several characters names a machine or a folder.</summary>
    private static bool IsPlace(CodeScanner code, int start, int end) => code.Text(start, end).IndexOfAny(['@', '~', '/', '\\', ':']) >= 0;

    /// <summary>A command goes on behind a backslash.</summary>
    private static int EndOfCommand(CodeScanner code)
    {
        var end = code.LineEnd;
        while (end < code.End && code[end - 1] == '\\')
            end = code.Find("\n", end + 1);
        return end;
    }
}
