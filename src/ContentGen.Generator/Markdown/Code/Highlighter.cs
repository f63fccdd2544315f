using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentGen.Generator.Markdown.Code;

/// <summary>A stretch of a snippet that has a class.</summary>
internal readonly record struct HighlightSpan(int Start, int End, string Class);

/// <summary>Finds the stretches of a snippet that have a class, in order and without overlap. The text between them has none.</summary>
internal sealed class Highlighter
{
    private readonly List<HighlightSpan> _spans = [];
    private readonly Snippet _snippet;

    private Highlighter(Snippet snippet) => _snippet = snippet;

    public static IReadOnlyList<HighlightSpan> Spans(Snippet snippet)
    {
        var highlighter = new Highlighter(snippet);
        highlighter.Add(snippet.Root);
        return highlighter._spans;
    }

    /// <summary>The tokens of a node, which may be nested as deep as a program can write it: no call for each level.</summary>
    private void Add(SyntaxNode node)
    {
        // DescendantTokens gives the same, through three iterators, and takes half as long again.
        var (open, depth) = (new ChildSyntaxList.Enumerator[16], 0);
        open[0] = node.ChildNodesAndTokens().GetEnumerator();
        while (depth >= 0)
        {
            if (!open[depth].MoveNext())
            {
                depth--;
            }
            else if (open[depth].Current is var child && child.AsNode() is { } inner)
            {
                if (++depth == open.Length)
                    Array.Resize(ref open, depth * 2);
                open[depth] = inner.ChildNodesAndTokens().GetEnumerator();
            }
            else
            {
                Add(child.AsToken());
            }
        }
    }

    private void Add(SyntaxToken token)
    {
        foreach (var trivia in token.LeadingTrivia)
            Add(trivia);
        if (TokenClassifier.Of(token) is { } name)
            Add(token.SpanStart, token.Span.End, name);
        foreach (var trivia in token.TrailingTrivia)
            Add(trivia);
    }

    private void Add(SyntaxTrivia trivia)
    {
        var (start, end) = (trivia.SpanStart, trivia.Span.End);
        switch (trivia.Kind())
        {
            case SyntaxKind.WhitespaceTrivia or SyntaxKind.EndOfLineTrivia:
                break;
            case SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia:
                Add(start, end, IsXmlDoc(trivia.ToString()) ? HighlightClass.XmlDoc : HighlightClass.Comment);
                break;
            case SyntaxKind.DisabledTextTrivia:
                // What an #if leaves out is code to the reader all the same.
                foreach (var span in Spans(new Snippet(SnippetForm.File, trivia.ToString())))
                    Add(start + span.Start, start + span.End, span.Class);
                break;
            case SyntaxKind.SkippedTokensTrivia when trivia.GetStructure() is { } skipped:
                Add(skipped);
                break;
            default:
                if (trivia.IsDirective)
                    Add(start, end, HighlightClass.Preprocessor);
                break;
        }
    }

    /// <summary>Joins a span to the one in front of it where both look alike and touch.</summary>
    private void Add(int start, int end, string name)
    {
        (start, end) = (_snippet.Wrapped.ToCode(start), _snippet.Wrapped.ToCode(end));
        var last = _spans.Count == 0 ? default : _spans[_spans.Count - 1];
        if (start >= end || start < last.End)
            return;
        if (start == last.End && name == last.Class)
            _spans[_spans.Count - 1] = last with { End = end };
        else
            _spans.Add(new HighlightSpan(start, end, name));
    }

    private static bool IsXmlDoc(string comment) =>
        (comment.StartsWith("///", StringComparison.Ordinal) && !comment.StartsWith("////", StringComparison.Ordinal))
        || (comment.StartsWith("/**", StringComparison.Ordinal) && comment.Length > 4 && comment[3] is not ('*' or '/'));
}
