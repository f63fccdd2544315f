using System.Runtime.CompilerServices;

namespace ContentGen;

/// <summary>The packed facts of one taxonomy: its terms by slug, and the rows of each in catalog order.</summary>
internal sealed class TaxonomyTable
{
    private TaxonomyTable(TaxonomyKind kind, string key, int termCount)
    {
        (Kind, Key) = (kind, key);
        Names = new int[termCount];
        Slugs = new int[termCount];
        Rows = new int[termCount][];
    }

    /// <summary>What files the rows under the terms.</summary>
    public TaxonomyKind Kind { get; }

    /// <summary>Its name among those of its kind: the front matter key, such as <c>tags</c>.</summary>
    public string Key { get; }

    /// <summary>Per term, its name in the string table.</summary>
    public int[] Names { get; }

    /// <summary>Per term, its slug in the string table.</summary>
    public int[] Slugs { get; }

    /// <summary>Per term, the rows that have it, ascending.</summary>
    public int[][] Rows { get; }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static TaxonomyTable Read(ref ByteCursor cursor, StringTable strings)
    {
        var taxonomy = new TaxonomyTable((TaxonomyKind)cursor.ReadByte(), strings[cursor.ReadCount()], cursor.ReadCount());
        for (var term = 0; term < taxonomy.Rows.Length; term++)
        {
            taxonomy.Names[term] = cursor.ReadCount();
            taxonomy.Slugs[term] = cursor.ReadCount();
            var rows = new int[cursor.ReadCount()];
            for (int i = 0, row = 0; i < rows.Length; i++)
                rows[i] = row += cursor.ReadCount();
            taxonomy.Rows[term] = rows;
        }

        return taxonomy;
    }
}
