using ContentGen.Generator.Markdown.Html;

namespace ContentGen.Generator.Markdown.Components;

/// <summary>A part of a body with components. Offsets count the characters of its HTML.</summary>
internal abstract class BodyNode;

/// <summary>HTML without a component in it: whole elements and text.</summary>
internal sealed class MarkupNode(int start, int end) : BodyNode
{
    public int Start { get; } = start;

    public int End { get; } = end;

    /// <summary>Whether it shows nothing.</summary>
    public bool IsBlank(string html)
    {
        for (var at = Start; at < End; at++)
        {
            if (string.CompareOrdinal(html, at, "<!--", 0, 4) == 0 && html.IndexOf("-->", at + 4, StringComparison.Ordinal) is >= 0 and var close)
                at = close + 2;
            else if (!char.IsWhiteSpace(html[at]))
                return false;
        }

        return true;
    }
}

/// <summary>A part with parts of its own.</summary>
internal abstract class ContainerNode : BodyNode
{
    public List<BodyNode> Children { get; } = [];
}

/// <summary>The whole body.</summary>
internal sealed class RootNode : ContainerNode;

/// <summary>An element of HTML with a component somewhere in it: a piece of markup must be whole, or a browser completes it.</summary>
internal sealed class ElementNode(string name, IReadOnlyList<KeyValuePair<string, string>> attributes) : ContainerNode
{
    public string Name { get; } = name;

    public IReadOnlyList<KeyValuePair<string, string>> Attributes { get; } = attributes;

    public static ElementNode Of(HtmlTokenizer tokens) => new(
        tokens.Content.ToString(),
        [.. tokens.Attributes
            .Select(static attribute => new KeyValuePair<string, string>(
                attribute.Name.ToString(), System.Net.WebUtility.HtmlDecode(attribute.Value.ToString())))
            .GroupBy(static attribute => attribute.Key, StringComparer.OrdinalIgnoreCase).Select(static same => same.First())]);
}

/// <summary>A component.</summary>
internal sealed class ComponentNode(ComponentTag tag) : ContainerNode
{
    public ComponentTag Tag { get; } = tag;

    /// <summary>Its fragments with a name, <c>&lt;Callout.Header&gt;</c>.</summary>
    public List<FragmentNode> Fragments { get; } = [];

    /// <summary>Whether there is more between its tags than space, comments and its fragments.</summary>
    public bool HasContent(string html) => Children.Exists(node => node is not MarkupNode markup || !markup.IsBlank(html));
}

/// <summary>What a component shows in a place of its own.</summary>
internal sealed class FragmentNode(ComponentTag tag, string name) : ContainerNode
{
    public ComponentTag Tag { get; } = tag;

    public string Name { get; } = name;
}
