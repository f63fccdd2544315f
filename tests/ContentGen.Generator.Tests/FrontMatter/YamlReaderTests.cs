using ContentGen.Generator.FrontMatter;

namespace ContentGen.Generator.Tests.FrontMatter;

/// <summary>Values, ranges and comments of what is read.</summary>
public sealed class YamlReaderTests
{
    [Theory]
    [InlineData("a: [||]plain text[||]   ", "plain text")]
    [InlineData("a: [||]plain[||] # comment", "plain")]
    [InlineData("a: [||]x#y[||]", "x#y")]
    [InlineData("a: [||]\"say \\\"hi\\\"\"[||] ", "say \"hi\"")]
    [InlineData("a: [||]'it''s'[||]", "it's")]
    [InlineData("a: [||]one\n  two[||]\nb: c", "one two")]
    [InlineData("a: [||]|\n  one\n\n  two[||]\n\nb: c", "one\n\ntwo\n")]
    [InlineData("a: [||]>-\n  one\n  two[||]\nb: c", "one two")]
    [InlineData("a:[||][||]\nb: c", "")]
    [InlineData("a:[||][||] # comment", "")]
    [InlineData("a:\t[||]tab[||]", "tab")]
    [InlineData("😀: [||]x😀y[||]", "x😀y")]
    [InlineData("a: &anchor [||]x[||]\nb: *anchor", "x")]
    [InlineData("a: !!str [||]5[||]", "5")]
    [InlineData("a: [||]1.10[||]", "1.10")]
    [InlineData("a: [||]2018-11-21[||]", "2018-11-21")]
    [InlineData("a: [||]x\u2028y\u0085z[||]", "x\u2028y\u0085z")]
    [InlineData("a: [||]http://example.org/:x[||]", "http://example.org/:x")]
    [InlineData("a:\n  [||]below[||]", "below")]
    public void AScalarIsItsTextAndItsPlace(string yaml, string value)
    {
        var (document, start, length) = ReadMarked(yaml);

        var scalar = Assert.IsType<YamlScalar>(document.Root.Entries[0].Value);
        Assert.Empty(document.Problems);
        Assert.Equal(value, scalar.Value);
        Assert.Equal((start, length), (scalar.Range.Start, scalar.Range.Length));
    }

    [Theory]
    [InlineData("a: [||][b, c][||] # d")]
    [InlineData("a: [||]{b: c}[||]")]
    [InlineData("a: [||][\n  b,\n  c,\n][||]\nd: e")]
    [InlineData("a:\n  [||]- b\n  - c[||]\nd: e")]
    [InlineData("a:\n[||]- b\n- c[||]")]
    [InlineData("a:\n  [||]b: c\n  d: e[||]\nf: g")]
    [InlineData("a: &x\n  [||]b: c[||]\nf: g")]
    [InlineData("a: [||][][||]")]
    public void ACollectionGoesFromItsFirstToItsLastCharacter(string yaml)
    {
        var (document, start, length) = ReadMarked(yaml);

        Assert.Empty(document.Problems);
        Assert.Equal((start, length), (document.Root.Entries[0].Value.Range.Start, document.Root.Entries[0].Value.Range.Length));
    }

    [Fact]
    public void AKeyKnowsItsPlaceInTheWholeFile()
    {
        var entry = Read("a: b\n\"quoted key\": c").Root.Entries[1];

        Assert.Equal("quoted key", entry.Key);
        Assert.Equal((2, 0, 2, 12), (entry.KeyRange.StartLine, entry.KeyRange.StartColumn, entry.KeyRange.EndLine, entry.KeyRange.EndColumn));
    }

    [Theory]
    [InlineData("a: C #basics", "#basics")]
    [InlineData("a: 'C' # basics ", "# basics")]
    [InlineData("a: C#", null)]
    [InlineData("a: # later", "# later")]
    [InlineData("a: one\n  two # c", "# c")]
    [InlineData("a: |\n  text # none", null)]
    public void ACommentBehindAValueIsKept(string yaml, string? comment) =>
        Assert.Equal(comment, Assert.IsType<YamlScalar>(Read(yaml).Root.Entries[0].Value).Comment);

    [Fact]
    public void APairWithoutBracesInAListHasTheRangeOfThePair()
    {
        var (document, start, length) = ReadMarked("a: [x, [||]b: c[||], d]");

        var pair = Assert.IsType<YamlMapping>(Assert.IsType<YamlSequence>(document.Root.Entries[0].Value).Items[1]);
        Assert.Equal((start, length), (pair.Range.Start, pair.Range.Length));
    }

    [Fact]
    public void AnAliasStandsForItsAnchorAtItsOwnPlace()
    {
        var (document, start, length) = ReadMarked("a: &x [b, c]\nd: [||]*x[||]");

        var copy = Assert.IsType<YamlSequence>(document.Root.Entries[1].Value);
        Assert.Equal(["b", "c"], copy.Items.Select(static item => ((YamlScalar)item).Value));
        Assert.Equal((start, length), (copy.Range.Start, copy.Range.Length));
    }

    [Fact]
    public void AMergeKeyAddsTheKeysThatAreMissing()
    {
        var map = Assert.IsType<YamlMapping>(
            Read("base: &base {a: 1, b: 2}\nother: &other {b: 3, c: 4}\nmine:\n  <<: [*base, *other]\n  a: 0").Root.Entries[2].Value);

        Assert.Equal(["a=0", "b=2", "c=4"], map.Entries.Select(static entry => $"{entry.Key}={((YamlScalar)entry.Value).Value}"));
    }

    [Fact]
    public void AliasesThatMultiplyAreStopped()
    {
        var lines = Enumerable.Range(1, 9).Select(static i => $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 9))}]");
        var problem = Assert.Single(Read("a0: &a0 [x]\n" + string.Join('\n', lines)).Problems);

        Assert.Equal("CG1002", problem.Id);
        Assert.Contains("10,000", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{a: ", "}")]
    public void DeepNestingIsStopped(string open, string close)
    {
        var problem = Assert.Single(Read("a: " + string.Concat(Enumerable.Repeat(open, 5000)) + string.Concat(Enumerable.Repeat(close, 5000))).Problems);

        Assert.Equal("CG1002", problem.Id);
    }

    [Fact]
    public void AnAliasInsideItsOwnAnchorIsUnknown() =>
        Assert.Equal("CG1002", Assert.Single(Read("a: &x [*x]").Problems).Id);

    [Theory]
    [InlineData("name: Jane\n")]
    [InlineData("---\nname: Jane\n")]
    [InlineData("---\nname: Jane\n---\n")]
    [InlineData("# Authors\n---\nname: Jane\n...\n")]
    public void ADataFileIsOneDocument(string text)
    {
        var (root, problems) = FrontMatterReader.ReadData("jane.yml", text, default);

        Assert.Empty(problems);
        var entry = Assert.IsType<YamlMapping>(root).Entries[0];
        Assert.Equal(text.IndexOf("Jane", StringComparison.Ordinal), entry.Value.Range.Start);
    }

    [Fact]
    public void ADataFileMayBeAList() =>
        Assert.Equal(2, Assert.IsType<YamlSequence>(FrontMatterReader.ReadData("a.yml", "- a\n- b\n", default).Root).Items.Count);

    [Fact]
    public void AnEmptyDataFileHasNoRoot() =>
        Assert.Null(FrontMatterReader.ReadData("a.yml", "# nothing\n", default).Root);

    [Theory]
    [InlineData("name: a\n---\nname: b\n", "CG1004", "name: a")]
    [InlineData("name: a: b\n", "CG1002", "")]
    [InlineData("name: a: b\nrole: c\n", "CG1002", "role: c")]
    [InlineData("name: a\nname: b\n", "CG1003", "name: a")]
    public void ADataFileIsCheckedLikeFrontMatter(string text, string id, string left)
    {
        var (root, problems) = FrontMatterReader.ReadData("a.yml", text, default);

        Assert.Equal(left, root is YamlMapping map
            ? string.Join(", ", map.Entries.Select(static entry => $"{entry.Key}: {((YamlScalar)entry.Value).Value}")) : "");
        Assert.Equal(id, Assert.Single(problems).Id);
    }

    [Fact]
    public void ReadingCanBeCancelled() =>
        Assert.Throws<OperationCanceledException>(() => FrontMatterReader.Read("a.md", "---\na: b\n---\n", new CancellationToken(canceled: true)));

    private static FrontMatterDocument Read(string yaml) => FrontMatterReader.Read("post.md", $"---\n{yaml}\n---\n", default);

    /// <summary>Reads YAML in which one stretch is marked: <c>[||]stretch[||]</c>; tells where it is in the file.</summary>
    private static (FrontMatterDocument Document, int Start, int Length) ReadMarked(string yaml)
    {
        var parts = yaml.Split("[||]");
        return (Read(string.Concat(parts)), "---\n".Length + parts[0].Length, parts[1].Length);
    }
}
