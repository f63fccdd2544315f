using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;

namespace ContentGen.Generator.Markdown.Dialect;

/// <summary>Writes a line break that is the last thing in a link. Markdig drops it, and the words around it become one.</summary>
internal sealed class LineBreakRenderer : LineBreakInlineRenderer
{
    protected override void Write(HtmlRenderer renderer, LineBreakInline lineBreak)
    {
        if (renderer.IsLastInContainer && lineBreak.Parent is LinkInline)
            renderer.WriteLine(lineBreak.IsHard ? "<br />" : "");
        else
            base.Write(renderer, lineBreak);
    }
}
