using ContentGen.Generator.Model;

namespace ContentGen.Generator.Tests.Pipeline;

/// <summary>Values are dealt into buckets, and after an edit only those that changed.</summary>
public class HashedGroupTests
{
    [Fact]
    public void ValuesAreDealtByTheirHashesAndKeepTheirOrder()
    {
        HashedGroup<string>[] groups = [.. new[] { "a4 a1 b1 a6", "b2 a9 a5" }.Select(static group => HashedGroup<string>.Of(
            Group<string>.Of(group.Split(' '), static _ => new Memory()), static value => value[..1], static value => (uint)(value[1] - '0')))];

        Assert.Equal(["a4 a6", "a1 a9 a5"], HashedGroup<string>.Deal(2, groups, "a").Select(static bucket => string.Join(' ', bucket)));
        Assert.Equal(["b1 b2"], HashedGroup<string>.Deal(1, groups, "b").Select(static bucket => string.Join(' ', bucket)));
        Assert.Empty(HashedGroup<string>.Deal(0, groups, "a"));
    }

    /// <summary>What is remembered of a deal before an edit makes no difference to the one after it.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void ValuesAreDealtAfterAnyEditsAsIfTheyCameFirst(int seed)
    {
        var random = new Random(seed);
        List<string[]> groups = [.. Enumerable.Range(0, 40).Select(static group => Enumerable.Range(0, 8)
            .Select(number => $"{"aab"[(group + number) / 16]}{(group * 31) + number}:0").ToArray())];
        var hashed = groups.ConvertAll(Hashed);
        for (var edit = 0; edit < 300; edit++)
        {
            for (var times = random.Next(12); times >= 0; times--)
                Edit(random.Next(groups.Count), $"{edit}");
            foreach (var (buckets, collection) in new[] { (16, "a"), (4, "b"), (edit % 50 == 0 ? 8 : 16, "a") })
            {
                Assert.Equal(
                    HashedGroup<string>.Deal(buckets, groups.ConvertAll(Hashed), collection),
                    HashedGroup<string>.Deal(buckets, hashed, collection));
            }
        }

        void Edit(int at, string text)
        {
            var (values, place) = ((string[])groups[at].Clone(), random.Next(groups[at].Length));
            values[place] = random.Next(30) == 0 ? $"{(random.Next(2) == 0 ? 'a' : 'b')}{random.Next(10_000)}:0" : values[place].Split(':')[0] + ":" + text;
            (groups[at], hashed[at]) = (values, Hashed(values));
        }

        static HashedGroup<string> Hashed(string[] values) => HashedGroup<string>.Of(
            Group<string>.Of(values, static _ => new Memory()), static value => value[..1], static value => StableHash.Of(value.Split(':')[0]));
    }

    [Fact]
    public void AnEditedValueChangesOneBucket()
    {
        var values = "a1 a2 a3 a4 a5 a6".Split(' ');
        List<HashedGroup<string>> groups = [Hashed(values[0], values[1]), Hashed(values[2], values[3]), Hashed(values[4], values[5])];
        var before = HashedGroup<string>.Deal(4, groups, "a");
        groups[0] = Hashed(values[0], "a2!");
        var after = HashedGroup<string>.Deal(4, groups, "a");

        Assert.Equal(["a4", "a1 a5", "a2! a6", "a3"], after.Select(static bucket => string.Join(' ', bucket)));
        Assert.Equal([true, true, false, true], after.Zip(before, ReferenceEquals));

        static HashedGroup<string> Hashed(params string[] values) => HashedGroup<string>.Of(
            Group<string>.Of(values, static _ => new Memory()), static value => value[..1], static value => (uint)(value[1] - '0'));
    }
}
