using Markdig.Extensions.Mathematics;
using Markdig.Parsers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace ContentGen.Generator.Markdown.Dialect;

/// <summary>
/// Reads formulas on display whose <c>$$</c> share a line with them: <c>$$x$$</c>, or <c>$$\begin{align}</c> to <c>\end{align}$$</c>.
/// The first begins a line and the second ends one, before the next blank line. Markdig's own parser wants each on a line of its own.
/// </summary>
internal sealed class DisplayFormulas : BlockParser
{
    private const string Sign = "$$";

    private static readonly object CloseKey = new();

    public DisplayFormulas() => OpeningCharacters = ['$'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || Closing(processor.Line.Text, processor.Start) is not { } close)
            return BlockState.None;
        var block = new MathBlock(this)
        {
            Line = processor.LineIndex,
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, close + Sign.Length - 1),
            FencedChar = Sign[0],
            OpeningFencedCharCount = Sign.Length,
        };
        block.GetAttributes().AddClass("math");
        block.SetData(CloseKey, close);
        processor.NewBlocks.Push(block);
        processor.GoToColumn(processor.Column + Sign.Length);
        processor.Line.TrimStart();
        return Read(processor, block);
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block) => Read(processor, (MathBlock)block);

    private static BlockState Read(BlockProcessor processor, MathBlock block)
    {
        var close = (int)block.GetData(CloseKey)!;
        ref var line = ref processor.Line;
        if (close > line.End)
            return line.IsEmpty ? BlockState.ContinueDiscard : BlockState.Continue;
        block.ClosingFencedCharCount = Sign.Length;
        line.End = close - 1;
        line.TrimEnd();
        return line.IsEmpty ? BlockState.BreakDiscard : BlockState.Break;
    }

    /// <summary>Where the second sign stands; null when no such formula begins here.</summary>
    private static int? Closing(string text, int start)
    {
        if (!IsSign(text, start))
            return null;
        var isOnLineOfItsOwn = IsEndOfLine(text, start + Sign.Length);
        var (isBlank, isEmpty) = (false, true);
        for (var at = start + Sign.Length; at < text.Length; at++)
        {
            switch (text[at])
            {
                case '\n' when isBlank:
                    return null;
                case '\n':
                    isBlank = true;
                    break;
                // The mark of a quote parts the lines of a formula no more than their indentation does.
                case ' ' or '\t' or '\r' or '>':
                    break;
                case '$' when IsSign(text, at):
                    // Where both have lines of their own, the formula is Markdig's.
                    return !isEmpty && !(isOnLineOfItsOwn && isBlank) && IsEndOfLine(text, at + Sign.Length) ? at : null;
                default:
                    (isBlank, isEmpty) = (false, false);
                    at = EndOfPiece(text, at);
                    break;
            }
        }

        return null;
    }

    /// <summary>The last character of a run of <c>$</c>, of what a backslash escapes, or of anything else.</summary>
    private static int EndOfPiece(string text, int at)
    {
        if (text[at] == '\\' && at + 1 < text.Length && text[at + 1] == Sign[0])
            return at + 1;
        while (text[at] == Sign[0] && at + 1 < text.Length && text[at + 1] == Sign[0])
            at++;
        return at;
    }

    /// <summary>Two and no more.</summary>
    private static bool IsSign(string text, int at) =>
        string.CompareOrdinal(text, at, Sign, 0, Sign.Length) == 0 && (at + Sign.Length == text.Length || text[at + Sign.Length] != Sign[0]);

    private static bool IsEndOfLine(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t' or '\r')
            at++;
        return at >= text.Length || text[at] == '\n';
    }
}
