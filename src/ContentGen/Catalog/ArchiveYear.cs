namespace ContentGen;

/// <summary>The entries of one year.</summary>
/// <typeparam name="T">The type of the entries.</typeparam>
public sealed class ArchiveYear<T>
    where T : class, IContentEntry
{
    internal ArchiveYear(int year, IReadOnlyList<T> entries, IReadOnlyList<ArchiveMonth<T>> months) =>
        (Year, Entries, Months) = (year, entries, months);

    /// <summary>The year of the entries' dates as they were written; a time zone does not shift them.</summary>
    public int Year { get; }

    /// <summary>The entries of the year, in catalog order.</summary>
    public IReadOnlyList<T> Entries { get; }

    /// <summary>The months that have entries, newest first.</summary>
    public IReadOnlyList<ArchiveMonth<T>> Months { get; }
}
