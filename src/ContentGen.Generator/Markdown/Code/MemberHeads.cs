using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContentGen.Generator.Markdown.Code;

/// <summary>
/// Tells lists of heads as references show them: constructors, and members with what they are called on, the parameters declared and no type
/// in front: <c>RepeatAttribute(int count)</c>, <c>Assert.Negative(int actual);</c>, <c>Has.Exactly(int count).Items</c>.
/// They are read as members of a class, with what they lack put in.
/// </summary>
internal sealed class MemberHeads
{
    /// <summary>The most characters of such a list: what is no C# at all takes the parser long.</summary>
    private const int Longest = 20_000;

    private readonly string _code;
    private readonly List<SyntaxToken> _tokens;
    private readonly List<Insertion> _insertions = [new(0, "class __Fence\n{\n")];

    private MemberHeads(string code, List<SyntaxToken> tokens) => (_code, _tokens) = (code, tokens);

    public static bool Are(string code, List<SyntaxToken> tokens) => code.Length <= Longest && new MemberHeads(code, tokens).Are();

    private bool Are()
    {
        for (var at = 0; at < _tokens.Count;)
        {
            if (Head(at) is not { } next)
                return false;
            at = next;
        }

        _insertions.Add(new Insertion(_code.Length, "\n}"));
        var snippet = new Snippet(SnippetForm.Signatures, _code, [.. _insertions]);
        // Where no parameter is declared, these are calls.
        return snippet.Errors.Count == 0 && snippet.Root.Members.Count == 1 && snippet.Root.Members[0] is ClassDeclarationSyntax type
            && type.Members.All(static member => member is BaseMethodDeclarationSyntax { Body: null, ExpressionBody: null } or PropertyDeclarationSyntax)
            && type.Members.OfType<BaseMethodDeclarationSyntax>().Any(static method => method.ParameterList.Parameters.Count > 0);
    }

    /// <summary>Reads a head, and adds what it lacks; returns the place behind it, or null when it is none.</summary>
    private int? Head(int start)
    {
        var isMore = Is(start, SyntaxKind.DotToken);
        var name = EndOfName(isMore ? start + 1 : start);
        var hasNoType = Is(name, SyntaxKind.OpenParenToken);
        if (!hasNoType && (name == _tokens.Count || (name > start + 1 && IsOnNewLine(name))))
        {
            Insert(_tokens[start].SpanStart, isMore ? "object __Fence" : "object ");
            Insert(_tokens[name - 1].Span.End, " { get; }");
            return name;
        }

        if (isMore || hasNoType)
            Insert(_tokens[start].SpanStart, isMore ? "void __Fence" : "void ");
        var depth = 0;
        for (var at = start; at < _tokens.Count; at++)
        {
            // A head has no body.
            if (Is(at, SyntaxKind.OpenBraceToken) || (depth == 0 && (Is(at, SyntaxKind.EqualsToken) || Is(at, SyntaxKind.EqualsGreaterThanToken))))
                return null;
            if (Is(at, SyntaxKind.SemicolonToken))
                return at + 1;
            depth += Is(at, SyntaxKind.OpenParenToken) ? 1 : Is(at, SyntaxKind.CloseParenToken) ? -1 : 0;
            if (depth > 0 && IsNamedByKeyword(at))
                Insert(_tokens[at].SpanStart, "@");
            var isEnd = depth == 0 && Is(at, SyntaxKind.CloseParenToken)
                && (at + 1 == _tokens.Count || Is(at + 1, SyntaxKind.DotToken) || (IsOnNewLine(at + 1) && _tokens[at + 1].Text != "where"));
            if (!isEnd)
                continue;
            Insert(_tokens[at].Span.End, ";");
            return at + 1;
        }

        Insert(_tokens[_tokens.Count - 1].Span.End, ";");
        return _tokens.Count;
    }

    /// <summary>Behind a name with dots and type arguments.</summary>
    private int EndOfName(int at)
    {
        var angles = 0;
        for (var isName = false; at < _tokens.Count; at++)
        {
            if (Is(at, SyntaxKind.LessThanToken))
                angles++;
            else if (Is(at, SyntaxKind.GreaterThanToken))
                angles--;
            else if (angles > 0)
                continue;
            else if (Is(at, SyntaxKind.DotToken))
                isName = false;
            else if (Is(at, SyntaxKind.IdentifierToken) && !isName)
                isName = true;
            else
                break;
        }

        return at;
    }

    /// <summary>Whether a parameter is called <c>params</c>, or by another word of C#, as in no code but in many references.</summary>
    private bool IsNamedByKeyword(int at) =>
        _tokens[at].IsReservedKeyword() && (Is(at + 1, SyntaxKind.CommaToken) || Is(at + 1, SyntaxKind.CloseParenToken))
        && !Is(at - 1, SyntaxKind.CommaToken) && !Is(at - 1, SyntaxKind.OpenParenToken) && !Is(at - 1, SyntaxKind.EqualsToken);

    private bool IsOnNewLine(int at) =>
        _code.IndexOf('\n', _tokens[at - 1].Span.End, _tokens[at].SpanStart - _tokens[at - 1].Span.End) >= 0;

    private bool Is(int at, SyntaxKind kind) => at >= 0 && at < _tokens.Count && _tokens[at].IsKind(kind);

    private void Insert(int at, string text) => _insertions.Add(new Insertion(at, text));
}
