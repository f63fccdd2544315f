using System.Net;

namespace ContentGen.Generator.Tests.Markdown.Dialect;

/// <summary>Signs that text and code use too mean something only where they must.</summary>
public class InlineTests
{
    [Theory]
    [InlineData("from 10 $ to 20 $")]
    [InlineData("run $ make, then $ make install")]
    [InlineData("['$$', '$$'] and [\"$\", \"$\"]")]
    [InlineData("$5-$10, US$5 and US$6, 5$ to 6$")]
    [InlineData("$HOME/bin:$PATH, $A and $B.")]
    [InlineData("$/month or $/year")]
    [InlineData("Copied to $(OutDir)$(TargetName).dll")]
    [InlineData("$(SolutionDir)artifacts/$(Configuration)/net8.0")]
    [InlineData("${HOME}/${USER}, $(A);$(B);$(C)")]
    [InlineData("pay $$ now or $$ later")]
    [InlineData("it costs $20,000 and $30,000")]
    [InlineData("a$b$c")]
    [InlineData("$x $ y$")]
    [InlineData("$$$x$$$ and $x$$")]
    [InlineData("\\$x$ and $x\\$")]
    [InlineData("$ x$ and $x $")]
    [InlineData("$x$2")]
    [InlineData("$_SERVER[\"A\"] and $_SERVER[\"B\"]")]
    [InlineData("print $fh \"$_\\n\"")]
    [InlineData("twice **$**a, not **b$**")]
    [InlineData("the process $$\nand the process $$ again")]
    [InlineData("$PATH$HOME and $x$y and $a b$s")]
    [InlineData("$HOME/$(User) and $ROOT${x}")]
    [InlineData("$MY_HOME/$(User) and $MY_ROOT${x}")]
    [InlineData("US$`5`$, US$`6`$ or US$`7`$")]
    [InlineData("$`a` $")]
    [InlineData("$`a`$b, $``c`$ $`d")]
    [InlineData("from $HOME\nto x\\n$ or ($a\n\\alpha $), $a^2\n=b$ and $\n\\alpha\n$.")]
    [InlineData("from \\\\a\\c$\\users to \\\\b\\d$\\users, a$b$c and US$5 or US$6")]
    public void MoneyShellsAndSettingsAreNoFormulas(string text) =>
        Assert.DoesNotContain("class=\"math\"", Rendered.Html(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("$x + y$", "x + y")]
    [InlineData("$(x, y)$ and ${x}$", "(x, y)|{x}")]
    [InlineData("the $n$-th, ($f'$) and “$x$”.", "n|f'|x")]
    [InlineData("$5 < x$", "5 &lt; x")]
    [InlineData("$a \\$ b$", "a \\$ b")]
    [InlineData("$$x$$ in a line, $$y$$", "x|y")]
    [InlineData("if $$\\text{if $x$}$$", "\\text{if $x$}")]
    [InlineData("数$x$是", "x")]
    [InlineData("**$x$** and *$y$* and _$z$_.", "x|y|z")]
    [InlineData("| a |\n|---|\n| $x$ |", "x")]
    [InlineData("$T[i][j]$, $dp[i-1][j]$ and $f(x)[i](y)$", "T[i][j]|dp[i-1][j]|f(x)[i](y)")]
    [InlineData("$[\\forall](\\Box p)$", "[\\forall](\\Box p)")]
    [InlineData("$a ** b$ and $2**n$", "a ** b|2**n")]
    [InlineData("$n$($n \\ge 1$) and $x_1$(y)", "n|n \\ge 1|x_1")]
    [InlineData("the $n$th, the $k+1$st, all $X$s.", "n|k+1|X")]
    [InlineData("if $f(x) = \\left\\{\na_1,\nb\\right\\}$ then", "f(x) = \\left\\{\na_1,\nb\\right\\}")]
    [InlineData("if $`x_1*y*z`$, ($`` a`b ``$) or $`a\nb`$.", "x_1*y*z| a`b |a\nb")]
    [InlineData("so $\n\\begin{x}\na\n\\end{x}\n$.", "\n\\begin{x}\na\n\\end{x}\n")]
    [InlineData("1.8$\\times$, 3$\\times 10^8$ m and 2$\\times$4", "\\times|\\times 10^8|\\times")]
    [InlineData("into $$\na \\\\ b\n$$ such that", "\na \\\\ b\n")]
    [InlineData("Given $$f = \\begin{x}\na \\\\\nb\n\\end{x}$$, so", "f = \\begin{x}\na \\\\\nb\n\\end{x}")]
    [InlineData("$$x = 1$$where y", "x = 1")]
    [InlineData("> a $$x =\n> 1$$ b", "x =\n1")]
    public void FormulasAre(string text, string formulas) => Assert.Equal(
        formulas,
        string.Join('|', System.Text.RegularExpressions.Regex.Matches(Rendered.Html(text), "(?s)<span class=\"math\">\\\\\\((.*?)\\\\\\)</span>")
            .Select(static match => match.Groups[1].Value)));

    [Fact]
    public void ALineBreakAtTheEndOfALinkPartsWords() => Assert.Equal(
        "<a href=\"x\">a\n</a>b <a href=\"x\">c<br />\n</a>d <a href=\"x\">e</a>", Rendered.Line("[a\n](x)b [c\\\n](x)d [e](x)"));

    [Fact]
    public void AFileInTheBracketsOfAWikiIsNoMailAddress() => Assert.Equal(
        "![[Shot at 10.57@2x.png]] and [[a <a href=\"mailto:jane@example.org\">jane@example.org</a>",
        Rendered.Line("![[Shot at 10.57@2x.png]] and [[a jane@example.org"));

    [Fact]
    public void CodeAndLinksAreStrongerThanFormulas() => Assert.Equal(
        "<code>$x$</code> and $x or <code>y$</code>; <a href=\"a\">$5</a> and <a href=\"b\">6$</a>",
        Rendered.Line("`$x$` and $x or `y$`; [$5](a) and [6$](b)"));

    [Theory]
    [InlineData("20~25 … 30~35")]
    [InlineData("20~25,30~35 and ~5/~6")]
    [InlineData("2^10 … 2^20")]
    [InlineData("x^2+y^2=z^2")]
    [InlineData("a==b and b==c")]
    [InlineData("f(x)==(y) and g(x)==(z)")]
    [InlineData("C++14 and C++17, C++ and C++")]
    [InlineData("i++ and ++i")]
    [InlineData("a === b, c===d and e===f")]
    [InlineData("~/bin:~/lib")]
    [InlineData("== a == and ++ b ++")]
    [InlineData("^_^ and ^ ^ and ~ x ~")]
    [InlineData("1 ~ 2 ~ 3")]
    [InlineData("\\~x\\~ and \\==y\\==")]
    [InlineData("好的~谢谢~再见，最少50~200.你还要我怎么做呢~ 我的")]
    [InlineData("今日は~暑い~ですね")]
    [InlineData("(^･ω･^) and (^o^)/ and (^-^) and (^.^)")]
    [InlineData("c^v^c, a == a^b, b^a^b")]
    public void CodeAndRangesStayText(string text) => Assert.Equal(text.Replace("\\", "", StringComparison.Ordinal), Rendered.Line(text));

    [Theory]
    [InlineData("H~2~O and m^2^", "H<sub>2</sub>O and m<sup>2</sup>")]
    [InlineData("x~i,j~, 10^-3^ and e^iπ^.", "x<sub>i,j</sub>, 10<sup>-3</sup> and e<sup>iπ</sup>.")]
    [InlineData("~*x*~ ^[a](b)^", "<sub><em>x</em></sub> <sup><a href=\"b\">a</a></sup>")]
    [InlineData("==this== and ++that++.", "<mark>this</mark> and <ins>that</ins>.")]
    [InlineData("(==a b==) **==c==** ==d==, ++e++!", "(<mark>a b</mark>) <strong><mark>c</mark></strong> <mark>d</mark>, <ins>e</ins>!")]
    [InlineData("これは==重要==です", "これは<mark>重要</mark>です")]
    [InlineData("~~a b~~ a~~b~~c", "<del>a b</del> a<del>b</del>c")]
    public void WhatIsMeantIsShown(string text, string html) => Assert.Equal(html, Rendered.Line(text));

    [Theory]
    [InlineData("==> access.log <==")]
    [InlineData("Compare \"==\" with '=='")]
    [InlineData("Compare “==” with “==”, „==“ with „==“, «==» with «==» or »==« with »==«")]
    [InlineData("Is it \"==\", or \"==\"? Is it (\"==\") or (\"==\")?")]
    [InlineData("The unary operators (++) and (--) lead from C to C++")]
    [InlineData("The operators ++, -- and the name C++")]
    [InlineData("The ++/-- operators of C++ and |++|--|C++|")]
    [InlineData("What is ++? What is C++?")]
    [InlineData("(x ==y) and (z== w)")]
    [InlineData("if (a ==b) c== d")]
    [InlineData("a ==b (c== d)")]
    [InlineData("运算符“==”和“==”。运算符==，和==。（==）和（==）")]
    [InlineData("[==], {==}, <==, ==>, '++', '==' and ==")]
    public void SignsThatStandAtNoWordStayText(string text) => Assert.Equal(text, WebUtility.HtmlDecode(Rendered.Line(text)));

    [Theory]
    [InlineData("==this==")]
    [InlineData("==**bold** and more==")]
    [InlineData("==\"quoted\"==")]
    [InlineData("==“quoted” and \"quoted\"==")]
    [InlineData("==« guillemets »==")]
    [InlineData("==Attention !==")]
    [InlineData("=={x}==")]
    [InlineData("==(a) and (b)==")]
    [InlineData("==a) first==")]
    [InlineData("==注意==")]
    [InlineData("==「注意」==")]
    [InlineData("==.NET, -1, $5 and /etc==")]
    [InlineData("==✓ done 🎉==")]
    [InlineData("==Really?!==")]
    [InlineData("==`a == b` and [c](d)==")]
    [InlineData("(==in (some) brackets==)")]
    public void MarksMayBeginAndEndWithMoreThanLetters(string text) => Assert.Matches("^<mark>.*</mark>$", Rendered.Line(text).Trim('(', ')'));

    [Theory]
    [InlineData("**注意：**3回", "<strong>注意：</strong>3回")]
    [InlineData("これは**「重要」**です", "これは<strong>「重要」</strong>です")]
    [InlineData("**이것은(강조)**입니다", "<strong>이것은(강조)</strong>입니다")]
    [InlineData("*中文。*后", "<em>中文。</em>后")]
    [InlineData("snake_case_name", "snake_case_name")]
    [InlineData("2*3*4", "2<em>3</em>4")]
    public void EmphasisKnowsThatSomeScriptsHaveNoSpaces(string text, string html) => Assert.Equal(html, Rendered.Line(text));

    [Theory]
    [InlineData("Call tel:+49-30-1, mailto:jane@example.org or jane@example.org.")]
    [InlineData("https://e.org/a, www.e.org and ftp://e.org")]
    public void TheTextOfAnAddressIsWhatWasWritten(string text) =>
        Assert.Equal(text, System.Text.RegularExpressions.Regex.Replace(Rendered.Line(text), "<[^>]*>", ""));

    [Theory]
    [InlineData("http://localhost:5000/x", "http://localhost:5000/x")]
    [InlineData("\"https://e.org/y\", 'https://e.org/z'.", "https://e.org/y|https://e.org/z")]
    [InlineData("HTTPS://X.org Http://y.org WWW.z.org", "HTTPS://X.org|Http://y.org|http://WWW.z.org")]
    [InlineData("jane@example.org, (j.d_e+f-g@e.co.uk).", "mailto:jane@example.org|mailto:j.d_e+f-g@e.co.uk")]
    [InlineData("(https://e.org/a_(b)) https://e.org/a(b", "https://e.org/a_(b)|https://e.org/a(b")]
    [InlineData("**https://e.org** *see https://e.org/x* ==https://e.org/m==", "https://e.org|https://e.org/x|https://e.org/m")]
    [InlineData("https://e.org/?a=1&b=2&amp;c=3 https://e.org/&copy;", "https://e.org/?a=1&b=2&c=3|https://e.org/")]
    [InlineData("[https://e.org/z] and [see https://e.org", "https://e.org/z|https://e.org")]
    [InlineData("ftp://e.org/a, mailto:a@b.org tel:+4912345", "ftp://e.org/a|mailto:a@b.org|tel:+4912345")]
    [InlineData("*tel:12* _mailto:a@b.org_ (tel:3) ~~tel:4~~", "tel:12|mailto:a@b.org|tel:3|tel:4")]
    [InlineData("He went with two http: www.e.org, ftp:https://e.org", "http://www.e.org|https://e.org")]
    [InlineData("<abbr>mail</abbr> <abbr>to mailto:a@b.org", "mailto:a@b.org")]
    [InlineData("链接https://e.org/路径 和", "https://e.org/%E8%B7%AF%E5%BE%84")]
    [InlineData("参照：https://e.org/a）。次に（https://e.org/b）、https://e.org/日本を。", "https://e.org/a|https://e.org/b|https://e.org/%E6%97%A5%E6%9C%AC%E3%82%92")]
    [InlineData("“https://e.org/y”, ‘https://e.org/z’ «https://e.org/q» https://e.org/e…", "https://e.org/y|https://e.org/z|https://e.org/q|https://e.org/e")]
    [InlineData("| a |\n|---|\n| https://e.org |", "https://e.org")]
    [InlineData("https://e.org/_a_/b_c_", "https://e.org/_a_/b_c")]
    public void AddressesAreLinksAsOnGitHub(string text, string links) => Assert.Equal(links, Links(text));

    [Theory]
    [InlineData("`https://e.org` `a@b.org`")]
    [InlineData("xhttps://e.org a/www.e.org")]
    [InlineData("http:// https://. http://[::1]/ www.")]
    [InlineData("pkg@1.2.3 @scope/name a@b foo@bar.1")]
    [InlineData("ssh://git@github.com/x a\\@b.org")]
    [InlineData("http://a_b.c_d/")]
    [InlineData("tel: tel:&amp; tel:) mailto: mailto:@b.org mailto:a@b hotel:1 MAILTO:a@b")]
    [InlineData("<a href=x>tel:1 mailto:a@b.org")]
    public void OtherTextIsNoLink(string text) => Assert.Equal("", Links(text));

    [Fact]
    public void NothingInsideALinkIsALinkAgain() => Assert.Equal(
        "<a href=\"x\">a@b.org https://e.org</a> <a href=\"y\">https://no.org a@b.org</a> <img src=\"z\" alt=\"a@b.org\" />",
        Rendered.Line("[a@b.org https://e.org](x) <a href=\"y\">https://no.org a@b.org</a> ![a@b.org](z)"));

    [Fact]
    public void AFootnoteLeavesTheExclamationMarkInFrontOfIt()
    {
        var html = Rendered.Html("It failed![^1] ![^1](a.png) ![^2]\n\n[^1]: Why.");

        Assert.StartsWith("<p>It failed!<a id=\"fnref:hello:1\"", html, StringComparison.Ordinal);
        Assert.Contains("</a> <img src=\"a.png\" alt=\"^1\" /> ![^2]</p>", html, StringComparison.Ordinal);
    }

    /// <summary>The brackets behind a mark, and a mark behind brackets, are not the address of a link.</summary>
    [Theory]
    [InlineData("Fast[^1][^2].", "Fast@1@2.")]
    [InlineData("Fast[^2][^1][^2]!", "Fast@1@2@1!")]
    [InlineData("[sic][^1]", "[sic]@1")]
    [InlineData("![sic][^1]", "![sic]@1")]
    [InlineData("[home][^1]", "<a href=\"/\">home</a>@1")]
    [InlineData("Fast[^1][]", "Fast@1[]")]
    [InlineData("Fast[^1][home]", "Fast@1<a href=\"/\">home</a>")]
    [InlineData("[*a*](u)[^1]**b**[^2]", "<a href=\"u\"><em>a</em></a>@1<strong>b</strong>@2")]
    [InlineData("[a][home] [^3][home] \\[^1][^2]", "<a href=\"/\">a</a> <a href=\"/\">^3</a> [^1]@1")]
    public void AFootnoteStandsBesideOtherBrackets(string markdown, string shown)
    {
        var html = Rendered.Html(markdown + "\n\n[home]: /\n\n[^1]: One.\n\n[^2]: Two.");
        var marks = System.Text.RegularExpressions.Regex.Replace(html, "<a id=[^>]*class=\"footnote-ref\"><sup>(.)</sup></a>", "@$1");

        Assert.StartsWith($"<p>{shown}</p>", marks, StringComparison.Ordinal);
    }

    [Fact]
    public void BehindAPlaceAddressesAreLinks() => Assert.Equal(
        "https://e.org/a|mailto:me@e.org|https://e.org/c", Links("<a id=\"x\"/> See https://e.org/a and me@e.org, <A name=y></A> and https://e.org/c"));

    private static string Links(string text) => string.Join('|', System.Text.RegularExpressions.Regex.Matches(Rendered.Html(text), "<a href=\"([^\"]*)\"")
        .Select(static match => System.Net.WebUtility.HtmlDecode(match.Groups[1].Value)));
}
