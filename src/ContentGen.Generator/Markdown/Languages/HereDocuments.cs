using ContentGen.Generator.Markdown.Code;

namespace ContentGen.Generator.Markdown.Languages;

/// <summary>Documents between lines of code: a word announces one, and the lines below are it, up to one that is the word.</summary>
internal static class HereDocuments
{
    /// <summary>Announces a document, and passes its word; false when no word stands there.</summary>
    /// <param name="code">The scanner.</param>
    /// <param name="at">Behind the mark, such as <c>&lt;&lt;~</c>.</param>
    public static bool Announce(CodeScanner code, int at)
    {
        var start = code[at] is '"' or '\'' or '`' or '\\' ? at + 1 : at;
        var end = code.While(start, CodeScanner.IsWord);
        if (end == start || CodeScanner.IsDigit(code[start]))
            return false;
        code.At = at;
        code.Take(start > at && code[end] == code[at] ? end + 1 : end, HighlightClass.Preprocessor);
        code.Documents.Enqueue(code.Text(start, end));
        return true;
    }

    /// <summary>Takes the documents that the line announced at whose line break the scanner is.</summary>
    /// <param name="code">The scanner.</param>
    /// <param name="goesOn">Whether code may stand behind the word at the end.</param>
    public static void Take(CodeScanner code, bool goesOn = false)
    {
        while (code.Documents.Count > 0)
        {
            for (var word = code.Documents.Dequeue(); !code.IsDone;)
            {
                code.At++;
                if (EndOfWord(code, word, goesOn) is { } end)
                {
                    code.Take(end, HighlightClass.Preprocessor);
                    break;
                }

                code.Take(code.LineEnd, HighlightClass.String);
            }
        }
    }

    private static int? EndOfWord(CodeScanner code, string word, bool goesOn)
    {
        var start = code.While(code.At, CodeScanner.IsSpace);
        var end = start + word.Length;
        return !code.Is(start, word) ? null
            : goesOn ? CodeScanner.IsWord(code[end]) ? null : end
            : code[code.While(end, CodeScanner.IsSpace)] is '\n' or '\0' ? end : null;
    }
}
