using ContentGen.Generator.FrontMatter;

namespace ContentGen.Generator.Tests.FrontMatter;

/// <summary>Front matter broken at random, always the same: nothing is thrown, and what is reported lies within the text.</summary>
public sealed class FrontMatterFuzzTests
{
    private const string Post =
        """
        ---
        title: "A post" # comment
        author:
          name: Jane
          urls:
            - http://example.org
            - home: a
              work: b
        tags: [a, 'b', "c", {x: y}]
        summary: >-
          folded
          text

          more
        code: |
          a
           b
        quoted: "over
          two lines"
        plain: some
          more text
        base: &base {a: 1}
        copy: *base
        draft: no
        ---
        Text
        """;

    private static readonly string[] Pieces =
    [
        ": ", ":", "'", "\"", "\n", "\n- ", "\n  ", "[", "]", "{", "}", ", ", "#", " #", "@", "`", "%", "*", "&", "!", "|", ">", "- ", "? ",
        "\t", "\u00a0", "😀", "---\n", "...\n", "\\", "\\d", "<<: ", "a: b\n", "  a: b\n", "*x", "&x ", "!!str ", "\u2028", "\u0085", "=", "~",
        "\"a\"", "[c, d]", "{e: f}", "  ", "\n\n", "|\n", ">-\n", "\0", "\ud83d", "+++\n", "{\"a\": 1}\n",
    ];

    [Fact]
    public void NothingIsThrownAndEveryRangeLiesWithinTheText()
    {
        var random = new Random(20260409);
        var (readable, broken) = (0, 0);
        for (var i = 0; i < 6000; i++)
        {
            var text = Mutate(Post.ReplaceLineEndings("\n"), random);

            var read = FrontMatterReader.Read("post.md", text, default);
            var data = FrontMatterReader.ReadData("data.yml", text, default);

            Assert.InRange(read.BodyStart, 0, text.Length);
            Assert.All(read.Problems.Concat(data.Problems), problem =>
            {
                Assert.InRange(problem.Range.Start, 0, text.Length);
                Assert.InRange(problem.Range.End, problem.Range.Start, text.Length);
                Assert.False(string.IsNullOrWhiteSpace(problem.Message));
            });
            AssertWithin(read.Root, text);
            _ = read.IsReadable ? readable++ : broken++;
        }

        Assert.True(readable > 500 && broken > 500, $"{readable} readable, {broken} broken: the mutations have lost their point.");
    }

    private static string Mutate(string text, Random random)
    {
        for (var edits = random.Next(1, 4); edits > 0; edits--)
        {
            var at = random.Next(text.Length);
            text = random.Next(4) switch
            {
                0 => text.Remove(at, Math.Min(random.Next(1, 6), text.Length - at)),
                1 => text.Insert(at, text.Substring(at, Math.Min(random.Next(1, 20), text.Length - at))),
                _ => text.Insert(at, Pieces[random.Next(Pieces.Length)]),
            };
        }

        return text;
    }

    private static void AssertWithin(YamlNode node, string text)
    {
        Assert.InRange(node.Range.End, node.Range.Start, text.Length);
        switch (node)
        {
            case YamlSequence sequence:
                Assert.All(sequence.Items, item => AssertWithin(item, text));
                break;
            case YamlMapping mapping:
                Assert.All(mapping.Entries, entry => AssertWithin(entry.Value, text));
                break;
        }
    }
}
