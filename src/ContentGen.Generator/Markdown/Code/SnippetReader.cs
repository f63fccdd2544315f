using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContentGen.Generator.Markdown.Code;

/// <summary>
/// Finds the form in which a snippet has no errors. Nearly every one is right as a file, and then it is parsed once;
/// the others are tried for what people show instead of a file.
/// </summary>
internal static class SnippetReader
{
    private const string ClassName = "__Fence";

    /// <summary>
    /// The most characters of code that shows a value, signatures or attributes. For code that is no C# at all the parser takes time that
    /// grows with the square of its length, in each form again.
    /// </summary>
    private const int LongestPart = 20_000;

    public static Snippet Read(string code)
    {
        var file = new Snippet(SnippetForm.File, code);
        if (file.Errors.Count == 0)
            return file;
        if (EndsInValue(file) is { } value)
            return value;

        var members = Members(code);
        return members.Errors.Count == 0 ? members : Parts(code).FirstOrDefault(static snippet => snippet.Errors.Count == 0) ?? Nearer(file, members);
    }

    /// <summary>The snippet inside a class, where constructors and members of all kinds may stand.</summary>
    public static Snippet Members(string code)
    {
        var members = InClass(SnippetForm.Members, code, ClassName);
        var constructor = Inside(members).OfType<ConstructorDeclarationSyntax>().FirstOrDefault();
        return constructor is null || members.Errors.Count > 0 ? members : InClass(SnippetForm.Members, code, constructor.Identifier.Text);
    }

    /// <summary>Whether a file could not be compiled for members that stand outside of a class.</summary>
    public static bool HasLooseMembers(Snippet file) => file.Root.Members.Any(static member => member switch
    {
        GlobalStatementSyntax { Statement: LocalFunctionStatementSyntax function } =>
            function.Modifiers.Any(static modifier => modifier.Kind()
                is not (SyntaxKind.StaticKeyword or SyntaxKind.AsyncKeyword or SyntaxKind.UnsafeKeyword or SyntaxKind.ExternKeyword)),
        BaseFieldDeclarationSyntax or BasePropertyDeclarationSyntax or BaseMethodDeclarationSyntax => true,
        _ => false,
    });

    /// <summary>
    /// A value behind statements has no semicolon when it would be no statement with one; a lone value need not have any:
    /// <c>Posts.All.Count</c>.
    /// </summary>
    private static Snippet? EndsInValue(Snippet file)
    {
        if (file.Errors.Count != 1 || file.Errors[0].Id != "CS1002"
            || file.Root.Members.LastOrDefault() is not GlobalStatementSyntax { Statement: ExpressionStatementSyntax { SemicolonToken.IsMissing: true } last })
            return null;
        if (last.Expression is GenericNameSyntax or MemberAccessExpressionSyntax { Name: GenericNameSyntax })
            return null;
        var isStatement = last.Expression is AssignmentExpressionSyntax or InvocationExpressionSyntax or AwaitExpressionSyntax
                or BaseObjectCreationExpressionSyntax or ConditionalAccessExpressionSyntax
            || last.Expression.Kind() is SyntaxKind.PostIncrementExpression or SyntaxKind.PostDecrementExpression
                or SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression;
        return isStatement && file.Root.Members.Count > 1 ? null : new Snippet(SnippetForm.Values, file.Code, new Insertion(last.Expression.Span.End, ";"));
    }

    private static IEnumerable<Snippet> Parts(string code)
    {
        if (code.Length > LongestPart)
            yield break;
        var lines = LineEnds(code);
        if (lines.Count == 0)
            yield break;
        var end = lines[lines.Count - 1];

        if (code.TrimStart()[0] is '[' or '(')
        {
            var attributes = new Snippet(SnippetForm.Attributes, code, new Insertion(code.Length, $"\nclass {ClassName};"));
            if (attributes.Root.Members.Count == 1)
                yield return attributes;
            var value = new Snippet(SnippetForm.Values, code, new Insertion(0, "_ = "), new Insertion(end, ";"));
            if (value.Root.Members.Count == 1)
                yield return value;
        }

        // What follows is for code without semicolons at the ends of lines.
        if (IsEnd(code, end))
            yield break;
        yield return new Snippet(SnippetForm.Values, code, new Insertion(0, "_ = default("), new Insertion(end, ");"));
        var signature = InClass(SnippetForm.Signatures, code, ClassName, end);
        if (Inside(signature).LastOrDefault() is { } last && IsSignature(last))
            yield return signature;

        if (lines.Count == 1 || lines.Any(line => IsEnd(code, line)))
            yield break;
        var values = new Snippet(SnippetForm.Values, code, [.. lines.Select(static line => new Insertion(line, ";"))]);
        if (values.Root.Members.All(static member => member is GlobalStatementSyntax { Statement: ExpressionStatementSyntax }))
            yield return values;
        var signatures = InClass(SnippetForm.Signatures, code, ClassName, [.. lines]);
        if (Inside(signatures).All(IsSignature))
            yield return signatures;
    }

    private static bool IsEnd(string code, int end) => code[end - 1] is ';' or '{' or '}';

    /// <summary>Of two attempts that failed, the one that came further, then the one that complains less.</summary>
    private static Snippet Nearer(Snippet file, Snippet members)
    {
        // A brace too many closes the class that was put around.
        if (members.Root.Members.Count != 1 || members.Root.Members[0].Span.End < members.Root.FullSpan.End)
            return file;
        var further = members.Errors[0].Start - file.Errors[0].Start;
        return further > 0 || (further == 0 && members.Errors.Count < file.Errors.Count) ? members : file;
    }

    private static Snippet InClass(SnippetForm form, string code, string name, params int[] semicolons) =>
        new(form, code, [new Insertion(0, $"class {name}\n{{\n"), .. semicolons.Select(static at => new Insertion(at, ";")),
            new Insertion(code.Length, "\n}")]);

    private static IEnumerable<MemberDeclarationSyntax> Inside(Snippet snippet) =>
        snippet.Root.Members.Count == 1 && snippet.Root.Members[0] is ClassDeclarationSyntax type ? type.Members : [];

    private static bool IsSignature(MemberDeclarationSyntax member) => member switch
    {
        ConstructorDeclarationSyntax constructor => constructor.Body is null && constructor.ExpressionBody is null && constructor.Modifiers.Count > 0,
        BaseMethodDeclarationSyntax method => method.Body is null && method.ExpressionBody is null,
        BaseTypeDeclarationSyntax type => type.OpenBraceToken.IsKind(SyntaxKind.None),
        DelegateDeclarationSyntax => true,
        _ => false,
    };

    /// <summary>Behind the last token of each line that has one.</summary>
    private static List<int> LineEnds(string code)
    {
        var ends = new List<int>();
        foreach (var token in SyntaxFactory.ParseTokens(code).Where(static token => token.Span.Length > 0))
        {
            if (ends.Count > 0 && code.IndexOf('\n', ends[ends.Count - 1], token.SpanStart - ends[ends.Count - 1]) < 0)
                ends.RemoveAt(ends.Count - 1);
            ends.Add(token.Span.End);
        }

        return ends;
    }
}
