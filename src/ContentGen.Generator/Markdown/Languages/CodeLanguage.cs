using ContentGen.Generator.Markdown.Code;

namespace ContentGen.Generator.Markdown.Languages;

/// <summary>A programming language of the usual kind: comments, strings, numbers, keywords, and names that are called or are types.</summary>
internal sealed partial class CodeLanguage : Language
{
    private const string StarInParentheses = "(*)";

    private readonly CodeSyntax _syntax;
    private readonly Dictionary<string, string> _words;
    private readonly HashSet<string> _memberWords;
    private readonly string _firstOfStrings;
    private readonly bool _hasDashedWords;

    public CodeLanguage(CodeSyntax syntax)
    {
        _syntax = syntax;
        _firstOfStrings = new string([.. syntax.Strings.Select(static quotes => quotes.Open[0]).Distinct()]);
        _words = new Dictionary<string, string>(syntax.IgnoresCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
        _memberWords = [.. syntax.MemberWords.Split(' ')];
        Add(syntax.Keywords, HighlightClass.Keyword);
        Add(syntax.Control, HighlightClass.Control);
        Add(syntax.Types, HighlightClass.Type);
        _hasDashedWords = _words.Keys.Any(static word => word.IndexOf('-') > 0);

        void Add(string words, string name)
        {
            foreach (var word in words.Split([' '], StringSplitOptions.RemoveEmptyEntries))
                _words[word] = name;
        }
    }

    public override void Mark(CodeScanner code, int depth)
    {
        if (code.Is("#!/") && code.At == 0)
            code.Take(code.LineEnd, HighlightClass.Comment);
        while (!code.IsDone && !(_syntax.Close.Length > 0 && code.Is(_syntax.Close)))
            Step(code, depth);
        code.Documents.Clear();
    }

    private void Step(CodeScanner code, int depth)
    {
        if (code.Current == '\n' && code.Documents.Count > 0)
            HereDocuments.Take(code, _syntax.DocumentsGoOn);
        else if (char.IsWhiteSpace(code.Current))
            code.At++;
        else if (!Directive(code) && !Comment(code) && !Element(code, depth) && !Document(code) && !Tick(code) && !String(code, depth) && !Pattern(code)
            && !Number(code) && !Name(code))
            code.At++;
    }

    /// <summary>A mark behind a value is an operator; and so is <c>&lt;&lt;</c> before what is no word in capital letters.</summary>
    private bool Document(CodeScanner code)
    {
        foreach (var mark in _syntax.Documents)
        {
            if (!code.Is(mark))
                continue;
            var word = code.At + mark.Length;
            return !CodeScanner.IsWord(code[code.At - 1]) && code[code.At - 1] is not (')' or ']')
                && (mark != "<<" || char.IsUpper(code[code[word] is '"' or '\'' ? word + 1 : word]))
                && HereDocuments.Announce(code, mark == "<<<" ? code.While(word, CodeScanner.IsSpace) : word);
        }

        return false;
    }

    private bool Comment(CodeScanner code)
    {
        foreach (var (open, close) in _syntax.BlockComments)
        {
            if (!IsOpening(code, code.At, open))
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
            var end = _syntax.HasLongComments && _syntax.OpenText?.Invoke(code, code.At + open.Length) is { } text
                ? code.Find(text.Close, code.At + open.Length) + text.Close.Length
                : _syntax.Close.Length > 0 ? code.Find(_syntax.Close, code.At, code.LineEnd) : code.LineEnd;
            code.Take(end, Class(open));
            return true;
        }

        return false;

        string Class(string open) => _syntax.DocComments.Contains(open) ? HighlightClass.XmlDoc : HighlightClass.Comment;
    }

    /// <summary>Whether a comment begins here, and not an operator in parentheses that looks like it.</summary>
    private static bool IsOpening(CodeScanner code, int at, string open) => code.Is(at, open) && !code.Is(at, StarInParentheses);

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

            // An operator in parentheses ends none.
            depth += code.Is(end - 1, StarInParentheses) ? 1 : 0;
            at = end + close.Length;
        }

        return at;
    }

    private bool Number(CodeScanner code)
    {
        if (!CodeScanner.IsDigit(code.Current) && !IsFraction(code))
            return false;
        var at = code.At + 1;
        while (at < code.End)
        {
            var c = code[at];
            if (CodeScanner.IsWord(c) || (c == '.' && CodeScanner.IsDigit(code[at + 1])) || (c == _syntax.DigitSeparator && CodeScanner.IsWord(code[at + 1])))
                at++;
            else if (c is '+' or '-' && code[at - 1] is 'e' or 'E' && CodeScanner.IsDigit(code[at + 1]) && code[code.At + 1] is not ('x' or 'X'))
                at++;
            else
                break;
        }

        code.Take(at, HighlightClass.Number);
        return true;
    }

    /// <summary>Whether a dot begins a number: behind a value it takes a member, also one that is called <c>0</c>.</summary>
    private static bool IsFraction(CodeScanner code) => code.Current == '.' && CodeScanner.IsDigit(code[code.At + 1])
        && code[code.At - 1] is not ('.' or ')' or ']') && !CodeScanner.IsWord(code[code.At - 1]);
}
