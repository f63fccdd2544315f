namespace ContentGen.Generator.Markdown.Languages;

/// <summary>What a terminal prints before a command is typed.</summary>
internal static class Prompts
{
    private static readonly string[] Shells = ["sh-", "bash-", "zsh-"];

    /// <summary>
    /// How long the prompt is that a line begins with, its indentation included: <c>$ </c>, <c>&gt; </c>, <c>~/blog$ </c>,
    /// <c>root@host:~# </c>, <c>[me@host blog]$ </c>, <c>bash-5.2$ </c>, <c>PS C:\&gt; </c>; 0 for none.
    /// </summary>
    public static int Length(CodeScanner code, int line)
    {
        var start = code.While(line, CodeScanner.IsSpace);
        if (code.Is(start, "PS ") && code.Find("> ", start, code.Find("\n", start)) is var greater && code[greater] == '>')
            return greater + 2 - line;
        var end = EndOfWord(code, start);
        if (end == start || end - start > 80 || code[end] != ' ')
            return 0;
        return IsPrompt(code, start, end, isIndented: start > line) ? end + 1 - line : 0;
    }

    /// <summary>Whether any line begins with a prompt.</summary>
    /// <param name="code">The code.</param>
    /// <param name="endOf">Where the prompt of a line ends; 0 for none.</param>
    public static bool Any(CodeScanner code, Func<CodeScanner, int, int> endOf)
    {
        for (var at = code.At; at < code.End; at = code.Find("\n", at) + 1)
        {
            if (endOf(code, at) > 0)
                return true;
        }

        return false;
    }

    /// <summary>In brackets a prompt may hold spaces.</summary>
    private static int EndOfWord(CodeScanner code, int start)
    {
        var from = start;
        if (code[start] == '[' && code.Find("]", start, Math.Min(start + 80, code.Find("\n", start))) is var close && code[close] == ']')
            from = close;
        return code.While(from, static c => !char.IsWhiteSpace(c));
    }

    private static bool IsPrompt(CodeScanner code, int start, int end, bool isIndented)
    {
        var mark = code[end - 1];
        if (end - start == 1)
            return mark == '$' || (mark is '>' or '%' && !isIndented);

        // Several characters name a machine, a folder or a shell.
        var text = code.Text(start, end - 1);
        return mark switch
        {
            '$' => text.IndexOfAny(['@', '~', '/', '\\', ':']) >= 0 || IsShell(text),
            '#' => text.IndexOf('@') > 0 || IsShell(text),
            '>' => text.IndexOfAny(['@', '~', '/', '\\', ':']) >= 0 && text[0] != '<',
            _ => false,
        };
    }

    private static bool IsShell(string text) => Shells.Any(shell => text.StartsWith(shell, StringComparison.Ordinal) && text.Skip(shell.Length).All(IsVersion));

    private static bool IsVersion(char c) => c == '.' || CodeScanner.IsDigit(c);
}
