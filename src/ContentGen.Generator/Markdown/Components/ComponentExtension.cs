using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ContentGen.Generator.Markdown.Components;

/// <summary>Reads tags of components, for projects that want them. It comes before all that reads a <c>&lt;</c>.</summary>
internal sealed class ComponentExtension : IMarkdownExtension
{
    private static readonly object Bare = new();

    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.Insert(0, new ComponentBlockParser());
        pipeline.InlineParsers.Insert(0, new ComponentInlineParser());
        pipeline.DocumentProcessed += MarkBareParagraphs;
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    /// <summary>Whether a paragraph is nothing but components, and so has no element of its own: what they render may be blocks.</summary>
    public static bool IsBare(ParagraphBlock paragraph) => paragraph.ContainsData(Bare);

    private static void MarkBareParagraphs(MarkdownDocument document)
    {
        foreach (var paragraph in document.Descendants<ParagraphBlock>())
        {
            if (paragraph.Inline is { FirstChild: ComponentInline, LastChild: ComponentInline } inlines && HasNoTextOfItsOwn(inlines))
                paragraph.SetData(Bare, true);
        }
    }

    private static bool HasNoTextOfItsOwn(ContainerInline inlines)
    {
        var depth = 0;
        foreach (var inline in inlines)
        {
            if (inline is ComponentInline tag)
                depth += tag.Form switch { TagForm.Open => 1, TagForm.Close => -1, _ => 0 };
            else if (depth <= 0 && inline is not LineBreakInline && !(inline is LiteralInline literal && literal.Content.IsEmptyOrWhitespace()))
                return false;
        }

        return depth == 0;
    }
}
