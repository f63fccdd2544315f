using System.Collections;
using System.Collections.Immutable;

namespace ContentGen.Generator.Model;

/// <summary>
/// An immutable array that is equal to another when their items are. Every list that flows through the pipeline is one:
/// caching rests on it. A class, see <see cref="Providers"/>.
/// </summary>
internal sealed class EquatableArray<T>(ImmutableArray<T> items) : IEquatable<EquatableArray<T>>, IReadOnlyList<T>
    where T : IEquatable<T>
{
    public static readonly EquatableArray<T> Empty = new(ImmutableArray<T>.Empty);

    public ImmutableArray<T> Items { get; } = items;

    public int Count => Items.Length;

    public bool IsEmpty => Items.Length == 0;

    public T this[int index] => Items[index];

    public bool Equals(EquatableArray<T>? other)
    {
        if (other is null)
            return false;
        var (left, right) = (Items, other.Items);
        if (left.Length != right.Length)
            return false;
        if (left == right)
            return true;
        for (var i = 0; i < left.Length; i++)
        {
            // Most items are the very same, and looking at them costs more than all the rest.
            if (!typeof(T).IsValueType && ReferenceEquals(left[i], right[i]))
                continue;
            if (!EqualityComparer<T>.Default.Equals(left[i], right[i]))
                return false;
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as EquatableArray<T>);

    public override int GetHashCode()
    {
        var hash = 17;
        foreach (var item in Items)
            hash = unchecked((hash * 31) + (item?.GetHashCode() ?? 0));
        return hash;
    }

    public ImmutableArray<T>.Enumerator GetEnumerator() => Items.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)Items).GetEnumerator();
}

internal static class EquatableArray
{
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items)
        where T : IEquatable<T> => new(items.ToImmutableArray());

    public static EquatableArray<T> Of<T>(params T[] items)
        where T : IEquatable<T> => new(ImmutableArray.Create(items));
}
