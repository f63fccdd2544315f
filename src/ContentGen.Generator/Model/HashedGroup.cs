using System.Collections.Immutable;

namespace ContentGen.Generator.Model;

/// <summary>
/// The values of a group side by side with what says where they are dealt. All values are dealt at every edit of one of them, which is cheap
/// as long as none of them is looked at. Equal to another when the values are.
/// </summary>
internal sealed class HashedGroup<T> : IEquatable<HashedGroup<T>>
    where T : class, IEquatable<T>
{
    private readonly Group<T> _group;
    private readonly uint[] _hashes;

    /// <summary>Most groups are of one collection, which then is compared once.</summary>
    private readonly List<Run> _runs;

    private HashedGroup(Group<T> group, uint[] hashes, List<Run> runs) => (_group, _hashes, _runs) = (group, hashes, runs);

    /// <param name="group">The values.</param>
    /// <param name="collection">Whose a value is.</param>
    /// <param name="hash">The hash that deals it.</param>
    public static HashedGroup<T> Of(Group<T> group, Func<T, string> collection, Func<T, uint> hash)
    {
        var (hashes, runs) = (new uint[group.Values.Length], new List<Run>());
        for (var i = 0; i < hashes.Length; i++)
        {
            hashes[i] = hash(group.Values[i]);
            var name = collection(group.Values[i]);
            if (runs.Count == 0 || runs[runs.Count - 1].Collection != name)
                runs.Add(new Run(name, i));
            runs[runs.Count - 1].End = i + 1;
        }

        return new(group, hashes, runs);
    }

    /// <summary>Deals the values of one collection into buckets, as many as a power of two, by their hashes. They keep their order.</summary>
    public static EquatableArray<T>[] Deal(int buckets, IReadOnlyList<HashedGroup<T>> groups, string collection)
    {
        if (buckets == 0)
            return [];

        // Side by side in one array: a list for each bucket would grow a dozen times, in as many places of the memory.
        var ends = new int[buckets];
        foreach (var group in groups)
            group.Count(ends, collection);
        var all = new T[Sum(ends)];
        var starts = (int[])ends.Clone();
        foreach (var group in groups)
            group.DealInto(all, ends, collection);
        var dealt = new EquatableArray<T>[buckets];
        for (var i = 0; i < buckets; i++)
            dealt[i] = new(ImmutableArray.Create(all, starts[i], ends[i] - starts[i]));
        return dealt;
    }

    public bool Equals(HashedGroup<T>? other) => other is not null && (ReferenceEquals(this, other) || _group.Equals(other._group));

    public override bool Equals(object? obj) => Equals(obj as HashedGroup<T>);

    public override int GetHashCode() => _group.GetHashCode();

    /// <summary>Makes of the numbers in buckets where each begins when they lie side by side; gives the number in all.</summary>
    private static int Sum(int[] counts)
    {
        var sum = 0;
        for (var i = 0; i < counts.Length; i++)
            (counts[i], sum) = (sum, sum + counts[i]);
        return sum;
    }

    private void Count(int[] counts, string collection)
    {
        foreach (var run in RunsOf(collection))
        {
            for (var at = run.Start; at < run.End; at++)
                counts[StableHash.Bucket(_hashes[at], counts.Length)]++;
        }
    }

    /// <summary>Puts each value where its bucket has come to.</summary>
    private void DealInto(T[] all, int[] ends, string collection)
    {
        // Into a span: what is written into an array is looked at, whether it is of the array's type.
        var values = all.AsSpan();
        foreach (var run in RunsOf(collection))
        {
            for (var at = run.Start; at < run.End; at++)
                values[ends[StableHash.Bucket(_hashes[at], ends.Length)]++] = _group.Values[at];
        }
    }

    private IEnumerable<Run> RunsOf(string collection) => _runs.Where(run => run.Collection == collection);

    /// <summary>Values of one collection that are neighbours.</summary>
    private sealed class Run(string collection, int start)
    {
        public string Collection { get; } = collection;

        public int Start { get; } = start;

        public int End { get; set; }
    }
}
