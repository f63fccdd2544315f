using System.Globalization;
using ContentGen.Generator.Markdown.Components;
using ContentGen.Generator.Model;
using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;

namespace ContentGen.Generator.Markdown.Links;

/// <summary>
/// Writes the HTML of one body, and records its links meanwhile. Each body has a renderer of its own: those that Markdig
/// lends out keep their state when a document fails, and write the next one without its tags.
/// </summary>
internal sealed class BodyRenderer : HtmlRenderer
{
    private readonly StringWriter _html;

    private BodyRenderer(StringWriter html, LinkRecorder links, ComponentRecorder? components)
        : base(html)
    {
        _html = html;
        ObjectRenderers.Replace<ParagraphRenderer>(new FigureRenderer(links));
        ObjectRenderers.Replace<LinkInlineRenderer>(new LinkRenderer(links));
        ObjectRenderers.Replace<AutolinkInlineRenderer>(new AddressRenderer(links));
        ObjectRenderers.Replace<HtmlInlineRenderer>(new RawTagRenderer(links));
        ObjectRenderers.Replace<HtmlBlockRenderer>(new RawBlockRenderer(links));
        if (components is null)
            return;
        ObjectRenderers.Add(new ComponentBlockRenderer(components));
        ObjectRenderers.Add(new ComponentInlineRenderer(components));
    }

    /// <summary>How many characters have been written.</summary>
    public int Position => _html.GetStringBuilder().Length;

    public static string Render(MarkdownDocument document, MarkdownPipeline pipeline, LinkRecorder links, ComponentRecorder? components)
    {
        var text = ScratchText.Rent();
        using var html = new StringWriter(text, CultureInfo.InvariantCulture);
        var renderer = new BodyRenderer(html, links, components);
        pipeline.Setup(renderer);
        renderer.Render(document);
        links.AddUnread(document);
        var written = text.ToString();
        ScratchText.Return(text);
        return written;
    }
}
