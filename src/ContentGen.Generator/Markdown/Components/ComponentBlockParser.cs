using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ContentGen.Generator.Markdown.Components;

/// <summary>
/// Finds tags that stand on lines of their own. What is between the opening and the closing one is markdown of the same
/// level: tags are marks, not containers.
/// </summary>
internal sealed class ComponentBlockParser : BlockParser
{
    public ComponentBlockParser() => OpeningCharacters = ['<'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent)
            return BlockState.None;
        var text = processor.Line.Text;
        var reader = ComponentReading.In(processor.Document).Reader;
        var block = new ComponentBlock(this) { Line = processor.LineIndex, Column = processor.Column };
        var (at, end) = (processor.Start, EndOfText(processor.Line));
        while (at < end && text[at] == '<' && reader.Read(text, at, end) is { Fault: null } tag)
        {
            block.Tags.Add(at);
            at = block.TagsEnd = tag.End;
            while (at < end && text[at] is ' ' or '\t')
                at++;
        }

        if (block.Tags.Count == 0 || (at < end && text[at] is not ('\n' or '\r')))
            return BlockState.None;
        block.Span = new SourceSpan(processor.Start, block.TagsEnd - 1);
        var isOneLine = block.TagsEnd <= processor.Line.End + 1;
        block.IsComplete = isOneLine;
        block.IsBroken = !isOneLine && IsInQuote(processor.CurrentContainer);
        processor.NewBlocks.Push(block);
        return isOneLine ? BlockState.BreakDiscard : BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block) =>
        ((ComponentBlock)block).TagsEnd > processor.Line.End + 1 ? BlockState.ContinueDiscard : Finish((ComponentBlock)block);

    public override bool Close(BlockProcessor processor, Block block)
    {
        var component = (ComponentBlock)block;
        component.IsBroken |= !component.IsComplete;
        return true;
    }

    /// <summary>How far a tag may go: in a cell of a grid table to the end of its line in the cell, otherwise over further lines.</summary>
    private static int EndOfText(StringSlice line)
    {
        var end = line.End + 1;
        while (end < line.Text.Length && line.Text[end] is ' ' or '\t')
            end++;
        return end == line.Text.Length || line.Text[end] is '\n' or '\r' ? line.Text.Length : line.End + 1;
    }

    private static BlockState Finish(ComponentBlock block)
    {
        block.IsComplete = true;
        return BlockState.BreakDiscard;
    }

    private static bool IsInQuote(Block? block)
    {
        for (; block is not null; block = block.Parent)
        {
            if (block is QuoteBlock)
                return true;
        }

        return false;
    }
}
