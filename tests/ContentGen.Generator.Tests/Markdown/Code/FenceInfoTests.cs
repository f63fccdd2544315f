using System.Text.RegularExpressions;

namespace ContentGen.Generator.Tests.Markdown.Code;

/// <summary>What stands behind the language: names of files and marked lines, as people write them for other tools.</summary>
public partial class FenceInfoTests
{
    [Theory]
    [InlineData("js title=\"src/a b.js\"", "src/a b.js")]
    [InlineData("js title='a.js' {1}", "a.js")]
    [InlineData("js title=a.js showLineNumbers", "a.js")]
    [InlineData("js filename=\"a.js\"", "a.js")]
    [InlineData("js {1} file=a.js", "a.js")]
    [InlineData("ts [a.ts]", "a.ts")]
    [InlineData("ts{2} [a.ts]", "a.ts")]
    [InlineData("go {linenos=true, title=\"a.go\", hl_lines=[1]}", "a.go")]
    [InlineData("csharp check title=\"A&B.cs\"", "A&amp;B.cs")]
    [InlineData("csharp title=\"Program.cs\" check", "Program.cs")]
    [InlineData("brainfuck title=x", "x")]
    [InlineData("js:a.js", "a.js")]
    [InlineData("js:title=a.js {1}", "a.js")]
    [InlineData("js:title=\"a b.js\"", "a b.js")]
    [InlineData("{ .js title=\"a.js\" }", "a.js")]
    [InlineData("brainfuck:line-numbers", null)]
    [InlineData("text title=\"\"", null)]
    [InlineData("text title=\" \"", null)]
    [InlineData("text subtitle=\"x\"", null)]
    [InlineData("text a title", null)]
    public void ATitleStandsAboveTheCode(string info, string? title)
    {
        var html = Fence.Html($"```{info}\nclass A {{ }}\n```\n\nText.");

        if (title is null)
            Assert.Matches("^<pre><code[^>]*>class A { }\n</code></pre>\n<p>Text.</p>\n$", html);
        else
            Assert.Matches($"^<figure class=\"code\"><figcaption>{Regex.Escape(title)}</figcaption>\n<pre><code "
                + $"class=\"language-[a-z]+\">.*\n(</span>)?</code></pre>\n</figure>\n<p>Text.</p>\n$", html);
    }

    [Theory]
    [InlineData("js,linenos", "js")]
    [InlineData("js:line-numbers {1}", "js")]
    [InlineData("js:line-numbers=2", "js")]
    [InlineData("js[a.js]", "js")]
    [InlineData("js\u00A0ignore", "js")]
    [InlineData("brainfuck,x", "brainfuck")]
    [InlineData("{.js}", "js")]
    [InlineData("{ .js #id .other title=\"x\" }", "js")]
    [InlineData("{python}", "python")]
    [InlineData("c++", "c++")]
    [InlineData("cs:Program.cs", "csharp")]
    [InlineData("csharp,ignore", "csharp")]
    [InlineData("title=\".browserslistrc\"", "")]
    [InlineData("[.env]", "")]
    [InlineData("{1,3-4}", "")]
    [InlineData("{hl_lines=[1]}", "")]
    [InlineData("{", "")]
    [InlineData("{}", "")]
    [InlineData(":a.js", "")]
    public void TheLanguageIsReadWhateverIsGluedToIt(string info, string language) =>
        Assert.Contains(
            language.Length > 0 ? $"<pre><code class=\"language-{language}\">" : "<pre><code>", Fence.Html($"```{info}\n1\n```"), StringComparison.Ordinal);

    [Theory]
    [InlineData("text {2}", "2")]
    [InlineData("text{1,3-5}", "1 3 4 5")]
    [InlineData("text {1, 3-5}", "1 3 4 5")]
    [InlineData("text title=\"{4}\" {2}", "2")]
    [InlineData("text {hl_lines=[\"2-4\",6]}", "2 3 4 6")]
    [InlineData("text {hl_lines=\"2-3 6\"}", "2 3 6")]
    [InlineData("text hl_lines=\"2 3\"", "2 3")]
    [InlineData("text highlight={2-3}", "2 3")]
    [InlineData("text,linenos,hl_lines=1 3-4 6", "1 3 4 6")]
    [InlineData("text,hl_lines=1 3,linenostart=5,hide_lines=2 4", "1 3")]
    [InlineData("text hl_lines=2 title=x 3", "2")]
    [InlineData("text {6-99}", "6")]
    [InlineData("text {0,7,x,3-2,-1,1-2-3}", "")]
    [InlineData("text {}", "")]
    [InlineData("text {2", "2")]
    [InlineData("text title=\"a", "")]
    [InlineData("text {.class #id}", "")]
    [InlineData("text", "")]
    public void MarkedLinesAreElementsOfTheirOwn(string info, string lines)
    {
        var html = Fence.Html($"```{info}\na1\na2\n\na4\na5\na6\n```");

        Assert.Equal("a1\na2\n\na4\na5\na6\n", Fence.TextOf(Regex.Replace(html, "<figcaption>.*</figcaption>\n", "")).TrimEnd('\n') + "\n");
        var marked = Line().Matches(html)
            .Select(match => html[..match.Index].Count(static c => c == '\n') + 1 - (html.StartsWith("<figure", StringComparison.Ordinal) ? 1 : 0));
        Assert.Equal(lines, string.Join(' ', marked));
    }

    [Fact]
    public void AStretchThatGoesOverLinesEndsWhereAMarkedLineDoes() => Assert.Equal(
        "<pre><code class=\"language-js\"><span class=\"hl-keyword\">let</span> a = <span class=\"hl-string\">`1\n</span>"
        + "<span class=\"hl-line\"><span class=\"hl-string\">2\n</span></span><span class=\"hl-string\">3`</span>;\n</code></pre>\n",
        Fence.Html("```js {2}\nlet a = `1\n2\n3`;\n```"));

    [Fact]
    public void CSharpHasMarksToo() => Assert.Equal(
        "<pre><code class=\"language-csharp\"><span class=\"hl-keyword\">int</span> x;\n<span class=\"hl-line\"><span "
            + "class=\"hl-keyword\">int</span> y;\n</span></code></pre>\n",
        Fence.Html("```cs{2}\nint x;\nint y;\n```"));

    [Theory]
    [InlineData("csharp title=\"no check here\"", "CG5001(3,1)")]
    [InlineData("csharp title=\"ignore\"", "CG5001(3,1)")]
    [InlineData("csharp{1} ignore", "")]
    [InlineData("csharp,ignore", "")]
    [InlineData("csharp:ignore", "")]
    [InlineData("csharp,linenos", "CG5001(3,1)")]
    [InlineData("csharp:line-numbers", "CG5001(3,1)")]
    [InlineData("{ .csharp }", "CG5001(3,1)")]
    public void WordsInATitleAskForNothing(string info, string says) =>
        Assert.Equal(says, Dialect.Rendered.Says($"```{info}\nint x =\nint y;\n```"));

    [GeneratedRegex("<span class=\"hl-line\">")]
    private static partial Regex Line();
}
