using ContentGen.Generator.Tests.Harness;
using ContentGen.Generator.Tests.Markdown.Dialect;

namespace ContentGen.Generator.Tests.Markdown.Foreign;

/// <summary>CG4009: what other tools read and readers would see here as it stands. The examples of <c>Broken/CG4009</c> show each kind.</summary>
public class ForeignMarkupTests
{
    [Theory]
    [InlineData("{% include a.html %}")]
    [InlineData("{%- if a -%}")]
    [InlineData("{%link en/a.md %}")]
    [InlineData("x ▸{%\n  include a.html\n%}")]
    [InlineData("| ▸{% a | b %} |\n|---|---|\n")]
    [InlineData("{# a comment #}")]
    [InlineData("{#- a comment -#}")]
    [InlineData("{{ site.url }}")]
    [InlineData("{{site.url}}")]
    [InlineData("{{{ site.url }}}")]
    [InlineData("{{- .Title -}}")]
    [InlineData("{{ $x }}")]
    [InlineData("{{ partial \"a\" . }}")]
    [InlineData("{{ 'a' | relative_url }}")]
    [InlineData("{{ title | escape }}")]
    [InlineData("{{ toc }}")]
    [InlineData("{{ figure(src='a') }}")]
    [InlineData("{{#if a}}")]
    [InlineData("{{< a >}}")]
    [InlineData("{{<a b=\"c\">}}")]
    [InlineData("{{% a %}}")]
    [InlineData("{{< a\n  b=\"c\" />}}")]
    [InlineData("{: .a}")]
    [InlineData("{:.a}")]
    [InlineData("{:.a.b #c}")]
    [InlineData("{: a='b' c=d }")]
    [InlineData("{:note: .a}")]
    [InlineData("{:\n.a b=\"c\"}")]
    [InlineData("{.a}")]
    [InlineData("{ .a .b }")]
    [InlineData("::: tip")]
    [InlineData(":::tip")]
    [InlineData(":::: tip Title")]
    [InlineData(":::note[Title]{.a}")]
    [InlineData("::: {.callout-note appearance=\"simple\"}")]
    [InlineData(":::{note}")]
    [InlineData(":::moniker range=\"a\"")]
    [InlineData("!!! note")]
    [InlineData("!!!note")]
    [InlineData("!!! Note")]
    [InlineData("!!! my-own \"Title\"")]
    [InlineData("!!! note inline end \"Title\"")]
    [InlineData("??? note")]
    [InlineData("???+ question \"Why `x`?\"")]
    [InlineData("=== \"A\"")]
    [InlineData("--8<-- \"a\"")]
    [InlineData("<<< ./a.cs#part {1,2}")]
    [InlineData("import a from 'b'")]
    [InlineData("import a, { b as c } from \"d\";")]
    [InlineData("import * as a from \"b\"")]
    [InlineData("import {\n  a,\n  b,\n} from 'c'")]
    [InlineData("import 'a.css'")]
    [InlineData("export const a = 1")]
    [InlineData("export default function A() {")]
    [InlineData("export default ({ children }) => children")]
    [InlineData("export function a() {")]
    [InlineData("{/* a */}")]
    [InlineData("[TOC]")]
    [InlineData("[[toc]]")]
    [InlineData("[[TOC]]")]
    [InlineData("[[_TOC_]]")]
    [InlineData("{:toc}")]
    [InlineData("[gallery ids=\"1,2\"]")]
    [InlineData("[audio src=\"a.mp3\" /]")]
    [InlineData("%% a %%")]
    [InlineData("%%a b%%")]
    [InlineData("[!INCLUDE[a](b)]")]
    [InlineData("[!code[a](b)]")]
    [InlineData("[!div class=\"x\"]")]
    public void MarkupOfAnotherToolIsToldOfAtItsBeginning(string markdown) => IsTold(markdown);

    [Theory]
    [InlineData("x ▸{% a %} y")]
    [InlineData("## ▸{% a %}")]
    [InlineData("> - ▸{% a %}")]
    [InlineData("*▸{% a %}*")]
    [InlineData("| x |\n|---|\n| ▸{{ a.b }} |\n")]
    [InlineData("[▸{{ a.b }}](x)")]
    [InlineData("![▸{{ a.b }}](x)")]
    [InlineData("[x](▸{{ site.url }}/a)")]
    [InlineData("[x](▸{{site.url}}/a)")]
    [InlineData("![](▸{{ '/a.png' | relative_url }})")]
    [InlineData("[x][y]\n\n[y]: ▸{{site.url}}/a")]
    [InlineData("[y]: ▸{{ site.url }}/a")]
    [InlineData("<▸{{ site.url }}>")]
    [InlineData("<a href=\"▸{{ site.url }}/a\">x</a>")]
    [InlineData("<div>\n<img alt='' src='▸{{ a }}'>\n</div>")]
    [InlineData("<div>\n▸{% a %}\n</div>")]
    [InlineData("<div class=\"▸{% a %}\">\n</div>")]
    [InlineData("> <div>\n> ▸{{< a >}}\n> </div>")]
    [InlineData("## A ▸{.b}")]
    [InlineData("## A ▸{ #b } ##")]
    [InlineData("## A ▸{#b .c}")]
    [InlineData("## A ▸{-}")]
    [InlineData("## `a`▸{ #b }")]
    [InlineData("![x](y.png)▸{width=300}")]
    [InlineData("![x](y.png)▸{#fig:a}")]
    [InlineData("[x](y)▸{ .a b=\"c\" }")]
    [InlineData("`a`▸{.b}")]
    [InlineData("**a**▸{.b}")]
    [InlineData("[a]▸{.b}")]
    [InlineData(":a-b:▸{ .c }")]
    [InlineData("x\n▸{: .a}")]
    [InlineData("> ▸::: tip")]
    [InlineData("- x\n\n  ▸::: tip")]
    [InlineData("- x\n\n    ▸!!! note")]
    [InlineData("- x\n▸{:toc}")]
    [InlineData("x\n\n▸import a from 'b'")]
    [InlineData("## A ▸{/*a*/}")]
    [InlineData("x ▸[b]y[/b]")]
    [InlineData("▸[caption id=\"a\"]![x](y)[/caption]")]
    [InlineData("▸[url=https://example.org]x[/url]")]
    [InlineData("x ▸%% a\nb %%")]
    [InlineData("▸%%\na\n\nb\n%%")]
    [InlineData("> ▸%% a %%")]
    [InlineData("x ▸^37066d")]
    [InlineData("* x ▸^a-b\n* y")]
    [InlineData("x\n\n▸^a-b")]
    [InlineData("> ▸[!VIDEO https://example.org]")]
    [InlineData("<▸xref:System.String>")]
    [InlineData("[x](▸xref:a#b)")]
    [InlineData("[x][y]\n\n[y]: ▸xref:a")]
    [InlineData("[^1]\n\n[^1]: x ▸{% a %}")]
    [InlineData("x\n: y ▸{% a %}")]
    public void ItIsToldOfWhereReadersMeetIt(string markdown) => IsTold(markdown);

    [Theory]
    [InlineData("`{% a %}` `{{ a.b }}` `{{< a >}}` `%% a %%`")]
    [InlineData("```\n{% a %}\n::: tip\n!!! note\nimport a from 'b'\n[TOC]\n```")]
    [InlineData("    {% a %}\n    ::: tip")]
    [InlineData("$a{{b.c}}$ and $${% a %}$$")]
    [InlineData("<!-- {% a %} {{< a >}} -->")]
    [InlineData("<script>\n{% a %}\n</script>\n\n<style>\n{% a %}\n</style>")]
    [InlineData("<pre>\n{% a %}\n\n{% a %}\n</pre>")]
    [InlineData("<div>\n<code>{% a %}</code>\n</div>")]
    [InlineData("<code>{% a %} {{ a.b }}</code> and <kbd>%% a %%</kbd>")]
    [InlineData("\\{% a %} \\{{ a.b }} \\{{< a >}} \\{: .a} \\%% a %% \\[b]c[/b]")]
    [InlineData("{&#37; a %} &#123;{ a.b }}")]
    [InlineData("{% a")]
    [InlineData("{% a\n\n%}")]
    [InlineData("{%} {% %} {%1 %}")]
    [InlineData("{% endraw %} {% else %}")]
    [InlineData("## A {#b}")]
    [InlineData("A\n==== {#a}")]
    [InlineData("{{1,2},{3,4}} {{a, b}, {c, d}} {{a.b, c}, {d}}")]
    [InlineData("${{ github.ref }} x^{{a.b}}")]
    [InlineData("{{name}} {{ and }} {{ }} {{}} {{ two words }}")]
    [InlineData("<span>x</span>\n\n<div>\n{{ user.name }} <b title=\"{{ a.b }}\">x</b>\n</div>")]
    [InlineData("{{</* a */>}} {{ < a > }} {{< >}}")]
    [InlineData("{: } {:} {:else} {: a} {:k=>1} {:a, :b}")]
    [InlineData("{.a} in a text, x {.a}, {a=b} {a} {a, b}")]
    [InlineData("f(x){y=1} `a`{b,c} [a](b){c} x:{a} (x){.a}")]
    [InlineData("a ::: tip, ::: , :::: and std::x\n:::\n::: 1")]
    [InlineData("!!! Look at that\n\n!!!\n\nWhat??? note\n\n??? who knows")]
    [InlineData("a === \"b\"\n\nA\n===\n\n=== x")]
    [InlineData("x --8<-- \"a\"\n\n<<< EOF")]
    [InlineData("import the data from the file\n\nimport the data from \"the file\"\n\nimport numpy as np")]
    [InlineData("x\nimport a from 'b'")]
    [InlineData("export the data\n\nexport default settings\n\nexport const")]
    [InlineData("{/ * a */} {/* a")]
    [InlineData("A [TOC] here\n\n[TOC]: here\n\n[[tocs]]")]
    [InlineData("[toc]\n\n[[toc]]\n\n[toc]: x")]
    [InlineData("[/a] [x] [a b] [a=b] [A b=\"c\"] [a](b=\"c\") x[0] [[a b=\"c\"]]")]
    [InlineData("100 %% of it, 50 %% of it, %%i, %%NAME%%, %%%% a %%%%")]
    [InlineData("for %%i in (*) do echo %%i %%~f")]
    [InlineData("%%\na\n\nb")]
    [InlineData("2 ^10\n\na ^b\n\na ^123456\n\na ^abcdef\n\na^37066d\n\na ^37066d\nb\n\n^this")]
    [InlineData("x[^1]\n\n[^1]: ^_^")]
    [InlineData("> [!NOTE]\n> x\n\n[!a] [!include] [!codec x]")]
    [InlineData("xref:a `<xref:a>` [x](/xref:a) [x](https://example.org/?xref:a)")]
    public void WhatCouldBeMeantAsTextIsLeftAlone(string markdown) => Assert.Equal("", Rendered.Says(markdown));

    [Theory]
    [InlineData("▸{% raw %} {{ a.b }} {% a %} {% endraw %}", "")]
    [InlineData("▸{% highlight js %}\nimport a from 'b'\n\n{.a}\n{% endhighlight %}", "")]
    [InlineData("▸{% set a %}\nimport a from 'b'\n{% endset %}", "")]
    [InlineData("▸{% set a = 1 %} {% b %}", ", and 1 more in this file")]
    [InlineData("▸{% if a %}b{% elsif c %}d{% else %}e{% endif %}", "")]
    [InlineData("▸{% a x=\"{{ b.c }}\" %}", "")]
    [InlineData("▸{{< code-toggle >}}\na = '{{ .b }}'\n{{< /code-toggle >}}", "")]
    [InlineData("▸{{% a %}} {{% b %}}x{{% /b %}}", ", and 1 more in this file")]
    [InlineData("▸[code]{{ a.b }} [c d=\"e\"][/code]", "")]
    [InlineData("▸%% {{ a.b }} ^37066d %%", "")]
    [InlineData("▸{::comment}\n{{ a.b }}\n{:/comment}", "")]
    [InlineData("▸:::{.a}\nx\n:::", "")]
    public void WhatItTakesInIsNotToldOf(string markdown, string more)
    {
        IsTold(markdown);
        var told = Assert.Single(Rendered.Body(markdown.Replace("▸", "")).Problems);
        Assert.Contains($"Readers see it as it stands{more}.", told.Message, StringComparison.Ordinal);
    }

    /// <summary>They are so many that to look to the end of the text for each would be noticed.</summary>
    [Theory]
    [InlineData("{% a ")]
    [InlineData("{{ a.b ")]
    [InlineData("{{< a ")]
    [InlineData("{{% a ")]
    [InlineData("{# a ")]
    [InlineData("{: a='b' ")]
    [InlineData("{.a ")]
    [InlineData(":::1 ")]
    [InlineData("import { a,\n")]
    [InlineData("x %% y%%z ")]
    [InlineData("a ^a-b c ")]
    public void WhatIsNeverClosedIsText(string piece) => Assert.Equal("", Rendered.Says(string.Concat(Enumerable.Repeat(piece, 30_000))));

    [Fact]
    public void EachKindIsToldOfOnce()
    {
        var body = string.Concat(Enumerable.Repeat("{% a %} {{ a.b }} [x](xref:a)\n\n", 1_500));

        Assert.Equal(
            ["and 1,499 more in this file", "and 1,499 more in this file", "and 1,499 more in this file"],
            Rendered.Body(body).Problems.Select(static problem => problem.Message[problem.Message.IndexOf("and 1,", StringComparison.Ordinal)..][..27]));
        Assert.Equal("CG4009(1,1) CG4009(1,9) CG4009(1,23)", Rendered.Says(body));
    }

    [Fact]
    public void AComponentIsNobodyElsesMarkup() =>
        Assert.Empty(Rendered.WithComponents("<Chart Data={new { A = \"{{ a.b }}\" }} Href=\"{{ a.b }}\" />\n\nx <Chart Name=\"{% a %}\" />").Problems);

    [Fact]
    public void WhatTurnsOutToBeALinkIsToldOfAsOne() =>
        Assert.Equal("CG4008", Assert.Single(new ContentProject().WithPost("toc").WithPost("a", body: "[[toc]]").Run().Diagnostics).Id);

    /// <summary>That one thing is told of, at the sign ▸.</summary>
    private static void IsTold(string markdown)
    {
        var at = markdown.IndexOf('▸', StringComparison.Ordinal);
        var start = Math.Max(at, 0);
        var line = markdown.AsSpan(0, start).Count('\n') + 1;
        var column = start - (start == 0 ? 0 : markdown.LastIndexOf('\n', start - 1) + 1) + 1;

        Assert.Equal($"CG4009({line},{column})", Rendered.Says(markdown.Replace("▸", "")));
    }
}
