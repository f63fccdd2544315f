namespace ContentGen;

/// <summary>What an English word may be in the singular: <c>models</c>, <c>boxes</c>, <c>queries</c> find <c>model</c>, <c>box</c>, <c>query</c>.</summary>
internal static class PluralStems
{
    private const int Shortest = 4;

    public static IReadOnlyList<string> Of(string word)
    {
        if (word.Length < Shortest || word[^1] != 's' || word[^2] is 's' or 'u' or 'i' || word == "news" || !word.All(char.IsLetter))
            return [];
        var stems = new List<string> { word[..^1] };
        if (word.Length > Shortest && word.EndsWith("ies", StringComparison.Ordinal))
            stems.Add(word[..^3] + "y");
        else if (word.Length > Shortest && word.EndsWith("es", StringComparison.Ordinal))
            stems.Add(word[..^2]);
        return stems;
    }
}
