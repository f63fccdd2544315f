using ContentGen.Generator.Markdown.Components;
using ContentGen.Generator.Markdown.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ContentGen.Generator.Markdown;

/// <summary>Finds the text that stands for a body on a listing page.</summary>
internal static class Excerpts
{
    /// <param name="document">The body.</param>
    /// <param name="source">What it was read from.</param>
    public static Excerpt Of(MarkdownDocument document, string source)
    {
        // Few bodies have a comment, and to look for one takes longer than all else here.
        if (source.IndexOf("<!--", StringComparison.Ordinal) >= 0 && AboveMore(document) is { Length: > 0 } above)
            return new Excerpt(ExcerptKind.CutAtMore, above);
        var first = document.Select(Beginning).FirstOrDefault(static text => text.Length > 0);
        return first is null ? new Excerpt(ExcerptKind.None, "") : new Excerpt(ExcerptKind.FirstParagraph, first);
    }

    /// <summary>The text above the mark, wherever that stands: in a list item, in a quote, between the tags of raw HTML.</summary>
    private static string? AboveMore(MarkdownDocument document)
    {
        foreach (var node in document.Descendants())
        {
            if (node is HtmlInline { Tag: { } tag } && HtmlText.More(tag) is not null)
                return PlainText.Until(document, node);
            if (node is HtmlBlock html && html.Lines.ToString() is var text && HtmlText.More(text) is { } mark)
                return (PlainText.Until(document, html) + "\n" + HtmlText.Of(text.Substring(0, mark))).Trim();
        }

        return null;
    }

    /// <summary>What a block has to say as the first paragraph; nothing when it is none.</summary>
    private static string Beginning(Block block) => block switch
    {
        ParagraphBlock { Inline: { } inlines } paragraph when HasWords(inlines) => PlainText.Of(paragraph),
        HtmlBlock html => HtmlParagraphs.First(html.Lines.ToString()),
        _ => "",
    };

    /// <summary>False for a paragraph that only shows images: their alternative texts do not begin an article.</summary>
    private static bool HasWords(ContainerInline inlines) => inlines.Any(static inline => inline switch
    {
        LinkInline { IsImage: true } or LineBreakInline or HtmlInline or ComponentInline => false,
        LiteralInline literal => literal.Content.ToString().Trim().Length > 0,
        ContainerInline container => HasWords(container),
        _ => true,
    });
}
