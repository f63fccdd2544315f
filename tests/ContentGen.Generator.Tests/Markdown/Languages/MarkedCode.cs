using System.Text.RegularExpressions;
using ContentGen.Generator.Tests.Markdown.Code;

namespace ContentGen.Generator.Tests.Markdown.Languages;

/// <summary>Code with its classes in it, as tests write it: <c>⟦keyword:let⟧ x = ⟦number:1⟧</c>.</summary>
internal static partial class MarkedCode
{
    public static string Of(string language, string code, string mark = "⟦$1:$2⟧")
    {
        var html = Fence.Html($"~~~~~~~~~~{language}\n{code}\n~~~~~~~~~~\n");
        var (start, end) = ($"<pre><code class=\"language-{language}\">", "\n</code></pre>\n");
        Assert.StartsWith(start, html, StringComparison.Ordinal);
        Assert.EndsWith(end, html, StringComparison.Ordinal);
        html = html[start.Length..^end.Length];
        return mark.Length == 0 ? Fence.TextOf(html) : System.Net.WebUtility.HtmlDecode(Span().Replace(html, mark));
    }

    /// <summary>That code which is written with its classes gets them.</summary>
    public static void IsKept(string language, string marked) => Assert.Equal(marked, Of(language, Mark().Replace(marked, "$1")));

    [GeneratedRegex("⟦[a-z]+:([^⟧]*)⟧")]
    private static partial Regex Mark();

    [GeneratedRegex("<span class=\"hl-([a-z]+)\">([^<]*)</span>")]
    private static partial Regex Span();
}
