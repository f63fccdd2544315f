using System.Text.RegularExpressions;

namespace Blog.Parts;

/// <summary>
/// Formulas without a maths script: the delimiters that such a script looks for are taken away, and superscripts are HTML.
/// The posts here need no more than that.
/// </summary>
internal static partial class Formulas
{
    public static string InPlainHtml(string html) => Formula().Replace(html, static formula =>
        $"""<{formula.Groups["tag"]} class="math">{Superscript().Replace(formula.Groups["tex"].Value, "<sup>$1</sup>")}</{formula.Groups["tag"]}>""");

    [GeneratedRegex("""<(?<tag>span|div) class="math">\s*\\[(\[]\s*(?<tex>.*?)\s*\\[)\]]\s*</\k<tag>>""", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Formula();

    [GeneratedRegex(@"\^\{([^{}]*)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Superscript();
}
