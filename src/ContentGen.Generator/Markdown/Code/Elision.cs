namespace ContentGen.Generator.Markdown.Code;

/// <summary>
/// Finds the marks by which people leave code out: <c>...</c> and <c>…</c> between the code, comments that begin with one,
/// and comments in the place of a value.
/// A snippet with such a mark is a sketch, and no error in it is surely a mistake.
/// </summary>
internal static class Elision
{
    private static readonly string[] Marks = ["...", "…"];

    public static bool IsIn(Snippet snippet)
    {
        var spans = Highlighter.Spans(snippet);
        return Marks.Any(mark => Places(snippet.Code, mark).Any(at => !spans.Any(span => at >= span.Start && at < span.End && !IsMark(snippet.Code, span))))
            || snippet.Errors.Any(error => error.Id == "CS1525" && snippet.Code.Substring(0, error.Start).TrimEnd().EndsWith("*/", StringComparison.Ordinal));
    }

    private static bool IsMark(string code, HighlightSpan span) => span.Class == HighlightClass.Comment
        && code.Substring(span.Start, span.End - span.Start).TrimStart('/', '*', ' ', '\t') is var text
        && Marks.Any(mark => text.StartsWith(mark, StringComparison.Ordinal));

    private static IEnumerable<int> Places(string code, string mark)
    {
        for (var at = code.IndexOf(mark, StringComparison.Ordinal); at >= 0; at = code.IndexOf(mark, at + 1, StringComparison.Ordinal))
            yield return at;
    }
}
