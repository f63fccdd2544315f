using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Model;
using Markdig.Syntax;

namespace ContentGen.Generator.Markdown.Code;

/// <summary>Finds fenced blocks that run on to the end of what they stand in because their closing line is missing.</summary>
internal static class UnclosedFences
{
    public static IEnumerable<Problem> In(string file, string text, MarkdownDocument document)
    {
        LineMap? lines = null;
        FencedCodeBlock? before = null;
        foreach (var block in document.Descendants<FencedCodeBlock>().Where(static block => block.ClosingFencedCharCount == 0))
        {
            // A closing line that stands too far to the left ends its list, and opens a block: one mistake, and the first place is its own.
            var isClosing = before is not null && string.IsNullOrEmpty(block.Info) && block.Parent is MarkdownDocument && block.Line == LastLine(before) + 1;
            before = block;
            if (isClosing)
                continue;
            var fence = new string(block.FencedChar, block.OpeningFencedCharCount);
            lines ??= new LineMap(text);
            var start = text.IndexOf(fence, lines.LineStart(block.Line), StringComparison.Ordinal);
            yield return Problems.UnclosedFence(file, lines.Range(start, fence.Length), fence, Where(block));
        }
    }

    private static int LastLine(FencedCodeBlock block) => block.Line + block.Lines.Count;

    private static string Where(FencedCodeBlock block) => block switch
    {
        { Parent: ListItemBlock } => "in this list item",
        { Parent: QuoteBlock } => "in this quote",
        _ => "below",
    };
}
