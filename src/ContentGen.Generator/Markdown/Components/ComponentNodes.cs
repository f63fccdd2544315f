using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ContentGen.Generator.Markdown.Components;

/// <summary>A line, or lines, with nothing but tags.</summary>
internal sealed class ComponentBlock(ComponentBlockParser parser) : LeafBlock(parser)
{
    /// <summary>Where in the body its tags begin.</summary>
    public List<int> Tags { get; } = [];

    /// <summary>Behind the last of them.</summary>
    public int TagsEnd { get; set; }

    /// <summary>Whether the line on which they end has been read.</summary>
    public bool IsComplete { get; set; }

    /// <summary>Whether a list or a quote ended before the tag did, or put its marks into it.</summary>
    public bool IsBroken { get; set; }
}

/// <summary>A tag inside a line.</summary>
internal sealed class ComponentInline(TagForm form) : LeafInline
{
    public TagForm Form { get; } = form;
}
