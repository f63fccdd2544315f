namespace ContentGen.Generator.Markdown.Dialect;

/// <summary>Ends the parsing of a body: Markdig offers its parsers no other way out.</summary>
/// <param name="start">Where in the body the level or the mark stands that is one too many.</param>
/// <param name="openMarks">How many marks of a paragraph are open there; null where things are inside others.</param>
internal sealed class TooDeepException(int start, int? openMarks = null) : Exception
{
    public int Start { get; } = start;

    public int? OpenMarks { get; } = openMarks;
}
