using System.Text.RegularExpressions;

namespace ContentGen.Generator.Diagnostics;

/// <summary>Finds the known name that a reader most likely meant.</summary>
internal static class Suggestion
{
    /// <summary>The nearest candidate, or null when none is near enough to be worth saying.</summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        var folded = Fold(word);
        string? best = null;
        var bestDistance = int.MaxValue;
        foreach (var candidate in candidates)
        {
            // og_image is a name of its own and no slip for image.
            if (HasPart(word, candidate))
                continue;
            var other = Fold(candidate);
            var allowed = Math.Min(bestDistance - 1, Math.Max(1, Math.Min(3, Math.Max(folded.Length, other.Length) / 3)));
            if (Math.Abs(folded.Length - other.Length) > allowed)
                continue;
            var distance = Distance(folded, other, allowed);
            if (distance <= allowed && distance < Math.Min(folded.Length, other.Length))
                (best, bestDistance) = (candidate, distance);
        }

        return best;
    }

    /// <summary>" Did you mean 'title'?", or nothing.</summary>
    public static string DidYouMean(string word, IEnumerable<string> candidates) =>
        Nearest(word, candidates) is { } nearest ? $" Did you mean '{nearest}'?" : "";

    private static bool HasPart(string word, string part) =>
        word.Length > part.Length && Regex.Split(word, "[-_ ]|(?<=[a-z])(?=[A-Z])").Contains(part, StringComparer.OrdinalIgnoreCase);

    private static string Fold(string word) =>
        new([.. word.Where(static c => c is not ('-' or '_' or ' ')).Select(char.ToLowerInvariant)]);

    /// <summary>
    /// Edits between two words; swapping two neighbours is one edit (optimal string alignment). Not counted past a most:
    /// every unknown key of every file is held against every known one.
    /// </summary>
    private static int Distance(string a, string b, int most)
    {
        var (before, last, row) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        var leastOfLast = 0;
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var least = row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var edits = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    edits = Math.Min(edits, before[j - 2] + 1);
                row[j] = edits;
                least = Math.Min(least, edits);
            }

            if (least > most && leastOfLast > most)
                return most + 1;
            (before, last, row, leastOfLast) = (last, row, before, least);
        }

        return last[b.Length];
    }
}
