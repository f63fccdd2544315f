using System.Collections.Immutable;

namespace ContentGen.Generator.Model;

/// <summary>
/// The values of a group side by side with what says where they are dealt. All values are dealt at once, which is cheap as long as none of
/// them is looked at; after an edit that leaves the hashes as they are, only what has changed. Equal to another when the values are.
/// </summary>
internal sealed class HashedGroup<T> : IEquatable<HashedGroup<T>>
    where T : class, IEquatable<T>
{
    private readonly Group<T> _group;
    private readonly uint[] _hashes;

    /// <summary>Most groups are of one collection, which then is compared once.</summary>
    private readonly List<Run> _runs;

    /// <summary>
    /// How the values of a collection that it is the first or the last group of were dealt the last time. No part of its value: it is looked
    /// for where one of the two is still the same, and what is not found is dealt again.
    /// </summary>
    private volatile Dealt? _latest;

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
    public static IReadOnlyList<EquatableArray<T>> Deal(int buckets, IEnumerable<HashedGroup<T>> groups, string collection)
    {
        var own = groups.Where(group => group.RunsOf(collection).Any()).ToArray();
        if (buckets == 0 || own.Length == 0)
            return [.. Enumerable.Repeat(EquatableArray<T>.Empty, buckets)];

        var (first, last) = (own[0], own[own.Length - 1]);
        var dealt = first._latest?.After(buckets, own, collection) ?? last._latest?.After(buckets, own, collection) ?? Dealt.Of(buckets, own, collection);
        (first._latest, last._latest) = (dealt, dealt);
        return dealt.Buckets;
    }

    public bool Equals(HashedGroup<T>? other) => other is not null && (ReferenceEquals(this, other) || _group.Equals(other._group));

    public override bool Equals(object? obj) => Equals(obj as HashedGroup<T>);

    public override int GetHashCode() => _group.GetHashCode();

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

    /// <summary>Whether its values go where those of another go.</summary>
    private bool IsDealtLike(HashedGroup<T> other) => _hashes.AsSpan().SequenceEqual(other._hashes) && _runs.SequenceEqual(other._runs);

    /// <summary>Puts its values in the places of another group's.</summary>
    private void Replace(HashedGroup<T> other, EquatableArray<T>[] buckets, string collection)
    {
        foreach (var run in RunsOf(collection))
        {
            for (var at = run.Start; at < run.End; at++)
            {
                var (old, value) = (other._group.Values[at], _group.Values[at]);
                if (ReferenceEquals(old, value))
                    continue;
                ref var bucket = ref buckets[StableHash.Bucket(_hashes[at], buckets.Length)];
                var place = 0;
                while (!ReferenceEquals(bucket[place], old))
                    place++;
                bucket = new(bucket.Items.SetItem(place, value));
            }
        }
    }

    private IEnumerable<Run> RunsOf(string collection) => _runs.Where(run => run.Collection == collection);

    /// <summary>Values of one collection that are neighbours.</summary>
    private sealed record Run(string Collection, int Start)
    {
        public int End { get; set; }
    }

    /// <summary>The values of one collection in their buckets.</summary>
    private sealed class Dealt
    {
        private readonly string _collection;
        private readonly HashedGroup<T>[] _groups;
        private readonly EquatableArray<T>[] _buckets;

        private Dealt(string collection, HashedGroup<T>[] groups, EquatableArray<T>[] buckets) =>
            (_collection, _groups, _buckets) = (collection, groups, buckets);

        public IReadOnlyList<EquatableArray<T>> Buckets => _buckets;

        public static Dealt Of(int buckets, HashedGroup<T>[] groups, string collection)
        {
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
            return new(collection, groups, dealt);
        }

        /// <summary>The same for groups of which few have changed, and no hash in them; null for any others.</summary>
        public Dealt? After(int buckets, HashedGroup<T>[] groups, string collection)
        {
            if (_collection != collection || _buckets.Length != buckets
                || FewChanges.Between<HashedGroup<T>>(_groups, groups) is not { } changed
                || !changed.All(i => groups[i].IsDealtLike(_groups[i])))
                return null;

            var after = (EquatableArray<T>[])_buckets.Clone();
            foreach (var i in changed)
                groups[i].Replace(_groups[i], after, collection);
            return new(collection, groups, after);
        }

        /// <summary>Makes of the numbers in buckets where each begins when they lie side by side; gives the number in all.</summary>
        private static int Sum(int[] counts)
        {
            var sum = 0;
            for (var i = 0; i < counts.Length; i++)
                (counts[i], sum) = (sum, sum + counts[i]);
            return sum;
        }
    }
}
