using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ContentGen.Generator.Markdown;

/// <summary>Finds the text that stands for a body on a listing page.</summary>
internal static class Excerpts
{
    private static readonly Regex More = new(@"^\s*<!--\s*more\s*-->", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    public static Excerpt Of(MarkdownDocument document)
    {
        for (var i = 0; i < document.Count; i++)
        {
            if (document[i] is HtmlBlock html && More.IsMatch(html.Lines.ToString()))
                return new Excerpt(ExcerptKind.CutAtMore, PlainText.OfAll(document.Take(i)));
            if (document[i] is ParagraphBlock { Inline: { } inlines }
                && inlines.FirstOrDefault(static inline => inline is HtmlInline tag && More.IsMatch(tag.Tag)) is { } mark)
            {
                return new Excerpt(ExcerptKind.CutAtMore, (PlainText.OfAll(document.Take(i)) + "\n" + PlainText.Of(inlines, until: mark)).Trim());
            }
        }

        var first = document.OfType<ParagraphBlock>().Select(static paragraph => PlainText.Of(paragraph)).FirstOrDefault(static text => text.Length > 0);
        return first is null ? new Excerpt(ExcerptKind.None, "") : new Excerpt(ExcerptKind.FirstParagraph, first);
    }
}
