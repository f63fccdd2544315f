using ContentGen.Generator.FrontMatter;

namespace ContentGen.Generator.Tests.FrontMatter;

/// <summary>TOML broken at random, always the same: nothing is thrown, and what is reported lies within the text.</summary>
public sealed class TomlFuzzTests
{
    private const string Post =
        """"
        +++
        title = "A post" # comment
        date = 2019-11-04T09:15:00+01:00
        draft = false
        weight = 1_000
        path = 'C:\x'
        tags = ["a", 'b',
          "c", # c
        ]
        summary = """
        several \
          lines"""
        author = { name = "Jane", "home page" = "https://example.org", langs = [1, 2.5, 0xff] }
        params.math = true

        [seo]
        image.url = 'x.png'

        [[resources]]
        src = "*.png"
        [resources.params]
        byline = '''
        it's
        '''
        +++
        Text
        """";

    private static readonly string[] Pieces =
    [
        " = ", "=", ".", "'", "\"", "\n", "[", "]", "[[", "]]", "{", "}", ", ", "#", " #", "\"\"\"", "'''", "\\", "\\u00", "\\U00110000", "\\uD800",
        ": ", "- ", "+", "_", "0x", "inf", "nan", "true", "é", "😀", "\u00a0", "\t", "\0", "\ud83d", "\ufeff", "\ufffd", "+++\n", "---\n",
        "a = 1\n", "[a]\n", "[[a]]\n", "a.b = 1\n", "2020-01-01", "10:00", "99999999999999999999", "1e999",
    ];

    [Fact]
    public void NothingIsThrownAndEveryRangeLiesWithinTheText()
    {
        var random = new Random(20260409);
        var (readable, broken, unexplained) = (0, 0, 0);
        for (var i = 0; i < 10000; i++)
        {
            var text = Mutate(Post.ReplaceLineEndings("\n"), random);

            var read = FrontMatterReader.Read("post.md", text, default);
            var data = FrontMatterReader.ReadTomlData("data.toml", text, default);

            Assert.InRange(read.BodyStart, 0, text.Length);
            Assert.All(read.Problems.Concat(data.Problems), problem =>
            {
                Assert.InRange(problem.Range.Start, 0, text.Length);
                Assert.InRange(problem.Range.End, problem.Range.Start, text.Length);
                Assert.False(string.IsNullOrWhiteSpace(problem.Message));
                Assert.DoesNotContain(problem.Message, static c => c is '\n' or '\r');
            });
            _ = read.IsReadable ? readable++ : broken++;
            unexplained += read.Problems.Count(static problem => problem.Message.StartsWith("Not valid TOML", StringComparison.Ordinal));
        }

        Assert.True(readable > 1000 && broken > 1000, $"{readable} readable, {broken} broken: the mutations have lost their point.");
        Assert.True(unexplained < broken / 50, $"{unexplained} of {broken} are told in the words of the lexer.");
    }

    private static string Mutate(string text, Random random)
    {
        for (var edits = random.Next(1, 4); edits > 0; edits--)
        {
            var at = random.Next(4, text.Length);
            text = random.Next(4) switch
            {
                0 => text.Remove(at, Math.Min(random.Next(1, 6), text.Length - at)),
                1 => text.Insert(at, text.Substring(at, Math.Min(random.Next(1, 20), text.Length - at))),
                _ => text.Insert(at, Pieces[random.Next(Pieces.Length)]),
            };
        }

        return text;
    }
}
