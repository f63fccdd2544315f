using System.Collections;

namespace ContentGen;

/// <summary>Some entries of a catalog, by their rows. An entry is created when it is first asked for.</summary>
internal sealed class EntryList<T>(Catalog<T> catalog, ArraySegment<int> rows) : IReadOnlyList<T>, ITermEntries<T>
    where T : class, IContentEntry
{
    public int Count => rows.Count;

    public T this[int index] => catalog[rows[index]];

    public int RowOf(T entry) => catalog.RowOf(entry);

    public bool HasRow(int row) => rows.AsSpan().BinarySearch(row) >= 0;

    public IEnumerator<T> GetEnumerator()
    {
        foreach (var row in rows)
            yield return catalog[row];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
