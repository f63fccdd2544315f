using Markdig.Extensions.Tables;
using Markdig.Parsers;

namespace ContentGen.Generator.Markdown.Dialect;

/// <summary>
/// Reads grid tables where a row follows the first line. Markdig begins one at each <c>+ -</c>, which may be a list, and takes the next
/// line twice when it turns out that there is none.
/// </summary>
internal sealed class GridTables : GridTableParser
{
    public override BlockState TryOpen(BlockProcessor processor) => HasRow(processor.Line.Text, processor.Line.End) ? base.TryOpen(processor) : BlockState.None;

    /// <summary>Whether the next line begins with the border of a cell, behind the signs of the quotes and lists around.</summary>
    private static bool HasRow(string text, int at)
    {
        at = text.IndexOf('\n', Math.Min(Math.Max(at, 0), text.Length)) + 1;
        if (at == 0)
            return false;
        while (at < text.Length && text[at] is ' ' or '\t' or '>')
            at++;
        return at < text.Length && text[at] == '|';
    }
}
