using ContentGen.Generator.Markdown.Links;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace ContentGen.Generator.Markdown.Components;

/// <summary>Writes nothing for the tags of a line, and says where in the HTML they stood.</summary>
internal sealed class ComponentBlockRenderer(ComponentRecorder components) : HtmlObjectRenderer<ComponentBlock>
{
    protected override void Write(HtmlRenderer renderer, ComponentBlock block)
    {
        renderer.EnsureLine();
        if (block.IsBroken)
            components.AddBroken(block);
        else
            block.Tags.ForEach(tag => components.Mark(tag, ((BodyRenderer)renderer).Position));
    }
}

/// <summary>Writes nothing for a tag in the text, and says where in the HTML it stood.</summary>
internal sealed class ComponentInlineRenderer(ComponentRecorder components) : HtmlObjectRenderer<ComponentInline>
{
    protected override void Write(HtmlRenderer renderer, ComponentInline tag)
    {
        if (renderer.EnableHtmlForInline)
            components.Mark(tag, ((BodyRenderer)renderer).Position);
        else
            components.AddInAttribute(tag);
    }
}
