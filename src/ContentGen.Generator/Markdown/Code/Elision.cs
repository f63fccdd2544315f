using System.Text.RegularExpressions;

namespace ContentGen.Generator.Markdown.Code;

/// <summary>
/// Finds the marks by which people leave code out: <c>...</c> and <c>…</c> between the code, comments that begin with one,
/// a line <c>..</c>, and comments in the place of a value or a type. Names that only the compiler can make tell code of a decompiler.
/// A snippet with such a mark is a sketch, and no error in it is surely a mistake.
/// </summary>
internal static class Elision
{
    private static readonly string[] Marks = ["...", "…", "···"];

    private static readonly Regex TwoDots = new(@"^[ \t]*\.\.[ \t]*\r?$", RegexOptions.Multiline | RegexOptions.CultureInvariant);

    /// <summary><c>&lt;&gt;c__DisplayClass0_0</c>, <c>CS&lt;&gt;8__locals0</c>, <c>&lt;Main&gt;b__0</c>.</summary>
    private static readonly Regex MadeName = new(@"<\w*>\w?__\w|<>[a-z]\w*|<PrivateImpl", RegexOptions.CultureInvariant);

    /// <summary>What is missed where a comment stands in its place: a value, a type, what is made new.</summary>
    private static readonly string[] Missed = ["CS1525", "CS1031", "CS1526", "CS8124"];

    public static bool IsIn(Snippet snippet)
    {
        var spans = Highlighter.Spans(snippet);
        return Marks.SelectMany(mark => Places(snippet.Code, mark)).Concat(TwoDots.Matches(snippet.Code).Cast<Match>().Select(static line => line.Index))
                .Any(at => !spans.Any(span => at >= span.Start && at < span.End && !IsMark(snippet.Code, span)))
            || MadeName.IsMatch(snippet.Code)
            || snippet.Errors.Any(error => Missed.Contains(error.Id) && IsBesideComment(snippet.Code, error.Start));
    }

    /// <summary>Whether a comment stands before or behind a place. What is missed is reported at the word before it, or at the one behind.</summary>
    private static bool IsBesideComment(string code, int at) =>
        code.Substring(0, at).TrimEnd().EndsWith("*/", StringComparison.Ordinal)
        || code.Substring(at).TrimStart().StartsWith("/*", StringComparison.Ordinal);

    private static bool IsMark(string code, HighlightSpan span) => span.Class == HighlightClass.Comment
        && code.Substring(span.Start, span.End - span.Start).TrimStart('/', '*', ' ', '\t') is var text
        && Marks.Any(mark => text.StartsWith(mark, StringComparison.Ordinal));

    private static IEnumerable<int> Places(string code, string mark)
    {
        for (var at = code.IndexOf(mark, StringComparison.Ordinal); at >= 0; at = code.IndexOf(mark, at + 1, StringComparison.Ordinal))
            yield return at;
    }
}
