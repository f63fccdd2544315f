using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Files;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.Markdown;

/// <summary>A body as the app will have it. Immutable and structurally equal all the way down.</summary>
/// <param name="Path">Whose body it is.</param>
/// <param name="Html">The rendered HTML.</param>
/// <param name="Text">The plain text, code included, blocks on lines of their own.</param>
/// <param name="Excerpt">The text above <c>&lt;!--more--&gt;</c>, else that of the first paragraph.</param>
/// <param name="Words">How many words it has and how long they take.</param>
/// <param name="Headings">The headings in the order of the document.</param>
/// <param name="Problems">What is wrong with it.</param>
internal sealed record RenderedBody(
    ContentPath Path,
    Utf8Text Html,
    Utf8Text Text,
    Excerpt Excerpt,
    WordCount Words,
    EquatableArray<HeadingModel> Headings,
    EquatableArray<Problem> Problems)
{
    public static RenderedBody Failed(ContentPath path, Problem problem) =>
        new(path, Utf8Text.Empty, Utf8Text.Empty, new Excerpt(ExcerptKind.None, ""), default, EquatableArray<HeadingModel>.Empty, EquatableArray.Of(problem));
}

/// <summary>A heading: its level from 1 to 6, the id that a link's fragment names, and its plain text.</summary>
internal sealed record HeadingModel(int Level, string Id, string Text);

/// <summary>The beginning of a body that stands for the whole on a listing page; plain text.</summary>
internal sealed record Excerpt(ExcerptKind Kind, string Text);

/// <summary>The numbers are those of the packed format.</summary>
internal enum ExcerptKind
{
    None = 0,
    CutAtMore = 1,
    FirstParagraph = 2,
}
