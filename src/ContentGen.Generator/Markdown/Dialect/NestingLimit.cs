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
    /// <summary>Below Markdig's own for what it renders, so that its exception is never seen.</summary>
    public const int MostLevels = 100;

    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        // Definitions get into each other without being open at once. Markdig reads inlines with a stack of its own, so the
        // depth does no harm until it is checked.
        pipeline.MaximumNestingDepth = int.MaxValue;
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
    /// Counts what the marks of a paragraph cost that nothing has closed so far: at every piece of text Markdig goes through all of
    /// them, and with more than 10,240 it gives up.
    /// </summary>
    private sealed class OpenMarks : InlineParser
    {
        private const int MostAtOnce = 10_000;

        /// <summary>After so many marks the open ones are counted; until then each is taken for one more.</summary>
        private const int Interval = 64;

        public OpenMarks() => OpeningCharacters = [.. "[]!*_~^=+"];

        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            var cost = processor.ParserStates[Index] as Cost ?? new Cost(slice.End - slice.Start);
            processor.ParserStates[Index] = cost;
            cost.Open++;
            if (++cost.Seen % Interval == 0)
                cost.Open = Open(processor);
            cost.Steps += cost.Open;
            return cost.Steps < cost.MostSteps && cost.Open < MostAtOnce ? false
                : throw new TooDeepException(processor.GetSourcePosition(slice.Start), Open(processor));
        }

        private static int Open(InlineProcessor processor)
        {
            var open = 0;
            for (var inline = processor.Inline; inline is not null; inline = inline.Parent)
                open++;
            return open;
        }

        /// <param name="length">How long the paragraph is, a table included.</param>
        private sealed class Cost(int length)
        {
            /// <summary>They take less than half a second for 100 KB. A short paragraph may have as many as one of 40 KB.</summary>
            public long MostSteps { get; } = 120L * Math.Max(length, 40_000);

            public long Steps { get; set; }

            public int Seen { get; set; }

            public int Open { get; set; }
        }
    }
}
