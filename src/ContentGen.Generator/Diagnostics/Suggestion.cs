namespace ContentGen.Generator.Diagnostics;

/// <summary>What messages say about the known name that was most likely meant.</summary>
internal static class Suggestion
{
    /// <summary>The nearest candidate, or null when none is near enough to be worth naming.</summary>
    public static string? Nearest(string word, IEnumerable<string> candidates) => NearestName.Of(word, candidates);

    /// <summary>The same for names of files and headings, which are often numbered: <c>program2</c> is not <c>program1</c>, misspelt.</summary>
    public static string? NearestPlace(string word, IEnumerable<string> candidates)
    {
        var unnumbered = WithoutNumbers(word);
        return Nearest(word, unnumbered == word ? candidates : candidates.Where(candidate => WithoutNumbers(candidate) is var other
            && (other == candidate || !string.Equals(other, unnumbered, StringComparison.OrdinalIgnoreCase)
                || string.Equals(candidate, word, StringComparison.OrdinalIgnoreCase))));
    }

    private static string WithoutNumbers(string name) => new([.. name.Where(static c => c is not (>= '0' and <= '9'))]);

    /// <summary>" Did you mean 'title'?", or nothing.</summary>
    public static string DidYouMean(string word, IEnumerable<string> candidates) => DidYouMean(Nearest(word, candidates));

    /// <summary>" Did you mean 'title'?", or nothing.</summary>
    public static string DidYouMean(string? nearest) => nearest is null ? "" : $" Did you mean '{nearest}'?";
}
