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

    private static readonly HashSet<string> Empty = new(
        ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Elements that hold text in another language.</summary>
    private static readonly HashSet<string> Raw = new(["script", "style"], StringComparer.OrdinalIgnoreCase);

    private readonly string _text;
    private readonly char[] _markup;
    private readonly List<HighlightSpan> _spans = [];
    private int _at;
    private int _depth;

    private RazorReader(string text) => (_text, _markup) = (text, text.ToCharArray());

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

    private char Current => At(_at);

    private char At(int at) => at < _text.Length ? _text[at] : '\0';

    private bool Is(string expected) => string.CompareOrdinal(_text, _at, expected, 0, expected.Length) == 0;

    /// <summary>Where some text ends that begins behind a place; the end of the page when it does not.</summary>
    private int Behind(string wanted, int from) => _text.IndexOf(wanted, Math.Min(from, _text.Length), StringComparison.OrdinalIgnoreCase) is >= 0 and var found
        ? found + wanted.Length : _text.Length;

    private int While(int from, Func<char, bool> isSo)
    {
        while (from < _text.Length && isSo(_text[from]))
            from++;
        return from;
    }

    private void Markup(Until until)
    {
        var (elements, braces) = (0, 0);
        while (_at < _text.Length)
        {
            var c = Current;
            if (c == '\n' && until == Until.Line)
                return;
            if (c == '}' && until == Until.Brace && braces-- == 0)
                return;
            if (c == '<')
                elements += Tag();
            else if (c == '@')
                Transition();
            else
                (_at, braces) = (_at + 1, c == '{' ? braces + 1 : braces);
            if (until == Until.Element && elements <= 0)
                return;
        }
    }

    /// <summary>How many elements more are open behind a tag.</summary>
    private int Tag()
    {
        var start = _at++;
        if (Current == '/')
        {
            _at = Behind(">", _at);
            return -1;
        }

        if (Current is '!' or '?')
        {
            _at = Behind(_text.AsSpan(_at).StartsWith("!--".AsSpan(), StringComparison.Ordinal) ? "-->" : ">", _at);
            return 0;
        }

        if (!char.IsLetter(Current))
            return 0;
        _at = While(_at, IsName);
        var name = _text.Substring(start + 1, _at - start - 1);
        Attributes();
        var isWhole = _text[Math.Min(_at, _text.Length) - 1] == '/';
        _at = Math.Min(_at + 1, _text.Length);
        if (isWhole || Empty.Contains(name))
            return 0;
        if (!Raw.Contains(name))
            return 1;
        _at = Behind("</" + name, _at);
        _at = Behind(">", _at);
        return 0;
    }

    private void Attributes()
    {
        var name = "";
        while (_at < _text.Length && Current is not ('>' or '<'))
        {
            if (Current is '"' or '\'')
                Value(HoldsCode(name));
            else if (Current == '@' && !SyntaxFacts.IsIdentifierStartCharacter(At(_at + 1)))
                Transition();
            else if (Current == '=' && At(While(_at + 1, char.IsWhiteSpace)) == '@')
                (_at, name) = (While(_at + 1, char.IsWhiteSpace), Implied());
            else if (IsName(Current))
                name = Name();
            else
                _at++;
        }
    }

    private string Name()
    {
        var start = _at;
        _at = While(start, IsName);
        return _text.Substring(start, _at - start);
    }

    /// <summary>A value without quotes.</summary>
    private string Implied()
    {
        _at = While(_at + 1, char.IsWhiteSpace);
        Transition();
        return "";
    }

    /// <summary>Whether the value of an attribute is C# by the attribute's name, and not only behind an at sign.</summary>
    private static bool HoldsCode(string name) => name.Length > 1 && name[0] == '@' && name != "@formname"
        && (name.IndexOf(':') < 0 || name.EndsWith(":after", StringComparison.Ordinal) || name.EndsWith(":get", StringComparison.Ordinal)
            || name.EndsWith(":set", StringComparison.Ordinal));

    private void Value(bool holdsCode)
    {
        var quote = _text[_at++];
        if (holdsCode && Current != '@' && _text.IndexOf(quote, _at) is >= 0 and var end)
            Code(RazorForm.Value, code => TakeTo(code, end));
        while (_at < _text.Length && Current != quote)
        {
            if (Current == '@')
                Transition();
            else
                _at++;
        }

        _at = Math.Min(_at + 1, _text.Length);
    }

    /// <summary>What an at sign begins.</summary>
    private void Transition()
    {
        var (start, next) = (_at, At(_at + 1));
        if (next == '@')
            _at += 2;
        else if (next == '*')
            Mark(Behind("*@", start + 2), HighlightClass.Comment);
        else if (_depth == CodeScanner.Deepest || IsInAddress(start))
            _at++;
        else if (next is '(' or '{')
            Code(start, next == '(' ? RazorForm.Value : RazorForm.Statements, Bracketed);
        else if (SyntaxFacts.IsIdentifierStartCharacter(next))
            Word(start, _text.Substring(start + 1, While(start + 1, SyntaxFacts.IsIdentifierPartCharacter) - start - 1));
        else
            _at++;
    }

    /// <summary>Whether an at sign stands inside an address of mail, and not behind a value.</summary>
    private bool IsInAddress(int at) =>
        at > 0 && _markup[at - 1] != NoMarkup && char.IsLetterOrDigit(_text[at - 1]) && char.IsLetterOrDigit(At(at + 1));

    private void Word(int start, string word)
    {
        var end = start + 1 + word.Length;
        var next = While(end, char.IsWhiteSpace);
        if (word is "code" or "functions" && At(next) == '{')
        {
            Mark(end, HighlightClass.Keyword);
            _at = next;
            Code(RazorForm.Members, Bracketed);
        }
        else if (word == "section" && next > end && At(While(While(next, SyntaxFacts.IsIdentifierPartCharacter), char.IsWhiteSpace)) == '{')
        {
            Mark(end, HighlightClass.Keyword);
            _at = _text.IndexOf('{', _at) + 1;
            Nested(() => Markup(Until.Brace));
            _at = Math.Min(_at + 1, _text.Length);
        }
        else if (Controls.Contains(word) && (At(next) == '(' || word is "do" or "try"))
        {
            Code(start, RazorForm.Statements, Control);
        }
        else if (Directives.TryGetValue(word, out var form) && IsFirstOfLine(start) && (char.IsWhiteSpace(At(end)) || end == _text.Length))
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
        _at = While(_at, CodeScanner.IsSpace);
        var end = _text.IndexOf('\n', _at) is >= 0 and var found ? found : _text.Length;
        while (end > _at && (char.IsWhiteSpace(_text[end - 1]) || _text[end - 1] == ';'))
            end--;
        if (form is not null && end > _at && Current != '@')
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
        _spans.Add(new HighlightSpan(_at, end, name));
        Blank(end);
    }

    private void Blank(int end)
    {
        while (_at < end)
            _markup[_at++] = NoMarkup;
    }

    private void Nested(Action read)
    {
        _depth++;
        read();
        _depth--;
    }

    private static bool IsName(char c) => CodeScanner.IsWord(c) || c is '-' or ':' or '.' or '@';
}
