using System.Net;
using System.Text.RegularExpressions;
using ContentGen.Generator.Markdown.Code;
using Markdig;

namespace ContentGen.Generator.Tests.Markdown.Code;

/// <summary>C# as a fence renders it.</summary>
internal static partial class Fence
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseMathematics().UsePreciseSourceLocation()
        .Use<HighlightExtension>().Build();

    public static string Html(string markdown) => Markdig.Markdown.ToHtml(markdown, Pipeline);

    /// <summary>The HTML inside the code element of a fence marked <c>csharp</c>.</summary>
    public static string Render(string code)
    {
        var html = Html($"~~~~~~~~~~csharp\n{code}\n~~~~~~~~~~\n");
        const string start = "<pre><code class=\"language-csharp\">", end = "\n</code></pre>\n";
        Assert.StartsWith(start, html, StringComparison.Ordinal);
        Assert.EndsWith(end, html, StringComparison.Ordinal);
        return html[start.Length..^end.Length];
    }

    /// <summary>The classes in short: <c>[keyword:var] x = [number:1];</c>.</summary>
    public static string Marked(string code) =>
        WebUtility.HtmlDecode(Span().Replace(Render(code), static span => $"[{span.Groups[1].Value}:{span.Groups[2].Value}]"));

    /// <summary>What a reader sees and copies.</summary>
    public static string TextOf(string html) => WebUtility.HtmlDecode(Tag().Replace(html, ""));

    [GeneratedRegex("<span class=\"hl-([a-z]+)\">([^<]*)</span>")]
    private static partial Regex Span();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
