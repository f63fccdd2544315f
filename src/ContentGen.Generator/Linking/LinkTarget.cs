using ContentGen.Generator.Binding;
using ContentGen.Generator.Markdown;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.Linking;

/// <summary>The addresses of an entry, as the links of others see them.</summary>
internal sealed record PageAddress(string Source, string Collection, string Url, EquatableArray<string> Aliases, bool IsLeftOut)
{
    public static PageAddress Of(BoundEntry entry) =>
        new(entry.Facts.Source, entry.Path.Collection, entry.Facts.Url, entry.Aliases, entry.IsLeftOut);
}

/// <summary>The places in a page that a fragment can name.</summary>
internal sealed record PageAnchors(string Source, EquatableArray<string> Anchors)
{
    public static PageAnchors Of(RenderedBody body) => new(body.Path.Source, body.Anchors);
}
