namespace ContentGen.Generator.Markdown.Html;

/// <summary>Elements of HTML that hold nothing and have no end.</summary>
internal static class VoidElements
{
    private static readonly HashSet<string> Names = new(
        ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"], StringComparer.OrdinalIgnoreCase);

    public static bool Contains(string name) => Names.Contains(name);
}
