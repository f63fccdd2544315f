using ContentGen.Generator.Markdown.Code;

namespace ContentGen.Generator.Markdown.Languages;

/// <summary>What is typed into a POSIX shell: commands, their flags, texts, comments, and the documents between them.</summary>
internal sealed class ShellLanguage : Language
{
    /// <summary>Words behind which the next command stands.</summary>
    private static readonly HashSet<string> Control =
        ["if", "then", "else", "elif", "fi", "while", "until", "do", "done", "esac", "break", "continue", "return", "exit", "!"];

    private static readonly HashSet<string> Keywords =
        ["alias", "declare", "export", "function", "local", "readonly", "set", "shift", "source", "trap", "typeset", "unset"];

    /// <summary>Commands that run the command behind them.</summary>
    private static readonly HashSet<string> Runners = ["sudo", "env", "time", "nohup", "exec", "xargs", "command", "doas"];

    public static ShellLanguage Instance { get; } = new();

    public override void Mark(CodeScanner code, int depth)
    {
        Read(code, depth, '\0');
        code.Documents.Clear();
    }

    /// <summary>Reads commands up to a bracket that is not opened by them, or to the end.</summary>
    private static void Read(CodeScanner code, int depth, char close)
    {
        var isCommand = true;
        var opened = 0;

        // Where the value of an assignment goes on, if it does; behind the value the command still comes.
        var value = -1;
        while (!code.IsDone)
        {
            var (c, start) = (code.Current, code.At);
            if (c == close && opened-- == 0)
                return;
            if (c == '(')
                Open(code, ref opened);
            if (c == '\n' && code.Documents.Count > 0)
                HereDocuments.Take(code);
            else if (c is '\n' or '|' or ';' or '&' or '(' or '{' or '`')
                (isCommand, code.At) = (!IsPartOfCommand(code), start + 1);
            else if (c == '\\')
                Escape(code);
            else if (c == '#' && (start == 0 || char.IsWhiteSpace(code[start - 1]) || code[start - 1] is ';' or '('))
                code.Take(code.LineEnd, HighlightClass.Comment);
            else if (c is '"' or '\'' or '$')
            {
                Text(code, depth);
                (isCommand, value) = start == value ? (isCommand, code.At) : (false, -1);
            }
            else if (code.Is("<<"))
                Document(code);
            else if (!IsWord(c))
                code.At++;
            else if (start == value || (isCommand && IsAssignment(code)))
                value = code.At = code.While(start, IsPartOfWord);
            else
                isCommand = Word(code, isCommand);
        }
    }

    /// <summary>Whether <c>&amp;</c> and a parenthesis end no command: in <c>2&gt;&amp;1</c>, and before the values of an array.</summary>
    private static bool IsPartOfCommand(CodeScanner code) =>
        code.Current == '&' ? code[code.At - 1] is '>' or '<' : code.Current == '(' && code[code.At - 1] == '=';

    /// <summary>A command goes on behind the end of its line, and behind comments there, which a Dockerfile leaves out.</summary>
    private static void Escape(CodeScanner code)
    {
        var isLine = code[code.At + 1] == '\n';
        code.At = Math.Min(code.At + 2, code.End);
        while (isLine && code[code.While(code.At, CodeScanner.IsSpace)] == '#')
        {
            code.Skip(CodeScanner.IsSpace);
            code.Take(code.LineEnd, HighlightClass.Comment);
            code.At = Math.Min(code.At + 1, code.End);
        }
    }

    /// <summary>In two parentheses is arithmetic, where <c>&lt;&lt;</c> shifts.</summary>
    private static void Open(CodeScanner code, ref int opened)
    {
        opened++;
        if (code[code.At - 1] == '(' && code.At >= code.NoDocumentBefore)
            code.NoDocumentBefore = code.Find("))", code.At, code.LineEnd);
    }

    private static void Document(CodeScanner code)
    {
        // Behind <<< a word stands, not the end of a document.
        if (code.Is("<<<"))
            code.At += 3;
        else if (code.At < code.NoDocumentBefore || !HereDocuments.Announce(code, code.While(code.At + 2, static c => c is '-' or '~' or ' ')))
            code.At += 2;
    }

    /// <summary>A text or a variable.</summary>
    private static void Text(CodeScanner code, int depth)
    {
        if (code.Current == '"')
            Quoted(code, depth);
        else if (code.Current == '\'')
            code.Take(code.Find("'", code.At + 1) + 1, HighlightClass.String);
        else if (code.Is("$'"))
            Escaped(code);
        else
            Variable(code, depth);
    }

    /// <summary>A text behind a dollar, in which a backslash escapes the quote.</summary>
    private static void Escaped(CodeScanner code)
    {
        var at = code.At + 2;
        while (at < code.End && code[at] != '\'')
            at += code[at] == '\\' ? 2 : 1;
        code.Take(at + 1, HighlightClass.String);
    }

    /// <summary>A text in double quotes; commands in it are commands.</summary>
    private static void Quoted(CodeScanner code, int depth)
    {
        var at = code.At + 1;
        while (at < code.End && code[at] != '"')
        {
            if (code[at] == '$' && code[at + 1] == '(' && depth < CodeScanner.Deepest)
            {
                code.Take(at, HighlightClass.String);
                Variable(code, depth);
                at = code.At;
            }
            else
            {
                at += code[at] == '\\' ? 2 : 1;
            }
        }

        code.Take(at + 1, HighlightClass.String);
    }

    private static void Variable(CodeScanner code, int depth)
    {
        if (code[code.At + 1] == '(' && depth < CodeScanner.Deepest)
        {
            code.At += 2;
            Read(code, depth + 1, ')');
            code.At = Math.Min(code.At + 1, code.End);
        }
        else if (code[code.At + 1] == '{')
        {
            code.At = Math.Min(code.Find("}", code.At, code.LineEnd) + 1, code.End);
        }
        else
        {
            code.At = code.While(code.At + 1, CodeScanner.IsWord);
        }
    }

    /// <summary>Returns whether a command comes next.</summary>
    private static bool Word(CodeScanner code, bool isCommand)
    {
        var start = code.At;
        var end = code.While(start, IsPartOfWord);
        var word = code.Text(start, end);
        if (isCommand && word == "let")
            code.NoDocumentBefore = code.LineEnd;
        var isRunner = isCommand && Runners.Contains(word);
        code.Take(end, isCommand && Control.Contains(word) ? HighlightClass.Control
            : isCommand && word is "for" or "case" or "select" ? HighlightClass.Control
            : isCommand && Keywords.Contains(word) ? HighlightClass.Keyword
            : word == "in" && IsLoop(code, start) ? HighlightClass.Control
            : word[0] == '-' && word.Length > 1 ? HighlightClass.Type
            : isCommand && word != "}" ? HighlightClass.Method
            : word.All(CodeScanner.IsDigit) ? HighlightClass.Number : null);
        return isCommand && (isRunner || Control.Contains(word)) || (word[0] == '-' && isCommand);
    }

    private static bool IsAssignment(CodeScanner code) => code[code.At] != '='
        && code[code.While(code.At, static c => CodeScanner.IsWord(c) || c == '+')] == '=';

    /// <summary>Whether a word is the third behind <c>for</c> or <c>case</c>.</summary>
    private static bool IsLoop(CodeScanner code, int start)
    {
        var at = start - 1;
        while (CodeScanner.IsSpace(code[at]))
            at--;
        while (at >= 0 && start - at < 80 && !char.IsWhiteSpace(code[at]))
            at--;
        while (CodeScanner.IsSpace(code[at]))
            at--;
        return code.Is(Math.Max(at - 2, 0), "for") || code.Is(Math.Max(at - 3, 0), "case");
    }

    private static bool IsPartOfWord(char c) => IsWord(c) || c == '!';

    private static bool IsWord(char c) => !char.IsWhiteSpace(c)
        && c is not ('|' or '&' or ';' or '(' or ')' or '<' or '>' or '"' or '\'' or '`' or '$' or '\\' or '\0');
}
