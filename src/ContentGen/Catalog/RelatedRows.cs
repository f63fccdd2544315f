using System.Runtime.CompilerServices;

namespace ContentGen;

/// <summary>Ranks the rows that share terms with one row; <see cref="Catalog{T}.Related"/> states the formula.</summary>
internal static class RelatedRows
{
    public static int[] Of(EntryTable table, int row, int count)
    {
        if (count == 0)
            return [];

        var scores = new double[table.Count];
        AddScores(table, row, scores);
        scores[row] = 0;
        return Best(table, row, Math.Min(count, table.Count), scores);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddScores(EntryTable table, int row, double[] scores)
    {
        foreach (var taxonomy in table.Taxonomies)
        {
            if (taxonomy.Kind != TaxonomyKind.Property)
                continue;
            foreach (var (_, _, rows) in taxonomy.Terms)
            {
                if (Array.BinarySearch(rows, row) < 0)
                    continue;
                var weight = Math.Log(1 + (double)table.Count / rows.Length);
                foreach (var other in rows)
                    scores[other] += weight;
            }
        }
    }

    /// <summary>Rows are visited in catalog order and go behind their equals, so that order settles what is left.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int[] Best(EntryTable table, int row, int count, double[] scores)
    {
        var published = table.PublishedTicks(row);
        var (best, distances, found) = (new int[count], new long[count], 0);
        for (var other = 0; other < table.Count; other++)
        {
            var score = scores[other];
            if (score == 0 || (found == count && score < scores[best[count - 1]]))
                continue;

            var distance = Distance(published, table.PublishedTicks(other));
            var at = found;
            while (at > 0 && IsBetter(score, distance, scores[best[at - 1]], distances[at - 1]))
                at--;
            if (at == count)
                continue;

            found = Math.Min(found + 1, count);
            Array.Copy(best, at, best, at + 1, found - at - 1);
            Array.Copy(distances, at, distances, at + 1, found - at - 1);
            (best[at], distances[at]) = (other, distance);
        }

        return best[..found];
    }

    private static bool IsBetter(double score, long distance, double thanScore, long thanDistance) =>
        score > thanScore || (score == thanScore && distance < thanDistance);

    /// <summary>Ticks between two dates; what has no date is farther than anything that has one.</summary>
    private static long Distance(long a, long b) =>
        a == EntryTable.NoDate || b == EntryTable.NoDate ? long.MaxValue : Math.Abs(a - b);
}
