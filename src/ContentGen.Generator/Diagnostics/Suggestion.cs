namespace ContentGen.Generator.Diagnostics;

/// <summary>What messages say about the known name that was most likely meant.</summary>
internal static class Suggestion
{
    /// <summary>The nearest candidate, or null when none is near enough to be worth naming.</summary>
    public static string? Nearest(string word, IEnumerable<string> candidates) => NearestName.Of(word, candidates);

    /// <summary>" Did you mean 'title'?", or nothing.</summary>
    public static string DidYouMean(string word, IEnumerable<string> candidates) => DidYouMean(Nearest(word, candidates));

    /// <summary>" Did you mean 'title'?", or nothing.</summary>
    public static string DidYouMean(string? nearest) => nearest is null ? "" : $" Did you mean '{nearest}'?";
}
