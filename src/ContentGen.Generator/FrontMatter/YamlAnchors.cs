using YamlDotNet.Core;

namespace ContentGen.Generator.FrontMatter;

/// <summary>The anchors read so far. Expanding an alias costs as many nodes as it stands for, and there is an end to it.</summary>
internal sealed class YamlAnchors
{
    public const int MaxNodes = 10_000;

    private readonly Dictionary<string, (YamlNode Node, int Size, int Height)> _anchors = new(StringComparer.Ordinal);
    private int _expanded;

    /// <summary>Nodes read so far, expanded ones counted each time.</summary>
    public int Nodes { get; private set; }

    public void Count() => Nodes++;

    public void Define(AnchorName anchor, YamlNode node, int nodesBefore)
    {
        if (!anchor.IsEmpty)
            _anchors[anchor.Value] = (node, Nodes - nodesBefore, Height(node));
    }

    /// <summary>False for what YAML takes for an anchor and its writer for text: <c>&amp;nbsp; and more</c>.</summary>
    public static bool IsName(AnchorName anchor) =>
        anchor.IsEmpty || anchor.Value.All(static c => char.IsLetterOrDigit(c) || c is '_' or '-' or '.');

    /// <summary>Null when nothing above has that name.</summary>
    public (YamlNode Node, int Size, int Height)? Find(AnchorName name) =>
        _anchors.TryGetValue(name.Value, out var found) ? found : null;

    /// <summary>False when that is more than is allowed in one file.</summary>
    public bool Expand(int size)
    {
        Nodes += size;
        _expanded += size;
        return _expanded <= MaxNodes;
    }

    private static int Height(YamlNode node) => node switch
    {
        YamlSequence sequence => 1 + sequence.Items.Select(Height).DefaultIfEmpty().Max(),
        YamlMapping mapping => 1 + mapping.Entries.Select(static entry => Height(entry.Value)).DefaultIfEmpty().Max(),
        _ => 0,
    };
}
