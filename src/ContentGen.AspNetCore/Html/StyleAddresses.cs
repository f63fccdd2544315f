using System.Text.RegularExpressions;

namespace ContentGen.AspNetCore;

/// <summary>
/// The addresses in a style sheet: <c>url(a.png)</c>, <c>@import "a.css"</c>. What a fragment points to lies in the document, so it is
/// none of them.
/// </summary>
internal static partial class StyleAddresses
{
    public static string Replace(string css, Func<string, string> replace) => Address().Replace(css, match =>
    {
        var address = match.Groups["a"];
        var start = address.Index - match.Index;
        return string.Concat(match.Value.AsSpan(0, start), replace(address.Value), match.Value.AsSpan(start + address.Length));
    });

    public static IEnumerable<string> In(string css) => Address().Matches(css).Select(static match => match.Groups["a"].Value);

    [GeneratedRegex(
        """(?:url\(\s*|@import\s+(?=["']))(?:"(?<a>[^"#\n][^"\n]*)"|'(?<a>[^'#\n][^'\n]*)'|(?<a>[^"'()#\s][^"'()\s]*))""",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
