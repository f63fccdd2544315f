using ContentGen.Generator.Model;

namespace ContentGen.Generator.FrontMatter;

/// <summary>A file's text seen as lines (from zero), for those who look for fences and causes. Line ends are <c>\n</c>.</summary>
internal sealed class TextLines(string path, string text)
{
    private readonly LineMap _map = new(text);

    public string Path { get; } = path;

    public string Text { get; } = text;

    public int Count => _map.LineCount;

    public int Start(int line) => _map.LineStart(line);

    public int End(int line) => _map.LineEnd(line);

    public int LineOf(int offset) => _map.Position(offset).Line;

    public int ColumnOf(int offset) => _map.Position(offset).Column;

    public string Line(int line) => Slice(Start(line), End(line));

    public string Slice(int start, int end) => Text.Substring(start, Math.Max(0, end - start));

    public SourceRange Range(int start, int end) => _map.Range(start, end - start);

    /// <summary>A line without the spaces around it.</summary>
    public SourceRange TrimmedLine(int line) => Range(SkipSpaces(Start(line), End(line)), TrimEnd(Start(line), End(line)));

    public bool IsBlankLine(int line) => SkipSpaces(Start(line), End(line)) == End(line);

    /// <summary>The last line in front of an offset that is neither blank nor a comment; never one above <paramref name="first"/>.</summary>
    public int LastContentLine(int first, int before)
    {
        var line = LineOf(before);
        while (line > first && (Start(line) >= before || IsBlankLine(line) || Text[SkipSpaces(Start(line), End(line))] == '#'))
            line--;
        return line;
    }

    public bool IsFence(int line, string fence)
    {
        var start = Start(line);
        return string.CompareOrdinal(Text, start, fence, 0, fence.Length) == 0
            && TrimEnd(start, End(line)) == start + fence.Length;
    }

    public int SkipSpaces(int offset, int end)
    {
        while (offset < end && IsBlank(Text[offset]))
            offset++;
        return offset;
    }

    public int TrimEnd(int start, int end)
    {
        while (end > start && IsBlank(Text[end - 1]))
            end--;
        return end;
    }

    public static bool IsBlank(char c) => c is ' ' or '\t';
}
