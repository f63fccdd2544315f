using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ContentGen.Generator.Files;

/// <summary>Makes words that are safe in a URL and still readable.</summary>
internal static class Slug
{
    /// <summary>A dot that begins a word: <c>.NET</c>, <c>.gitignore</c>; no ellipsis, and none of <c>ASP.NET</c>.</summary>
    private static readonly Regex LeadingDot = new(@"(?<![\p{L}\p{N}\p{M}._~-])\.(?=\p{L})", RegexOptions.CultureInvariant);

    /// <summary>
    /// Letters and digits of every script, in lower case; <c>-</c>, <c>_</c>, <c>.</c> and <c>~</c> stay;
    /// runs of anything else between them become one <c>-</c>. May be empty.
    /// </summary>
    public static string From(string name)
    {
        var slug = new StringBuilder(name.Length);
        var gap = false;
        name = WholeCharacters(name).Normalize(NormalizationForm.FormC);
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            // An apostrophe joins: what's → whats. So does what nobody sees.
            if (c is '\'' or '’' || Invisible.Is(name, i))
                continue;
            if (!IsSafe(name, i))
            {
                gap = true;
                continue;
            }

            if (gap && slug.Length > 0 && slug[slug.Length - 1] != '-' && c != '-')
                slug.Append('-');
            gap = false;
            slug.Append(char.ToLowerInvariant(c));
        }

        return slug.ToString().Trim('-', '.');
    }

    /// <summary>
    /// A slug for a taxonomy's term. Signs that tell terms apart become words: <c>C#</c> → <c>c-sharp</c>, <c>.NET</c> → <c>dotnet</c>.
    /// </summary>
    public static string FromTerm(string term)
    {
        // "#dotnet" is a tag as people write tags, "C#" is a name.
        var words = Plain(term).TrimStart('#', ' ').Replace("#", "-sharp ").Replace("++", "-plus-plus ").Replace("+", "-plus ").Replace("&", " and ");
        var slug = From(LeadingDot.Replace(words, "dot"));
        return slug.Length > 0 ? slug : string.Concat(WithoutSelectors(term).Select(static c => ((int)c).ToString("x4", CultureInfo.InvariantCulture)));
    }

    /// <summary>True for a character that a slug may hold. The second half of a surrogate pair is what its first half is.</summary>
    public static bool IsSafe(string text, int index)
    {
        var c = text[index];
        if (c is '-' or '_' or '.' or '~')
            return true;
        if (Invisible.Is(text, index))
            return false;

        // A joiner that can be seen: it shapes the letters beside it.
        if (c is '\u200C' or '\u200D')
            return true;
        if (char.IsLowSurrogate(c) && index > 0 && char.IsHighSurrogate(text[index - 1]))
            index--;
        return char.IsLetterOrDigit(text, index)
            || char.GetUnicodeCategory(text, index) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
    }

    /// <summary>What has no normal form becomes U+FFFD: half a surrogate pair, which a file's name may hold, and code points that are not characters.</summary>
    public static string WholeCharacters(string text) =>
        Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Replace('\uFFFE', '\uFFFD').Replace('\uFFFF', '\uFFFD');

    /// <summary>What in a text does not belong in a slug, in words; null when all of it does.</summary>
    public static string? BadCharacter(string slug)
    {
        if (slug.All(static c => c == '.'))
            return slug.Length == 0 ? "nothing" : "only dots";
        for (var i = 0; i < slug.Length; i++)
        {
            if (Invisible.Is(slug, i))
                return $"the invisible character U+{(char.IsSurrogatePair(slug, i) ? char.ConvertToUtf32(slug, i) : slug[i]):X4}";
            if (!IsSafe(slug, i))
                return char.IsWhiteSpace(slug[i]) ? "a space" : $"'{(char.IsSurrogatePair(slug, i) ? slug.Substring(i, 2) : slug[i].ToString())}'";
        }

        return null;
    }

    /// <summary>A text in the normal form in which all names of ours are compared: a name from one system finds that from another.</summary>
    public static string Composed(string text) => IsAscii(text) ? text : WholeCharacters(text).Normalize(NormalizationForm.FormC);

    /// <summary>Percent-encodes what RFC 3986 does not allow in a path, <c>/</c> kept.</summary>
    public static string Encode(string path) =>
        string.Join("/", path.Split('/').Select(Uri.EscapeDataString));

    private static bool IsAscii(string text) => text.All(static c => c < '\u0080');

    /// <summary>A term whose signs are those of the keyboard: music's sharp is that of <c>C#</c>, and wide signs are signs.</summary>
    private static string Plain(string term) => IsAscii(term) ? term : new string([.. term.Select(static c => c switch
    {
        '\u266F' or '\uFF03' or '\uFE5F' => '#',
        '\uFF0B' or '\uFE62' or '\u207A' => '+',
        '\uFF06' or '\uFE60' => '&',
        '\uFF0E' or '\uFE52' => '.',
        _ => c,
    })]);

    /// <summary>A text without what only chooses between looks of its signs: ❤ and ❤️ are one.</summary>
    private static IEnumerable<char> WithoutSelectors(string term)
    {
        var kept = term.Where((c, i) => c is '\u200D' || !Invisible.Is(term, i)).ToList();
        return kept.Count > 0 ? kept : term;
    }
}
