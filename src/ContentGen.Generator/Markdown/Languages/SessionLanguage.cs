using ContentGen.Generator.Markdown.Code;

namespace ContentGen.Generator.Markdown.Languages;

/// <summary>A terminal: commands behind a prompt, and between them what they printed. Without any prompt all of it is commands.</summary>
/// <param name="isShell">Whether the language is named after the shell, so that only a prompt at the start makes it a session.</param>
internal sealed class SessionLanguage(bool isShell) : Language
{
    public override void Mark(CodeScanner code, int depth)
    {
        if (isShell ? !BeginsWithPrompt(code) : !Prompts.Any(code, Prompts.Length))
        {
            ShellLanguage.Instance.Mark(code, depth);
            return;
        }

        while (!code.IsDone)
        {
            if (Prompts.Length(code, code.At) is > 0 and var prompt)
            {
                code.Take(code.At + prompt, HighlightClass.Comment);
                code.Embed(ShellLanguage.Instance, SessionCommand.End(code), depth);
            }

            code.Take(code.LineEnd, isShell && code.Current == '#' ? HighlightClass.Comment : null);
            code.At++;
        }
    }

    /// <summary>Whether a prompt comes before anything but comments, and none that a shell could read: <c>&gt; file</c> is a command.</summary>
    private static bool BeginsWithPrompt(CodeScanner code)
    {
        var at = code.While(0, char.IsWhiteSpace);
        while (code[at] == '#' && Prompts.Length(code, at) == 0)
            at = code.While(code.Find("\n", at), char.IsWhiteSpace);
        return Prompts.Length(code, at) > 0 && code[at] is not ('>' or '%');
    }
}
