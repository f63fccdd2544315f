using ContentGen.Generator.Markdown.Html;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentGen.Generator.Markdown.Languages;

/// <content>Reads markup as far as it must be known to find the C# in it: elements, and the values of their attributes.</content>
internal sealed partial class RazorReader
{
    /// <summary>Elements that hold text in another language.</summary>
    private static readonly HashSet<string> Raw = new(["script", "style"], StringComparer.OrdinalIgnoreCase);

    private void Markup(Until until)
    {
        var (elements, braces) = (0, 0);
        while (_code.At < _text.Length)
        {
            var c = _code.Current;
            if (c == '\n' && until == Until.Line)
                return;
            if (c == '}' && until == Until.Brace && braces-- == 0)
                return;
            if (c == '<')
                elements += Tag();
            else if (c == '@')
                Transition();
            else
                (_code.At, braces) = (_code.At + 1, c == '{' ? braces + 1 : braces);
            if (until == Until.Element && elements <= 0)
                return;
        }
    }

    /// <summary>How many elements more are open behind a tag.</summary>
    private int Tag()
    {
        var start = _code.At++;
        if (_code.Current == '/')
        {
            _code.At = Behind(">", _code.At);
            return -1;
        }

        if (_code.Current is '!' or '?')
        {
            _code.At = Behind(_code.Is("!--") ? "-->" : ">", _code.At);
            return 0;
        }

        if (!char.IsLetter(_code.Current))
            return 0;
        _code.At = _code.While(_code.At, IsName);
        var name = _text.Substring(start + 1, _code.At - start - 1);
        Attributes();
        var isWhole = _text[Math.Min(_code.At, _text.Length) - 1] == '/';
        _code.At = Math.Min(_code.At + 1, _text.Length);
        if (isWhole || VoidElements.Contains(name))
            return 0;
        if (!Raw.Contains(name))
            return 1;
        _code.At = Behind("</" + name, _code.At);
        _code.At = Behind(">", _code.At);
        return 0;
    }

    private void Attributes()
    {
        var name = "";
        while (_code.At < _text.Length && _code.Current is not ('>' or '<'))
        {
            if (_code.Current is '"' or '\'')
                Value(HoldsCode(name));
            else if (_code.Current == '@' && !SyntaxFacts.IsIdentifierStartCharacter(_code[_code.At + 1]))
                Transition();
            else if (_code.Current == '=' && _code[_code.While(_code.At + 1, char.IsWhiteSpace)] == '@')
                (_code.At, name) = (_code.While(_code.At + 1, char.IsWhiteSpace), Implied());
            else if (IsName(_code.Current))
                name = Name();
            else
                _code.At++;
        }
    }

    private string Name()
    {
        var start = _code.At;
        _code.At = _code.While(start, IsName);
        return _text.Substring(start, _code.At - start);
    }

    /// <summary>A value without quotes.</summary>
    private string Implied()
    {
        _code.At = _code.While(_code.At + 1, char.IsWhiteSpace);
        Transition();
        return "";
    }

    /// <summary>Whether the value of an attribute is C# by the attribute's name, and not only behind an at sign.</summary>
    private static bool HoldsCode(string name) => name.Length > 1 && name[0] == '@' && name != "@formname"
        && (name.IndexOf(':') < 0 || name.EndsWith(":after", StringComparison.Ordinal) || name.EndsWith(":get", StringComparison.Ordinal)
            || name.EndsWith(":set", StringComparison.Ordinal));

    private void Value(bool holdsCode)
    {
        var quote = _text[_code.At++];
        if (holdsCode && _code.Current != '@' && _text.IndexOf(quote, _code.At) is >= 0 and var end)
            Code(RazorForm.Value, code => TakeTo(code, end));
        while (_code.At < _text.Length && _code.Current != quote)
        {
            if (_code.Current == '@')
                Transition();
            else
                _code.At++;
        }

        _code.At = Math.Min(_code.At + 1, _text.Length);
    }

    private static bool IsName(char c) => CodeScanner.IsWord(c) || c is '-' or ':' or '.' or '@';
}
