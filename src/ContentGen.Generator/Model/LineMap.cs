namespace ContentGen.Generator.Model;

/// <summary>Turns offsets into lines and columns and back, for a text whose only line end is <c>\n</c>.</summary>
internal sealed class LineMap
{
    private readonly List<int> _starts = [0];

    public LineMap(string text)
    {
        Length = text.Length;
        for (var i = text.IndexOf('\n'); i >= 0; i = text.IndexOf('\n', i + 1))
            _starts.Add(i + 1);
    }

    /// <summary>Number of characters of the text.</summary>
    public int Length { get; }

    public int LineCount => _starts.Count;

    /// <summary>Offset of the first character of a line (from zero).</summary>
    public int LineStart(int line) => line < _starts.Count ? _starts[line] : Length;

    /// <summary>Offset just past the last character of a line, its line end left out.</summary>
    public int LineEnd(int line) => line + 1 < _starts.Count ? _starts[line + 1] - 1 : Length;

    public int Offset(int line, int column) => Math.Min(LineStart(line) + column, Length);

    public (int Line, int Column) Position(int offset)
    {
        var found = _starts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        return (line, offset - _starts[line]);
    }

    public SourceRange Range(int start, int length)
    {
        start = Math.Min(Math.Max(start, 0), Length);
        length = Math.Min(Math.Max(length, 0), Length - start);
        var (line, column) = Position(start);
        var (endLine, endColumn) = Position(start + length);
        return new SourceRange(start, length, line, column, endLine, endColumn);
    }

    /// <summary>From one position (line and column from zero) to another.</summary>
    public SourceRange Range(int line, int column, int endLine, int endColumn)
    {
        var start = Offset(line, column);
        return Range(start, Offset(endLine, endColumn) - start);
    }
}
