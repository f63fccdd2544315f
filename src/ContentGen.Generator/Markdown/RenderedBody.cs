using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Files;
using ContentGen.Generator.Markdown.Code;
using ContentGen.Generator.Markdown.Links;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.Markdown;

/// <summary>
/// A body as the app will have it, but for the addresses of links to other content. Knows nothing of other files and
/// nothing of where in its own the body begins. Immutable and structurally equal all the way down.
/// </summary>
/// <param name="Path">Whose body it is.</param>
/// <param name="Html">The rendered HTML, and where the addresses stand that other content decides.</param>
/// <param name="Links">What it links to.</param>
/// <param name="Anchors">The places in it that a fragment can name.</param>
/// <param name="Facts">What else is known of it.</param>
/// <param name="Fences">Its C# that must compile in the project.</param>
/// <param name="Problems">What is wrong with it; places are relative to the body.</param>
internal sealed record RenderedBody(
    ContentPath Path,
    HtmlTemplate Html,
    EquatableArray<LinkSlot> Links,
    EquatableArray<string> Anchors,
    BodyFacts Facts,
    EquatableArray<FenceToCheck> Fences,
    EquatableArray<Problem> Problems)
{
    public static RenderedBody Failed(ContentPath path, Problem problem) => new(
        path,
        HtmlTemplate.Empty,
        EquatableArray<LinkSlot>.Empty,
        EquatableArray<string>.Empty,
        new BodyFacts(Utf8Text.Empty, new Excerpt(ExcerptKind.None, ""), default, EquatableArray<HeadingModel>.Empty),
        EquatableArray<FenceToCheck>.Empty,
        EquatableArray.Of(problem));
}

/// <summary>What is known of a body beside its HTML.</summary>
/// <param name="Text">The plain text, code included, blocks on lines of their own.</param>
/// <param name="Excerpt">The text above <c>&lt;!--more--&gt;</c>, else that of the first paragraph.</param>
/// <param name="Words">How many words it has and how long they take.</param>
/// <param name="Headings">The headings in the order of the document.</param>
internal sealed record BodyFacts(Utf8Text Text, Excerpt Excerpt, WordCount Words, EquatableArray<HeadingModel> Headings);

/// <summary>A heading: its level from 1 to 6, the id that a link's fragment names, and its plain text.</summary>
internal sealed record HeadingModel(int Level, string Id, string Text);

/// <summary>The beginning of a body that stands for the whole on a listing page; plain text.</summary>
internal sealed record Excerpt(ExcerptKind Kind, string Text);
