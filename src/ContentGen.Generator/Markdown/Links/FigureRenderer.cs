using ContentGen.Generator.Markdown.Components;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ContentGen.Generator.Markdown.Links;

/// <summary>
/// Writes paragraphs as Markdig does; those that are nothing but components without an element of their own. One that is nothing
/// but an image with a title, perhaps inside a link, becomes a figure whose caption is the title, once the image is known to be one
/// of the content folder. Images within a text stay there.
/// </summary>
internal sealed class FigureRenderer(LinkRecorder links) : ParagraphRenderer
{
    /// <summary>
    /// The caption that a paragraph will have as a figure, as far as the document says: whether the image is ours, its address tells only in part.
    /// </summary>
    public static string? CaptionOf(ParagraphBlock paragraph) =>
        paragraph.Parent is not (TableCell or ListItemBlock { Parent: ListBlock { IsLoose: false } })
        && Image(paragraph) is { Title: { Length: > 0 } title, Url: var url } && url?.Contains("://") != true ? title : null;

    protected override void Write(HtmlRenderer renderer, ParagraphBlock paragraph)
    {
        if (renderer.ImplicitParagraph || !renderer.EnableHtmlForBlock || Image(paragraph) is not { Title: { Length: > 0 } title } image)
        {
            WriteText(renderer, paragraph);
            return;
        }

        var body = (BodyRenderer)renderer;
        LinkRenderer.MarkCaptioned(image);
        if (!renderer.IsFirstInContainer)
            renderer.EnsureLine();
        var start = body.Position;
        renderer.Write("<p").WriteAttributes(paragraph);
        renderer.Writer.Write('>');
        renderer.WriteLeafInline(paragraph);
        var end = body.Position;
        renderer.WriteLine("</p>");
        renderer.EnsureLine();
        if (LinkRenderer.CaptionedSlot(image) is not { } slot)
            return;
        links.Hole(slot, start, start + 2, HolePart.Figure, "<figure");
        links.Hole(slot, end, end + 4, HolePart.Figure, $"<figcaption>{Escaped(title)}</figcaption></figure>");
    }

    private void WriteText(HtmlRenderer renderer, ParagraphBlock paragraph)
    {
        var isImplicit = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph |= ComponentExtension.IsBare(paragraph);
        base.Write(renderer, paragraph);
        renderer.ImplicitParagraph = isImplicit;
    }

    /// <summary>The image that a paragraph consists of.</summary>
    private static LinkInline? Image(ParagraphBlock paragraph) => Only(paragraph.Inline) switch
    {
        LinkInline { IsImage: true } image => image,
        LinkInline link when Only(link) is LinkInline { IsImage: true } image => image,
        _ => null,
    };

    private static Inline? Only(ContainerInline? inlines) => inlines?.FirstChild is { } first && first == inlines.LastChild ? first : null;

    private static string Escaped(string text)
    {
        using var writer = new StringWriter();
        new HtmlRenderer(writer).WriteEscape(text);
        return writer.ToString();
    }
}
