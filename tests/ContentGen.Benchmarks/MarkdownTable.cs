namespace ContentGen.Benchmarks;

/// <summary>A table for the terminal that can be pasted into a document.</summary>
internal sealed class MarkdownTable(params string[] head)
{
    private readonly List<string[]> _rows = [];

    public void Add(params string[] cells) => _rows.Add(cells);

    public void Print()
    {
        var widths = head.Select((cell, column) => _rows.Select(row => row[column].Length).Append(cell.Length).Append(3).Max()).ToArray();
        Line(head);
        Console.WriteLine($"|{string.Join('|', widths.Select(static (width, column) => new string('-', width + 1) + (column == 0 ? '-' : ':')))}|");
        foreach (var row in _rows)
            Line(row);
        Console.WriteLine();

        void Line(string[] cells)
        {
            var padded = cells.Select((cell, column) => column == 0 ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]));
            Console.WriteLine($"| {string.Join(" | ", padded)} |");
        }
    }
}
