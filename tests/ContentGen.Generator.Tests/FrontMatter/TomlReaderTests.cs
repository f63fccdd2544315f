using ContentGen.Generator.FrontMatter;

namespace ContentGen.Generator.Tests.FrontMatter;

/// <summary>What TOML says becomes the nodes that YAML gives, with exact places.</summary>
public sealed class TomlReaderTests
{
    [Theory]
    [InlineData("a = \"text\"", "\"text\"")]
    [InlineData("a = ''", "\"\"")]
    [InlineData("a = \"tab \\t quote \\\" slash \\\\ \\u00e9 \\U0001F600 \\x41\"", "\"tab \t quote \" slash \\ é 😀 A\"")]
    [InlineData("a = 'C:\\posts \"x\"'", "\"C:\\posts \"x\"\"")]
    [InlineData("a = \"\"\"\none\ntwo\"\"\"", "\"one\\ntwo\"")]
    [InlineData("a = \"\"\"one \\\n     two\"\"\"", "\"one two\"")]
    [InlineData("a = '''\none \\n\n\n'two' ''three'''''", "\"one \\n\\n\\n'two' ''three''\"")]
    [InlineData("a = \"# no comment\" # a comment", "\"# no comment\"")]
    [InlineData("a = \"über 中文 😀\"", "\"über 中文 😀\"")]
    [InlineData("a = \"\ufffd and \ufdd1\"", "\"\ufffd and \ufdd1\"")]
    [InlineData("a = \"null\"", "\"null\"")]
    [InlineData("a = true", "true")]
    [InlineData("a = false # yet", "false")]
    [InlineData("a = 42", "42")]
    [InlineData("a = +17", "+17")]
    [InlineData("a = -0", "-0")]
    [InlineData("a = 1_000_000", "1_000_000")]
    [InlineData("a = 0xdead_BEEF", "3735928559")]
    [InlineData("a = 0o755", "493")]
    [InlineData("a = 0b1101_0110", "214")]
    [InlineData("a = 1.10", "1.10")]
    [InlineData("a = -6.626e-34", "-6.626e-34")]
    [InlineData("a = 9_224_617.445_991", "9224617.445991")]
    [InlineData("a = inf", ".inf")]
    [InlineData("a = -inf", "-.inf")]
    [InlineData("a = +nan", ".nan")]
    [InlineData("a = 1979-05-27T07:32:00Z", "1979-05-27T07:32:00Z")]
    [InlineData("a = 1979-05-27t00:32:00.999999-07:00", "1979-05-27t00:32:00.999999-07:00")]
    [InlineData("a = 1979-05-27 07:32:00.123456789Z", "1979-05-27 07:32:00.123456789Z")]
    [InlineData("a = 1979-05-27T07:32", "1979-05-27T07:32")]
    [InlineData("a = 1979-05-27 # a day", "1979-05-27")]
    [InlineData("a = 07:32:00", "07:32:00")]
    [InlineData("a = []", "[]")]
    [InlineData("a = [ [1, 2], ['a', \"b\",], ]", "[[1, 2], [\"a\", \"b\"]]")]
    [InlineData("a = [ # one\n  'x', # two\n\n  # three\n  'y' # four\n  , # five\n] # six", "[\"x\", \"y\"]")]
    [InlineData("a = [\n  [3],\n  ['a'],\n  [[4]],\n  [true]\n]", "[[3], [\"a\"], [[4]], [true]]")]
    [InlineData("a = [2020-01-01, 2020-01-02]", "[2020-01-01, 2020-01-02]")]
    [InlineData("a = {}", "{}")]
    [InlineData("a = { b = 1, c.d = 'x', \"e f\" = [ { g = 2 } ] }", "{b: 1, c: {d: \"x\"}, e f: [{g: 2}]}")]
    [InlineData("a = {\n  b = 1, # one\n  c = [\n    2,\n  ],\n}", "{b: 1, c: [2]}")]
    public void AValueOfEveryType(string toml, string told) => Assert.Equal($"{{a: {told}}}", TomlText.Tell(toml));

    [Theory]
    [InlineData("a.b.c = 1\na.b.d = 2\na.e = 3", "{a: {b: {c: 1, d: 2}, e: 3}}")]
    [InlineData("a . \"b.c\" . 'd' = 1", "{a: {b.c: {d: 1}}}")]
    [InlineData("1234 = 'x'\n- = 'y'\n3.14 = 'z'", "{1234: \"x\", -: \"y\", 3: {14: \"z\"}}")]
    [InlineData("\"\" = 1\n\"größe\" = 2", "{: 1, größe: 2}")]
    [InlineData("t = 1\n[a]\nb = 2\n\n[ c . d ] # here\ne = 3\n[c]\nf = 4", "{t: 1, a: {b: 2}, c: {d: {e: 3}, f: 4}}")]
    [InlineData("[[a]]\nb = 1\n[[a]]\n[a.c]\nd = 2\n[[a.e]]\nf = 3\n[[a.e]]\nf = 4\n[[a]]\nb = 5", "{a: [{b: 1}, {c: {d: 2}, e: [{f: 3}, {f: 4}]}, {b: 5}]}")]
    [InlineData("[a]\nb.c = 1\n[a.b.d]\ne = 2", "{a: {b: {c: 1, d: {e: 2}}}}")]
    [InlineData("[empty]", "{empty: {}}")]
    [InlineData("# nothing\n\n  # at all", "{}")]
    [InlineData("\ttitle\t=\t'indented'\n  [a]\n  b = 1", "{title: \"indented\", a: {b: 1}}")]
    public void KeysAndTables(string toml, string told) => Assert.Equal(told, TomlText.Tell(toml));

    [Fact]
    public void EveryKeyAndValueKnowsItsPlaceInTheWholeFile()
    {
        const string text =
            "\n\n+++\ntitle = \"Ü 😀\" # c\ntags = ['a',\n  \"b\" ]\n\n[params]\nseo.\"og image\" = { url = 'x.png', size = 0xFF }\n"
                + "[[menu.main]]\nweight = -10\n+++\nText";

        var read = FrontMatterReader.Read("a.md", text, default);

        Assert.Equal(
            "title@4:1 \"Ü 😀\"@4:9 tags@5:1 'a'@5:9 \"b\"@6:3 params@8:2 seo@9:1 \"og image\"@9:5 url@9:20 'x.png'@9:26 size@9:35 "
                + "0xFF@9:42 menu@10:3 main@10:8 weight@11:1 -10@11:10",
            TomlText.Places(read.Root, text));
        Assert.Equal((2, 3), (read.Opener.StartLine, read.Opener.Length));
        Assert.Equal((12, "Text"), (read.BodyLine, text[read.BodyStart..]));
    }

    [Theory]
    [InlineData("[||][ 'a', 'b' ][||] # c")]
    [InlineData("[||][\n 'a',\n][||]")]
    [InlineData("[||]{ b = 1 }[||]")]
    [InlineData("[||]\"\"\"\na\nb\"\"\"[||]")]
    [InlineData("[||]1979-05-27 07:32:00Z[||] # c")]
    public void AValueGoesFromItsFirstToItsLastCharacter(string marked)
    {
        var parts = ("+++\na = " + marked + "\n+++\n").Split("[||]");

        var value = FrontMatterReader.Read("a.md", string.Concat(parts), default).Root.Entries[0].Value;

        Assert.Equal((parts[0].Length, parts[1].Length), (value.Range.Start, value.Range.Length));
    }

    [Fact]
    public void ATableIsWhereItsHeaderIs()
    {
        var root = TomlText.Read("[params]\na = 1\n[[menu]]\nb = 2\n[[menu]]\nb = 3\n[x.y]\nz = 1").Root;

        Assert.Equal((1, 0, 8), Where(root.Entries[0].Value));
        Assert.Equal((3, 0, 8), Where(root.Entries[1].Value));
        Assert.Equal((5, 0, 8), Where(((YamlSequence)root.Entries[1].Value).Items[1]));
        Assert.Equal((7, 1, 1), Where(root.Entries[2].Value));

        static (int, int, int) Where(YamlNode node) => (node.Range.StartLine, node.Range.StartColumn, node.Range.Length);
    }

    [Theory]
    [InlineData("+++\ntitle = 'A'\n+++\nText", "Text")]
    [InlineData("+++  \ntitle = 'A'\n+++\t\n\nText", "\nText")]
    [InlineData("\n \n+++\ntitle = 'A'\n+++", "")]
    [InlineData("---toml\ntitle = 'A'\n---\nText", "Text")]
    [InlineData("---TOML\ntitle = 'A'\n--- \nText", "Text")]
    [InlineData("+++\ntitle = 'A'\nx = '''\n ---\n +++\n'''\n+++\nText\n+++\n", "Text\n+++\n")]
    public void TheFencesOfToml(string text, string body)
    {
        var read = FrontMatterReader.Read("a.md", text, default);

        Assert.Empty(read.Problems);
        Assert.Equal("A", ((YamlScalar)read.Root.Entries[0].Value).Value);
        Assert.Equal(body, text[read.BodyStart..]);
    }

    [Fact]
    public void EmptyFrontMatterIsAnEmptyMap()
    {
        Assert.Equal("{}", TomlText.Tell(FrontMatterReader.Read("a.md", "+++\n+++\nText", default).Root));
        Assert.Empty(FrontMatterReader.Read("a.md", "+++\n\n+++\nText", default).Problems);
    }

    [Fact]
    public void EveryMistakeOfAFileIsReportedAtOnce()
    {
        var read = TomlText.Read("title = A\ntags = ['a' 'b']\n[params\nx = 1\n[y]\nz: 2\nq = \"\\q\"\nw = 5");

        Assert.Equal([1, 2, 3, 6, 7], read.Problems.Select(static problem => problem.Range.StartLine));
        Assert.False(read.IsReadable);
    }

    [Theory]
    [InlineData(60, true)]
    [InlineData(65, false)]
    [InlineData(20000, false)]
    public void NestingHasALimit(int depth, bool isRead)
    {
        Assert.Equal(isRead, TomlText.Read("a = " + new string('[', depth) + new string(']', depth)).IsReadable);
        Assert.Equal(isRead, TomlText.Read("a = " + string.Concat(Enumerable.Repeat("{a=", depth)) + "1" + new string('}', depth)).IsReadable);
        Assert.Equal(isRead, TomlText.Read("a" + string.Concat(Enumerable.Repeat(".a", depth)) + " = 1").IsReadable);
        Assert.Equal(isRead, TomlText.Read("[a" + string.Concat(Enumerable.Repeat(".a", depth)) + "]").IsReadable);
    }

    [Fact]
    public void ALargeFileOfMistakesIsReadInASecond()
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();

        foreach (var line in new[] { "a = \n", "[[[[[[[[[[\n", "a = \"\n", "a = '''\n", "a = [\n", "a.a.a = {\n", "title: x\n", "=\n",
            "a = 0x\n", "'a' = 1\n" })
            Assert.False(TomlText.Read(string.Concat(Enumerable.Repeat(line, 100_000 / line.Length))).IsReadable);

        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }
}
