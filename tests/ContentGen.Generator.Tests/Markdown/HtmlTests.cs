using ContentGen.Generator.Tests.Harness;

namespace ContentGen.Generator.Tests.Markdown;

/// <summary>The dialect: CommonMark and the extensions, as the app gets them.</summary>
public class HtmlTests
{
    private static readonly (string Name, string Body, string Html)[] Cases =
    [
        ("paragraphs", "One\ntwo.\n\nThree.", "<p>One\ntwo.</p>\n<p>Three.</p>\n"),
        ("emphasis", "*a* **b** ***c*** `d`", "<p><em>a</em> <strong>b</strong> <em><strong>c</strong></em> <code>d</code></p>\n"),
        ("hard breaks", "a\\\nb  \nc", "<p>a<br />\nb<br />\nc</p>\n"),
        ("links and images", "[a](/b \"t\") ![c](d.png)", "<p><a href=\"/b\" title=\"t\">a</a> <img src=\"d.png\" alt=\"c\" /></p>\n"),
        ("reference links", "[a]\n\n[a]: https://e.org", "<p><a href=\"https://e.org\">a</a></p>\n"),
        ("lists", "- a\n  1. b\n- c", "<ul>\n<li>a\n<ol>\n<li>b</li>\n</ol>\n</li>\n<li>c</li>\n</ul>\n"),
        ("quotes", "> a", "<blockquote>\n<p>a</p>\n</blockquote>\n"),
        ("rules", "a\n\n***", "<p>a</p>\n<hr />\n"),
        ("fenced code", "```js\nvar x = \"<&>\";\n```",
            "<pre><code class=\"language-js\"><span class=\"hl-keyword\">var</span> x = <span "
                + "class=\"hl-string\">&quot;&lt;&amp;&gt;&quot;</span>;\n</code></pre>\n"),
        ("indented code", "    a\n      b", "<pre><code>a\n  b\n</code></pre>\n"),
        ("pipe tables", "| a | b |\n|---|:-:|\n| 1 | *2* |",
            "<table>\n<thead>\n<tr>\n<th>a</th>\n<th style=\"text-align: center;\">b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n<td "
                + "style=\"text-align: center;\"><em>2</em></td>\n</tr>\n</tbody>\n</table>\n"),
        ("a pipe in a cell", "| a |\n|---|\n| x \\| y |",
            "<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>x | y</td>\n</tr>\n</tbody>\n</table>\n"),
        ("grid tables", "+---+---+\n| a | b |\n+===+===+\n| 1 | 2 |\n+---+---+",
            "<table>\n<col style=\"width:50%\" />\n<col style=\"width:50%\" />\n<thead>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n</thead>\n"
                + "<tbody>\n<tr>\n<td>1</td>\n<td>2</td>\n</tr>\n</tbody>\n</table>\n"),
        ("footnotes", "A[^n].\n\n[^n]: B.",
            "<p>A<a id=\"fnref:p013:1\" href=\"#fn:p013:1\" class=\"footnote-ref\"><sup>1</sup></a>.</p>\n<div class=\"footnotes\">\n<hr "
                + "/>\n<ol>\n<li id=\"fn:p013:1\">\n<p>B.<a href=\"#fnref:p013:1\" class=\"footnote-back-ref\">&#8617;</a></p>\n</li>\n</ol>\n</div>\n"),
        ("task lists", "- [ ] a\n- [x] b",
            "<ul class=\"contains-task-list\">\n<li class=\"task-list-item\"><input disabled=\"disabled\" type=\"checkbox\" /> a</li>\n<li "
                + "class=\"task-list-item\"><input disabled=\"disabled\" type=\"checkbox\" checked=\"checked\" /> b</li>\n</ul>\n"),
        ("definition lists", "Term\n:   Meaning", "<dl>\n<dt>Term</dt>\n<dd>Meaning</dd>\n</dl>\n"),
        ("inline math", "$x^2 < y$", "<p><span class=\"math\">\\(x^2 &lt; y\\)</span></p>\n"),
        ("math blocks", "$$\nx\n$$", "<div class=\"math\">\n\\[\nx\n\\]</div>\n"),
        ("money is no math", "It costs $5 or $6.", "<p>It costs $5 or $6.</p>\n"),
        ("autolinks", "See https://e.org/a?b=1 and www.e.org.",
            "<p>See <a href=\"https://e.org/a?b=1\">https://e.org/a?b=1</a> and <a href=\"http://www.e.org\">www.e.org</a>.</p>\n"),
        ("emphasis extras", "~~a~~ H~2~O x^2^ ++b++ ==c==", "<p><del>a</del> H<sub>2</sub>O x<sup>2</sup> <ins>b</ins> <mark>c</mark></p>\n"),
        ("raw blocks", "<div class=\"x\">\n*raw* &amp;\n</div>", "<div class=\"x\">\n*raw* &amp;\n</div>\n"),
        ("raw inlines", "a <kbd>K</kbd> <!-- c -->", "<p>a <kbd>K</kbd> <!-- c --></p>\n"),
        ("entities", "&copy; &lt; &#65; AT&T <", "<p>© &lt; A AT&amp;T &lt;</p>\n"),
        ("headings", "# One\n\nTwo\n---", "<h1 id=\"one\">One</h1>\n<h2 id=\"two\">Two</h2>\n"),
        ("quotes and dashes stay as typed", "\"a\" -- 'b' ... (c) :smile:", "<p>&quot;a&quot; -- 'b' ... (c) :smile:</p>\n"),
        ("attributes are text", "a {.class}", "<p>a {.class}</p>\n"),
        ("text of any script", "日本語 हिन्दी 😀 \uE000", "<p>日本語 हिन्दी 😀 \uE000</p>\n"),
    ];

    [Fact]
    public void EachExtensionRenders() =>
        Assert.Equal(
            Cases.Select(static row => $"{row.Name}: {row.Html}"),
            Posts.ReadBodies<string>(Cases.Select(static row => row.Body), "post.Body.Html").Zip(Cases, static (html, row) => $"{row.Name}: {html}"));

    [Theory]
    [InlineData("NOTE", "note")]
    [InlineData("TIP", "tip")]
    [InlineData("IMPORTANT", "important")]
    [InlineData("WARNING", "warning")]
    [InlineData("CAUTION", "caution")]
    public void AlertsHaveTheClassesOfGitHub(string kind, string name)
    {
        var html = Posts.ReadBodies<string>([$"> [!{kind}]\n> Text."], "post.Body.Html").Single();

        Assert.StartsWith($"<div class=\"markdown-alert markdown-alert-{name}\">\n<p class=\"markdown-alert-title\">", html, StringComparison.Ordinal);
        Assert.EndsWith("<p>Text.</p>\n</div>\n", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("---\ntitle: T\n---", "")]
    [InlineData("---\ntitle: T\n---\n", "")]
    [InlineData("---\ntitle: T\n---\n\n \n\t\n", "")]
    [InlineData("---\ntitle: T\n---\nGlued", "<p>Glued</p>\n")]
    [InlineData("---\ntitle: T\n...\nGlued", "<p>Glued</p>\n")]
    [InlineData("\n\n--- \ntitle: T\n---\t\n# Head", "<h1 id=\"head\">Head</h1>\n")]
    [InlineData("---\ntitle: T\n---\n---\ntitle: Not again\n---\n", "<hr />\n<h2 id=\"title-not-again\">title: Not again</h2>\n")]
    [InlineData("---\ntitle: T\n---\n    code", "<pre><code>code\n</code></pre>\n")]
    [InlineData("---\ntitle: T\n---\n\uFEFFtext", "<p>\uFEFFtext</p>\n")]
    public void TheBodyBeginsBelowTheCloser(string file, string html)
    {
        var run = new ContentProject().With("posts/a.md", file).Run();

        Assert.Equal("", run.ToString());
        Assert.Equal(html, run.Evaluate<string>("Posts.A.Body.Html"));
        Assert.Equal(html.Length == 0, run.Evaluate<bool>("Posts.A.Body.IsEmpty"));
    }

    [Fact]
    public void TheBytesAreThoseOfTheText() =>
        Assert.True(Posts.ReadBodies<bool>(
            ["# 日本語 😀\n\n" + string.Concat(Enumerable.Repeat("é ", 5000))],
            "((Func<bool>)(() => { var writer = new System.Buffers.ArrayBufferWriter<byte>(); post.Body.WriteTo(writer); return "
                + "System.Text.Encoding.UTF8.GetString(writer.WrittenSpan) == post.Body.Html && post.Body.Html.Length > 10000; }))()").Single());
}
