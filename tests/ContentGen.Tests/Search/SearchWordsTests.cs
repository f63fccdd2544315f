using System.Text;
using System.Text.RegularExpressions;

namespace ContentGen.Tests;

/// <summary>What a word is, as a table: the text, the words it is found by, the words a query with it asks for.</summary>
public class SearchWordsTests
{
    [Theory]
    [InlineData("Open weights, open minds.", "open weights open minds")]
    [InlineData("", "")]
    [InlineData("!? — … 🎉", "")]
    [InlineData("don't l’avion AT&T I/O my_var", "don t l avion at t i o my var")]
    [InlineData("https://example.com/a?b=c#part", "https example com a b c part")]
    public void SignsPartWords(string text, string words) => AssertWords(words, text);

    [Theory]
    [InlineData("CAFÉ Café cafe\u0301 café", "cafe cafe cafe cafe")]
    [InlineData("Straße STRASSE ẞ", "strasse strasse ss")]
    [InlineData("Ærø Øl Łódź Đà þorn ŒUVRE ĳs", "aero ol lodz da thorn oeuvre ijs")]
    [InlineData("İstanbul ISPARTA ılık", "istanbul isparta ilik")]
    [InlineData("Việt Nam Ế ự", "viet nam e u")]
    [InlineData("ΣΟΦΌΣ σοφός Ἀθῆναι", "σοφοσ σοφοσ αθηναι")]
    [InlineData("Ёлка ёлка Й", "елка елка и")]
    [InlineData("ﬁn eﬀort ｆｕｌｌ　１２３", "fin effort full 123")]
    [InlineData("CO₂ m² 5µm", "co2 m2 5μm")]
    [InlineData("soft\u00ADhyphen zero\u200Bwidth joi\u200Dner \uFEFFmark", "softhyphen zero width joiner mark")]
    [InlineData("שָׁלוֹם أَحْمَد", "שלום احمد")]
    [InlineData("كتاب کتاب يک یک علی على مدرسة مدرسه", "كتاب كتاب يك يك علي علي مدرسه مدرسه")]
    [InlineData("١٢٣ ۱۲۳ १२३ ১২.৫", "123 123 123 12.5")]
    [InlineData("हिन्दी ქართული Հայ", "हिन्दी ქართული հայ")]
    public void CaseAccentsAndWidthAreFolded(string text, string words) => AssertWords(words, text);

    [Theory]
    [InlineData("v1.10", "v1.10")]
    [InlineData("3.14. Then 10.0.401,", "3.14 then 10.0.401")]
    [InlineData("2.x 1..2 a.b", "2 x 1 2 a b")]
    [InlineData("1,000", "1 000")]
    public void DotsBetweenDigitsStay(string text, string words) => AssertWords(words, text);

    [Theory]
    [InlineData("GPT-4", "gpt-4 gpt 4", "gpt-4")]
    [InlineData("GPT‑4o,", "gpt-4o gpt 4o", "gpt-4o")]
    [InlineData("llama-3.1-8b", "llama-3.1-8b llama 3.1 8b", "llama-3.1-8b")]
    [InlineData("2026-04-09", "2026-04-09 2026 04 09", "2026-04-09")]
    [InlineData("open-weight", "open weight", "open weight")]
    [InlineData("pre- and post-2020", "pre and post-2020 post 2020", "pre and post-2020")]
    [InlineData("--4 a--b 5-", "4 a b 5", "4 a b 5")]
    [InlineData("this-one-is-much-too-long-for-a-whole-2", "this one is much too long for a whole 2", "this one is much too long for a whole 2")]
    public void PartsWithADigitMakeAWholeToo(string text, string words, string query) => AssertWords(words, text, query);

    [Theory]
    [InlineData("HttpClient", "httpclient http~ client~", "httpclient")]
    [InlineData("an HTMLParser, iPhone", "an htmlparser html~ parser~ iphone phone~", "an htmlparser iphone")]
    [InlineData("Utf8JsonReader", "utf8jsonreader utf8~ utf~ 8~ json~ reader~", "utf8jsonreader")]
    [InlineData("net8.0 gpt4", "net8.0 net~ 8.0~ gpt4 gpt~ 4~", "net8.0 gpt4")]
    [InlineData("System.Text.Json snake_case", "system text json snake case", "system text json snake case")]
    [InlineData("CO2 x64 4o UPPER Title GPT", "co2 x64 4o upper title gpt", "co2 x64 4o upper title gpt")]
    [InlineData("می\u200Cخواهم نرم\u200Cافزار", "ميخواهم مي~ خواهم~ نرمافزار نرم~ افزار~", "ميخواهم نرمافزار")]
    [InlineData("ÉtatMajor straßenBahn", "etatmajor etat~ major~ strassenbahn strassen~ bahn~", "etatmajor strassenbahn")]
    [InlineData("HttpClient-4", "httpclient-4 httpclient http~ client~ 4", "httpclient-4")]
    public void NamesGiveTheirPieces(string text, string words, string query) => AssertWords(words, text, query);

    [Theory]
    [InlineData(".NET", ".net net", ".net")]
    [InlineData("on .NET 10 (.gitignore)", "on .net net 10 .gitignore gitignore", "on .net 10 .gitignore")]
    [InlineData("ASP.NET", "asp net", "asp net")]
    [InlineData("end.Start a).Call ...and .5", "end start a call and 5", "end start a call and 5")]
    [InlineData(".net-8", ".net-8 net 8", ".net-8")]
    public void ALeadingDotBelongsToTheName(string text, string words, string query) => AssertWords(words, text, query);

    [Theory]
    [InlineData("C# F# C♯ C++ C", "c# f# c# c++ c")]
    [InlineData("C#12 C++17", "c# 12 c++ 17")]
    [InlineData("page#top a#b #123 i+j", "page top a b 123 i j")]
    public void OneLetterKeepsItsSign(string text, string words) => AssertWords(words, text);

    [Theory]
    [InlineData("東京都", "東京 京都 都", "東京 京都")]
    [InlineData("\u1112\u1161\u11AB\u1100\u116E\u11A8", "한국 국", "한국")]
    [InlineData("\u1103\u1166\u110B\u1175\u1110\u1165", "데이 이터 터", "데이 이터")]
    [InlineData("東", "東", "東")]
    [InlineData("東京。大阪", "東京 京 大阪 阪", "東京 大阪")]
    [InlineData("GPT4モデルを", "gpt4 gpt~ 4~ モデ デル ルを を", "gpt4 モデ デル ルを")]
    [InlineData("ﾃﾞｰﾀ データ テ\u3099ータ", "デー ータ タ デー ータ タ デー ータ タ", "デー ータ デー ータ デー ータ")]
    [InlineData("ﾊﾟﾝ パン か ヴ", "パン ン パン ン か ヴ", "パン パン か ヴ")]
    [InlineData("검색 엔진", "검색 색 엔진 진", "검색 엔진")]
    [InlineData("𠮷野家", "𠮷野 野家 家", "𠮷野 野家")]
    [InlineData("ไทย", "ไท ทย ย", "ไท ทย")]
    public void ScriptsWithoutSpacesGiveNeighbours(string text, string words, string query) => AssertWords(words, text, query);

    [Theory]
    [InlineData("\uD800 a \uDC00")]
    [InlineData("a\uD835")]
    public void HalfACharacterIsNoWord(string text) => AssertWords("a", text);

    [Fact]
    public void LongWordsAreCut()
    {
        AssertWords(new string('x', 40), new string('x', 500));
        Assert.All(Words(new string('ﬃ', 500), WordsFor.Text), static word => Assert.True(word.Length <= 40));
    }

    [Fact]
    public void WordsPointIntoTheText()
    {
        const string text = "The Café's .NET and GPT-4, 東京都";
        var words = new SearchWords(text);
        var places = new List<string>();
        while (words.Next())
            places.Add(text[words.Start..words.End]);
        Assert.Equal(["The", "Café", "s", ".NET", "NET", "and", "GPT-4", "GPT", "4", "東京", "京都", "都"], places);
    }

    [Theory]
    [InlineData("\uFF76\uFF9E\uFF77\uFF9E", 4)]
    [InlineData("\u1112\u1161\u11AB\u1100\u116E\u11A8", 6)]
    public void WordsEndBehindAWholeCharacter(string text, int end)
    {
        var words = new SearchWords(text, WordsFor.Query);
        Assert.True(words.Next());
        Assert.Equal((0, end), (words.Start, words.End));
    }

    [Fact]
    public void CanonicallyEqualLettersOfIndianScriptsAreAlike()
    {
        for (var c = '\u0900'; c < '\u0E00'; c++)
        {
            var decomposed = c.ToString().Normalize(NormalizationForm.FormD);
            Assert.Equal(Folded(decomposed), Folded(c.ToString()));
            Assert.Equal(Folded(decomposed), Folded(decomposed.Normalize(NormalizationForm.FormC)));
        }

        static string Folded(string text)
        {
            var (folded, length) = (new char[SearchFold.Longest * text.Length], 0);
            foreach (var c in text)
                SearchFold.Append(c, folded, ref length);
            return new(folded, 0, length);
        }
    }

    [Fact]
    public void FoldingWhatIsFoldedChangesNothing()
    {
        var target = new char[SearchFold.Longest];
        for (var c = '\0'; c < '\uD800'; c++)
        {
            var length = 0;
            SearchFold.Append(c, target, ref length);
            foreach (var folded in target[..length])
            {
                var (again, count) = (new char[SearchFold.Longest], 0);
                SearchFold.Append(folded, again, ref count);
                Assert.True(count == 1 && again[0] == folded, $"U+{(int)c:X4} becomes U+{(int)folded:X4}, which becomes '{new string(again, 0, count)}'.");
            }
        }
    }

    [Fact]
    public void AnyTextGivesWordsInOrder()
    {
        var random = new Random(4);
        const string signs = "aB1éß.-#+ 東京\uD842\uDFB7\u0301\u200B♯ไ";
        for (var round = 0; round < 5_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(30)).Select(_ => signs[random.Next(signs.Length)]));
            var (words, at) = (new SearchWords(text, (WordsFor)(round % 3)), 0);
            while (words.Next())
            {
                Assert.True(words.Start >= at && words.Start < words.End && words.End <= text.Length, text);
                Assert.NotEqual(0, words.Word.Count);
                at = words.Start;
            }
        }
    }

    [Fact]
    public void OnlyWordsOfOtherLettersAreLeftOut()
    {
        var random = new Random(5);
        string[] pieces =
        [
            "an ", "net", "ban", "Zoo", "zZ", "x", " ", " ", ".", "-", "#", "+", "4", "\n", "'", "é", "東", "\u0301", "\u2010", "_", "HttpClient ",
        ];
        for (var round = 0; round < 20_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(14)).Select(_ => pieces[random.Next(pieces.Length)]));
            var some = Read(new(text) { FirstLetters = SearchWords.Bit('a') | SearchWords.Bit('n') });

            Assert.Equal(Read(new(text)).Where(IsWanted), some.Where(IsWanted));
        }

        static bool IsWanted((string Word, int, int, bool, bool) word) => word.Word[0] is < 'b' or 'n' or > 'z';

        static List<(string Word, int, int, bool, bool)> Read(SearchWords words)
        {
            var found = new List<(string, int, int, bool, bool)>();
            while (words.Next())
                found.Add((new string(words.Word), words.Start, words.End, words.IsIdeographs, words.IsLone));
            return found;
        }
    }

    /// <summary>Most words are read in a loop of their own. A soft hyphen, which is nothing, keeps one out of it.</summary>
    [Fact]
    public void APlainWordIsTheWordThatItIsWithASoftHyphenInIt()
    {
        var random = new Random(6);
        // A capital or a digit behind a letter makes a name, whose pieces a soft hyphen would hide.
        string[] pieces = ["an", " Net", "a", " C", " ", ".", "-", "#", "+", " 4 ", "\n", "'", "é", "東", "(", new('a', 20)];
        for (var round = 0; round < 20_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => pieces[random.Next(pieces.Length)]));
            var hyphenated = Regex.Replace(text, "(?<=[A-Za-z])(?=[a-z])", "\u00AD");

            foreach (var purpose in Enum.GetValues<WordsFor>())
                Assert.True(Words(text, purpose).SequenceEqual(Words(hyphenated, purpose)), text);
        }
    }

    [Fact]
    public void PlainWordsThatNobodyWantsAreLeftOut()
    {
        var words = new SearchWords("The net of Fish, a fish-net. It is net8 (fishy)") { FirstLetters = SearchWords.Bit('a') };
        var found = new List<string>();
        while (words.Next())
            found.Add(new string(words.Word));
        Assert.Equal(["a", "fish", "net", "net8", "net\u0001", "8\u0001"], found);
    }

    private static void AssertWords(string words, string text, string? query = null)
    {
        Assert.Equal(words, string.Join(' ', Words(text, WordsFor.Text)));
        Assert.Equal(query ?? words, string.Join(' ', Words(text, WordsFor.Query)));
    }

    private static List<string> Words(string text, WordsFor purpose)
    {
        var found = new List<string>();
        for (var words = new SearchWords(text, purpose); words.Next();)
            found.Add(new string(words.Word).Replace(SearchWords.PieceMark, '~'));
        return found;
    }
}
