using Markdig.Extensions.TaskLists;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ContentGen.Generator.Markdown.Dialect;

/// <summary>A box stands at the beginning of an item, with text behind it: <c>- [x](https://…)</c> is a link and <c>see [x]</c> is text.</summary>
internal sealed class TaskBoxes : TaskListInlineParser
{
    public override bool Match(InlineProcessor processor, ref StringSlice slice) =>
        processor.Block is ParagraphBlock { Parent: ListItemBlock item, Inline.FirstChild: null } paragraph && item[0] == paragraph
        && slice.PeekChar(2) == ']' && char.IsWhiteSpace(slice.PeekChar(3)) && HasMore(slice)
        && base.Match(processor, ref slice);

    private static bool HasMore(StringSlice slice)
    {
        for (var i = slice.Start + 3; i <= slice.End; i++)
        {
            if (!char.IsWhiteSpace(slice.Text[i]))
                return true;
        }

        return false;
    }
}
