using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentGen.Generator.Markdown.Code;

/// <summary>
/// Tells pieces that are cut out of larger code: they begin in the middle of a statement, leave a brace open, or are rows of
/// an initializer, an enum or a <c>switch</c>. What they lack stands in the text around them and is not a mistake.
/// </summary>
internal static class Fragments
{
    private const string Name = "__Fence";

    /// <summary>What the rows may be rows of.</summary>
    private static readonly (string Before, string Behind)[] Around =
    [
        ($"_ = new {Name} {{\n", "\n};"),
        ("_ = x switch {\n", "\n};"),
        ($"enum {Name} {{\n", "\n}"),
        ("_ = x(\n", "\n);"),
    ];

    /// <summary>The errors of a snippet that are mistakes wherever it was cut out.</summary>
    public static IReadOnlyList<SnippetError> Mistakes(Snippet snippet)
    {
        var tokens = SyntaxFactory.ParseTokens(snippet.Code).Where(static token => !token.IsKind(SyntaxKind.EndOfFileToken)).ToList();
        if (tokens.Count == 0 || snippet.Errors.Any(CodeFences.IsUnclosed))
            return snippet.Errors;
        if (BeginsInside(tokens) || IsRows(snippet, tokens) || MemberHeads.Are(snippet.Code, tokens))
            return [];
        // What is missing at the end of code with an open brace follows where the text goes on.
        var end = tokens[tokens.Count - 1].Span.End - 1;
        return LeavesOpen(tokens)
            ? [.. snippet.Errors.Where(error => error.Start < end && error.Id != "CS1513")]
            : [.. snippet.Errors.Where(error => error.Start < end || !GoesOn(snippet, error, tokens))];
    }

    /// <summary>
    /// Whether an error at the end asks for what the text shows next: the clauses of a <c>try</c>, or what a head such as
    /// <c>if (x)</c> is the head of.
    /// </summary>
    private static bool GoesOn(Snippet snippet, SnippetError error, List<SyntaxToken> tokens) =>
        error.Id == "CS1524" || (IsHead(tokens) && snippet.Errors.Any(other => other.Start == error.Start && other.Id is "CS1733" or "CS1525"));

    private static bool IsHead(List<SyntaxToken> tokens) => tokens[tokens.Count - 1].IsKind(SyntaxKind.CloseParenToken) && tokens[0].Kind() is
        SyntaxKind.IfKeyword or SyntaxKind.ForKeyword or SyntaxKind.ForEachKeyword or SyntaxKind.WhileKeyword
        or SyntaxKind.UsingKeyword or SyntaxKind.LockKeyword or SyntaxKind.FixedKeyword;

    private static bool BeginsInside(List<SyntaxToken> tokens) => tokens[0].Kind() switch
    {
        // A row of values may begin with a number such as .5, which is another token.
        SyntaxKind.DotToken or SyntaxKind.QuestionToken => tokens.Count > 1,
        SyntaxKind.CatchKeyword or SyntaxKind.FinallyKeyword or SyntaxKind.ElseKeyword or SyntaxKind.CaseKeyword => true,
        SyntaxKind.DefaultKeyword => tokens.Count > 1 && tokens[1].IsKind(SyntaxKind.ColonToken),
        SyntaxKind.CloseBraceToken or SyntaxKind.CloseParenToken => tokens.Count > 1,
        SyntaxKind.EqualsGreaterThanToken or SyntaxKind.AmpersandAmpersandToken or SyntaxKind.BarBarToken or SyntaxKind.QuestionQuestionToken
            or SyntaxKind.ColonToken or SyntaxKind.CommaToken => true,
        // The clauses of a query or a declaration.
        SyntaxKind.IdentifierToken => tokens[0].Text is "where" or "select" or "orderby" && tokens.Count > 1 && tokens[1].IsKind(SyntaxKind.IdentifierToken),
        _ => false,
    };

    /// <summary>Whether a brace is opened and not closed.</summary>
    private static bool LeavesOpen(List<SyntaxToken> tokens)
    {
        var depth = 0;
        foreach (var token in tokens)
        {
            depth += token.Kind() switch { SyntaxKind.OpenBraceToken => 1, SyntaxKind.CloseBraceToken => -1, _ => 0 };
            if (depth < 0)
                return false;
        }

        return depth > 0;
    }

    /// <summary>Rows end with commas and hold nothing that makes a statement of them.</summary>
    private static bool IsRows(Snippet snippet, List<SyntaxToken> tokens)
    {
        if (!tokens.Any(static token => token.IsKind(SyntaxKind.CommaToken)))
            return false;
        return Around.Any(around => Inside(around.Before, around.Behind) is { Errors.Count: 0, Root.Members.Count: 1 });

        Snippet Inside(string before, string behind) =>
            new(SnippetForm.Values, snippet.Code, new Insertion(0, before), new Insertion(snippet.Code.Length, behind));
    }
}
