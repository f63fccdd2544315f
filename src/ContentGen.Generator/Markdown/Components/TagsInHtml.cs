using ContentGen.Generator.Markdown.Html;
using ContentGen.Generator.Model;
using Markdig.Syntax;

namespace ContentGen.Generator.Markdown.Components;

/// <summary>
/// Finds tags inside a block of raw HTML, which markdown passes on as it is written: a component there would silently not be shown. A tag
/// with a value without quotes is HTML too, and begins such a block: then that is the only mistake.
/// </summary>
internal static class TagsInHtml
{
    private static readonly (string Opening, string Closing)[] Verbatim =
    [
        ("<!--", "-->"), ("<?", "?>"), ("<![CDATA[", "]]>"),
        ("<script", "</script"), ("<style", "</style"), ("<pre", "</pre"), ("<textarea", "</textarea"),
    ];

    /// <summary>The names of the tags and what is wrong with them, at their places in the body.</summary>
    public static IEnumerable<TagText> In(MarkdownDocument document, LineMap lines)
    {
        var reader = new TagReader();
        foreach (var block in document.Descendants<HtmlBlock>())
        {
            var html = RawHtml.Of(block, lines);
            var first = html.Text.Length - html.Text.TrimStart().Length;
            var isOnlyMistake = false;
            for (var at = html.Text.IndexOf('<'); at >= 0; at = html.Text.IndexOf('<', at + 1))
            {
                if (EndOfVerbatim(html.Text, at) is { } end)
                {
                    at = end - 1;
                    continue;
                }

                if (reader.Read(html.Text, at, html.Text.Length) is not { } tag)
                    continue;
                isOnlyMistake |= at == first && tag.Fault is not null;
                at = Math.Max(at, tag.End - 1);
                if (isOnlyMistake && tag.Fault is null)
                    continue;
                var fault = tag.Fault is { } found ? found with { Start = html.InBody(found.Start), End = html.InBody(found.End - 1) + 1 } : null;
                yield return new TagText { Name = (html.InBody(tag.Name.Start), html.InBody(tag.Name.End - 1) + 1), Fault = fault };
            }
        }
    }

    /// <summary>Behind what begins here and holds no tags: a comment, a declaration, a script or code.</summary>
    private static int? EndOfVerbatim(string html, int at)
    {
        foreach (var (opening, closing) in Verbatim)
        {
            if (string.Compare(html, at, opening, 0, opening.Length, StringComparison.OrdinalIgnoreCase) != 0)
                continue;
            var end = html.IndexOf(closing, at + opening.Length, StringComparison.OrdinalIgnoreCase);
            return end < 0 ? html.Length : end + closing.Length;
        }

        return null;
    }
}
