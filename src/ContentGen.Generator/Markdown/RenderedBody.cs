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
/// <param name="Block">The HTML, and all that is known of the body and that no other content decides.</param>
/// <param name="Html">Where in the HTML the addresses stand that other content decides.</param>
/// <param name="Links">What it links to.</param>
/// <param name="Anchors">The places in it that a fragment can name.</param>
/// <param name="Fences">Its C# that must compile in the project.</param>
/// <param name="Problems">What is wrong with it; places are relative to the body.</param>
internal sealed record RenderedBody(
    ContentPath Path,
    BodyBlock Block,
    HtmlTemplate Html,
    EquatableArray<LinkSlot> Links,
    EquatableArray<string> Anchors,
    EquatableArray<FenceToCheck> Fences,
    EquatableArray<Problem> Problems)
{
    public static RenderedBody Failed(ContentPath path, Problem problem) => new(
        path,
        BodyBlock.Empty,
        HtmlTemplate.Empty,
        EquatableArray<LinkSlot>.Empty,
        EquatableArray<string>.Empty,
        EquatableArray<FenceToCheck>.Empty,
        EquatableArray.Of(problem));
}
