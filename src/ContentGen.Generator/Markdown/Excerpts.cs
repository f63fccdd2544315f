using ContentGen.Generator.Markdown.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ContentGen.Generator.Markdown;

/// <summary>Finds the text that stands for a body on a listing page.</summary>
internal static class Excerpts
{
    public static Excerpt Of(MarkdownDocument document)
    {
        for (var i = 0; i < document.Count; i++)
        {
            if (document[i] is HtmlBlock html && HtmlText.IsMore(html.Lines.ToString()))
                return new Excerpt(ExcerptKind.CutAtMore, PlainText.OfAll(document.Take(i)));
            if (document[i] is ParagraphBlock { Inline: { } inlines }
                && inlines.FirstOrDefault(static inline => inline is HtmlInline tag && HtmlText.IsMore(tag.Tag)) is { } mark)
            {
                return new Excerpt(ExcerptKind.CutAtMore, (PlainText.OfAll(document.Take(i)) + "\n" + PlainText.Of(inlines, until: mark)).Trim());
            }
        }

        var first = document.OfType<ParagraphBlock>()
            .Where(static paragraph => paragraph.Inline is { } inlines && HasWords(inlines))
            .Select(static paragraph => PlainText.Of(paragraph))
            .FirstOrDefault(static text => text.Length > 0);
        return first is null ? new Excerpt(ExcerptKind.None, "") : new Excerpt(ExcerptKind.FirstParagraph, first);
    }

    /// <summary>False for a paragraph that only shows images: their alternative texts are no beginning of an article.</summary>
    private static bool HasWords(ContainerInline inlines) => inlines.Any(static inline => inline switch
    {
        LinkInline { IsImage: true } or LineBreakInline or HtmlInline => false,
        LiteralInline literal => literal.Content.ToString().Trim().Length > 0,
        ContainerInline container => HasWords(container),
        _ => true,
    });
}
