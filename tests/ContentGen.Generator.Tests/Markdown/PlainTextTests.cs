using System.Text;
using ContentGen.Generator.Markdown;
using ContentGen.Generator.Tests.Docs;
using ContentGen.Generator.Tests.Harness;
using ContentGen.Generator.Tests.Markdown.Dialect;

namespace ContentGen.Generator.Tests.Markdown;

/// <summary>Text without markup, and how much of it there is to read.</summary>
public class PlainTextTests
{
    private static readonly (string Body, string Text)[] Cases =
    [
        ("", ""),
        ("One *two* **three** `four`.", "One two three four."),
        ("One\ntwo\\\nthree", "One two three"),
        ("# Head\n\nText\n\n> Quote", "Head\nText\nQuote"),
        ("- a\n- b\n  - c\n\n1. d", "a\nb\nc\nd"),
        ("- [ ] open\n- [x] done", "open\ndone"),
        ("| a | b |\n|---|---|\n| 1 | 2 |", "a\tb\n1\t2"),
        ("[link](u) ![image](i.png) <https://e.org> [ref]\n\n[ref]: u", "link image https://e.org ref"),
        ("![image](i.png \"Its *caption* & more\")\n\nText", "image\nIts *caption* & more\nText"),
        ("- ![image](i.png \"No caption\")\n\nAn ![image](i.png \"No caption\") in a text", "image\nAn image in a text"),
        ("```\ncode <b>\n```", "code <b>"),
        ("$x$ and\n\n$$\ny\n$$", "x and\ny"),
        ("A[^1].\n\n[^1]: Note.", "A.\nNote."),
        ("Term\n:   Meaning", "Term\nMeaning"),
        ("<div>raw &amp; <b>bold</b></div>\n\n<script>\nvar x;\n</script>\n\n<!-- gone -->\n\na <i>b</i> &lt;", "raw & bold\na b <"),
        ("a<!-- c -->b", "ab"),
        ("a <script>var x = `y` + *z*;</SCRIPT>b<style>p { }</style> c <b>d</b>", "a b c d"),
        ("a\n$$b_1\n+ c$$\nd", "a\nb_1\n+ c\nd"),
        ("one<br>two<br />three <BR> four<b>th</b>", "one two three  fourth"),
        ("<p>One</p><p>two<br>three</p><ul><li>four</li><li>fi<i>ve</i></li></ul>", "One\ntwo three\nfour\nfive"),
        ("<table><tr><td>1</td><td>2</td></tr></table>", "1 2"),
        ("> [!NOTE]\n> Text.", "Text."),
        ("[no link][missing] and ![no *image*][missing] and [", "[no link][missing] and ![no image][missing] and ["),
        ("***", ""),
        ("~~old~~ H~2~O", "old H2O"),
        ("\\*not emphasis\\* &copy;", "*not emphasis* ©"),
        ("开放\n权重\n*模型*\n`x`\nの。\n次", "开放权重模型 x の。次"),
        ("**文字**\n[**列**](u)\\\n改行\n𠮷\n野", "文字列 改行𠮷野"),
        ("ภาษา\nไทย 漢\nand\n字", "ภาษาไทย 漢 and 字"),
        ("한국어\n문장", "한국어 문장"),
        ("  spaced   out  ", "spaced   out"),
    ];

    [Fact]
    public void TextIsWhatAReaderReads() =>
        Assert.Equal(Cases.Select(static row => row.Text), Posts.ReadBodies<string>(Cases.Select(static row => row.Body), "post.Body.Text"));

    [Fact]
    public void TheDemoPostsPackNoTextBecauseTheirHtmlSaysIt() => Assert.All(RepositoryText.Files("content", "*.md"), static path =>
    {
        var markdown = RepositoryText.Read(path);
        var body = markdown[(markdown.IndexOf("\n---\n", StringComparison.Ordinal) + 5)..];
        Assert.Equal(Rendered.Facts(body).Text, HtmlWords.Of(Rendered.Html(body)));
    });

    [Theory]
    [InlineData("", 0)]
    [InlineData("one", 1)]
    [InlineData("one two  three\nfour", 4)]
    [InlineData("end-of-line it's 3.14 a/b", 4)]
    [InlineData("— … * !", 0)]
    [InlineData("日本語", 3)]
    [InlineData("これはテストです。", 8)]
    [InlineData("한국어 형태소 분석", 3)]
    [InlineData("漢字와 한글", 4)]
    [InlineData("𠮷野家", 3)]
    [InlineData("ภาษาไทย", 2)]
    [InlineData("การค้นหาข้อความ ๑๒๓", 5)]
    [InlineData("ພາສາລາວ", 2)]
    [InlineData("ភាសាខ្មែរ", 2)]
    [InlineData("မြန်မာဘာသာ", 2)]
    [InlineData("C# と .NET", 3)]
    [InlineData("word日本word", 4)]
    [InlineData("😀 smile", 1)]
    [InlineData("été naïve", 2)]
    public void WordsAreCounted(string text, int words)
    {
        var counter = new WordCounter();
        counter.Add(new StringBuilder(text));
        Assert.Equal(words, counter.Count.Words);
    }

    [Fact]
    public void CodeBlocksAreNotWords() =>
        Assert.Equal([2, 2, 2, 3, 2, 2, 0], Posts.ReadBodies<int>(["Two words.\n\n```\nint one = 1;\n```", "Two words.\n\n    int one = 1;",
            "~~~\na\n~~~\nTwo words.", "Two words `inline`.", "Two\n```\none\n\n```\nwords", "- Two\n\n      one\n\n  words", "```\none\n```"],
            "post.Body.WordCount"));

    [Fact]
    public void ReadingTakesAMinuteFor230WordsOr500Characters() =>
        Assert.Equal(
            [0, 1, 60, 61, 60, 120],
            Posts.ReadBodies<int>(
                [
                    "", "word", string.Join(' ', Enumerable.Repeat("word", 230)), string.Join(' ', Enumerable.Repeat("word", 231)),
                    new string('字', 500), string.Join(' ', Enumerable.Repeat("word", 230)) + "\n\n" + new string('字', 500),
                ],
                "(int)post.Body.ReadingTime.TotalSeconds"));
}
