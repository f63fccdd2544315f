using ContentGen.Generator.Catalogs;
using ContentGen.Generator.Emit;
using ContentGen.Generator.Model;
using ContentGen.Generator.Packing;
using ContentGen.Generator.Schema;
using ContentGen.Generator.Tests.Harness;
using PackedText = ContentGen.Generator.Packing.PackedText;

namespace ContentGen.Generator.Tests.Emit;

/// <summary>What does not fit into the heap of string literals goes into constants. The user sees no difference.</summary>
public class SpillTests
{
    private const int Megabyte = 1024 * 1024;

    private static readonly RecordName Record = new("App", "Post", "public", EquatableArray<string>.Empty);

    [Fact]
    public void NothingSpillsUpToTwelveMegabytes() => Assert.Empty(Decide(Sizes(11, Megabyte)));

    [Fact]
    public void WhatComesBehindThemSpills()
    {
        // 15 of 16 bits carry content: 12 MB of literals hold 11.25 MB.
        Assert.Equal(["Bodies.11", "Bodies.12", "Bodies.13"], Decide(Sizes(14, Megabyte)).Select(static name => name.Part));
        Assert.True(Sizes(11, Megabyte).Sum(static size => 2L * size.Characters) < 12 * Megabyte);
    }

    [Fact]
    public void NeverDoesTheHeapHoldMoreThanTheCompilerAllows()
    {
        foreach (var (count, bytes) in new[] { (1000, 100_000), (3, 8 * Megabyte), (1, 20 * Megabyte), (16, Megabyte) })
        {
            var sizes = Sizes(count, bytes);
            var spilled = Decide(sizes).ToHashSet();

            Assert.True(sizes.Where(size => !spilled.Contains(size.Name)).Sum(static size => 2L * size.Characters) <= 12 * Megabyte);
        }
    }

    [Theory]
    [InlineData(2, "Bodies.09,Bodies.10,Bodies.11")]
    [InlineData(13, "Bodies.00,Bodies.01,Bodies.02,Bodies.03,Bodies.04,Bodies.05,Bodies.06,Bodies.07,Bodies.08,Bodies.09,Bodies.10,Bodies.11")]
    public void NamesOfMembersTakeTheRoomOfWhatCanSpill(int megabytes, string spilled) => Assert.Equal(
        spilled, string.Join(',', Spill.Decide([new(megabytes * (long)Megabyte)], Sizes(12, Megabyte)).Select(static name => name.Part)));

    [Fact]
    public void MembersTakeTheirIdsKeysAndSlugs()
    {
        var entries = new[] { new EntryMember("First", "first", "A", "posts/first.md", null) }.ToEquatableArray();
        var terms = new[] { new TermMember("Compilers", "compilers", "Compilers") }.ToEquatableArray();
        var members = new CatalogMembers(null!, 1, entries, new[] { new TaxonomyMembers("Tags", "tags", terms) }.ToEquatableArray());

        // Two bytes for each character of "first", "tags" and "compilers", five around each.
        Assert.Equal((2 * 18) + (5 * 3), MemberLiterals.Of(members).Bytes);
    }

    [Fact]
    public void ValuesSpillLikeBodies()
    {
        var run = new ContentProject().WithPost("a", "title: A").Run();
        var spilled = Spilled(PackedName.Entries(Record, "Posts"), run);

        Assert.DoesNotContain("data.Add(@\"", spilled, StringComparison.Ordinal);
        Assert.Equal("A", run.With("Posts.Data.g.cs", spilled).Evaluate<string>("Posts.All[0].Title"));
    }

    [Fact]
    public void ValuesInTwoLiteralsAreReadFromBoth()
    {
        // Noise that deflate cannot shrink.
        var (random, noise) = (new Random(11), new byte[200]);
        var project = new ContentProject();
        for (var i = 0; i < 300; i++)
        {
            random.NextBytes(noise);
            project = project.WithPost($"p{i:D3}", $"title: Title {i} {Convert.ToHexString(noise)}");
        }

        var run = project.Run();
        const string titles = "string.Concat(Posts.All.Select(post => post.Id + post.Title))";

        Assert.Contains("private static string Rest() => @\"", run.Generated["Posts.Data.g.cs"], StringComparison.Ordinal);
        Assert.Equal("Title 299", run.Evaluate<string>("Posts.P299.Title[..9]"));

        var spilled = Spilled(PackedName.Entries(Record, "Posts"), run);
        Assert.Contains("private const string Rest = @\"", spilled, StringComparison.Ordinal);
        Assert.Equal(run.Evaluate<string>(titles), run.With("Posts.Data.g.cs", spilled).Evaluate<string>(titles));
    }

    [Fact]
    public void ASpilledBucketReadsLikeAnyOther()
    {
        // Noise that deflate cannot shrink.
        var noise = new byte[300_000];
        new Random(7).NextBytes(noise);
        var body = $"# Größe 😀\n\n<!-- \" \\ -->\n\n{Convert.ToBase64String(noise)}\n";
        var run = new ContentProject().WithPost("a", "title: A", body).WithPost("b", "title: B", "Second.").Run();
        var expected = run.Evaluate<string>("Posts.A.Body.Html + Posts.A.Body.Text + Posts.B.Body.Html");

        var spilled = Spilled(PackedName.Bodies(Record, "Posts", 0), run);

        Assert.DoesNotContain("data.Add(@\"", spilled, StringComparison.Ordinal);
        Assert.Contains("private const string Text = @\"", spilled, StringComparison.Ordinal);
        Assert.Equal(expected, run.With("Posts.Bodies.00.g.cs", spilled).Evaluate<string>("Posts.A.Body.Html + Posts.A.Body.Text + Posts.B.Body.Html"));
    }

    [Fact]
    public void ASpilledSearchIndexIsSearchedLikeAnyOther()
    {
        var run = new ContentProject().WithPost("a", "title: A", "First zebra.").WithPost("b", "title: B", "Second.").Run();
        var spilled = Spilled(PackedName.Search(Record, "Posts", 0), run);

        Assert.DoesNotContain("data.Add(@\"", spilled, StringComparison.Ordinal);
        Assert.Equal("a", run.With("Posts.Search.00.g.cs", spilled).Evaluate<string>("Posts.All.Search(\"zebra\").Single().Entry.Id"));
    }

    private static EquatableArray<PackedName> Decide(IEnumerable<PackedSize> sizes) => Spill.Decide([], sizes);

    private static IReadOnlyList<PackedSize> Sizes(int count, int bytes) =>
        [.. Enumerable.Range(0, count).Select(i => new PackedSize(PackedName.Bodies(Record, "Posts", i), (int)Math.Ceiling(bytes * 8 / 15.0)))];

    /// <summary>A generated part as it would be if there were no room for it.</summary>
    private static string Spilled(PackedName name, GeneratorRun run)
    {
        var parts = run.Generated[name.HintName].Split('"');
        return LiteralEmitter.Emit(new PackedPart(name, Unpack(parts[1]), parts.Length > 3 ? Unpack(parts[3]) : null), spilled: true).ToString();
    }

    private static PackedText Unpack(string literal)
    {
        var bits = string.Concat(literal.Skip(3).Select(static c => Convert.ToString(c - '\u3400', 2).PadLeft(15, '0')));
        var length = ((literal[1] - '\u3400') << 15) | (literal[2] - '\u3400');
        var bytes = Enumerable.Range(0, length).Select(i => Convert.ToByte(bits.Substring(i * 8, 8), 2)).ToArray();
        return PackedText.Of(bytes);
    }
}
