using ContentGen.Generator.Markdown;
using ContentGen.Generator.Reading;

namespace ContentGen.Generator.Search;

/// <summary>A body, rendered, and its words. They are counted while its text is at hand: of the text only what is packed is kept.</summary>
/// <param name="Body">The body.</param>
/// <param name="Words">Its words; null in a project without search.</param>
internal sealed record CountedBody(RenderedBody Body, EntryWords? Words)
{
    public static CountedBody Of(BodyToCount body, CancellationToken cancellation)
    {
        var rendering = body.Body.Render(cancellation);
        return new CountedBody(rendering.Body, body.HasSearch ? EntryWords.Of(rendering.Body.Path, rendering.Facts, cancellation) : null);
    }
}

/// <summary>A body, and whether its words are asked for.</summary>
internal sealed record BodyToCount(BodyToRender Body, bool HasSearch)
{
    public static BodyToCount Of(BodySource source, BodyFeatures features) => new(new BodyToRender(source, features.HasComponents), features.HasSearch);
}

/// <summary>What a project has that decides what is made of a body.</summary>
internal sealed record BodyFeatures(bool HasComponents, bool HasSearch);
