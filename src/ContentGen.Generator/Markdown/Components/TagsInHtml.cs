using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Markdown.Html;
using ContentGen.Generator.Model;
using Markdig.Syntax;

namespace ContentGen.Generator.Markdown.Components;

/// <summary>
/// Reports tags inside a block of raw HTML, which markdown passes on as it is written: a component there would silently not be shown.
/// </summary>
internal static class TagsInHtml
{
    public static IEnumerable<Problem> In(string path, MarkdownDocument document, LineMap lines)
    {
        var reader = new TagReader();
        foreach (var block in document.Descendants<HtmlBlock>())
        {
            if (block.Type is not (HtmlBlockType.InterruptingBlock or HtmlBlockType.NonInterruptingBlock))
                continue;
            var html = RawHtml.Of(block, lines);
            for (var at = html.Text.IndexOf('<'); at >= 0; at = html.Text.IndexOf('<', at + 1))
            {
                if (reader.Read(html.Text, at, html.Text.Length) is not { } tag)
                    continue;
                var name = html.Text.Substring(tag.Name.Start, tag.Name.End - tag.Name.Start);
                yield return Problems.TagInHtml(path, lines.Range(html.InBody(tag.Name.Start), name.Length), name);
                at = Math.Max(at, tag.End - 1);
            }
        }
    }
}
