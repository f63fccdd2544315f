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
    private static readonly object Key = new();

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var item = (DefinitionItem)block;
        var isMarker = !processor.IsCodeIndent && OpeningCharacters!.Contains(processor.CurrentChar);
        if (processor.IsBlankLine || isMarker)
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

    /// <summary>
    /// How much is taken off the lines below the first: what the first of them shows, up to four; below a list or code in
    /// the first line as much as stands in front of it.
    /// </summary>
    private static int Indent(BlockProcessor processor, DefinitionItem item)
    {
        if (item.GetData(Key) is int known)
            return known;
        var first = item.FirstOrDefault(static child => child is not DefinitionTerm);
        var indent = first is null or ParagraphBlock or BlankLineBlock
            ? Math.Min(processor.Indent, 4) : Math.Max(first.Column - processor.ColumnBeforeIndent, 2);
        item.SetData(Key, indent);
        return indent;
    }

    private static bool IsTableHead(BlockProcessor processor)
    {
        var line = processor.Line;
        return line.IndexOf('|') >= 0 && line.Text.IndexOf('\n', line.End) is >= 0 and var end && TableRows.IsDelimiterRow(line.Text, end + 1);
    }
}
