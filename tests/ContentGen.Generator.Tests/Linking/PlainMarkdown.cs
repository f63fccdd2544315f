using ContentGen.Generator.Markdown.Dialect;
using Markdig;

namespace ContentGen.Generator.Tests.Linking;

/// <summary>The dialect alone: no links are collected, nothing is highlighted.</summary>
internal static class PlainMarkdown
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UseDialect()
        .Build();

    public static string ToHtml(string markdown) => Markdig.Markdown.ToHtml(markdown, Pipeline);
}
