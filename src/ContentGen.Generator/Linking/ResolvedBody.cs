using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Files;
using ContentGen.Generator.Markdown;
using ContentGen.Generator.Markdown.Links;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.Linking;

/// <summary>A body, still as it was rendered, and where its links lead.</summary>
internal sealed record ResolvedBody(RenderedBody Body, ResolvedLinks Resolved)
{
    public ContentPath Path => Body.Path;

    /// <inheritdoc cref="ResolvedLinks.LinksTo"/>
    public EquatableArray<string> LinksTo => Resolved.LinksTo;

    /// <summary>What is wrong with it, links included; places are relative to the body.</summary>
    public EquatableArray<Problem> Problems => Body.Problems.Where(problem => !IsLink(problem)).Concat(Resolved.Problems).Distinct().ToEquatableArray();

    public static ResolvedBody Of(RenderedBody body, LinkIndex index) => new(body, LinkResolver.Resolve(body.Path, body.Links, index));

    /// <summary>Whether what looks like markup of another tool, such as <c>[[toc]]</c>, turns out to name an entry.</summary>
    private bool IsLink(Problem problem) =>
        problem.Descriptor == Descriptor.ForeignMarkup && Resolved.Problems.Any(link => link.Range == problem.Range);
}

/// <summary>Where the links of a body lead.</summary>
/// <param name="Addresses">The addresses that differ from those written, in the order of their slots.</param>
/// <param name="Images">The images of the content folder that it shows, in the order of their slots.</param>
/// <param name="Links">The addresses it links to, in the order of the document, each once; images are not among them.</param>
/// <param name="LinksTo">The sources of the entries it links to, each once, ordinal.</param>
/// <param name="Problems">What is wrong with the links; places are relative to the body.</param>
internal sealed record ResolvedLinks(
    EquatableArray<SlotAddress> Addresses,
    EquatableArray<SlotImage> Images,
    EquatableArray<string> Links,
    EquatableArray<string> LinksTo,
    EquatableArray<Problem> Problems)
{
    public static readonly ResolvedLinks None = new(
        EquatableArray<SlotAddress>.Empty,
        EquatableArray<SlotImage>.Empty,
        EquatableArray<string>.Empty,
        EquatableArray<string>.Empty,
        EquatableArray<Problem>.Empty);
}
