using ContentGen.Generator.Markdown.Code;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentGen.Generator.Markdown.Languages;

/// <summary>Tells what of a page of Razor is markup, what C#, and what Razor's own.</summary>
internal sealed partial class RazorReader
{
    /// <summary>Stands in the markup for what is none; a character that no text has.</summary>
    public const char NoMarkup = '\uFFFF';

    /// <summary>Directives that the rest of their line belongs to, and what of C# that is; null for nothing.</summary>
    private static readonly Dictionary<string, RazorForm?> Directives = new(StringComparer.Ordinal)
    {
        ["addTagHelper"] = null, ["attribute"] = RazorForm.Attribute, ["implements"] = RazorForm.Type, ["inherits"] = RazorForm.Type,
        ["inject"] = RazorForm.Variable, ["layout"] = RazorForm.Type, ["model"] = RazorForm.Type, ["namespace"] = null, ["page"] = RazorForm.Value,
        ["preservewhitespace"] = RazorForm.Value, ["removeTagHelper"] = null, ["rendermode"] = RazorForm.Value, ["tagHelperPrefix"] = null,
        ["typeparam"] = RazorForm.TypeParameter, ["using"] = RazorForm.Import,
    };

    private static readonly HashSet<string> Controls = ["do", "for", "foreach", "if", "lock", "switch", "try", "using", "while"];

    private readonly string _text;
    private readonly CodeScanner _code;
    private readonly char[] _markup;
    private readonly List<HighlightSpan> _spans = [];
    private int _depth;

    private RazorReader(string text) => (_text, _code, _markup) = (text, new CodeScanner(text), text.ToCharArray());

    private enum Until
    {
        End,
        Line,

        /// <summary>The end of one element.</summary>
        Element,

        /// <summary>A brace that no other opened.</summary>
        Brace,
    }

    /// <summary>The page with <see cref="NoMarkup"/> for all that is no markup, and the stretches of that which have a class.</summary>
    public static (string Markup, List<HighlightSpan> Spans) Read(string text)
    {
        var reader = new RazorReader(text);
        reader.Markup(Until.End);
        return (new string(reader._markup), reader._spans);
    }

    /// <summary>Where some text ends that begins behind a place; the end of the page when it does not.</summary>
    private int Behind(string wanted, int from) => Math.Min(_code.FindInAnyCase(wanted, from) + wanted.Length, _code.End);

    /// <summary>What an at sign begins.</summary>
    private void Transition()
    {
        var (start, next) = (_code.At, _code[_code.At + 1]);
        if (next == '@')
            _code.At += 2;
        else if (next == '*')
            Mark(Behind("*@", start + 2), HighlightClass.Comment);
        else if (_depth == CodeScanner.Deepest || IsInAddress(start))
            _code.At++;
        else if (next is '(' or '{')
            Code(start, next == '(' ? RazorForm.Value : RazorForm.Statements, Bracketed);
        else if (SyntaxFacts.IsIdentifierStartCharacter(next))
            Word(start, _text.Substring(start + 1, _code.While(start + 1, SyntaxFacts.IsIdentifierPartCharacter) - start - 1));
        else
            _code.At++;
    }

    /// <summary>Whether an at sign stands inside an address of mail, and not behind a value.</summary>
    private bool IsInAddress(int at) =>
        at > 0 && _markup[at - 1] != NoMarkup && char.IsLetterOrDigit(_text[at - 1]) && char.IsLetterOrDigit(_code[at + 1]);

    private void Word(int start, string word)
    {
        var end = start + 1 + word.Length;
        var next = _code.While(end, char.IsWhiteSpace);
        if (word is "code" or "functions" && _code[next] == '{')
        {
            Mark(end, HighlightClass.Keyword);
            _code.At = next;
            Code(RazorForm.Members, Bracketed);
        }
        else if (word == "section" && next > end && _code[_code.While(_code.While(next, SyntaxFacts.IsIdentifierPartCharacter), char.IsWhiteSpace)] == '{')
        {
            Mark(end, HighlightClass.Keyword);
            _code.At = _text.IndexOf('{', _code.At) + 1;
            Nested(() => Markup(Until.Brace));
            _code.At = Math.Min(_code.At + 1, _text.Length);
        }
        else if (Controls.Contains(word) && (_code[next] == '(' || word is "do" or "try"))
        {
            Code(start, RazorForm.Statements, Control);
        }
        else if (Directives.TryGetValue(word, out var form) && IsFirstOfLine(start) && (char.IsWhiteSpace(_code[end]) || end == _text.Length))
        {
            Mark(end, HighlightClass.Keyword);
            Directive(form);
        }
        else
        {
            Code(start, RazorForm.Value, Expression);
        }
    }

    /// <summary>The rest of a line behind the name of a directive.</summary>
    private void Directive(RazorForm? form)
    {
        _code.At = _code.While(_code.At, CodeScanner.IsSpace);
        var end = _text.IndexOf('\n', _code.At) is >= 0 and var found ? found : _text.Length;
        while (end > _code.At && (char.IsWhiteSpace(_text[end - 1]) || _text[end - 1] == ';'))
            end--;
        if (form is not null && end > _code.At && _code.Current != '@')
            Code(form.Value, code => TakeTo(code, end));
    }

    private bool IsFirstOfLine(int at)
    {
        while (at > 0 && CodeScanner.IsSpace(_text[at - 1]))
            at--;
        return at == 0 || _text[at - 1] == '\n';
    }

    /// <summary>Gives what comes next a class.</summary>
    private void Mark(int end, string name)
    {
        _spans.Add(new HighlightSpan(_code.At, end, name));
        Blank(end);
    }

    private void Blank(int end)
    {
        while (_code.At < end)
            _markup[_code.At++] = NoMarkup;
    }

    private void Nested(Action read)
    {
        _depth++;
        read();
        _depth--;
    }
}
