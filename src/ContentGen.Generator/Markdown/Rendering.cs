namespace ContentGen.Generator.Markdown;

/// <summary>A body that was just rendered: what is kept of it, and what is at hand only now.</summary>
internal sealed record Rendering(RenderedBody Body, BodyFacts Facts);
