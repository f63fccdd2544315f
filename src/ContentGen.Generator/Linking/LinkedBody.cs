using ContentGen.Generator.Files;
using ContentGen.Generator.Markdown;
using ContentGen.Generator.Markdown.Components;
using ContentGen.Generator.Markdown.Links;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.Linking;

/// <summary>A body with every address in place, as it is packed.</summary>
/// <param name="Path">Whose body it is.</param>
/// <param name="Html">The HTML.</param>
/// <param name="Facts">What else is known of it.</param>
/// <param name="Links">The addresses it links to, in the order of the document, each once; images are not among them.</param>
internal sealed record LinkedBody(ContentPath Path, Utf8Text Html, BodyFacts Facts, EquatableArray<string> Links)
{
    /// <summary>The tags of components that stood in the HTML; offsets count bytes.</summary>
    public EquatableArray<ComponentMark> Marks { get; init; } = EquatableArray<ComponentMark>.Empty;

    public static LinkedBody Of(BodyToFill body)
    {
        var filled = body.Html.Fill(body.Addresses, body.Images);
        return new LinkedBody(body.Path, filled.Html, body.Facts, body.Links) { Marks = filled.Marks };
    }
}

/// <summary>All that decides how a body is linked. What is wrong with its links, and where they stand, does not.</summary>
internal sealed record BodyToFill(
    ContentPath Path,
    HtmlTemplate Html,
    BodyFacts Facts,
    EquatableArray<SlotAddress> Addresses,
    EquatableArray<SlotImage> Images,
    EquatableArray<string> Links)
{
    public static BodyToFill Of(ResolvedBody body) =>
        new(body.Path, body.Body.Html, body.Body.Facts, body.Resolved.Addresses, body.Resolved.Images, body.Resolved.Links);
}
