using ContentGen.Generator.Markdown.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Fences;

/// <summary>A fence as a file of the project.</summary>
internal sealed record ParsedFence(WrappedCode Code, SnippetForm Form, CompilationUnitSyntax Root)
{
    public SyntaxTree Tree => Root.SyntaxTree;

    /// <summary>
    /// Whether there is nothing but statements and usings of the file's own. Such a file says nothing to others: its locals and
    /// local functions are its own, even beside other files of statements.
    /// </summary>
    public bool IsStatements =>
        Root is { AttributeLists.Count: 0, Externs.Count: 0 }
        && Root.Members.All(static member => member is GlobalStatementSyntax)
        && Root.Usings.All(static line => line.GlobalKeyword.IsKind(SyntaxKind.None));

    /// <summary>What the statements return fits the method that is not shown.</summary>
    public HashSet<TextSpan> Returned { get; } =
    [
        .. Root.Members.OfType<GlobalStatementSyntax>()
            .SelectMany(static statement => statement.DescendantNodes(static node =>
                node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)))
            .OfType<ReturnStatementSyntax>()
            .Select(static statement => statement.Expression?.Span ?? statement.Span),
    ];

    public static ParsedFence Of(WrappedCode code, SnippetForm form, CSharpParseOptions options, CancellationToken cancellationToken) =>
        new(code, form, CSharpSyntaxTree.ParseText(code.Text(), options, cancellationToken: cancellationToken).GetCompilationUnitRoot(cancellationToken));
}
