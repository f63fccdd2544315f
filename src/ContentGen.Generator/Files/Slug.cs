using System.Globalization;
using System.Text;

namespace ContentGen.Generator.Files;

/// <summary>Makes words that are safe in a URL and still readable.</summary>
internal static class Slug
{
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
            // An apostrophe joins: what's → whats.
            if (c is '\'' or '’')
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

    /// <summary>A slug for a taxonomy's term. Symbols that tell terms apart become words: <c>C#</c> → <c>c-sharp</c>.</summary>
    public static string FromTerm(string term)
    {
        // "#dotnet" is a tag as people write tags, "C#" is a name.
        var words = term.TrimStart('#', ' ').Replace("#", "-sharp ").Replace("++", "-plus-plus ").Replace("+", "-plus ").Replace("&", " and ");
        var slug = From(words);
        return slug.Length > 0 ? slug : string.Concat(term.Select(static c => ((int)c).ToString("x4", CultureInfo.InvariantCulture)));
    }

    /// <summary>True for a character that a slug may hold. The second half of a surrogate pair is what its first half is.</summary>
    public static bool IsSafe(string text, int index)
    {
        var c = text[index];
        if (c is '-' or '_' or '.' or '~')
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
            if (!IsSafe(slug, i))
                return char.IsWhiteSpace(slug[i]) ? "a space" : $"'{(char.IsSurrogatePair(slug, i) ? slug.Substring(i, 2) : slug[i].ToString())}'";
        }

        return null;
    }

    /// <summary>Percent-encodes what RFC 3986 does not allow in a path, <c>/</c> kept.</summary>
    public static string Encode(string path) =>
        string.Join("/", path.Split('/').Select(Uri.EscapeDataString));
}
