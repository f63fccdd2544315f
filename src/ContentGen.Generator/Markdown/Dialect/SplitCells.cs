using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Model;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace ContentGen.Generator.Markdown.Dialect;

/// <summary>
/// Finds code, formulas and links that a table's rules cut in two: cells are told apart before any of these is seen. In the head it
/// costs the whole table.
/// </summary>
internal static class SplitCells
{
    public static IEnumerable<Problem> In(string file, string text, MarkdownDocument document)
    {
        if (text.IndexOf('|') < 0)
            return [];
        var lines = new LineMap(text);
        var problems = new List<Problem>();
        var seen = 0;
        foreach (var block in document.Descendants<Block>())
        {
            if (block is TableRow { Parent: Table { Parser: not GridTableParser } table } row)
            {
                problems.AddRange(Row(file, text, lines, row.Line, table.ColumnDefinitions.Count, isHead: false));
            }
            else if (block is ParagraphBlock { Parent: not TableCell } paragraph)
            {
                // The spans of what stands in a grid table reach to the end of the text: no line is looked at twice.
                var last = lines.Position(Math.Max(paragraph.Span.End, paragraph.Span.Start)).Line;
                problems.AddRange(Heads(file, text, lines, Math.Max(paragraph.Line, seen), last));
                seen = Math.Max(seen, last);
            }
        }

        return problems;
    }

    /// <summary>Lines of a paragraph that were to be the head of a table, and are none for their number of cells alone.</summary>
    private static IEnumerable<Problem> Heads(string file, string text, LineMap lines, int first, int last)
    {
        for (var line = first; line < last; line++)
        {
            // Most lines have none, and need no string of their own.
            if (text.IndexOf('|', lines.LineStart(line + 1), lines.LineEnd(line + 1) - lines.LineStart(line + 1)) < 0)
                continue;
            var below = TableRows.Trim(Line(text, lines, line + 1));
            if (!TableRows.IsDelimiterRow(below, 0))
                continue;
            foreach (var problem in Row(file, text, lines, line, TableRows.Cells(below), isHead: true))
                yield return problem;
        }
    }

    private static IReadOnlyList<Problem> Row(string file, string text, LineMap lines, int number, int columns, bool isHead)
    {
        var line = Line(text, lines, number);
        var cells = TableRows.Cells(line);
        // Stray backticks in two cells look like code with a pipe in it. Most rows have no cell too many.
        if (cells <= columns)
            return [];
        var split = new List<(RowPiece Piece, IReadOnlyList<int> Pipes)>();
        for (var at = 0; at < line.Length; at++)
        {
            if (line[at] == '\\')
            {
                at++;
            }
            else if (RowPiece.At(line, at) is { } piece)
            {
                if (piece.Pipes(line) is { Count: > 0 } pipes)
                    split.Add((piece, pipes));
                at = piece.End - 1;
            }
        }

        // That something is one thing shows in the number of cells: it is right without the pipes in it. Code is code before the rest is anything.
        var told = new[] { split, [.. split.Where(static found => found.Piece.IsCode)] }.FirstOrDefault(found => cells - Count(found) == columns) ?? [];
        return [.. told.Select(found => Problems.SplitCell(
            file,
            lines.Range(lines.LineStart(number) + found.Pipes[0], 1),
            found.Piece.Kind,
            line.Substring(found.Piece.Start, found.Piece.End - found.Piece.Start),
            isHead))];
    }

    private static int Count(List<(RowPiece Piece, IReadOnlyList<int> Pipes)> split) => split.Sum(static found => found.Pipes.Count);

    private static string Line(string text, LineMap lines, int line) => text.Substring(lines.LineStart(line), lines.LineEnd(line) - lines.LineStart(line));
}
