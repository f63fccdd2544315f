using ContentGen.Generator.Reading;

namespace ContentGen.Generator.Markdown;

/// <summary>All that decides how a body is rendered.</summary>
/// <param name="Source">The markdown.</param>
/// <param name="HasComponents">Whether tags with the name of a component are components.</param>
internal sealed record BodyToRender(BodySource Source, bool HasComponents)
{
    public Rendering Render(CancellationToken cancellation) => MarkdownRenderer.Render(Source, HasComponents, cancellation);
}
