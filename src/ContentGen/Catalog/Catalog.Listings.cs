namespace ContentGen;

public sealed partial class Catalog<T>
{
    private IReadOnlyList<ArchiveYear<T>>? _archive;

    /// <summary>The dated entries by year and month of the day as it was written, newest first; undated entries are left out.</summary>
    public IReadOnlyList<ArchiveYear<T>> Archive => Volatile.Read(ref _archive)
        ?? Interlocked.CompareExchange(ref _archive, ContentGen.Archive.Of(this, _table), null)
        ?? _archive;

    /// <summary>The entry after this one in catalog order: the next older one where the newest comes first.</summary>
    /// <param name="entry">An entry of this catalog, or a copy of one.</param>
    /// <returns>The entry, or null after the last.</returns>
    /// <exception cref="ArgumentException">The catalog has no entry with that id.</exception>
    public T? Next(T entry)
    {
        var row = RowOf(entry) + 1;
        return row < Count ? this[row] : null;
    }

    /// <summary>The entry before this one in catalog order: the next newer one where the newest comes first.</summary>
    /// <param name="entry">An entry of this catalog, or a copy of one.</param>
    /// <returns>The entry, or null before the first.</returns>
    /// <exception cref="ArgumentException">The catalog has no entry with that id.</exception>
    public T? Previous(T entry)
    {
        var row = RowOf(entry) - 1;
        return row >= 0 ? this[row] : null;
    }

    /// <summary>The date on which an entry was or will be published, whatever the catalog is ordered by.</summary>
    /// <param name="entry">An entry of this catalog, or a copy of one.</param>
    /// <returns>The date with its offset as it was written, or null when the entry has no date.</returns>
    /// <exception cref="ArgumentException">The catalog has no entry with that id.</exception>
    public DateTimeOffset? PublishedOn(T entry) => _table.PublishedOn(RowOf(entry));

    /// <summary>The entries whose date is not in the future, in catalog order; undated entries are among them.</summary>
    /// <param name="now">The instant to compare with; an entry of exactly this instant is published.</param>
    public IReadOnlyList<T> PublishedBy(DateTimeOffset now)
    {
        var rows = new int[Count];
        var count = 0;
        for (var row = 0; row < rows.Length; row++)
        {
            // An entry without a date has ticks before any date.
            if (_table.PublishedTicks(row) <= now.UtcTicks)
                rows[count++] = row;
        }

        return count == Count ? this : new EntryList<T>(this, new(rows, 0, count));
    }

    /// <summary>The rows that <see cref="PublishedBy"/> leaves out.</summary>
    private List<int> Unpublished(DateTimeOffset now)
    {
        var rows = new List<int>();
        for (var row = 0; row < Count; row++)
        {
            if (_table.PublishedTicks(row) > now.UtcTicks)
                rows.Add(row);
        }

        return rows;
    }

    /// <summary>One page of the catalog. A page past the end has no entries.</summary>
    /// <param name="number">The number of the page, from 1.</param>
    /// <param name="size">How many entries a full page has, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number or the size is less than 1.</exception>
    public Page<T> Page(int number, int size)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        var start = Math.Min(((long)number - 1) * size, Count);
        var rows = new int[Math.Min(size, Count - start)];
        for (var i = 0; i < rows.Length; i++)
            rows[i] = (int)start + i;
        return new(new EntryList<T>(this, rows), number, size, Count);
    }

    /// <summary>
    /// The entries most related to one. An entry's score is the sum, over the terms of all taxonomies that it shares
    /// with the given one, of <c>ln(1 + N / n)</c>, where N is the number of entries and n the number of entries with
    /// the term: a rare term says more than a common one. Of equal scores the nearer in date comes first, then the
    /// first in catalog order. Entries that share no term are left out.
    /// </summary>
    /// <param name="entry">An entry of this catalog, or a copy of one.</param>
    /// <param name="count">How many entries at most.</param>
    /// <returns>The entries, the most related first; fewer than asked for when fewer share a term.</returns>
    /// <exception cref="ArgumentException">The catalog has no entry with that id.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public IReadOnlyList<T> Related(T entry, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return new EntryList<T>(this, RelatedRows.Of(_table, RowOf(entry), count));
    }
}
