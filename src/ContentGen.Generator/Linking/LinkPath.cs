using System.Text.RegularExpressions;
using ContentGen.Generator.Markdown.Links;

namespace ContentGen.Generator.Linking;

/// <summary>The parts of an address.</summary>
internal static class LinkPath
{
    private static readonly Regex FileName = new(@"\.[A-Za-z][A-Za-z0-9]{1,4}$", RegexOptions.CultureInvariant);

    /// <summary>The path, what follows it, and of that the id behind the <c>#</c>, without a text to be shown there.</summary>
    public static (string Path, string Tail, string Fragment) Split(string target)
    {
        var end = target.IndexOfAny(['?', '#']);
        if (end < 0)
            return (target, "", "");
        var hash = target.IndexOf('#', end);
        var fragment = hash < 0 ? "" : target.Substring(hash + 1);
        var text = fragment.IndexOf(LinkSlot.TextDirective, StringComparison.Ordinal);
        return (target.Substring(0, end), target.Substring(end), text < 0 ? fragment : fragment.Substring(0, text));
    }

    /// <summary>The extension of the file that a path names, its dot included; empty when it ends like no file.</summary>
    public static string Extension(string path) => FileName.Match(path).Value;

    /// <summary>Whether a path ends with the extension of a file.</summary>
    public static bool IsFile(string path) => FileName.IsMatch(path);

    public static bool IsMarkdown(string path) =>
        path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);
}
