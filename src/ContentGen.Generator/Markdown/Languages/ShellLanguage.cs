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

    public override void Mark(CodeScanner code, int depth) => Read(code, depth, '\0');

    /// <summary>Reads commands up to a bracket that is not opened by them, or to the end.</summary>
    private static void Read(CodeScanner code, int depth, char close)
    {
        var isCommand = true;
        var opened = 0;
        string? document = null;
        while (!code.IsDone)
        {
            var c = code.Current;
            if (c == close && opened-- == 0)
                return;
            if (c == '(')
                opened++;
            if (c == '\n' && document is { } word)
                (document, isCommand) = (Document(code, word), true);
            else if (c is '\n' or '|' or ';' or '&' or '(' or '{' or '`')
                (code.At, isCommand) = (code.At + 1, c != '&' || code[code.At - 1] is not ('>' or '<'));
            else if (c == '\\')
                code.At = Math.Min(code.At + 2, code.End);
            else if (c == '#' && (code.At == 0 || char.IsWhiteSpace(code[code.At - 1]) || code[code.At - 1] is ';' or '('))
                code.Take(code.LineEnd, HighlightClass.Comment);
            else if (c == '"')
                isCommand = Text(code, depth);
            else if (c == '\'')
                isCommand = Take(code, code.Find("'", code.At + 1) + 1);
            else if (c == '$')
                isCommand = Variable(code, depth);
            else if (code.Is("<<") && code[code.At + 2] != '<')
                document = DocumentWord(code);
            else if (IsWord(c))
                isCommand = Word(code, isCommand);
            else
                code.At++;
        }
    }

    /// <summary>Takes a text; behind it no command comes.</summary>
    private static bool Take(CodeScanner code, int end)
    {
        code.Take(end, HighlightClass.String);
        return false;
    }

    /// <summary>A text in double quotes; commands in it are commands.</summary>
    private static bool Text(CodeScanner code, int depth)
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

        return Take(code, at + 1);
    }

    private static bool Variable(CodeScanner code, int depth)
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

        return false;
    }

    private static string? DocumentWord(CodeScanner code)
    {
        code.At = code.While(code.At + 2, static c => c is '-' or '~' or ' ');
        var quote = code.Current is '"' or '\'' ? 1 : 0;
        var end = code.While(code.At + quote, CodeScanner.IsWord);
        var word = code.Text(Math.Min(code.At + quote, end), end);
        code.Take(end + quote, HighlightClass.Preprocessor);
        return word.Length == 0 ? null : word;
    }

    /// <summary>The lines up to one that is the word alone.</summary>
    private static string? Document(CodeScanner code, string word)
    {
        code.At++;
        while (!code.IsDone)
        {
            var end = code.LineEnd;
            var isLast = code.Text(code.At, end).Trim() == word;
            code.Take(end, isLast ? HighlightClass.Preprocessor : HighlightClass.String);
            if (isLast)
                break;
            code.At++;
        }

        return null;
    }

    /// <summary>Returns whether a command comes next.</summary>
    private static bool Word(CodeScanner code, bool isCommand)
    {
        var start = code.At;
        var end = code.While(start, static c => IsWord(c) || c == '!');
        var word = code.Text(start, end);
        if (isCommand && code[end] != '\0' && word.IndexOf('=') is > 0 and var equals && word.Take(equals).All(static c => CodeScanner.IsWord(c) || c == '+'))
        {
            code.At = end;
            return true;
        }

        var isRunner = isCommand && Runners.Contains(word);
        code.Take(end, isCommand && Control.Contains(word) ? HighlightClass.Control
            : isCommand && word is "for" or "case" or "select" ? HighlightClass.Control
            : isCommand && Keywords.Contains(word) ? HighlightClass.Keyword
            : word == "in" && IsLoop(code, start) ? HighlightClass.Control
            : word[0] == '-' && word.Length > 1 ? HighlightClass.Type
            : isCommand ? HighlightClass.Method
            : word.All(CodeScanner.IsDigit) ? HighlightClass.Number : null);
        return isCommand && (isRunner || Control.Contains(word)) || (word[0] == '-' && isCommand);
    }

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

    private static bool IsWord(char c) => !char.IsWhiteSpace(c)
        && c is not ('|' or '&' or ';' or '(' or ')' or '<' or '>' or '"' or '\'' or '`' or '$' or '\\' or '\0');
}
