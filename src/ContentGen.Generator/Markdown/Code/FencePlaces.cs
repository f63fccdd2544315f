using ContentGen.Generator.Model;
using Markdig.Syntax;

namespace ContentGen.Generator.Markdown.Code;

/// <summary>Where the lines of a fence stand in the body: lists and quotes indent them, by spaces, marks or half a tab.</summary>
internal sealed record FencePlaces(EquatableArray<FenceLine> Lines)
{
    public static FencePlaces Of(FencedCodeBlock block, LineMap body, int bodyLength)
    {
        var lines = new List<FenceLine>(block.Lines.Count);
        var codeStart = 0;
        for (var i = 0; i < block.Lines.Count; i++)
        {
            var line = block.Lines.Lines[i];
            var slice = line.Slice;
            var (start, spaces) = (slice.Start, 0);
            if (slice.Text?.Length != bodyLength)
            {
                // Part of a tab belongs to the indentation, so Markdig wrote spaces for the rest of it into a line of its own.
                spaces = slice.Length - slice.ToString().TrimStart(' ').Length;
                start = Math.Max(body.LineEnd(line.Line) - (slice.Length - spaces) - Math.Min(spaces, 1), body.LineStart(line.Line));
            }

            var (bodyLine, column) = body.Position(start);
            lines.Add(new FenceLine(codeStart, start, bodyLine, column, spaces));
            codeStart += slice.Length + 1;
        }

        return new FencePlaces(lines.ToEquatableArray());
    }

    /// <summary>The place in the body of a stretch of the code.</summary>
    public SourceRange Range(int start, int end)
    {
        var (from, fromLine, fromColumn) = Find(start);
        var (to, toLine, toColumn) = Find(Math.Max(start, end));
        return new SourceRange(from, to - from, fromLine, fromColumn, toLine, toColumn);
    }

    private (int Offset, int Line, int Column) Find(int offset)
    {
        var line = Lines.LastOrDefault(line => line.CodeStart <= offset) ?? new FenceLine(0, 0, 0, 0, 0);
        var column = offset - line.CodeStart;
        if (line.Spaces > 0)
            column = Math.Max(column - line.Spaces + 1, 0);
        return (line.BodyStart + column, line.Line, line.Column + column);
    }
}

/// <summary>A line of a fence.</summary>
/// <param name="CodeStart">Where it begins in the fence's code.</param>
/// <param name="BodyStart">Where it begins in the body.</param>
/// <param name="Line">Its line in the body.</param>
/// <param name="Column">The column in the body where it begins.</param>
/// <param name="Spaces">How many spaces at its beginning stand for one tab.</param>
internal sealed record FenceLine(int CodeStart, int BodyStart, int Line, int Column, int Spaces);
