using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace ContentGen.Generator.Markdown.Code;

/// <summary>Writes C# fences with classes, and any other code block as Markdig does.</summary>
internal sealed class HighlightedCodeRenderer : CodeBlockRenderer
{
    protected override void Write(HtmlRenderer renderer, CodeBlock block)
    {
        if (!renderer.EnableHtmlForBlock || CSharpFence.Of(block) is not { } fence)
        {
            base.Write(renderer, block);
            return;
        }

        renderer.EnsureLine();
        renderer.Write("<pre><code class=\"language-csharp\">");
        var at = 0;
        foreach (var span in Highlighter.Spans(fence.Snippet))
        {
            Escaped(at, span.Start);
            renderer.Write("<span class=\"").Write(span.Class).Write("\">");
            Escaped(span.Start, span.End);
            renderer.Write("</span>");
            at = span.End;
        }

        Escaped(at, fence.Code.Length);
        if (block.Lines.Count > 0)
            renderer.WriteLine();
        renderer.WriteLine("</code></pre>");
        renderer.EnsureLine();

        void Escaped(int start, int end) => renderer.WriteEscape(fence.Code, start, end - start);
    }
}

/// <summary>Highlights C# while a document is rendered.</summary>
internal sealed class HighlightExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) =>
        (renderer as HtmlRenderer)?.ObjectRenderers.ReplaceOrAdd<CodeBlockRenderer>(new HighlightedCodeRenderer());
}
