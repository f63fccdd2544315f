using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ContentGen.Generator.Markdown.Links;

/// <summary>
/// Writes links and images as Markdig does, to the letter: it has no place where one could learn between which characters
/// it writes the address.
/// </summary>
internal sealed class LinkRenderer(LinkRecorder links) : LinkInlineRenderer
{
    private static readonly object Captioned = new();

    /// <summary>Marks an image whose title is shown below it, once it is known to be ours. It gets the number of its slot.</summary>
    public static void MarkCaptioned(LinkInline image) => image.SetData(Captioned, -1);

    /// <summary>The slot of a marked image that has been written; null when its address stays as it is.</summary>
    public static int? CaptionedSlot(LinkInline image) => image.GetData(Captioned) is int slot and >= 0 ? slot : null;

    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        var url = link.GetDynamicUrl?.Invoke() ?? link.Url;
        var slot = links.Add(link, url);
        if (!renderer.EnableHtmlForInline)
        {
            renderer.WriteChildren(link);
            return;
        }

        renderer.Write(link.IsImage ? "<img src=\"" : "<a href=\"");
        var start = ((BodyRenderer)renderer).Position;
        renderer.WriteAddress(url);
        if (slot is { } number)
            links.Hole(number, start, ((BodyRenderer)renderer).Position);

        // What goes to the writer itself leaves the renderer's idea of where a line begins alone.
        renderer.Writer.Write('"');
        renderer.WriteAttributes(link);
        if (link.IsImage)
            WriteAlternative(renderer, link);
        if (!string.IsNullOrEmpty(link.Title))
        {
            var before = ((BodyRenderer)renderer).Position;
            renderer.Writer.Write(" title=\"");
            renderer.WriteEscape(link.Title);
            renderer.Writer.Write('"');
            if (slot is { } titled && link.ContainsData(Captioned))
            {
                link.SetData(Captioned, titled);
                links.Hole(titled, before, ((BodyRenderer)renderer).Position, HolePart.Figure, "");
            }
        }

        if (link.IsImage && links.Loading() is var loading && slot is { } image)
            links.Hole(image, ((BodyRenderer)renderer).Position, ((BodyRenderer)renderer).Position, HolePart.Size, loading);
        renderer.Writer.Write(link.IsImage ? " />" : ">");
        if (link.IsImage)
            return;
        renderer.WriteChildren(link);
        renderer.Write("</a>");
    }

    private static void WriteAlternative(HtmlRenderer renderer, LinkInline image)
    {
        renderer.Writer.Write(" alt=\"");
        renderer.EnableHtmlForInline = false;
        renderer.WriteChildren(image);
        renderer.EnableHtmlForInline = true;
        renderer.Writer.Write('"');
    }
}

/// <summary>Writes addresses in angle brackets.</summary>
internal sealed class AddressRenderer(LinkRecorder links) : AutolinkInlineRenderer
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline link)
    {
        links.Add(link);
        if (renderer.EnableHtmlForInline)
        {
            renderer.Write(link.IsEmail ? "<a href=\"mailto:" : "<a href=\"");
            renderer.WriteAddress(link.Url);
            renderer.Writer.Write('"');
            renderer.WriteAttributes(link);
            renderer.Writer.Write('>');
        }

        renderer.WriteEscape(link.Url);
        if (renderer.EnableHtmlForInline)
            renderer.Write("</a>");
    }
}

/// <summary>Writes the tags of raw HTML that stand in a line.</summary>
internal sealed class RawTagRenderer(LinkRecorder links) : HtmlInlineRenderer
{
    protected override void Write(HtmlRenderer renderer, HtmlInline tag)
    {
        links.Add(tag, renderer.EnableHtmlForInline ? ((BodyRenderer)renderer).Position : null);
        base.Write(renderer, tag);
    }
}

/// <summary>Writes blocks of raw HTML.</summary>
internal sealed class RawBlockRenderer(LinkRecorder links) : HtmlBlockRenderer
{
    protected override void Write(HtmlRenderer renderer, HtmlBlock block)
    {
        links.Add(block, ((BodyRenderer)renderer).Position);
        base.Write(renderer, block);
    }
}
