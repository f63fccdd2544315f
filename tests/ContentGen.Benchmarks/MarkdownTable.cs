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
        Console.WriteLine($"|{string.Join('|', widths.Select(static (width, column) => column == 0 ? new string('-', width + 2) : new string('-', width + 1) + ":"))}|");
        foreach (var row in _rows)
            Line(row);
        Console.WriteLine();

        void Line(string[] cells) =>
            Console.WriteLine($"| {string.Join(" | ", cells.Select((cell, column) => column == 0 ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column])))} |");
    }
}
