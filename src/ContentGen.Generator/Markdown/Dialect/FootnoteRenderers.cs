using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace ContentGen.Generator.Markdown.Dialect;

/// <summary>
/// The ids of footnotes: <c>fn:hello:1</c> and <c>fnref:hello:1</c> in the entry with the slug <c>hello</c>, so that several bodies
/// can stand on one page.
/// </summary>
internal static class FootnoteIds
{
    private static readonly object Key = new();

    /// <summary>Says whose footnotes they are.</summary>
    public static void Scope(MarkdownDocument document, string slug) => document.SetData(Key, slug);

    public static string Note(Footnote footnote) => "fn" + Of(footnote) + footnote.Order;

    public static string Mark(FootnoteLink link) => "fnref" + Of(link.Footnote) + link.Index;

    private static string Of(Footnote footnote) =>
        footnote.Parent?.Parent?.GetData(Key) is string { Length: > 0 } slug ? $":{slug}:" : ":";
}

/// <summary>Writes the footnotes below the text.</summary>
internal sealed class FootnoteGroupRenderer : HtmlObjectRenderer<FootnoteGroup>
{
    protected override void Write(HtmlRenderer renderer, FootnoteGroup group)
    {
        if (group.Count == 0)
            return;
        renderer.EnsureLine();
        renderer.WriteLine("<div class=\"footnotes\">");
        renderer.WriteLine("<hr />");
        renderer.WriteLine("<ol>");
        foreach (var footnote in group.OfType<Footnote>())
        {
            renderer.Write("<li id=\"").WriteEscape(FootnoteIds.Note(footnote)).WriteLine("\">");
            renderer.WriteChildren(footnote);
            renderer.WriteLine("</li>");
        }

        renderer.WriteLine("</ol>");
        renderer.WriteLine("</div>");
    }
}

/// <summary>Writes the number in the text, and the arrow that leads back to it.</summary>
internal sealed class FootnoteLinkRenderer : HtmlObjectRenderer<FootnoteLink>
{
    protected override void Write(HtmlRenderer renderer, FootnoteLink link)
    {
        if (link.IsBackLink)
        {
            renderer.Write("<a href=\"#").WriteEscape(FootnoteIds.Mark(link)).Write("\" class=\"footnote-back-ref\">&#8617;</a>");
            return;
        }

        renderer.Write("<a id=\"").WriteEscape(FootnoteIds.Mark(link)).Write("\" href=\"#").WriteEscape(FootnoteIds.Note(link.Footnote));
        renderer.Write($"\" class=\"footnote-ref\"><sup>{link.Footnote.Order}</sup></a>");
    }
}
