using Markdig;
using Markdig.Extensions.AutoIdentifiers;

namespace ContentGen.Generator.Tests.Linking;

/// <summary>Markdig alone, with the extensions that ContentGen uses and nothing of ContentGen.</summary>
internal static class PlainMarkdown
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables().UseGridTables().UseFootnotes().UseTaskLists().UseDefinitionLists().UseMathematics().UseAlertBlocks()
        .UseAutoIdentifiers(AutoIdentifierOptions.GitHub).UseAutoLinks().UseEmphasisExtras()
        .Build();

    public static string ToHtml(string markdown) => Markdig.Markdown.ToHtml(markdown, Pipeline);
}
