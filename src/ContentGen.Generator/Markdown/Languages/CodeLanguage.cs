using ContentGen.Generator.Markdown.Code;

namespace ContentGen.Generator.Markdown.Languages;

/// <summary>A programming language of the usual kind: comments, strings, numbers, keywords, and names that are called or are types.</summary>
internal sealed partial class CodeLanguage : Language
{
    private readonly CodeSyntax _syntax;
    private readonly Dictionary<string, string> _words;
    private readonly string _firstOfStrings;

    public CodeLanguage(CodeSyntax syntax)
    {
        _syntax = syntax;
        _firstOfStrings = new string([.. syntax.Strings.Select(static quotes => quotes.Open[0]).Distinct()]);
        _words = new Dictionary<string, string>(syntax.IgnoresCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
        Add(syntax.Keywords, HighlightClass.Keyword);
        Add(syntax.Control, HighlightClass.Control);
        Add(syntax.Types, HighlightClass.Type);

        void Add(string words, string name)
        {
            foreach (var word in words.Split([' '], StringSplitOptions.RemoveEmptyEntries))
                _words[word] = name;
        }
    }

    public override void Mark(CodeScanner code, int depth)
    {
        while (!code.IsDone)
            Step(code, depth);
    }

    private void Step(CodeScanner code, int depth)
    {
        if (char.IsWhiteSpace(code.Current))
            code.At++;
        else if (!Directive(code) && !Comment(code) && !Tick(code) && !String(code, depth) && !Pattern(code) && !Number(code) && !Name(code))
            code.At++;
    }

    /// <summary>A line for the preprocessor, or an attribute in brackets.</summary>
    private bool Directive(CodeScanner code)
    {
        foreach (var open in _syntax.Attributes)
        {
            if (!code.Is(open))
                continue;
            code.Take(code.Find("]", code.At, code.LineEnd) + 1, HighlightClass.Preprocessor);
            return true;
        }

        if (!_syntax.HasDirectives || code.Current != '#' || !IsFirstOfLine(code))
            return false;
        var end = code.LineEnd;
        while (end < code.End && code[end - 1] == '\\')
            end = code.Find("\n", end + 1);
        code.Take(end, HighlightClass.Preprocessor);
        return true;
    }

    private static bool IsFirstOfLine(CodeScanner code)
    {
        var at = code.At - 1;
        while (CodeScanner.IsSpace(code[at]))
            at--;
        return at < 0 || code[at] == '\n';
    }

    private bool Comment(CodeScanner code)
    {
        foreach (var (open, close) in _syntax.BlockComments)
        {
            if (!code.Is(open))
                continue;

            // What only opens and closes, such as /**/, documents nothing.
            var doc = _syntax.DocComments.FirstOrDefault(doc =>
                doc.StartsWith(open, StringComparison.Ordinal) && code.Is(doc) && !code.Is(doc + close[close.Length - 1]));
            code.Take(EndOfComment(code, open, close), Class(doc ?? open));
            return true;
        }

        foreach (var open in _syntax.LineComments)
        {
            if (!code.Is(open))
                continue;
            code.Take(code.LineEnd, Class(open));
            return true;
        }

        return false;

        string Class(string open) => _syntax.DocComments.Contains(open) ? HighlightClass.XmlDoc : HighlightClass.Comment;
    }

    private int EndOfComment(CodeScanner code, string open, string close)
    {
        var at = code.At + open.Length;
        for (var depth = 1; depth > 0; depth--)
        {
            var end = code.Find(close, at);
            if (end == code.End)
                return end;

            // One that begins before this end needs an end of its own.
            for (var inner = code.Find(open, at, end); _syntax.NestsComments && inner < end; inner = code.Find(open, inner + open.Length, end))
                depth++;
            at = end + close.Length;
        }

        return at;
    }

    private bool Number(CodeScanner code)
    {
        if (!CodeScanner.IsDigit(code.Current) && !(code.Current == '.' && CodeScanner.IsDigit(code[code.At + 1]) && code[code.At - 1] != '.'))
            return false;
        var at = code.At + 1;
        while (at < code.End)
        {
            var c = code[at];
            if (CodeScanner.IsWord(c) || (c == '.' && CodeScanner.IsDigit(code[at + 1])))
                at++;
            else if (c is '+' or '-' && code[at - 1] is 'e' or 'E' && CodeScanner.IsDigit(code[at + 1]) && code[code.At + 1] is not ('x' or 'X'))
                at++;
            else
                break;
        }

        code.Take(at, HighlightClass.Number);
        return true;
    }

    private bool Name(CodeScanner code)
    {
        var start = code.At;
        if (_syntax.Sigils.IndexOf(code.Current) >= 0 && (CodeScanner.IsWord(code[start + 1]) || code[start + 1] == '@'))
        {
            code.Take(code.While(start + 2, CodeScanner.IsWord), null);
            return true;
        }

        if (_syntax.HasAnnotations && code.Current == '@' && CodeScanner.IsWord(code[start + 1]))
        {
            code.Take(code.While(start + 1, static c => CodeScanner.IsWord(c) || c == '.'), HighlightClass.Type);
            return true;
        }

        if (_syntax.HasDashedNames && code.Current == '-' && char.IsLetter(code[start + 1]) && !CodeScanner.IsWord(code[start - 1]))
        {
            var end = code.While(start + 1, CodeScanner.IsWord);
            code.Take(end, _words.TryGetValue(code.Text(start, end), out var operation) ? operation : HighlightClass.Type);
            return true;
        }

        if (!CodeScanner.IsWord(code.Current))
            return false;
        var last = code.While(start, c => CodeScanner.IsWord(c) || (_syntax.HasDashedNames && c == '-'));
        if (_syntax.NameSuffix != '\0' && code[last] == _syntax.NameSuffix && code[last + 1] != '=')
            last++;
        code.Take(last, Class(code, start, last));
        return true;
    }

    private string? Class(CodeScanner code, int start, int end)
    {
        var name = code.Text(start, end);
        var isMember = code[start - 1] == '.' && code[start - 2] != '.';
        if (!isMember && _words.TryGetValue(name, out var word))
            return word;
        var isCapital = _syntax.HasCapitalTypes && char.IsUpper(name[0]) && (name.Length == 1 || name.Any(char.IsLower));
        if (isCapital && code.Is(start - 4, "new "))
            return HighlightClass.Type;
        var isCalled = code[_syntax.HasSpacedCalls ? code.While(end, CodeScanner.IsSpace) : end] == '(';
        if (isCalled || (_syntax.HasDashedNames && name.IndexOf('-') > 0) || name[name.Length - 1] == '!')
            return HighlightClass.Method;
        return isCapital ? HighlightClass.Type : null;
    }
}
