namespace ContentGen;

/// <summary>One page of a catalog.</summary>
/// <typeparam name="T">The type of the entries.</typeparam>
public sealed class Page<T>
    where T : class, IContentEntry
{
    internal Page(IReadOnlyList<T> items, int number, int size, int count) =>
        (Items, Number, Size, Count) = (items, number, size, count);

    /// <summary>The entries of this page, in catalog order; none when the page lies past the end.</summary>
    public IReadOnlyList<T> Items { get; }

    /// <summary>The number of this page, from 1.</summary>
    public int Number { get; }

    /// <summary>How many entries a full page has.</summary>
    public int Size { get; }

    /// <summary>Number of entries on all pages together.</summary>
    public int Count { get; }

    /// <summary>Number of pages; 0 when there are no entries.</summary>
    public int PageCount => (int)(((long)Count + Size - 1) / Size);

    /// <summary>Whether a page with entries follows.</summary>
    public bool HasNext => Number < PageCount;

    /// <summary>Whether this is not the first page.</summary>
    public bool HasPrevious => Number > 1;
}
