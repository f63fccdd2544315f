using System.Text.RegularExpressions;

namespace Blog.Services;

/// <summary>
/// What this site adds to the HTML of bodies: headings that link to themselves, tables and code that scroll on small screens,
/// boxes of task lists that say what they are, and simple formulas without a maths script.
/// </summary>
internal static partial class BodyHtml
{
    public static string Of(string html)
    {
        html = Heading().Replace(html, """<h${level} id="${id}"><a class="anchor" href="#${id}">${text}</a></h${level}>""");
        html = Table().Replace(html, """<div class="table">$0</div>""");
        html = Code().Replace(html, """<div class="code-block">$0</div>""");
        html = Task().Replace(
            html, static box =>
                $"""<input aria-label="{(box.Value.Contains("checked", StringComparison.Ordinal) ? "Done" : "To do")}" {box.Groups["rest"].Value}""");
        return WithFormulas(html);
    }

    /// <summary>
    /// Formulas of plain signs and superscripts as HTML, such as <c>W = P · b / 2^{10}</c>. Any other keeps the marks by which a maths script
    /// such as KaTeX finds it: add one to the page if your posts have them.
    /// </summary>
    public static string WithFormulas(string html) => Formula().Replace(html, static formula =>
        $"""<{formula.Groups["tag"]} class="math">{Superscript().Replace(formula.Groups["tex"].Value, "<sup>$1</sup>")}</{formula.Groups["tag"]}>""");

    /// <summary>A heading without a link in it, for links do not nest.</summary>
    [GeneratedRegex("""<h(?<level>[2-4]) id="(?<id>[^"]+)">(?<text>(?:(?!<a |</h[2-4]>).)+)</h\k<level>>""",
        RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    /// <summary>A table without another one in it.</summary>
    [GeneratedRegex(@"<table[\s>](?:(?!<table[\s>]).)*?</table>", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Table();

    [GeneratedRegex(@"<pre[\s>].*?</pre>", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    [GeneratedRegex("""<input (?<rest>[^>]*type="checkbox"[^>]*>)""", RegexOptions.CultureInvariant)]
    private static partial Regex Task();

    [GeneratedRegex("""<(?<tag>span|div) class="math">\s*\\[(\[]\s*(?<tex>(?:[^\\{}_^<]|\^\{[^\\{}_^<]*\})*?)\s*\\[)\]]\s*</\k<tag>>""",
        RegexOptions.CultureInvariant)]
    private static partial Regex Formula();

    [GeneratedRegex(@"\^\{([^{}]*)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Superscript();
}
