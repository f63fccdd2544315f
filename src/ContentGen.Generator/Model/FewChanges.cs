namespace ContentGen.Generator.Model;

/// <summary>What an edit changed in a list. Where it is little, what was made of the list is mended and not made again.</summary>
internal static class FewChanges
{
    /// <summary>More changes than these take as long as all of the list.</summary>
    private const int Most = 8;

    /// <summary>The places where two lists hold different objects; null when there are many, or when the lists are not of one length.</summary>
    public static IReadOnlyList<int>? Between<T>(ReadOnlySpan<T> before, ReadOnlySpan<T> after)
        where T : class
    {
        if (before.Length != after.Length)
            return null;
        var places = new List<int>();
        for (var i = 0; i < before.Length; i++)
        {
            if (ReferenceEquals(before[i], after[i]))
                continue;
            if (places.Count == Most)
                return null;
            places.Add(i);
        }

        return places;
    }
}
