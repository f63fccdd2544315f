using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace ContentGen.Generator.Markdown;

/// <summary>What is known of a body beside its HTML. It is packed where it is made, and not kept.</summary>
/// <param name="Text">The plain text, code included, blocks on lines of their own.</param>
/// <param name="Excerpt">The text above <c>&lt;!--more--&gt;</c>, else that of the first paragraph.</param>
/// <param name="Words">How many words it has and how long they take.</param>
/// <param name="Headings">The headings in the order of the document.</param>
internal sealed record BodyFacts(string Text, Excerpt Excerpt, WordCount Words, IReadOnlyList<HeadingModel> Headings)
{
    public static readonly BodyFacts None = new("", new Excerpt(ExcerptKind.None, ""), default, []);

    /// <param name="document">The body.</param>
    /// <param name="source">What it was read from.</param>
    public static BodyFacts Of(MarkdownDocument document, string source)
    {
        var (text, words) = PlainText.Of(document);
        return new BodyFacts(text, Excerpts.Of(document, source), words, [.. HeadingsOf(document)]);
    }

    private static IEnumerable<HeadingModel> HeadingsOf(MarkdownDocument document) => document.Descendants<HeadingBlock>()
        .Select(static heading => new HeadingModel(heading.Level, heading.TryGetAttributes()?.Id ?? "", PlainText.Of(heading)));
}

/// <summary>A heading: its level from 1 to 6, the id that a link's fragment names, and its plain text.</summary>
internal sealed record HeadingModel(int Level, string Id, string Text);

/// <summary>The beginning of a body that stands for the whole on a listing page; plain text.</summary>
internal sealed record Excerpt(ExcerptKind Kind, string Text);
