using ContentGen.Generator.Markdown.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentGen.Generator.Markdown.Languages;

/// <content>Reads C# with the compiler's own lexer, up to where a page goes on.</content>
internal sealed partial class RazorReader
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.Preview, DocumentationMode.None);

    /// <summary>C# behind an at sign.</summary>
    private void Code(int start, RazorForm form, Action<RazorCode> read)
    {
        Mark(start + 1, HighlightClass.Preprocessor);
        Code(form, read);
    }

    private void Code(RazorForm form, Action<RazorCode> read)
    {
        var code = new RazorCode(form, _code.At);
        Nested(() => read(code));
        _spans.AddRange(code.Spans());
    }

    private void TakeTo(RazorCode code, int end)
    {
        code.Append(_text, end);
        Blank(end);
    }

    private void TakeSpace(RazorCode code) => TakeTo(code, _code.While(_code.At, char.IsWhiteSpace));

    private void TakeWord(RazorCode code) => TakeTo(code, _code.While(_code.At, SyntaxFacts.IsIdentifierPartCharacter));

    /// <summary>
    /// A value without parentheses around it: a name, and members, calls and elements that follow without a space. <c>await</c> may stand
    /// in front.
    /// </summary>
    private void Expression(RazorCode code)
    {
        if (_code.Is("await "))
        {
            TakeWord(code);
            TakeSpace(code);
        }

        TakeWord(code);

        while (true)
        {
            var mark = _code.Is("?.") || _code.Is("!.") ? 2 : _code.Current == '.' ? 1 : 0;
            if (mark > 0 && SyntaxFacts.IsIdentifierStartCharacter(_code[_code.At + mark]))
                TakeTo(code, _code.While(_code.At + mark, SyntaxFacts.IsIdentifierPartCharacter));
            else if (_code.Current is '(' or '[')
                Bracketed(code);
            else if (_code.Current is '?' or '!' && _code[_code.At + 1] == '[')
                TakeTo(code, _code.At + 1);
            else
                return;
        }
    }

    /// <summary>A statement that decides what is shown, with its blocks: <c>if (a) { … } else { … }</c>.</summary>
    private void Control(RazorCode code)
    {
        var isLoop = _code.Is("do");
        do
        {
            while (SyntaxFacts.IsIdentifierStartCharacter(_code.Current) || _code.Current == '(')
            {
                if (_code.Current == '(')
                    Bracketed(code);
                else
                    TakeWord(code);
                TakeSpace(code);
            }

            if (_code.Current != '{')
                return;
            Bracketed(code);
        }
        while (GoesOn(code, isLoop));
    }

    private bool GoesOn(RazorCode code, bool isLoop)
    {
        var start = _code.While(_code.At, char.IsWhiteSpace);
        var word = _text.Substring(start, _code.While(start, SyntaxFacts.IsIdentifierPartCharacter) - start);
        if (word is not ("else" or "catch" or "finally") && !(isLoop && word == "while"))
            return false;
        TakeSpace(code);
        return true;
    }

    /// <summary>From a bracket to the one that closes it. Where a statement could begin, markup may stand instead.</summary>
    private void Bracketed(RazorCode code)
    {
        var depth = 0;
        for (var isRead = false; !isRead;)
            isRead = Tokens(code, ref depth);
    }

    /// <summary>Takes tokens up to the end of the brackets, and then returns true, or over the next piece of markup.</summary>
    private bool Tokens(RazorCode code, ref int depth)
    {
        var mayBegin = depth > 0;
        foreach (var token in SyntaxFactory.ParseTokens(_text, _code.At, _code.At, Options))
        {
            if (token.IsKind(SyntaxKind.EndOfFileToken))
                break;
            var (start, next) = (token.SpanStart, _code[token.SpanStart + 1]);
            if (IsHole(_text[start], next, mayBegin))
            {
                TakeTo(code, start);
                Hole(code, next);
                return false;
            }

            depth += token.Kind() switch
            {
                SyntaxKind.OpenBraceToken or SyntaxKind.OpenParenToken or SyntaxKind.OpenBracketToken => 1,
                SyntaxKind.CloseBraceToken or SyntaxKind.CloseParenToken or SyntaxKind.CloseBracketToken => -1,
                _ => 0,
            };
            TakeTo(code, token.Span.End);
            if (depth == 0)
                return true;
            mayBegin = token.Kind() is SyntaxKind.OpenBraceToken or SyntaxKind.CloseBraceToken or SyntaxKind.SemicolonToken or SyntaxKind.ColonToken;
        }

        TakeTo(code, _text.Length);
        return true;
    }

    private static bool IsHole(char first, char next, bool mayBegin) => first == '@'
        ? next is '*' or ':' or '<' || (mayBegin && next != '"')
        : first == '<' && mayBegin && (next == '!' || char.IsLetter(next));

    /// <summary>Markup in code: an element, the rest of a line behind <c>@:</c>, a comment, or a value that is written where a statement could stand.</summary>
    private void Hole(RazorCode code, char next)
    {
        if (_code.Current == '@' && next is not (':' or '<'))
        {
            Transition();
        }
        else
        {
            if (_code.Current == '@')
                Mark(next == ':' ? _code.At + 2 : _code.At + 1, HighlightClass.Preprocessor);
            Nested(() => Markup(next == ':' ? Until.Line : Until.Element));
        }

        code.Leave(_code.At);
    }
}
