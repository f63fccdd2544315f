using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Model;

/// <summary>
/// A stretch of a file's text: offset and length in UTF-16 units, lines and columns from zero.
/// It holds no text and no syntax tree, so it may flow through the pipeline.
/// </summary>
internal readonly record struct SourceRange(int Start, int Length, int StartLine, int StartColumn, int EndLine, int EndColumn)
{
    public int End => Start + Length;

    public TextSpan Span => new(Start, Length);

    /// <summary>Whether another stretch of the same text lies inside this one.</summary>
    public bool Holds(SourceRange other) => other.Start >= Start && other.End <= End;

    public LinePositionSpan Lines => new(new LinePosition(StartLine, StartColumn), new LinePosition(EndLine, EndColumn));
}
