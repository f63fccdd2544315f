using System.Net;
using System.Text.RegularExpressions;

namespace ContentGen.Tests;

public class SnippetTests
{
    private static readonly string Filler = string.Join(' ', Enumerable.Repeat("filler text", 60));

    [Fact]
    public void TheWordsAreMarked() => Assert.Equal(
        "About <mark>open</mark> <mark>weights</mark> and their <mark>licences</mark>.",
        Snippet("About open weights and their licences.", "weights open licence").Html);

    [Fact]
    public void EverythingElseIsEncoded()
    {
        const string body = "<script>alert('x')</script> & \"open\" <img src=x onerror=open()> weights";
        var snippet = Snippet(body, "open weights");
        Assert.Equal(body, snippet.Text);
        Assert.Equal(body, snippet.ToString());
        Assert.Equal("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;<mark>open</mark>&quot; &lt;img src=x "
            + "onerror=<mark>open</mark>()&gt; <mark>weights</mark>", snippet.Html);
    }

    [Fact]
    public void AQueryIsNeverInTheOutput() =>
        Assert.Equal("text with b in it", Hit("text with b in it", "<b>text</b> \"><script>").Snippet.Text);

    [Fact]
    public void MarksAreRangesOfTheText()
    {
        var snippet = Snippet("Über Café und GPT-4 in 東京都", "cafe gpt-4 東京都");
        Assert.Equal(["Café", "GPT-4", "東京都"], snippet.Marks.Select(mark => snippet.Text[mark]));
    }

    [Fact]
    public void OfTwoCharactersOnlyTheOneThatWasAskedForIsMarked()
    {
        var snippet = Snippet("これは東京です", "東");
        Assert.Equal(["東"], snippet.Marks.Select(mark => snippet.Text[mark]));
    }

    [Fact]
    public void TheSnippetIsThePlaceWithMostOfTheWords()
    {
        var snippet = Snippet($"weights first. {Filler} the open weights licence is here. {Filler} licence", "open weights licence");
        Assert.Contains("the <mark>open</mark> <mark>weights</mark> <mark>licence</mark> is here", snippet.Html, StringComparison.Ordinal);
        Assert.StartsWith("…", snippet.Text, StringComparison.Ordinal);
        Assert.EndsWith("…", snippet.Text, StringComparison.Ordinal);
        Assert.InRange(snippet.Text.Length, 150, 202);
    }

    [Fact]
    public void LinesAndSpacesAreJoined() => Assert.Equal(
        "Heading The open weights a b", Snippet("Heading\n\nThe  open\tweights\na\tb", "weights").Text);

    [Fact]
    public void ATextWithoutSpacesFillsTheSnippetToo()
    {
        var japanese = string.Concat(Enumerable.Repeat("翻訳者が増えるほど表記の揺れが増え、読者が混乱するからです。", 20));

        var snippet = Snippet($"{japanese}\n作る means make.\n{japanese}", "means");

        Assert.Contains("作る <mark>means</mark> make.", snippet.Html, StringComparison.Ordinal);
        Assert.InRange(snippet.Text.Length, 180, 202);
        Assert.InRange(Snippet(japanese, "混乱").Text.Length, 180, 202);
    }

    [Fact]
    public void IndentationDoesNotCount()
    {
        var code = string.Concat(Enumerable.Repeat("\n                        { text: 'Level', items: [", 20));

        var snippet = Snippet($"{code}\n                        zeta{code}", "zeta");

        Assert.InRange(snippet.Text.Length, 180, 202);
        Assert.DoesNotContain("… ", snippet.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(" …", snippet.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\uD842\uDFB7")]
    [InlineData("o\u0302\u0301")]
    [InlineData("\u0915\u093F\u0902")]
    [InlineData("\uD83D\uDC69\u200D\uD83D\uDCBB")]
    public void AnEndPartsNoCharacter(string character)
    {
        var around = string.Concat(Enumerable.Repeat(character, 400));
        for (var beside = 0; beside < 4; beside++)
        {
            var marks = new string('-', beside);
            var snippet = Snippet($"{around}{marks} word {marks}{around}", "word").Text;

            Assert.Equal($"…{marks} word {marks}…", snippet.Replace(character, "", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void TheEndOfATextLeavesItsRoomToWhatStandsBefore()
    {
        var snippet = Snippet($"{Filler} weights.", "weights");

        Assert.InRange(snippet.Text.Length, 180, 202);
        Assert.EndsWith(" weights.", snippet.Text, StringComparison.Ordinal);
        Assert.Matches("^…(filler|text) ", snippet.Text);
    }

    [Fact]
    public void WithoutAMatchInTheBodyItIsTheBeginning()
    {
        var hit = new SearchWriter().Post("Zebra", $"The start. {Filler}").Build().Search("zebra")[0];
        Assert.StartsWith("The start. filler", hit.Snippet.Text, StringComparison.Ordinal);
        Assert.EndsWith("…", hit.Snippet.Text, StringComparison.Ordinal);
        Assert.Empty(hit.Snippet.Marks);
    }

    [Fact]
    public void AnEntryWithoutABodyHasAnEmptySnippet() =>
        Assert.Equal("", new SearchWriter().Post("Zebra").Build().Search("zebra")[0].Snippet.Html);

    [Fact]
    public void AnyTextCanBeMarked() => Assert.Equal(
        "<mark>Weights</mark> &amp; Measures", Hit("weights", "weights").Mark("Weights & Measures").Html);

    [Fact]
    public void AnyTextAndAnyQueryGiveSafeMarkup()
    {
        var random = new Random(7);
        string[] pieces = ["open ", "weights ", "<b>", "</mark>", "&amp;", "\"", "'", "東京", "é", "\uD842\uDFB7", "\n", "\t", "  ", "x", "-4", ".",
            "C#", "\uD800", new string('y', 70)];
        for (var round = 0; round < 2_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(120)).Select(_ => pieces[random.Next(pieces.Length)]));
            var query = SearchQuery.Parse(string.Concat(Enumerable.Range(0, random.Next(1, 6)).Select(_ => pieces[random.Next(pieces.Length)] + " "))).Words;
            var snippet = SearchSnippet.Of(text, query);

            var plain = Regex.Replace(snippet.Html, "<mark>(.*?)</mark>", "$1", RegexOptions.Singleline);
            Assert.DoesNotMatch("[<>\"']", plain);
            Assert.Equal(snippet.Text, WebUtility.HtmlDecode(plain));
            Assert.All(snippet.Marks, mark => Assert.InRange(mark.End.Value, mark.Start.Value + 1, snippet.Text.Length));
            Assert.Equal(SearchMatches.In(text, query).Count > 0, snippet.Marks.Count > 0);
            Assert.InRange(snippet.Text.Length, 0, 275);
        }
    }

    private static MarkedText Snippet(string body, string query) => Hit(body, query).Snippet;

    private static SearchHit<Article> Hit(string body, string query) => new SearchWriter().Post("title", body).Build().Search(query)[0];
}
