using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ContentGen.Generator.Markdown.Dialect;

/// <summary>
/// Ends the reading of a body that is nested deeper than anybody writes: what walks through it calls itself for each level, and
/// a stack that overflows ends the compiler. Markdig has a limit of its own, for what it renders and not for what it reads.
/// </summary>
internal sealed class NestingLimit : IMarkdownExtension
{
    /// <summary>Below Markdig's own, so that its exception is never seen.</summary>
    public const int MostLevels = 100;

    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.Insert(0, new Blocks());
        pipeline.InlineParsers.Insert(0, new OpenMarks());
        // The first of all that look at the whole document.
        pipeline.DocumentProcessed += Check;
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    /// <summary>Inlines get their levels only when their paragraph is complete.</summary>
    private static void Check(MarkdownDocument document)
    {
        var open = new Stack<(MarkdownObject Node, int Depth)>();
        open.Push((document, 0));
        while (open.Count > 0)
        {
            var (node, depth) = open.Pop();
            if (depth > MostLevels)
                throw new TooDeepException(node.Span.Start);
            switch (node)
            {
                case ContainerBlock container:
                    foreach (var child in container)
                        open.Push((child, child is ContainerBlock ? depth + 1 : depth));
                    break;
                case LeafBlock { Inline: { } inlines }:
                    open.Push((inlines, depth));
                    break;
                case ContainerInline container:
                    for (var child = container.FirstChild; child is not null; child = child.NextSibling)
                    {
                        if (child is ContainerInline)
                            open.Push((child, depth + 1));
                    }

                    break;
            }
        }
    }

    /// <summary>Counts containers as they are opened: thousands on one line take long before anything is rendered.</summary>
    private sealed class Blocks : BlockParser
    {
        public Blocks() => OpeningCharacters = [.. ">-*+:~0123456789"];

        public override BlockState TryOpen(BlockProcessor processor)
        {
            var depth = 0;
            for (var container = processor.CurrentContainer; container is not null; container = container.Parent)
                depth++;
            return depth <= MostLevels ? BlockState.None : throw new TooDeepException(processor.Start);
        }
    }

    /// <summary>
    /// Counts the marks of a paragraph that nothing has closed so far. At every piece of text Markdig goes through all of them, so the
    /// time grows with their square, and at 10,240 it gives up.
    /// </summary>
    private sealed class OpenMarks : InlineParser
    {
        public OpenMarks() => OpeningCharacters = [.. "[!*_~^=+"];

        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            var count = processor.ParserStates[Index] as Count ?? new Count(slice.End - slice.Start);
            processor.ParserStates[Index] = count;
            if (++count.Marks < count.Most)
                return false;
            count.Marks = 0;
            for (var inline = processor.Inline; inline is not null; inline = inline.Parent)
                count.Marks++;
            return count.Marks < count.Most ? false : throw new TooDeepException(processor.GetSourcePosition(slice.Start), count.Most);
        }

        /// <param name="length">How long the paragraph is, a table included.</param>
        private sealed class Count(int length)
        {
            /// <summary>So many take about a second for 100 KB; a long table may hold more of them.</summary>
            public int Most { get; } = Math.Min(Math.Max((int)Math.Sqrt(200.0 * length), 1_500), 10_000);

            public int Marks { get; set; }
        }
    }
}
