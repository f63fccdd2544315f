using System.Text;
using System.Text.RegularExpressions;
using ContentGen.Generator.Markdown.Components;
using Markdig;
using Markdig.Extensions.Mathematics;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ContentGen.Generator.Markdown.Dialect;

/// <summary>
/// Gives headings their ids: the one behind the text in <c>{#braces}</c>, else the one that GitHub would make.
/// No two headings of a body get the same.
/// </summary>
internal sealed class HeadingIds : IMarkdownExtension
{
    private static readonly object Key = new();

    /// <summary>An id behind the text; hashes that close the heading may stand on either side of it.</summary>
    private static readonly Regex Braces = new(@"(?<=[^\s\\])(?:[ \t]+#+)?[ \t\u3000]*\{#(?<id>[^\s{}""<>]+)\}[ \t]*\z", RegexOptions.CultureInvariant);

    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        // The second makes headings of paragraphs that are underlined.
        pipeline.BlockParsers.Find<HeadingBlockParser>()!.Closed += TakeId;
        pipeline.BlockParsers.FindExact<ParagraphBlockParser>()!.Closed += TakeId;
        pipeline.DocumentProcessed += Assign;
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    /// <summary>The id that the author wrote; null when there is none.</summary>
    public static string? Written(HeadingBlock heading) => heading.GetData(Key) as string;

    /// <summary>The id that the words of a heading ask for.</summary>
    public static string Natural(HeadingBlock heading)
    {
        var text = new StringBuilder();
        if (heading.Inline is { } inlines)
            Add(inlines, text);
        // The space in front of a component goes with it.
        var words = heading.Inline?.LastChild is ComponentInline ? text.ToString().TrimEnd() : text.ToString();
        return GitHubSlug.Of(words) is { Length: > 0 } slug ? slug : "section";
    }

    private static void TakeId(BlockProcessor processor, Block block)
    {
        if (block is not HeadingBlock { Lines.Count: > 0 } heading)
            return;
        ref var line = ref heading.Lines.Lines[heading.Lines.Count - 1];
        var text = line.Slice.ToString();
        if (text.IndexOf("{#", StringComparison.Ordinal) < 0 || Braces.Match(text) is not { Success: true } match)
            return;
        line.Slice.End = line.Slice.Start + match.Index - 1;
        heading.SetData(Key, match.Groups["id"].Value);
    }

    private static void Assign(MarkdownDocument document)
    {
        var headings = document.Descendants<HeadingBlock>().ToList();
        if (headings.Count == 0)
            return;
        var slugs = new GitHubSlug();
        var others = new List<HeadingBlock>();
        // What is written comes first: it is what links in other places were made for.
        foreach (var heading in headings)
        {
            if (Written(heading) is { } id && slugs.Reserve(id))
                heading.GetAttributes().Id = id;
            else
                others.Add(heading);
        }

        foreach (var heading in others)
            heading.GetAttributes().Id = slugs.Unique(Written(heading) ?? Natural(heading));
    }

    /// <summary>The text as it goes into the id: with the alternative texts of images, without anything for a line break.</summary>
    private static void Add(ContainerInline inlines, StringBuilder text)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.Text, literal.Content.Start, literal.Content.Length);
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case MathInline math:
                    text.Append(math.Content.Text, math.Content.Start, math.Content.Length);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.ToString());
                    break;
                case AutolinkInline link:
                    text.Append(link.Url);
                    break;
                case ContainerInline container:
                    Add(container, text);
                    break;
            }
        }
    }
}
