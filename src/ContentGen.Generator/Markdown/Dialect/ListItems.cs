using Markdig.Parsers;
using Markdig.Syntax;

namespace ContentGen.Generator.Markdown.Dialect;

/// <summary>
/// Reads lists as Markdig does, and takes from a line of an item what the item is indented by and no more. Markdig takes all of an
/// indentation below four columns, so that in a list of bullets <c> * @param</c> came one column too far to the left in a block of code.
/// </summary>
internal sealed class ListItems : ListBlockParser
{
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var (margin, indent, isBlank) = (processor.ColumnBeforeIndent, processor.Indent, processor.IsBlankLine);
        var result = base.TryContinue(processor, block);
        if (result == BlockState.Continue && block is ListItemBlock item && !isBlank && processor.NewBlocks.Count == 0
            && Math.Abs(item.ColumnWidth) is var width && indent > width && processor.Column > margin + width)
            processor.GoToColumn(margin + width);
        return result;
    }
}
