using Markdig.Extensions.Alerts;
using Markdig.Helpers;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace ContentGen.Generator.Markdown.Dialect;

/// <summary>Writes an alert with GitHub's icon where it has one, and the author's title, else the name of its kind.</summary>
internal sealed class AlertRenderer : HtmlObjectRenderer<AlertBlock>
{
    private const string Paragraph = "<p class=\"markdown-alert-title\">";

    protected override void Write(HtmlRenderer renderer, AlertBlock alert)
    {
        var title = alert.Count > 0 ? alert[0] as AlertTitle : null;
        var (icon, name) = Kind(alert.Kind);
        renderer.EnsureLine();
        renderer.Write("<div").WriteAttributes(alert).WriteLine('>');
        renderer.Write(Paragraph).Write(icon);
        if (title is null)
            renderer.WriteEscape(name);
        else
            renderer.WriteLeafInline(title);
        renderer.WriteLine("</p>");

        var isImplicit = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = false;
        foreach (var block in alert)
        {
            if (block != title)
                renderer.Write(block);
        }

        renderer.ImplicitParagraph = isImplicit;
        renderer.WriteLine("</div>");
        renderer.EnsureLine();
    }

    /// <summary>The icon and the name of a kind, taken out of what Markdig would write; it knows the five of GitHub.</summary>
    private static (string Icon, string Name) Kind(StringSlice kind)
    {
        using var writer = new StringWriter();
        AlertBlockRenderer.DefaultRenderKind(new HtmlRenderer(writer), kind);
        var (html, end) = (writer.ToString(), "</svg>");
        var icon = html.IndexOf(end, StringComparison.Ordinal);
        if (icon >= 0)
        {
            icon += end.Length;
            return (html.Substring(Paragraph.Length, icon - Paragraph.Length), html.Substring(icon).Replace("</p>", "").Trim());
        }

        var name = kind.ToString();
        return ("", char.ToUpperInvariant(name[0]) + name.Substring(1).ToLowerInvariant());
    }
}
