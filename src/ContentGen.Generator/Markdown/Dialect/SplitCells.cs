using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Model;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace ContentGen.Generator.Markdown.Dialect;

/// <summary>
/// Finds code that a table's rules cut in two: cells are told apart before code is seen. In the head it costs the whole table.
/// </summary>
internal static class SplitCells
{
    public static IEnumerable<Problem> In(string file, string text, MarkdownDocument document)
    {
        if (text.IndexOf('|') < 0 || text.IndexOf('`') < 0)
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

    private static List<Problem> Row(string file, string text, LineMap lines, int number, int columns, bool isHead)
    {
        var problems = new List<Problem>();
        var line = Line(text, lines, number);
        var cells = TableRows.Cells(line);
        var inCode = 0;
        for (var at = 0; at < line.Length; at++)
        {
            if (line[at] == '\\')
                at++;
            else if (line[at] == '`')
                at = Code(at);
        }

        return isHead && cells - inCode != columns ? [] : problems;

        // The last backtick of the code that begins here, or of the run that begins none.
        int Code(int at)
        {
            var run = Run(line, at);
            var close = Close(line, at + run, run);
            var pipes = close < 0 ? [] : Pipes(line, at + run, close);
            // A cell with nothing but backticks in it was meant to have them.
            if (pipes.Count > 0 && !(cells <= columns && IsBare(line, at, at + run) && IsBare(line, close, close + run)))
            {
                inCode += pipes.Count;
                problems.Add(Problems.SplitCell(file, lines.Range(lines.LineStart(number) + pipes[0], 1), line.Substring(at, close + run - at), isHead));
            }

            return (close < 0 ? at : close) + run - 1;
        }
    }

    private static string Line(string text, LineMap lines, int line) => text.Substring(lines.LineStart(line), lines.LineEnd(line) - lines.LineStart(line));

    private static int Run(string line, int at)
    {
        var end = at;
        while (end < line.Length && line[end] == '`')
            end++;
        return end - at;
    }

    private static int Close(string line, int from, int run)
    {
        for (var at = line.IndexOf('`', from); at >= 0; at = line.IndexOf('`', at))
        {
            var length = Run(line, at);
            if (length == run)
                return at;
            at += length;
            if (at >= line.Length)
                break;
        }

        return -1;
    }

    private static List<int> Pipes(string line, int from, int end)
    {
        var pipes = new List<int>();
        for (var at = from; at < end; at++)
        {
            if (line[at] == '\\' && at + 1 < end && line[at + 1] == '|')
                at++;
            else if (line[at] == '|')
                pipes.Add(at);
        }

        return pipes;
    }

    /// <summary>Whether a stretch is alone between two pipes.</summary>
    private static bool IsBare(string line, int start, int end)
    {
        while (start > 0 && line[start - 1] is ' ' or '\t')
            start--;
        while (end < line.Length && line[end] is ' ' or '\t')
            end++;
        return (start == 0 || line[start - 1] == '|') && (end == line.Length || line[end] == '|');
    }
}
