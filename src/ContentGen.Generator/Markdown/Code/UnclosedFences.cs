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
            // Lines without the mark of a quote or the indentation of a list end it, and its closing line opens a block: one mistake, and
            // the first place is its own.
            lines ??= new LineMap(text);
            var isClosing = before is not null && string.IsNullOrEmpty(block.Info) && block.FencedChar == before.FencedChar
                && (IsCut(before, text, lines) || (block.Parent is MarkdownDocument && block.Line == LastLine(before) + 1));
            before = isClosing ? null : block;
            if (isClosing)
                continue;
            var fence = new string(block.FencedChar, block.OpeningFencedCharCount);
            var start = text.IndexOf(fence, lines.LineStart(block.Line), StringComparison.Ordinal);
            var range = lines.Range(start, fence.Length);
            yield return IsCut(block, text, lines)
                ? Problems.CutFence(file, range, fence, block.Parent is QuoteBlock)
                : Problems.UnclosedFence(file, range, fence, Where(block));
        }
    }

    /// <summary>
    /// Whether the line that ends what a block stands in belongs to the block: no blank line is between, only its mark or indentation is missing.
    /// </summary>
    private static bool IsCut(FencedCodeBlock block, string text, LineMap lines)
    {
        var next = LastLine(block) + 1;
        if (block.Parent is not (QuoteBlock or ListItemBlock) || next >= lines.LineCount)
            return false;
        var (start, end) = (lines.LineStart(next), lines.LineEnd(next));
        return end > start && !string.IsNullOrWhiteSpace(text.Substring(start, end - start)) && text[start] != '>';
    }

    private static int LastLine(FencedCodeBlock block) => block.Line + block.Lines.Count;

    private static string Where(FencedCodeBlock block) => block switch
    {
        { Parent: ListItemBlock } => "in this list item",
        { Parent: QuoteBlock } => "in this quote",
        _ => "below",
    };
}
