using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContentGen.Generator.Markdown.Code;

/// <summary>
/// Tells lists of heads as references show them: constructors and methods with what they are called on, the parameters declared and no type
/// in front: <c>RepeatAttribute(int count)</c>, <c>Assert.Negative(int actual);</c>.
/// </summary>
internal static class MemberHeads
{
    private const string Before = "class __Fence\n{\n";

    /// <summary>The most characters of such a list: what is no C# at all takes the parser long.</summary>
    private const int Longest = 20_000;

    public static bool Are(string code, List<SyntaxToken> tokens)
    {
        if (code.Length > Longest)
            return false;
        var insertions = new List<Insertion> { new(0, Before) };
        var depth = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            // A head has no body.
            if (tokens[i].Kind() is SyntaxKind.OpenBraceToken or SyntaxKind.EqualsGreaterThanToken or SyntaxKind.EqualsToken && depth == 0)
                return false;
            if (depth == 0 && BeginsHead(code, tokens, i))
            {
                if (i > 0 && !tokens[i - 1].IsKind(SyntaxKind.SemicolonToken))
                    insertions.Add(new Insertion(tokens[i - 1].Span.End, ";"));
                if (HasNoType(tokens, i))
                    insertions.Add(new Insertion(tokens[i].SpanStart, "void "));
            }

            depth += tokens[i].Kind() switch { SyntaxKind.OpenParenToken => 1, SyntaxKind.CloseParenToken => -1, _ => 0 };
        }

        var last = tokens[tokens.Count - 1];
        if (!last.IsKind(SyntaxKind.SemicolonToken))
            insertions.Add(new Insertion(last.Span.End, ";"));
        insertions.Add(new Insertion(code.Length, "\n}"));
        var snippet = new Snippet(SnippetForm.Signatures, code, [.. insertions]);
        // Where no parameter is declared, these are calls.
        return snippet.Errors.Count == 0 && snippet.Root.Members.Count == 1 && snippet.Root.Members[0] is ClassDeclarationSyntax type
            && type.Members.All(static member => member is BaseMethodDeclarationSyntax { Body: null, ExpressionBody: null })
            && type.Members.OfType<BaseMethodDeclarationSyntax>().Any(static method => method.ParameterList.Parameters.Count > 0);
    }

    /// <summary>Whether a token is the first of all, the first behind a semicolon, or the first of a line behind a bracket.</summary>
    private static bool BeginsHead(string code, List<SyntaxToken> tokens, int at)
    {
        if (at == 0)
            return true;
        var before = tokens[at - 1];
        return before.IsKind(SyntaxKind.SemicolonToken)
            || (before.IsKind(SyntaxKind.CloseParenToken) && tokens[at].IsKind(SyntaxKind.IdentifierToken) && tokens[at].Text != "where"
                && code.IndexOf('\n', before.Span.End, tokens[at].SpanStart - before.Span.End) >= 0);
    }

    /// <summary>Whether a bracket follows a name with dots and type arguments, and no other name stands between.</summary>
    private static bool HasNoType(List<SyntaxToken> tokens, int at)
    {
        var isName = false;
        for (var angles = 0; at < tokens.Count; at++)
        {
            switch (tokens[at].Kind())
            {
                case SyntaxKind.OpenParenToken:
                    return isName && angles == 0;
                case SyntaxKind.LessThanToken:
                    angles++;
                    break;
                case SyntaxKind.GreaterThanToken:
                    angles--;
                    break;
                case SyntaxKind.DotToken when angles == 0:
                    isName = false;
                    break;
                case SyntaxKind.IdentifierToken when angles == 0 && !isName:
                    isName = true;
                    break;
                default:
                    if (angles == 0)
                        return false;
                    break;
            }
        }

        return false;
    }
}
