using System.Diagnostics;

namespace ContentGen.Tests;

/// <summary>The known name that was most likely meant.</summary>
public class NearestNameTests
{
    [Theory]
    [InlineData("titel", "title")] // two neighbours swapped
    [InlineData("titl", "title")]
    [InlineData("titlee", "title")]
    [InlineData("tutle", "title")]
    [InlineData("catagorys", "categories")]
    [InlineData("Og Image", "og_image")] // case, hyphens, underscores and spaces do not count
    [InlineData("ogImage", "og_image")]
    [InlineData("open-wieghts", "open-weights")]
    [InlineData("dat", "date")]
    public void AMisspeltNameIsRecognised(string word, string meant) =>
        Assert.Equal(meant, NearestName.Of(word, ["draft", "title", "categories", "og_image", "open-weights", "date"]));

    [Theory]
    [InlineData("layout", "author")]
    [InlineData("og_image", "image")] // a name that has another for a part is a name of its own
    [InlineData("ogImage", "image")]
    [InlineData("image-url", "image")]
    [InlineData("ab", "cd")]
    [InlineData("a", "b")] // every letter is one edit from every other
    [InlineData("", "a")]
    [InlineData("a", "")]
    [InlineData("-", "_")]
    [InlineData("abcdef", "abcxyz")]
    [InlineData("something-else-entirely", "open-weights")]
    public void ANameThatIsNotNearIsNotNamed(string word, string other) => Assert.Null(NearestName.Of(word, [other]));

    [Theory]
    [InlineData("abc", "abd", true)] // one letter of three
    [InlineData("abc", "add", false)]
    [InlineData("abcdef", "abcdxy", true)] // two of six
    [InlineData("abcdef", "abcxyz", false)]
    [InlineData("abcdefghi", "abcdefxyz", true)] // three of nine
    [InlineData("abcdefghijkl", "abcdefghwxyz", false)] // and never four
    public void AThirdOfANameMayDifferAndAtMostThreeLetters(string word, string other, bool isNear) =>
        Assert.Equal(isNear ? other : null, NearestName.Of(word, [other]));

    [Fact]
    public void TheNearestWinsAndOfEqualsTheFirst()
    {
        Assert.Equal("posts", NearestName.Of("postss", ["post", "posts", "ports"]));
        Assert.Equal("cat", NearestName.Of("bat", ["cat", "hat", "rat"]));
        Assert.Equal("Jane-Doe", NearestName.Of("jane_doe", ["jane-do", "Jane-Doe"]));
    }

    [Fact]
    public void EveryPairOfShortNamesIsAsFarApartAsTheWholeTableSays()
    {
        var random = new Random(1);
        for (var i = 0; i < 20_000; i++)
        {
            string a = Word(random), b = Word(random);
            var allowed = Math.Max(1, Math.Min(3, Math.Max(a.Length, b.Length) / 3));
            var distance = WholeTable(a, b);
            var isNear = distance <= allowed && distance < Math.Min(a.Length, b.Length);
            Assert.True((NearestName.Of(a, [b]) is not null) == isNear, $"'{a}' and '{b}' are {distance} edits apart, {allowed} are allowed.");
        }

        static string Word(Random random) => string.Concat(Enumerable.Range(0, random.Next(1, 13)).Select(_ => (char)('a' + random.Next(3))));
    }

    [Fact]
    public void AVisitorCannotKeepTheServerBusy()
    {
        var known = Enumerable.Range(0, 10_000).Select(static i => new string('a', 195) + i.ToString("D5")).ToList();
        Assert.Null(NearestName.Of(new string('a', 1_000_000), known));
        var watch = Stopwatch.StartNew();
        Assert.Null(NearestName.Of(new string('a', 200), known.Where(static name => name.AsSpan(195).IndexOfAnyExcept("6789") < 0)));
        Assert.Equal(known[1], NearestName.Of(new string('a', 195) + "00001", known));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"It took {watch.Elapsed}.");
    }

    [Fact]
    public void ASearchAllocatesOnceAndNotForEachName()
    {
        var known = Enumerable.Range(0, 1_000).Select(static i => $"entry-number-{i}").ToArray();
        NearestName.Of("entry-numbre-500", known);
        var before = GC.GetAllocatedBytesForCurrentThread();
        NearestName.Of("entry-numbre-500", known);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, 2_000);
    }

    /// <summary>Optimal string alignment as the books write it.</summary>
    private static int WholeTable(string a, string b)
    {
        var table = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    table[i, j] = i + j;
                    continue;
                }

                table[i, j] = Math.Min(Math.Min(table[i - 1, j], table[i, j - 1]) + 1, table[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
            }
        }

        return table[a.Length, b.Length];
    }
}
