using System.Text.RegularExpressions;
using ContentGen.Generator.Markdown.Links;
using ContentGen.Generator.Model;

namespace ContentGen.Generator.Tests.Markdown.Dialect;

/// <summary>Tables, tasks, alerts, definitions and footnotes.</summary>
public partial class BlockTests
{
    [Theory]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 |\nA caption", "a b / 1 2 / A caption ")]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 |\n<br>", "a b / 1 2")]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 |\n![x](y.png)\n---", "a b / 1 2 /  ")]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 |\n{: .x}", "a b / 1 2 / {: .x} ")]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 | 3 |\n| 1 |", "a b / 1 2 / 1 ")]
    [InlineData("| a |\n|---|\n| `x \\| y` |\n| x \\| y |", "a / x | y / x | y")]
    [InlineData("Text\n| a |\n|---|\n| b |", "a / b")]
    [InlineData("a | b\n:-: | -\n1 | 2", "a b / 1 2")]
    [InlineData("> | a |\n> |---|\n> | b |\n> c", "a / b / c")]
    public void TablesAreReadAsOnGitHub(string markdown, string rows) => Assert.Equal(
        rows,
        string.Join(" / ", Row().Matches(Rendered.Html(markdown))
            .Select(static row => string.Join(' ', Cell().Matches(row.Value).Select(static cell => Tag().Replace(cell.Groups[1].Value, ""))))));

    [Theory]
    [InlineData("+ -\n  hello", "<ul><li><ul><li></li></ul>hello</li></ul>")]
    [InlineData("+---+\ntext\n\nmore", "<p>+---+text</p><p>more</p>")]
    [InlineData("+--\nx", "<p>+--x</p>")]
    [InlineData("> +---+\n> text", "<blockquote><p>+---+text</p></blockquote>")]
    [InlineData("+ :-", "<ul><li>:-</li></ul>")]
    [InlineData("+ -\n\ntext", "<ul><li><ul><li></li></ul></li></ul><p>text</p>")]
    [InlineData("- x\n\n  +---+\n  | a |\n  +---+", "<ul><li><p>x</p><table><col style=\"width:100%\" /><tbody><tr><td>a</td></tr></tbody></table></li></ul>")]
    public void WhatOnlyBeginsLikeAGridTableIsWrittenOnce(string markdown, string html) => Assert.Equal(html, Rendered.Html(markdown).Replace("\n", ""));

    [Theory]
    [InlineData("[r]: /u\n---\n[r]", "<hr /><p><a href=\"/u\">r</a></p>")]
    [InlineData("[r]: /u\n[s]: /v 'x'\n---\na", "<hr /><p>a</p>")]
    [InlineData("[r]: /u\n===\na", "<p>===a</p>")]
    [InlineData("[r]: /u\nb\n---", "<h2 id=\"b\">b</h2>")]
    public void ALineBelowReferencesUnderlinesNothing(string markdown, string html) => Assert.Equal(html, Rendered.Html(markdown).Replace("\n", ""));

    [Theory]
    [InlineData("| a | b |\n|---|---|\n| `x|y` | z |", "CG4007(3,5)")]
    [InlineData("| a | b |\n|---|---|\n| x | ``y||z`` |", "CG4007(3,10)")]
    [InlineData("- | a | b |\n  |---|---|\n  | `x|y` | `z|` |", "CG4007(3,7) CG4007(3,15)")]
    [InlineData("| `a|b` | c |\n|---|---|\n| 1 | 2 |", "CG4007(1,5)")]
    [InlineData("| a | b |\n|---|---|\n| $P(A|B)$ | z |", "CG4007(3,7)")]
    [InlineData("| a | b |\n|---|---|\n| $|x|$ | $$a|b$$ |", "CG4007(3,4) CG4007(3,14)")]
    [InlineData("| a | b |\n|---|---|\n| [x|y](other.md) | z |", "CG4007(3,5)")]
    [InlineData("| a | b |\n|---|---|\n| x | see [x](/a|b) |", "CG4007(3,17)")]
    [InlineData("| a | b |\n|---|---|\n| ![x|y](/p.png) | [x|y][r] |", "CG4007(3,6) CG4007(3,22)")]
    [InlineData("| a | b |\n|---|---|\n| [[x|y]] | z |", "CG4007(3,6)")]
    [InlineData("| a | b |\n|---|---|\n| https://e.org/a|b | www.e.org/a|b |", "CG4007(3,18) CG4007(3,34)")]
    [InlineData("| a | b |\n|---|---|\n| <https://e.org/a|b> | `x|y` |", "CG4007(3,19) CG4007(3,27)")]
    [InlineData("| $a|b$ | c |\n|---|---|\n| 1 | 2 |", "CG4007(1,5)")]
    [InlineData("| `a|b` | c |\n|---|---|\n| [`x|y`](/a) | z |", "CG4007(1,5)")]
    [InlineData("| a | b |\n|---|---|\n| $P(A\\|B)$ | [x\\|y](/a\\|b) https://e.org/a\\|b |", "")]
    [InlineData("| a | b |\n|---|---|\n| $5 | $10 | $15 |\n|$5|$6|$7|\n| US$ | $ | $ |", "")]
    [InlineData("| a | b |\n|---|---|\n| [x] | (y) | [z](/a) |\n| [ ] | [x] | [y] |", "")]
    [InlineData("| a | b |\n|---|---|\n|https://e.org|a b|c|\n| https://e.org | b | c |\n|https://e.org|b|", "")]
    [InlineData("| a | b | c |\n|---|---|---|\n| $a|b$ | [x|y](/z) |\n|$a|b$|c|", "")]
    [InlineData("Use $a|b$\n\nor [c|d](/e) | x", "")]
    [InlineData("| a | b |\n|---|---|\n| `x\\|y` | \\`x|y\\` |", "")]
    [InlineData("| a | b |\n|---|---|\n| ` | ` |\n| `` ` `` | `x` |", "")]
    [InlineData("Use `a|b`.\n\nor `c|d` | x", "")]
    [InlineData("| a | b | c |\n|---|---|\n| `1|2` | 2 |", "")]
    public void WhatATableCutsIsReportedAtThePipe(string markdown, string says) => Assert.Equal(says, Rendered.Says(markdown));

    [Theory]
    [InlineData("- [x](https://e.org)", "<li><a href=\"https://e.org\">x</a></li>")]
    [InlineData("- [x] done", "<li class=\"task-list-item\"><input disabled=\"disabled\" type=\"checkbox\" checked=\"checked\" /> done</li>")]
    [InlineData("1. [ ] todo", "<li class=\"task-list-item\"><input disabled=\"disabled\" type=\"checkbox\" /> todo</li>")]
    [InlineData("- see [x] there", "<li>see [x] there</li>")]
    [InlineData("- [x]text", "<li>[x]text</li>")]
    [InlineData("- [ ]", "<li>[ ]</li>")]
    [InlineData("- [X][r]\n\n[r]: u", "<li><a href=\"u\">X</a></li>")]
    public void OnlyABoxIsABox(string markdown, string item) => Assert.Contains(item, Rendered.Html(markdown), StringComparison.Ordinal);

    [Theory]
    [InlineData("> [!INFO]\n> Text", "info: Info: <p>Text</p>")]
    [InlineData("> [!question]\n> Text", "question: Question: <p>Text</p>")]
    [InlineData("> [!tip]- Title\n> Text", "tip: Title: <p>Text</p>")]
    [InlineData("> [!NOTE] A *b* `c`\n> Text", "note: A <em>b</em> <code>c</code>: <p>Text</p>")]
    [InlineData("> [!note]+\n> Text", "note: Note: <p>Text</p>")]
    [InlineData("> [!WARNING]\n>\n> Text", "warning: Warning: <p>Text</p>")]
    [InlineData("> [!abstract]+ Only a title", "abstract: Only a title: ")]
    public void AlertsKeepTheirWordAndTheirTitle(string markdown, string alert)
    {
        var match = Alert().Match(Rendered.Html(markdown));
        Assert.Equal(alert, $"{match.Groups[1].Value}: {match.Groups[2].Value}: {match.Groups[3].Value.Trim()}");
    }

    [Theory]
    [InlineData("- a\n\n  > [!NOTE]\n  > Text", "<li><p>a</p>\n<div class=\"markdown-alert markdown-alert-note\">")]
    [InlineData("T\n: D\n\n  > [!tip]- Title\n  > Text", "<dd><p>D</p>\n<div class=\"markdown-alert markdown-alert-tip\">")]
    [InlineData("> q\n> > [!TIP]\n> > Text", "<blockquote>\n<p>q</p>\n<div class=\"markdown-alert markdown-alert-tip\">")]
    [InlineData("A[^1]\n\n[^1]: > [!NOTE]\n    > Text", "<div class=\"markdown-alert markdown-alert-note\">")]
    public void AlertsMayStandInOtherBlocks(string markdown, string html) => Assert.Contains(html, Rendered.Html(markdown), StringComparison.Ordinal);

    [Theory]
    [InlineData("> [!x](y)")]
    [InlineData("> [!two words]\n> Text")]
    [InlineData("> Text\n> [!NOTE]")]
    [InlineData("[!NOTE]\nText")]
    public void OtherBracketsAreNoAlert(string markdown) => Assert.DoesNotContain("markdown-alert", Rendered.Html(markdown), StringComparison.Ordinal);

    [Theory]
    [InlineData("T\n: D\n\n  two\n\nout", "<dl>\n<dt>T</dt>\n<dd><p>D</p>\n<p>two</p>\n</dd>\n</dl>\n<p>out</p>\n")]
    [InlineData("T\n:   D\n\n  two", "<dl>\n<dt>T</dt>\n<dd><p>D</p>\n<p>two</p>\n</dd>\n</dl>\n")]
    [InlineData("T\n: D\n  - a\n    - b", "<dl>\n<dt>T</dt>\n<dd><p>D</p>\n<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>\n</dd>\n</dl>\n")]
    [InlineData("T\n: - a\n    - b\n  - c", "<dl>\n<dt>T</dt>\n<dd>\n<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n<li>c</li>\n</ul>\n</dd>\n</dl>\n")]
    [InlineData("T\n:   D\n\n    p\n\n        code", "<dl>\n<dt>T</dt>\n<dd><p>D</p>\n<p>p</p>\n<pre><code>code\n</code></pre>\n</dd>\n</dl>\n")]
    [InlineData("T\n: D\n  ```\n  c\n\n  d\n  ```", "<dl>\n<dt>T</dt>\n<dd><p>D</p>\n<pre><code>c\n\nd\n</code></pre>\n</dd>\n</dl>\n")]
    [InlineData("T\n: D\nlazy", "<dl>\n<dt>T</dt>\n<dd>D\nlazy</dd>\n</dl>\n")]
    [InlineData("T\n: D\n- a", "<dl>\n<dt>T</dt>\n<dd>D</dd>\n</dl>\n<ul>\n<li>a</li>\n</ul>\n")]
    [InlineData("T\n: D\n\n- a", "<dl>\n<dt>T</dt>\n<dd>D</dd>\n</dl>\n<ul>\n<li>a</li>\n</ul>\n")]
    [InlineData("T\n: D\n> q", "<dl>\n<dt>T</dt>\n<dd>D</dd>\n</dl>\n<blockquote>\n<p>q</p>\n</blockquote>\n")]
    [InlineData("T\n: D\n: E\n\nU\n: F\n\n", "<dl>\n<dt>T</dt>\n<dd>D</dd>\n<dd>E</dd>\n<dt>U</dt>\n<dd>F</dd>\n</dl>\n")]
    [InlineData("T\n: D\n\n  - a\n\n    b\n\n  - c",
        "<dl>\n<dt>T</dt>\n<dd><p>D</p>\n<ul>\n<li><p>a</p>\n<p>b</p>\n</li>\n<li><p>c</p>\n</li>\n</ul>\n</dd>\n</dl>\n")]
    [InlineData("T\n:   1.  a\n\n        b", "<dl>\n<dt>T</dt>\n<dd>\n<ol>\n<li><p>a</p>\n<p>b</p>\n</li>\n</ol>\n</dd>\n</dl>\n")]
    [InlineData("T\n: D\n\n  > a\n  >\n  > b", "<dl>\n<dt>T</dt>\n<dd><p>D</p>\n<blockquote>\n<p>a</p>\n<p>b</p>\n</blockquote>\n</dd>\n</dl>\n")]
    [InlineData("T\n: D\n\n  ```css\n  :root { }\n  : x\n  ```\n\nout",
        "<dl>\n<dt>T</dt>\n<dd><p>D</p>\n<pre><code class=\"language-css\"><span class=\"hl-method\">:root</span> { }\n: x\n</code></pre>\n</dd>\n"
            + "</dl>\n<p>out</p>\n")]
    [InlineData("T\n: D\n\n  ~~~\n  c\n  ~~~", "<dl>\n<dt>T</dt>\n<dd><p>D</p>\n<pre><code>c\n</code></pre>\n</dd>\n</dl>\n")]
    [InlineData("T\n: D\n\n      code", "<dl>\n<dt>T</dt>\n<dd><p>D</p>\n<pre><code>code\n</code></pre>\n</dd>\n</dl>\n")]
    [InlineData("T\n: D\n\n    p", "<dl>\n<dt>T</dt>\n<dd><p>D</p>\n<p>p</p>\n</dd>\n</dl>\n")]
    [InlineData("T\n  : D\n  : E", "<dl>\n<dt>T</dt>\n<dd>D</dd>\n<dd>E</dd>\n</dl>\n")]
    [InlineData("T\n: D\n  :x", "<dl>\n<dt>T</dt>\n<dd>D\n:x</dd>\n</dl>\n")]
    [InlineData("T\n~ D", "<p>T\n~ D</p>\n")]
    public void WhatIsIndentedBelongsToTheDefinition(string markdown, string html) => Assert.Equal(html, Rendered.Html(markdown));

    [Theory]
    [InlineData(":--|:--")]
    [InlineData("|:--|:--|")]
    [InlineData("--|:--")]
    public void ATableMayStandInADefinition(string delimiters) =>
        Assert.Matches("<dd><p>D</p>\n<table>(.|\n)*</table>\n</dd>\n</dl>", Rendered.Html($"T\n: D\n\n  a|b\n  {delimiters}\n  1|2"));

    [Theory]
    [InlineData("T\n: D\n\n| a |\n|---|\n| 1 |")]
    [InlineData("T\n: D\n| a |\n|---|\n| 1 |")]
    public void ATableAtTheMarginStandsBehindTheDefinition(string markdown) =>
        Assert.StartsWith("<dl>\n<dt>T</dt>\n<dd>D</dd>\n</dl>\n<table>", Rendered.Html(markdown), StringComparison.Ordinal);

    [Theory]
    [InlineData("T\n: D[^1]\n\n[^1]: N.", "N.")]
    [InlineData("T\n: D[^1]\n[^1]: N.\n\nU\n: E", "N.")]
    [InlineData("T\n: D[^1]\n\n    [^1]: N.", "N.")]
    [InlineData("T[^1]\n: D[^2]\n\n[^2]: N.\n[^1]: M.", "M.|N.")]
    [InlineData("- a[^1]\n\n  [^1]: N.\n- b", "N.")]
    [InlineData("> a[^1]\n>\n> [^1]: N.\n> more", "N.\nmore")]
    [InlineData("A[^1]\n\n[^1]: N.\n- list", "N.")]
    [InlineData("A[^1]\n\n[^1]: N.\n\n    more\n\nB", "N.|more")]
    [InlineData("A[^1]\n[^1]: N.", "N.")]
    public void FootnotesWorkEverywhere(string markdown, string notes)
    {
        var html = Rendered.Html(markdown);
        var below = html[html.IndexOf("<div class=\"footnotes\">", StringComparison.Ordinal)..];
        Assert.Equal(notes, string.Join('|', Paragraph().Matches(below).Select(static match => match.Groups[1].Value)));
        Assert.DoesNotContain("[^", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- a\n\n      b\n\n    - c", "<ul>\n<li><p>a</p>\n<p>b</p>\n</li>\n<li><p>c</p>\n</li>\n</ul>")]
    [InlineData("> a\n    >\n    > b", "<blockquote>\n<p>a</p>\n<p>b</p>\n</blockquote>")]
    [InlineData("1. a\n\n       ```\n       b\n\n       c\n       ```\n    2. d",
        "<ol>\n<li><p>a</p>\n<pre><code>b\n\nc\n</code></pre>\n</li>\n<li><p>d</p>\n</li>\n</ol>")]
    public void ABlankLinePartsNoListInAFootnote(string note, string html) =>
        Assert.Contains(html, Rendered.Html($"A[^1]\n\n[^1]: N\n\n    {note}"), StringComparison.Ordinal);

    [Theory]
    [InlineData("x[^1]\n\n[^1]: A\n---\ny", "<hr />\n<p>y</p>", "A")]
    [InlineData("x[^1]\n\n[^1]: A\n===\ny", "<p>===\ny</p>", "A")]
    [InlineData("x[^1]\n\n> [^1]: A\n---\ny", "<hr />\n<p>y</p>", "A")]
    [InlineData("x[^1]\n\n[^1]: A\n    B\n---", "<hr />", "A\nB")]
    [InlineData("- x[^1]\n\n  [^1]: A\n---\ny", "<hr />\n<p>y</p>", "A")]
    public void ARuleBelowAFootnoteMakesNoHeadingOfIt(string markdown, string html, string note)
    {
        var rendered = Rendered.Html(markdown);

        Assert.Contains($">\n{html}\n<div", rendered, StringComparison.Ordinal);
        Assert.Contains($"<p>{note}<a ", rendered, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- A\n\n  ```\n  /**\n   * x\n   */\n  f();\n  ```", "<code>/**\n * x\n */\nf();\n<")]
    [InlineData("- ```\n  a\n   b\n    c\n     d\n  ```", "<code>a\n b\n  c\n   d\n<")]
    [InlineData("- a\n\n   ```\n   x\n    y\n   ```", "<code>x\n y\n<")]
    [InlineData("> - a\n>   ```\n>   x\n>    y\n>   ```", "<code>x\n y\n<")]
    [InlineData("- a\n  - b\n    ```\n    x\n     y\n    ```", "<code>x\n y\n<")]
    [InlineData("1. a\n   ```\n   x\n    y\n   ```", "<code>x\n y\n<")]
    [InlineData("- [ ] a\n  ```\n  x\n   y\n  ```", "<code>x\n y\n<")]
    [InlineData("- a\n  $$\n  x\n   y\n  $$", "\nx\n y\n")]
    [InlineData("- a\n\n  <pre>\n  x\n   y\n  </pre>", "<pre>\nx\n y\n<")]
    public void CodeInAListKeepsItsColumns(string markdown, string code) =>
        Assert.Contains(code, Rendered.Html(markdown), StringComparison.Ordinal);

    [Theory]
    [InlineData("a\n: b\n---\nc", "<dl>\n<dt>a</dt>\n<dd>b</dd>\n</dl>\n<hr />\n<p>c</p>\n")]
    [InlineData("> a\n> : b\n---", "<blockquote>\n<dl>\n<dt>a</dt>\n<dd>b</dd>\n</dl>\n</blockquote>\n<hr />\n")]
    [InlineData("a\n: b\n  ---\n  c", "<dl>\n<dt>a</dt>\n<dd><h2 id=\"b\">b</h2>\n<p>c</p>\n</dd>\n</dl>\n")]
    [InlineData("a\n: b\n===", "<dl>\n<dt>a</dt>\n<dd>b</dd>\n</dl>\n<p>===</p>\n")]
    public void ARuleBelowADefinitionMakesNoHeadingOfIt(string markdown, string html) => Assert.Equal(html, Rendered.Html(markdown));

    [Fact]
    public void AFootnoteBetweenDefinitionsPartsNoList() =>
        Assert.Single(Regex.Matches(Rendered.Html("T\n: D[^1]\n\n[^1]: N.\n\nU\n: E"), "<dl>"));

    [Theory]
    [InlineData("hello", null, "hello")]
    [InlineData("2026-04-09-hello", null, "hello")]
    [InlineData("2026/Hello World/index", null, "2026/hello-world")]
    [InlineData("hello", "bye", "bye")]
    public void IdsOfFootnotesCarryTheSlug(string id, string? slug, string carried)
    {
        var body = Rendered.Body("A[^n] b[^n]\n\n[^n]: N.", id, slug);

        Assert.Equal([$"fnref:{carried}:1", $"fnref:{carried}:2", $"fn:{carried}:1"], body.Anchors);
        Assert.Contains($"href=\"#fn:{carried}:1\"", Rendered.Html(body), StringComparison.Ordinal);
        Assert.Empty(body.Problems);
    }

    [GeneratedRegex("<tr>.*?</tr>", RegexOptions.Singleline)]
    private static partial Regex Row();

    [GeneratedRegex("<t[hd][^>]*>(.*?)</t[hd]>")]
    private static partial Regex Cell();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("<p>(.*?)(?:<a |</p>)", RegexOptions.Singleline)]
    private static partial Regex Paragraph();

    [GeneratedRegex("^<div class=\"markdown-alert markdown-alert-([a-z]+)\">\n<p class=\"markdown-alert-title\">(?:<svg.*?</svg>)?(.*?)</p>(.*)</div>\n$",
        RegexOptions.Singleline)]
    private static partial Regex Alert();
}
