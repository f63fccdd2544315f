using System.Text.RegularExpressions;

namespace ContentGen.Generator.Tests.Markdown.Code;

/// <summary>Comments that mark lines, as VitePress, Shiki and Docusaurus read them: they leave the code, and the lines they mean are marked.</summary>
public partial class LineMarksTests
{
    [Theory]
    [InlineData("js", "a // [!code highlight]\nb", "[a]\nb")]
    [InlineData("js", "a //[!code hl]\nb", "[a]\nb")]
    [InlineData("js", "a\nb // [!code focus:2]\nc\nd", "a\n[b]\n[c]\nd")]
    [InlineData("js", "a // [!code ++]\nb // [!code --]", "[+a]\n[-b]")]
    [InlineData("js", "a // [!code error]\nb // [!code warning] ", "[a]\n[b]")]
    [InlineData("js", "a // [!code focus] [!code ++]", "[+a]")]
    [InlineData("js", "// [!code highlight:2]\na\nb\nc", "[a]\n[b]\nc")]
    [InlineData("js", "  // [!code highlight]\na\nb", "[a]\nb")]
    [InlineData("css", "a { } /* [!code ++] */\nb { }", "[+a { }]\nb { }")]
    [InlineData("html", "<p> <!-- [!code --] -->\n</p>", "[-<p>]\n</p>")]
    [InlineData("jsx", "<p> {/* [!code hl] */}\n</p>", "[<p>]\n</p>")]
    [InlineData("python", "a # [!code ++]", "[+a]")]
    [InlineData("sql", "select 1 -- [!code ++]", "[+select 1]")]
    [InlineData("vb", "Dim a ' [!code ++]", "[+Dim a]")]
    [InlineData("", "a // [!code ++]", "[+a]")]
    [InlineData("js", "// highlight-next-line\na\nb", "[a]\nb")]
    [InlineData("js", "a\n// highlight-start\nb\nc\n// highlight-end\nd", "a\n[b]\n[c]\nd")]
    [InlineData("js", "a // highlight-line\nb", "[a]\nb")]
    [InlineData("jsx", "{/* highlight-next-line */}\n<p />", "[<p />]")]
    [InlineData("yaml", "# highlight-next-line\na: 1\nb: 2", "[a: 1]\nb: 2")]
    [InlineData("js", "a\n// highlight-start\nb\nc", "a\n[b]\n[c]")]
    [InlineData("js", "// highlight-end\na", "a")]
    [InlineData("js {3}", "a // [!code hl]\nb\nc", "[a]\nb\n[c]")]
    [InlineData("csharp", "int x = 1; // [!code ++]\nint y = 2;", "[+int x = 1;]\nint y = 2;")]
    [InlineData("csharp", "// highlight-next-line\nint x = 1;", "[int x = 1;]")]
    [InlineData("js", "// [!code highlight]", "")]
    public void TheCommentLeavesAndItsLinesAreMarked(string info, string code, string marked) =>
        Assert.Equal(marked, Marked(Dialect.Rendered.Html($"```{info}\n{code}\n```")));

    [Theory]
    [InlineData("text", "a // [!code highlight]")]
    [InlineData("md", "a // [!code highlight]")]
    [InlineData("js", "a // [!code word:a]")]
    [InlineData("js", "a // [!!code highlight]")]
    [InlineData("js", "a // see [!code highlight]")]
    [InlineData("js", "a // [!code highlight] is a mark")]
    [InlineData("js", "a [!code highlight]")]
    [InlineData("js", "a // highlight-next-line")]
    [InlineData("js", "// highlight-next-lines")]
    [InlineData("css", ".highlight-line { }")]
    public void WhatIsNoMarkStays(string info, string code) => Assert.Equal(code, Marked(Dialect.Rendered.Html($"```{info}\n{code}\n```")));

    [Fact]
    public void InMarkdownOnlyItsOwnCommentsAreMarks() =>
        Assert.Equal("[a]\n// highlight-next-line", Marked(Dialect.Rendered.Html("```md\n<!-- highlight-next-line -->\na\n// highlight-next-line\n```")));

    [Fact]
    public void AMistakeBelowACommentIsToldAtItsPlace() =>
        Assert.Equal("CG5001(6,3)", Dialect.Rendered.Says(
            "> ```csharp\n> // highlight-next-line\n> int x = 1;\n> int y = 2; // [!code ++]\n> int z =\n> int w;\n> ```"));

    [Fact]
    public void ListsAndQuotesKeepTheirCode() =>
        Assert.Equal("[a]\n  b", Marked(Dialect.Rendered.Html("* x\n\n  ```js\n  a // [!code hl]\n    b\n  ```").Split("<pre>")[1]));

    [Fact]
    public void WhatIsPlainTextHasNoMarks() =>
        Assert.Equal("let a;\nlet b;", Dialect.Rendered.Facts("```js\nlet a; // [!code ++]\n// highlight-next-line\nlet b;\n```").Text.Trim());

    /// <summary>The code with its marked lines in brackets: <c>[+a]</c> was put in.</summary>
    private static string Marked(string html) => Fence.TextOf(MarkedLine().Replace(html, static line =>
        $"[{line.Groups[1].Value switch { " hl-inserted" => "+", " hl-deleted" => "-", _ => "" }}{line.Groups[2].Value}]\n")).TrimEnd('\n');

    [GeneratedRegex("<span class=\"hl-line( hl-(?:inserted|deleted))?\">((?:<span[^>]*>[^<]*</span>|[^<])*?)\n(?:</span>)?</span>")]
    private static partial Regex MarkedLine();
}
