using ContentGen.Generator.Files;
using ContentGen.Generator.Markdown;
using ContentGen.Generator.Markdown.Links;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.Linking;

/// <summary>A body with what other content decides of it, as it is packed.</summary>
/// <param name="Path">Whose body it is.</param>
/// <param name="Block">What no other content decides.</param>
/// <param name="Changes">What is changed in its HTML.</param>
/// <param name="Links">The addresses it links to, in the order of the document, each once; images are not among them.</param>
internal sealed record LinkedBody(ContentPath Path, BodyBlock Block, HtmlChanges Changes, EquatableArray<string> Links)
{
    /// <summary>The hash of its entry's id, which says where it is packed.</summary>
    public uint Hash { get; } = StableHash.Of(Path.Id);

    /// <summary>The HTML with every address in place.</summary>
    public string ReadHtml() => Changes.Apply(Block.InflateHtml());

    public static LinkedBody Of(ResolvedBody body) =>
        new(body.Path, body.Body.Block, body.Body.Html.Fill(body.Resolved.Addresses, body.Resolved.Images), body.Resolved.Links);
}
