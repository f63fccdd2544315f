using System.Globalization;
using ContentGen.Generator.Markdown.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentGen.Generator.Markdown.Components;

/// <summary>Checks that the text between braces is one complete expression, and so stays one wherever it is put.</summary>
internal static class CSharpExpression
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.Preview);

    /// <summary>What is wrong with a text, and where in it; null for an expression.</summary>
    public static ExpressionFault? Fault(string text)
    {
        if (CodeDepth.ExcessAt(text) is { } excess)
            return new ExpressionFault(excess, 1, "it is nested too deeply");
        var expression = SyntaxFactory.ParseExpression(text, 0, Options, consumeFullText: true);
        // What stands on lines of its own behind the expression belongs to the end of the text: a comment, or the indentation of the brace.
        var rest = SyntaxFactory.ParseLeadingTrivia(text, expression.FullSpan.End);
        if (expression.ContainsDirectives || rest.Any(static trivia => trivia.IsDirective))
            return new ExpressionFault(Math.Max(text.IndexOf('#'), 0), 1, "a preprocessor directive cannot stand in an expression");
        var error = expression.GetDiagnostics().FirstOrDefault(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        if (error is null)
        {
            return expression.FullSpan.Length + rest.FullSpan.Length == text.Length && !expression.IsMissing
                ? null
                : new ExpressionFault(0, text.Length, "it is not one expression");
        }

        var span = error.Location.SourceSpan;
        return new ExpressionFault(span.Start, Math.Min(span.Length, text.Length - span.Start), error.GetMessage(CultureInfo.InvariantCulture));
    }
}

/// <summary>Why a text is no expression.</summary>
internal sealed record ExpressionFault(int Start, int Length, string Message);
