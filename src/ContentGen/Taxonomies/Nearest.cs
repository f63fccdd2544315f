namespace ContentGen;

/// <summary>Says what is not there, and which known text comes nearest to it.</summary>
internal static class Nearest
{
    // Beyond this a text is no typo, and comparing it with every entry would let a visitor keep the server busy.
    private const int LongestTypo = 200;

    /// <summary>The error of a failed look-up: "No Post has the slug 'helo'. Did you mean 'hello'?".</summary>
    public static KeyNotFoundException NotFound(string problem, string text, IEnumerable<string> known) =>
        new($"{problem} '{text}'.{(To(text, known) is { } nearest ? $" Did you mean '{nearest}'?" : "")}");

    /// <summary>The known text with the fewest edits, the first of equals; null when none is near.</summary>
    public static string? To(string text, IEnumerable<string> known)
    {
        if (text.Length > LongestTypo)
            return null;

        string? nearest = null;
        var limit = Math.Max(2, text.Length / 3) + 1;
        foreach (var candidate in known)
        {
            if (Math.Abs(candidate.Length - text.Length) < limit && Distance(text, candidate) is var distance && distance < limit)
                (nearest, limit) = (candidate, distance);
        }

        return nearest;
    }

    /// <summary>Letters to insert, remove or replace; case does not count.</summary>
    private static int Distance(string a, string b)
    {
        Span<int> row = stackalloc int[LongestTypo * 2 + 2];
        for (var j = 0; j <= b.Length; j++)
            row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = diagonal + (char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
