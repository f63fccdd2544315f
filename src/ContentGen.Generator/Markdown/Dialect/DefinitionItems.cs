using Markdig.Extensions.DefinitionLists;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ContentGen.Generator.Markdown.Dialect;

/// <summary>
/// What belongs to a definition: all that is indented by two or more, as in a list item, and lines that go on with its last
/// paragraph. A list, a table or a heading at the margin ends it.
/// </summary>
internal sealed class DefinitionItems : DefinitionListParser
{
    /// <summary>Markdig takes <c>~</c> for a sign of definitions too, which no other tool does.</summary>
    public DefinitionItems() => OpeningCharacters = [':'];

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var item = (DefinitionItem)block;
        if (processor.IsBlankLine)
        {
            // Markdig discards the line, and a list inside never hears of it.
            base.TryContinue(processor, block);
            return BlockState.Continue;
        }

        if (IsMarker(processor, item))
            return base.TryContinue(processor, block);
        if (processor.Indent >= 2)
        {
            processor.GoToColumn(processor.ColumnBeforeIndent + Math.Min(processor.Indent, Indent(processor, item)));
            return BlockState.Continue;
        }

        if (item.LastChild is BlankLineBlock)
            item.RemoveAt(item.Count - 1);
        // A line at the margin may go on with the paragraph, but not as the head of a table.
        else if (item.LastChild is ParagraphBlock paragraph && IsTableHead(processor))
            processor.Close(paragraph);
        return BlockState.None;
    }

    /// <summary>Blank lines behind the last definition are none of its own.</summary>
    public static void Trim(MarkdownDocument document)
    {
        foreach (var list in document.Descendants<DefinitionList>())
        {
            if (list.LastChild is DefinitionItem { LastChild: BlankLineBlock } item)
                item.RemoveAt(item.Count - 1);
        }
    }

    /// <summary>Whether another definition begins: at a sign with a space behind it, to the left of what this one holds.</summary>
    private static bool IsMarker(BlockProcessor processor, DefinitionItem item) =>
        !processor.IsCodeIndent && processor.CurrentChar == ':' && processor.PeekChar(1) is ' ' or '\t'
        && (Content(item) is { } content ? processor.Column < content.Column : processor.Indent < 2);

    /// <summary>
    /// How much is taken off the lines below the first: what stands in front of its text, up to four; where it has none, what the
    /// first of them shows.
    /// </summary>
    private static int Indent(BlockProcessor processor, DefinitionItem item) => Content(item) switch
    {
        null => Math.Min(processor.Indent, 4),
        ParagraphBlock text => Math.Min(Math.Max(text.Column - processor.ColumnBeforeIndent, 2), 4),
        { } other => Math.Max(other.Column - processor.ColumnBeforeIndent, 2),
    };

    private static Block? Content(DefinitionItem item) => item.FirstOrDefault(static child => child is not (DefinitionTerm or BlankLineBlock));

    private static bool IsTableHead(BlockProcessor processor)
    {
        var line = processor.Line;
        return line.IndexOf('|') >= 0 && line.Text.IndexOf('\n', line.End) is >= 0 and var end && TableRows.IsDelimiterRow(line.Text, end + 1);
    }
}
