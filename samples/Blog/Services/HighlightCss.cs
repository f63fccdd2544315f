using ContentGen;

namespace Blog.Services;

/// <summary>The colors of code for a page with a theme switch: the reader's choice wins over what the system prefers.</summary>
internal static class HighlightCss
{
    public static readonly string Text =
        Highlighting.LightStyleSheet
        + "@media (prefers-color-scheme: dark) {\n" + Dark(":root:not([data-theme=light])") + "}\n"
        + Dark(":root[data-theme=dark]");

    /// <summary>The custom properties alone, under another selector.</summary>
    private static string Dark(string selector) =>
        Highlighting.DarkStyleSheet[..(Highlighting.DarkStyleSheet.IndexOf('}', StringComparison.Ordinal) + 2)].Replace(":root", selector,
            StringComparison.Ordinal);
}
