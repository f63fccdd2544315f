namespace ContentGen;

/// <summary>Files the dated entries of a catalog by year and month.</summary>
internal static class Archive
{
    public static IReadOnlyList<ArchiveYear<T>> Of<T>(Catalog<T> catalog, EntryTable table)
        where T : class, IContentEntry
    {
        var years = new SortedDictionary<int, List<int>>(NewestFirst);
        var months = new SortedDictionary<(int Year, int Month), List<int>>();
        for (var row = 0; row < table.Count; row++)
        {
            if (table.PublishedOn(row) is not { } date)
                continue;
            Add(years, date.Year, row);
            Add(months, (date.Year, date.Month), row);
        }

        return [.. years.Select(year => new ArchiveYear<T>(
            year.Key,
            Entries(year.Value),
            [.. months.Where(month => month.Key.Year == year.Key)
                .Reverse()
                .Select(month => new ArchiveMonth<T>(month.Key.Year, month.Key.Month, Entries(month.Value)))]))];

        EntryList<T> Entries(List<int> rows) => new(catalog, rows.ToArray());
    }

    private static Comparer<int> NewestFirst { get; } = Comparer<int>.Create(static (a, b) => b.CompareTo(a));

    private static void Add<TKey>(SortedDictionary<TKey, List<int>> groups, TKey key, int row)
        where TKey : notnull
    {
        if (!groups.TryGetValue(key, out var rows))
            groups.Add(key, rows = []);
        rows.Add(row);
    }
}
