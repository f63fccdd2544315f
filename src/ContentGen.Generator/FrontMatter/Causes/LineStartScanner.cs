using ContentGen.Generator.Diagnostics;

namespace ContentGen.Generator.FrontMatter.Causes;

/// <summary>Reads how a line begins, before anything is taken for a key or an item: its indentation, directives, lines of dashes.</summary>
internal sealed class LineStartScanner(YamlText text)
{
    /// <summary>What no line may begin with; null when the line can be read.</summary>
    /// <param name="start">The start of the line.</param>
    /// <param name="at">Its first character that is not a space.</param>
    /// <param name="end">Its end.</param>
    public Problem? Find(int start, int at, int end)
    {
        if (text[at] == '\t')
            return Problems.Tab(text.Path, text.Range(at, at + 1));
        if (YamlCharacters.IsOddSpace(text[at]))
            return Problems.OddSpace(text.Path, text.Range(at, at + 1), text[at], YamlFix.WithSpaces(text.Lines, at));
        if (at == start && text[at] == '%')
            return Problems.Directive(text.Path, text.Range(at, end), text.Slice(at, end));
        if (IsDocumentMark(start, end) || !MissingFence.LooksLikeFence(text.Slice(start, end).Trim()))
            return null;
        var line = text.Lines.TrimmedLine(text.LineOf(start));
        return Problems.NotACloser(text.Path, line, text.Slice(start, text.Lines.TrimEnd(start, end)));
    }

    /// <summary>Whether the line begins or ends a document: <c>---</c>, <c>...</c>.</summary>
    public bool IsDocumentMark(int start, int end)
    {
        var line = text.Slice(start, end).Trim();
        return line.StartsWith("--- ", StringComparison.Ordinal) || (line is "---" or "..." && text[start] != ' ');
    }
}
