using ContentGen.Generator.Markdown.Code;

namespace ContentGen.Generator.Markdown.Languages;

/// <summary>Requests and responses as they are sent, and the files of them that editors send.</summary>
internal sealed class HttpLanguage : Language
{
    private static readonly string[] Methods = ["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE", "CONNECT", "QUERY"];

    public override void Mark(CodeScanner code, int depth)
    {
        while (!code.IsDone)
        {
            if (char.IsWhiteSpace(code.Current))
                code.At++;
            else if (IsComment(code))
                code.Take(code.LineEnd, HighlightClass.Comment);
            else if (code.Current == '@')
                Variable(code);
            else
                Message(code, depth);
        }
    }

    private static bool IsComment(CodeScanner code) => code.Current == '#' || code.Is("//");

    private static void Variable(CodeScanner code)
    {
        code.Take(code.While(code.At + 1, static c => CodeScanner.IsWord(c) || c is '-' or '.'), HighlightClass.Type);
        code.Skip(static c => CodeScanner.IsSpace(c) || c == '=');
        code.Take(code.LineEnd, HighlightClass.String);
    }

    /// <summary>A first line, headers, and behind a blank line the body.</summary>
    private static void Message(CodeScanner code, int depth)
    {
        if (!IsHeader(code))
            FirstLine(code);
        for (code.At++; !code.IsDone && code.Current != '\n'; code.At++)
        {
            if (IsComment(code))
                code.Take(code.LineEnd, HighlightClass.Comment);
            else if (IsHeader(code))
                Header(code);
            code.Take(code.LineEnd, null);
        }

        var end = EndOfBody(code);
        code.At = Math.Min(code.While(code.At, char.IsWhiteSpace), end);
        if (code.At < end && BodyLanguage(code) is { } language)
            code.Embed(KnownLanguages.Get(language), end, depth);
        code.Take(end, null);
    }

    private static bool IsHeader(CodeScanner code) =>
        code[code.While(code.At, static c => CodeScanner.IsWord(c) || c == '-')] == ':' && CodeScanner.IsWord(code.Current) && !code.Is("http");

    /// <summary><c>GET /posts HTTP/1.1</c> or <c>HTTP/1.1 200 OK</c>.</summary>
    private static void FirstLine(CodeScanner code)
    {
        var word = code.While(code.At, static c => !char.IsWhiteSpace(c));
        if (code.Is("HTTP/"))
        {
            code.Take(word, HighlightClass.Keyword);
            code.Skip(CodeScanner.IsSpace);
            code.Take(code.While(code.At, CodeScanner.IsDigit), HighlightClass.Number);
        }
        else
        {
            if (Methods.Contains(code.Text(code.At, word)))
                code.Take(word, HighlightClass.Method);
            code.Skip(CodeScanner.IsSpace);
            code.Take(code.Find(" HTTP/", code.At, code.LineEnd), HighlightClass.String);
            code.Skip(CodeScanner.IsSpace);
            code.Take(code.LineEnd, HighlightClass.Keyword);
        }

        code.Take(code.LineEnd, null);
    }

    private static void Header(CodeScanner code)
    {
        code.Take(code.Find(":", code.At), HighlightClass.Type);
        code.At++;
        code.Skip(CodeScanner.IsSpace);
        code.Take(code.LineEnd, HighlightClass.String);
    }

    /// <summary>A line of three or more <c>#</c> begins the next request, and a line like that of a response a response.</summary>
    private static int EndOfBody(CodeScanner code)
    {
        for (var line = code.At; line < code.End; line = code.Find("\n", line) + 1)
        {
            if (code.Is(line, "###") || code.Is(line, "HTTP/1") || code.Is(line, "HTTP/2"))
                return line;
        }

        return code.End;
    }

    private static string? BodyLanguage(CodeScanner code) => code.Current switch
    {
        '{' or '[' => "json",
        '<' when !CodeScanner.IsSpace(code[code.At + 1]) => "html",
        _ => null,
    };
}
