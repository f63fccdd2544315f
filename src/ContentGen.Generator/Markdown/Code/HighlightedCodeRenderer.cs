using ContentGen.Generator.Markdown.Languages;
using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace ContentGen.Generator.Markdown.Code;

/// <summary>Writes fences with classes, titles and marked lines, and any other code block as Markdig does.</summary>
internal sealed class HighlightedCodeRenderer : CodeBlockRenderer
{
    protected override void Write(HtmlRenderer renderer, CodeBlock block)
    {
        // A formula is a kind of fenced block too.
        if (!renderer.EnableHtmlForBlock || block.GetType() != typeof(FencedCodeBlock))
        {
            base.Write(renderer, block);
            return;
        }

        var fenced = (FencedCodeBlock)block;
        var info = FenceInfo.Of(fenced);
        var csharp = CSharpFence.Of(block);
        var language = csharp is null ? KnownLanguages.Find(info.Language) : null;
        var code = csharp?.Code ?? CSharpFence.CodeOf(fenced);
        var spans = csharp is not null ? csharp.Spans : language?.Spans(code) ?? [];
        renderer.EnsureLine();
        if (info.Title is { } title)
            renderer.Write("<figure class=\"code\"><figcaption>").WriteEscape(title).WriteLine("</figcaption>");
        renderer.Write("<pre><code");
        if (info.Language.Length > 0)
            renderer.Write(" class=\"language-").WriteEscape(csharp is null ? info.Language : "csharp").Write('"');
        renderer.Write('>');
        new HighlightWriter(renderer, info).Write(block.Lines.Count > 0 ? code + "\n" : "", spans);
        renderer.WriteLine("</code></pre>");
        if (info.Title is not null)
            renderer.WriteLine("</figure>");
        renderer.EnsureLine();
    }
}

/// <summary>Highlights code while a document is rendered.</summary>
internal sealed class HighlightExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) =>
        (renderer as HtmlRenderer)?.ObjectRenderers.ReplaceOrAdd<CodeBlockRenderer>(new HighlightedCodeRenderer());
}
