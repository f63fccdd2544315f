using System.Text.RegularExpressions;
using ContentGen.Generator.Files;
using ContentGen.Generator.Markdown;
using ContentGen.Generator.Reading;

namespace ContentGen.Generator.Tests.Conformance;

/// <summary>
/// Every example of CommonMark comes out of our renderer as it comes out of Markdig's plain pipeline, to the byte,
/// but for what our extensions are there to change. Each such example stands here with its reason.
/// </summary>
public partial class CommonMarkTests
{
    [CommonMarkFact]
    public void OurHtmlIsMarkdigsWhereNoExtensionApplies()
    {
        var examples = CommonMarkSpec.Examples();
        var unexplained = new List<string>();
        var differing = new List<int>();
        foreach (var (number, markdown, _) in examples)
        {
            var plain = Markdig.Markdown.ToHtml(markdown);
            var ours = HighlightedStretch().Replace(Ours(markdown), "$1");
            if (ours == plain || HeadingId().Replace(ours, "<h$1>") == plain)
                continue;
            differing.Add(number);
            if (!Explained.ContainsKey(number))
                unexplained.Add($"Example {number}: {markdown}\n  plain: {plain}\n  ours:  {ours}");
        }

        Assert.Equal(652, examples.Count);
        Assert.True(unexplained.Count == 0, string.Join("\n", unexplained));
        Assert.Equal(Explained.Keys.Order(), differing);
    }

    /// <summary>Headings get GitHub's ids: the one difference too frequent to be listed.</summary>
    [GeneratedRegex("<h([1-6]) id=\"[^\"]*\">")]
    private static partial Regex HeadingId();

    /// <summary>Code is highlighted, in two examples of Ruby: its text is the same.</summary>
    [GeneratedRegex("<span class=\"hl-[a-z]+\">([^<]*)</span>")]
    private static partial Regex HighlightedStretch();

    private static readonly Dictionary<int, string> Explained = new()
    {
        [608] = "Auto links: a bare https:// address is a link, blanks around it or not.",
        [611] = "Auto links: a bare https:// address is a link without angle brackets.",
        [612] = "Auto links: a bare mail address is a link without angle brackets.",
    };

    private static string Ours(string markdown)
    {
        var path = new ContentPath("/x.md", "posts", "x", "content/posts/x.md", ContentKind.Markdown);
        var rendering = MarkdownRenderer.Render(new BodySource(path, markdown, 0), hasComponents: false, CancellationToken.None);
        return System.Text.Encoding.UTF8.GetString(rendering.Body.Block.InflateHtml());
    }
}
