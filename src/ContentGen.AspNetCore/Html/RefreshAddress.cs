using System.Text.RegularExpressions;

namespace ContentGen.AspNetCore;

/// <summary>The address to which <c>&lt;meta http-equiv="refresh" content="5; url=/next"&gt;</c> leads.</summary>
internal static partial class RefreshAddress
{
    public static string Replace(string content, Func<string, string> replace) => Find(content) is { } found
        ? string.Concat(content.AsSpan(0, found.Index), replace(found.Value), content.AsSpan(found.Index + found.Length))
        : content;

    public static IEnumerable<string> In(string content) => Find(content) is { } found ? [found.Value] : [];

    private static Group? Find(string content) => Refresh().Match(content) is { Success: true } match ? match.Groups["a"] : null;

    /// <summary>Other metadata does not begin with a number of seconds and <c>url=</c>.</summary>
    [GeneratedRegex(
        """\A\s*[0-9.]+\s*[;,]?\s*url\s*=\s*(?:"(?<a>[^"]*)|'(?<a>[^']*)|(?<a>[^"'\s]+))""",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Refresh();
}
