namespace ContentGen.Generator.Markdown.Languages;

/// <summary>A command in a terminal, which may be of several lines. What it prints begins behind it.</summary>
internal static class SessionCommand
{
    /// <summary>
    /// Where a command ends that begins where the scanner is: with its line, unless a backslash, a text or a document goes on in the
    /// next one. A text or document that no line closes before the next prompt is taken for what the line says and no more.
    /// </summary>
    public static int End(CodeScanner code)
    {
        var next = NextPrompt(code);
        var documents = new Queue<string>();
        for (var at = code.At; at < next;)
        {
            var c = code[at];
            if (c == '\n' && documents.Count == 0)
                return at;
            var end = c switch
            {
                '\\' => at + 2,
                '\'' => code.Find("'", at + 1, next) + 1,
                '"' => EndOfText(code, at + 1, next),
                '\n' => EndOfDocument(code, at, next, documents.Dequeue()),
                '<' => code.Is(at, "<<") && !code.Is(at, "<<<") ? Announce(code, at + 2, documents) : code.While(at, static c => c == '<'),
                '#' when char.IsWhiteSpace(code[at - 1]) => code.Find("\n", at, next),
                _ => at + 1,
            };
            if (end > next)
                return code.Find("\n", at, next);
            at = end;
        }

        return next;
    }

    private static int EndOfText(CodeScanner code, int at, int next)
    {
        while (at < next && code[at] != '"')
            at += code[at] == '\\' ? 2 : 1;
        return at + 1;
    }

    private static int Announce(CodeScanner code, int at, Queue<string> documents)
    {
        var start = code.While(at, static c => c is '-' or '~' or ' ' or '"' or '\'' or '\\');
        var end = code.While(start, CodeScanner.IsWord);
        if (end > start && !CodeScanner.IsDigit(code[start]))
            documents.Enqueue(code.Text(start, end));
        return code.While(end, static c => c is '"' or '\'');
    }

    /// <summary>Behind the word that ends a document; behind the next prompt when none does.</summary>
    private static int EndOfDocument(CodeScanner code, int at, int next, string word)
    {
        while (at < next)
        {
            var start = code.While(at + 1, CodeScanner.IsSpace);
            at = code.Find("\n", at + 1, next);
            if (at == start + word.Length && code.Is(start, word))
                return at;
        }

        return next + 1;
    }

    /// <summary>The line break in front of the next prompt; the end of the code when there is none.</summary>
    private static int NextPrompt(CodeScanner code)
    {
        var line = code.LineEnd;
        while (line < code.End && Prompts.Length(code, line + 1) == 0)
            line = code.Find("\n", line + 1);
        return line;
    }
}
