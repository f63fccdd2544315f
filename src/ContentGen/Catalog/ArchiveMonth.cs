namespace ContentGen;

/// <summary>The entries of one month.</summary>
/// <typeparam name="T">The type of the entries.</typeparam>
public sealed class ArchiveMonth<T>
    where T : class, IContentEntry
{
    internal ArchiveMonth(int year, int month, IReadOnlyList<T> entries) =>
        (Year, Month, Entries) = (year, month, entries);

    /// <summary>The year of the entries' dates as they were written; a time zone does not shift them.</summary>
    public int Year { get; }

    /// <summary>The month of the dates as they were written, 1 to 12.</summary>
    public int Month { get; }

    /// <summary>The entries of the month, in catalog order.</summary>
    public IReadOnlyList<T> Entries { get; }
}
