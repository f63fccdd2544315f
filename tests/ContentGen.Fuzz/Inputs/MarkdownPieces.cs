namespace ContentGen.Fuzz.Inputs;

/// <summary>What markdown is made of, and what looks like it.</summary>
internal static class MarkdownPieces
{
    public static readonly string[] Words =
    [
        "a", "word", "two words", "C++", "i++", "a==b", "2^10", "20~25", "10 $", "$5", "日本語", "😀", "é", "e\u0301", "\u200b",
        "\u00a0", "\\", "\\*", "&amp;", "&#0;", "&#x1F600;", "&nosuch;", "http://localhost:5000/x", "https://example.org/a_(b)",
        "www.example.org", "jane@example.org", "HTTPS://X.org", "<https://e.org>", ":smile:", "...", "--", "'q'", "\"q\"", "[ ]",
        "[x]", "[x](y)", "#", "|", "\\|", "`", "``", "*", "**", "_", "~", "~~", "^", "==", "++", "$", "$$", "!", "[", "]", "](",
        "[^1]", "[^", "[[a]]", "![[a.png]]", "<", ">", "<b>", "</b>", "<a href=x", "<!--", "-->", "<!--more-->", "<?", "?>",
        "<![CDATA[", "]]>", "{#id}", "{.class}", ":", "\t", "  ", "\u0085", "\u2028", "\0",
    ];

    public static readonly string[] Targets =
    [
        "", "x.md", "./p1.md", "../posts/p2.md#a", "#a", "#", "/posts/p1/", "https://example.org/", "a b", "<a b>", "x(y)z",
        "x \"t\"", "x 't", "configuration", "../api/", "a.png", "%", "%20", "%zz", "?q", "//host", "javascript:a", "mailto:a@b",
        "\\", "a\\)", "&amp;", "日本", "../../../../x.md", "C:\\x.md", "file:///x", "p1", "./p1#b", ".", "..", "/",
    ];

    public static readonly string[] Languages =
        ["", "csharp", "cs", "csharp check", "c#", "js", "text", "csharp ignore", "mermaid", "{.a}", "math", "csharp check ignore"];

    public static readonly string[] Code =
    [
        "var x = 1;", "class A { }", "if (", "}", "{", "\"", "/*", "#if X", "\"\"\"", "// …", "...", "public int X => 1;",
        ".Method()", "a b c", "using System;", "@page", "@\"", "$\"{", "\u0000", "", "case 1:", "[Obsolete]", "namespace A;",
        "Posts.All", "```", "~~~", "\t", "x?.y!.z[0]", "'", "#region", "#error", "#!x", "record R(int A);", "=> 1",
    ];

    public static readonly string[] Tags =
    [
        "<b>", "</b>", "<img src=a.png>", "<img src=\"a b\" alt='x'>", "<a href=\"x.md\">", "<div>", "</div>",
        "<div class=note>", "<p>", "</p>", "<br/>", "<pre>", "</pre>", "<script>", "</script>", "<style>", "</style>", "<table>",
        "<td>", "<source srcset=\"a 1x, b 2x\">", "<video poster=a>", "<h2 id=a>", "<a name=\"b\">", "<!-- c -->", "<!--",
        "<?php", "<!DOCTYPE x>", "<![CDATA[x]]>", "<x-y", "<a b=\"", "<a\nb=c\n>", "<details>", "<summary>", "<textarea>",
        "<blockquote>", "<figure>", "<x a=1 a=2>", "<img srcset=\",,,\">",
    ];

    /// <summary>What other tools read and we tell of, whole and in pieces.</summary>
    public static readonly string[] Foreign =
    [
        "{% a %}", "{% a ", "{%", "%}", "{% raw %}", "{% set a %}", "{% endraw %}", "{{ a.b }}", "{{ a.b ", "{{", "}}", "{{ a }}", "{{< a >}}", "{{< a ",
        "{{<", "{{% a %}}", "{{% a ", "{{< highlight >}}", "{# a #}", "{# ", "#}", "{: .a}", "{: .a ", "{:a=\"", "{: a='b\"", "{:", "{:toc}", "{::comment}",
        "{:/}", "{.a}", "{.a", "{ .a ", "){.a}", "){a=\"", "[x](y){a=b}", "`a`{.b}", "# a {.b}\n", "# a {.b} ", "::: a\n", "::: a ", ":::", "!!! note\n",
        "!!! a \"b\"\n", "!!! a ", "!!!", "??? note\n", "=== \"a\"\n", "=== \"", "--8<-- \"a\"\n", "--8<--", "<<< @/a\n", "<<< @", "import a from 'b'\n",
        "import a\n", "import {", "import { a,\n", "import * as ", "export default {\n", "export const ", "{/* a */}", "{/*", "*/}", "[TOC]\n", "[[toc]]\n",
        "[a]b[/a]", "[a]", "[a ", "[/a]", "[a b=\"c\"]", "[a b=\"c\" ", "[code]", "[a b=", "%% a %%", "%% ", "%%", " ^a1b2c3\n", " ^a-b-c\n", " ^a-", " ^",
        "[!INCLUDE [a](b)]", "[!INCLUDE [", "[!", "<xref:a>", "[a](xref:b)", "xref:", "<code>", "[a]({{ b }})", "[a]({{b}})", "<a href=\"{{ b }}\">",
    ];

    /// <summary>All the pieces that are not made of others.</summary>
    public static IEnumerable<string> All =>
    [
        .. Words, .. Tags, .. Foreign, .. Targets.Select(static target => $"[a]({target})"), .. Code.Select(static code => $"```cs\n{code}\n```\n"),
        "- ", "* ", "1. ", "> ", "- [ ] ", "# ", "a\n:   b\n", "[a]: b\n", "[^1]: a\n", "> [!NOTE]\n> ",
        "| a | b |\n|---|---|\n| c | d |\n", "| a ", "|---", "$a$", "$$\na\n$$\n", "$$a\n", "$$a\nb$$\n", "$$ \\$\n", "$$\n>\n",
        "T\n: - a\n\n", "  : a\n\n", "[^a]: - b\n\n", "    - a\n\n", "<script>a", "（https://e.org/", "**a** ", "**a", "a**", "*a*", "_a_", "~a~",
        "^a^", "==a==", "++a++", "![a](b)", "[a](b)", "[[a](b)](c)", "`a` ", "a\n---\n", "a\n===\n", "---\n", "    a\n", "\ta\n",
        "+---+---+\n| a | b |\n+---+---+\n", "+---", "[a][b]", "[a][]", "[^1]", "a[^1]\n\n[^1]: b\n\n", "a  \n", "a\\\n",
        "```\n", "~~~\n", "```cs\n", "# a {#b}\n", "# a {#",
    ];
}
