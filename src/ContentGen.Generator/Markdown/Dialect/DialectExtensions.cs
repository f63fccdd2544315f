using Markdig;
using Markdig.Extensions.Alerts;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Mathematics;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;

namespace ContentGen.Generator.Markdown.Dialect;

/// <summary>What makes up the dialect: Markdig's extensions, and in place of some of their parsers those that ask for more.</summary>
internal static class DialectExtensions
{
    public static MarkdownPipelineBuilder UseDialect(this MarkdownPipelineBuilder pipeline) => pipeline
        .Use<NestingLimit>()
        .UsePipeTables(new PipeTableOptions { UseGfmRules = true })
        .UseGridTables()
        .UseTaskLists()
        .UseDefinitionLists()
        .UseMathematics()
        .UseAlertBlocks()
        .UseEmphasisExtras()
        .UseCjkFriendlyEmphasis()
        .Use<HeadingIds>()
        .Use<BareAddresses>()
        .Use<Rules>();

    /// <summary>Comes last, when the parsers that it replaces are there.</summary>
    private sealed class Rules : IMarkdownExtension
    {
        public void Setup(MarkdownPipelineBuilder pipeline)
        {
            var inlines = pipeline.InlineParsers;
            inlines.Replace<TaskListInlineParser>(new TaskBoxes());
            inlines.Replace<MathInlineParser>(new MathDelimiters());
            inlines.Replace<AlertInlineParser>(new Alerts());
            inlines.Replace<EmphasisInlineParser>(new WordBorders(inlines.FindExact<EmphasisInlineParser>()!));
            var links = new ClosedLinks();
            inlines.Replace<LinkInlineParser>(links);
            inlines.InsertBefore<ClosedLinks>(new FootnoteMarks(links));
            inlines.Insert(0, new UnclosedMarkup());
            pipeline.BlockParsers.Replace<FencedCodeBlockParser>(new FormulaFences());
            pipeline.BlockParsers.Replace<GridTableParser>(new GridTables());
            pipeline.BlockParsers.Replace<DefinitionListParser>(new DefinitionItems());
            pipeline.BlockParsers.Replace<ListBlockParser>(new ListItems());
            pipeline.BlockParsers.Insert(0, new DisplayFormulas());
            pipeline.BlockParsers.Insert(0, new FootnoteDefinitions());
            pipeline.BlockParsers.Insert(0, new ReferenceLists());
            pipeline.BlockParsers.Insert(0, new Underlines());
            pipeline.DocumentProcessed += DefinitionItems.Trim;
            pipeline.DocumentProcessed += Alerts.SplitTitles;
        }

        public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
        {
            renderer.ObjectRenderers.Replace<AlertBlockRenderer>(new AlertRenderer());
            renderer.ObjectRenderers.Replace<LineBreakInlineRenderer>(new LineBreakRenderer());
            renderer.ObjectRenderers.AddIfNotAlready(new FootnoteGroupRenderer());
            renderer.ObjectRenderers.AddIfNotAlready(new FootnoteLinkRenderer());
        }
    }
}
