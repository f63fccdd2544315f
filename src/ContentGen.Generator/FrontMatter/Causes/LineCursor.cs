namespace ContentGen.Generator.FrontMatter.Causes;

/// <summary>
/// The line that is being read. Scanners look at the text from an offset and say which line comes next;
/// only <see cref="YamlCause"/> moves.
/// </summary>
internal sealed class LineCursor(YamlText text, int start)
{
    public int Line { get; private set; } = text.LineOf(start);

    /// <summary>False once all lines of the YAML are read.</summary>
    public bool HasLine => text.HasLine(Line);

    public int Start => text.Lines.Start(Line);

    public int End => text.EndOfLine(Line);

    /// <summary>Offset of the first character that is not a space; the end when there is none.</summary>
    public int FirstText => text.SkipIndentation(Start, End);

    public void MoveNext() => Line++;

    public void MoveTo(int line) => Line = line;
}
