using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;

namespace ContentGen;

/// <summary>Scores the rows that a query finds; <see cref="Catalog{T}.Search"/> states the formula.</summary>
internal static class SearchRanking
{
    private const float TitleWeight = 8, HeadingsWeight = 4, TagsWeight = 2;
    private const float Saturation = 1.2f, LengthShare = 0.75f;

    private static readonly (float Beside, float Body)[] Weights = [.. Enumerable.Range(0, WordCounts.Codes).Select(static code => (
        (WordCounts.InTitle(code) ? TitleWeight : 0) + (WordCounts.InTags(code) ? TagsWeight : 0) + WordCounts.InHeadings(code) * HeadingsWeight,
        (float)WordCounts.InBody(code)))];

    /// <summary>What the counts of a long body are divided by.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float LengthFactor(float length) => 1 - LengthShare + LengthShare * length;

    /// <summary>The best rows, the best first; of equal scores the first in catalog order.</summary>
    /// <param name="index">Where to look.</param>
    /// <param name="words">What to look for.</param>
    /// <param name="needsAll">Whether only rows with all words count. Else a row with a part of them has that part of its score.</param>
    /// <param name="limit">How many rows at most.</param>
    /// <param name="hidden">Rows that are as if they were not there.</param>
    public static (int Row, double Score)[] Best(SearchIndex index, QueryWord[] words, bool needsAll, int limit, List<int> hidden)
    {
        var visible = index.Count - hidden.Count;
        limit = Math.Min(limit, visible);
        if (limit == 0 || words.Length == 0)
            return [];

        var scores = ArrayPool<double>.Shared.Rent(index.Count);
        var found = ArrayPool<byte>.Shared.Rent(index.Count);
        var sums = ArrayPool<float>.Shared.Rent(index.Count);
        try
        {
            Array.Clear(scores, 0, index.Count);
            Array.Clear(found, 0, index.Count);
            foreach (var word in words)
            {
                var rows = Sum(index, word, sums.AsSpan(0, index.Count), hidden);
                if (rows == 0 && needsAll)
                    return [];
                AddScores(sums.AsSpan(0, index.Count), Rarity(visible, rows), scores, found);
            }

            return Best(scores.AsSpan(0, index.Count), found, words.Length, needsAll, limit);
        }
        finally
        {
            ArrayPool<double>.Shared.Return(scores);
            ArrayPool<byte>.Shared.Return(found);
            ArrayPool<float>.Shared.Return(sums);
        }
    }

    /// <summary>The weighted counts of one word, and the number of rows that have it.</summary>
    private static int Sum(SearchIndex index, QueryWord word, Span<float> sums, List<int> hidden)
    {
        sums.Clear();
        var stems = word.Stems.Select(Encoding.UTF8.GetBytes).ToList();
        for (var segment = 0; segment < index.Segments.Length; segment++)
        {
            var words = index.Segments[segment];
            var (from, to) = words.Find(word.Utf8);
            for (var number = from; number < to; number++)
            {
                if (word.Share(words.Word(number)) is > 0 and var share)
                    index.AddWeights(segment, number, Weights, share, sums);
            }

            foreach (var stem in stems)
                AddStem(index, segment, stem, sums);
        }

        foreach (var row in hidden)
            sums[row] = 0;
        var rows = 0;
        foreach (var sum in sums)
            rows += sum > 0 ? 1 : 0;
        return rows;
    }

    /// <summary>The word itself and the word as a piece stand side by side in the index.</summary>
    private static void AddStem(SearchIndex index, int segment, ReadOnlySpan<byte> stem, Span<float> sums)
    {
        var words = index.Segments[segment];
        var (from, to) = words.Find(stem);
        for (var number = from; number < Math.Min(from + 2, to); number++)
        {
            if (QueryWord.StemmedShare(words.Word(number), stem.Length) is > 0 and var share)
                index.AddWeights(segment, number, Weights, share, sums);
        }
    }

    private static double Rarity(int all, int rows) => Math.Log(1 + (all - rows + 0.5) / (rows + 0.5));

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddScores(ReadOnlySpan<float> sums, double rarity, double[] scores, byte[] found)
    {
        for (var row = 0; row < sums.Length; row++)
        {
            if (sums[row] == 0)
                continue;
            scores[row] += rarity * sums[row] * (Saturation + 1) / (Saturation + sums[row]);
            found[row]++;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static (int Row, double Score)[] Best(ReadOnlySpan<double> scores, ReadOnlySpan<byte> found, int words, bool needsAll, int limit)
    {
        var best = new PriorityQueue<int, Rank>();
        for (var row = 0; row < scores.Length; row++)
        {
            if (found[row] == 0 || (needsAll && found[row] < words))
                continue;
            var rank = new Rank(scores[row] * found[row] / words, row);
            if (best.Count < limit)
                best.Enqueue(row, rank);
            else
                best.EnqueueDequeue(row, rank);
        }

        var sorted = new (int, double)[best.Count];
        for (var i = sorted.Length - 1; best.TryDequeue(out var row, out var rank); i--)
            sorted[i] = (row, rank.Score);
        return sorted;
    }

    /// <summary>The lower comes first, to be thrown out first.</summary>
    private readonly record struct Rank(double Score, int Row) : IComparable<Rank>
    {
        public int CompareTo(Rank other) => Score != other.Score ? Score.CompareTo(other.Score) : other.Row.CompareTo(Row);
    }
}
