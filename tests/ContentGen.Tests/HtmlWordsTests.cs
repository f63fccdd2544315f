namespace ContentGen.Tests;

/// <summary>What text the HTML of our renderer says. Where it would say another than the document, the generator packs the document's.</summary>
public class HtmlWordsTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("<p>One <em>two</em>\nthree</p>\n", "One two three")]
    [InlineData("<p>One<br />\ntwo</p>", "One two")]
    [InlineData("<p>开放\n权重\n<em>模型</em>\n<code>x</code>\n。\nの<br />\n次</p>\n<p>段</p>", "开放权重模型 x 。の 次\n段")]
    [InlineData("<p>𠮷\n野\n😀\n한국어\n문장</p>", "𠮷野 😀 한국어 문장")]
    [InlineData("<p>One <br/>two</p>", "One two")]
    [InlineData("<h2 id=\"a\">Head</h2>\n<p>Text</p>\n<blockquote>\n<p>Quote</p>\n</blockquote>\n", "Head\nText\nQuote")]
    [InlineData("<ul>\n<li>a</li>\n<li>b\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>\n", "a\nb\nc")]
    [InlineData("<ul>\n<li><input type=\"checkbox\" /> open</li>\n</ul>\n", "open")]
    [InlineData("<table>\n<tr>\n<th>a</th>\n<th></th>\n</tr>\n<tr>\n<td></td>\n<td>2</td>\n</tr>\n</table>\n", "a\t\n\t2")]
    [InlineData("<pre><code class=\"language-csharp\"><span class=\"hl-k\">if</span> (a &lt; b)\n\n  c();\n\n</code></pre>\n<p>d</p>",
        "if (a < b)\n\n  c();\nd")]
    [InlineData("<p>a &amp;lt; &quot;b&quot; &#39;c&#39; &copy;</p>", "a &lt; \"b\" 'c' &copy;")]
    [InlineData("<p><img src=\"a.png\" alt=\"A &gt; b\" title=\">\" /> behind</p>", "A > b behind")]
    [InlineData("<p><img src=\"a.png\" alt=\"A\" title=\"B &amp; c\" /></p>\n<p>d</p>", "A\nB & c\nd")]
    [InlineData("<p><img src=\"https://x.org/a.png\" alt=\"A\" title=\"Not this\" /></p>", "A")]
    [InlineData("<li><img src=\"a.png\" alt=\"A\" title=\"Nor this\" /></li>", "A")]
    [InlineData("<p>IPath&lt;T&gt; <T>x</T> 1 < 2</p>", "IPath<T> x 1 < 2")]
    [InlineData("<p>A<a id=\"fnref:1\" href=\"#fn:1\" class=\"footnote-ref\"><sup>1</sup></a>.</p>", "A.")]
    [InlineData("<div class=\"markdown-alert\">\n<p class=\"markdown-alert-title\"><svg>i</svg>Note</p>\n<p>Text</p>\n</div>\n", "Text")]
    [InlineData("<figure><a href=\"/b\">x</a><figcaption>Not <b>this</b></figcaption></figure>\n<p>y</p>", "x\ny")]
    [InlineData("<p>With <span class=\"math\">\\(n &lt; 2\\)</span> \\) and</p>\n<div class=\"math\">\n\\[\nx\ny\n\\]</div>\n<p>a\nb</p>",
        "With n < 2 \\) and\nx\ny\na b")]
    [InlineData("<p><span class=\"a\" title=\"b > c\">d</span> <span class='e'>f</span> <span class=\"maths\">\\(g</span> <SPAN>h</SPAN></p>", "d f \\(g h")]
    [InlineData("<p>a<!-- > --> b</p>\n<script>\nvar x = 1 < 2;\n</script>\n", "a b")]
    public void TheTextIsReadOffTheHtml(string html, string text) => Assert.Equal(text, HtmlWords.Of(html));

    [Fact]
    public void WhatIsInTheMemoryAlreadyIsNoTextOfIt()
    {
        var memory = "something <b>else</b>\nthat is longer".ToCharArray();
        Assert.Equal("One\nTwo", HtmlWords.Of("<p>One</p><p>Two</p>", memory));
    }

    [Theory]
    [InlineData("<")]
    [InlineData("<p")]
    [InlineData("<p title=\"")]
    [InlineData("<!--")]
    [InlineData("<img alt=\"")]
    [InlineData("<figcaption>")]
    [InlineData("<span class=\"")]
    [InlineData("<span class=\"a\"")]
    [InlineData("</span")]
    [InlineData("</")]
    [InlineData("&")]
    [InlineData("<pre>\n")]
    [InlineData("</pre></pre>\n")]
    [InlineData("<script>")]
    public void WhatNoRendererWritesEndsWell(string html) => Assert.InRange(HtmlWords.Of(html).Length, 0, html.Length);
}
