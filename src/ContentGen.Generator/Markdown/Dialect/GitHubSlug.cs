using System.Globalization;
using System.Text;

namespace ContentGen.Generator.Markdown.Dialect;

/// <summary>
/// Makes ids of headings as GitHub does: lower case, spaces become hyphens; letters and their marks, digits, <c>_</c> and <c>-</c>
/// stay, of every script; all else goes. A second heading of the same words gets <c>-1</c>.
/// </summary>
internal sealed class GitHubSlug
{
    /// <summary>How often a slug was asked for; all ids that are taken are keys.</summary>
    private readonly Dictionary<string, int> _taken = new(StringComparer.Ordinal);

    public static string Of(string text)
    {
        var slug = new StringBuilder(text.Length);
        text = Lower(text);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == ' ')
                slug.Append('-');
            else if (Stays(text, i))
                slug.Append(text[i]);
        }

        return slug.ToString();
    }

    /// <summary>Keeps an id from being given to a heading that does not ask for it; false when it is taken already.</summary>
    public bool Reserve(string id)
    {
        if (_taken.ContainsKey(id))
            return false;
        _taken.Add(id, 0);
        return true;
    }

    /// <summary>An id that no other heading has.</summary>
    public string Unique(string slug)
    {
        var id = slug;
        while (_taken.ContainsKey(id))
            id = $"{slug}-{(++_taken[slug]).ToString(CultureInfo.InvariantCulture)}";
        _taken.Add(id, 0);
        return id;
    }

    private static bool Stays(string text, int index)
    {
        if (text[index] is '-' or '_')
            return true;
        if (char.IsLowSurrogate(text[index]) && index > 0 && char.IsHighSurrogate(text[index - 1]))
            index--;
        return char.GetUnicodeCategory(text, index) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber
                or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
                or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation => true,
            // Letters in circles and squares are symbols, and Unicode calls them alphabetic all the same.
            UnicodeCategory.OtherSymbol => CodePoint(text, index) is (>= 0x24B6 and <= 0x24E9)
                or (>= 0x1F130 and <= 0x1F149) or (>= 0x1F150 and <= 0x1F169) or (>= 0x1F170 and <= 0x1F189),
            _ => false,
        };
    }

    private static int CodePoint(string text, int index) =>
        char.IsSurrogatePair(text, index) ? char.ConvertToUtf32(text, index) : text[index];

    /// <summary>Lower case as browsers and GitHub know it: <c>İ</c> keeps its dot, and a sigma at the end of a word has its own form.</summary>
    private static string Lower(string text)
    {
        var lower = text.ToLowerInvariant();
        if (text.IndexOf('İ') >= 0)
            lower = lower.Replace("İ", "i\u0307");
        if (text.IndexOf('Σ') < 0 || lower.Length != text.Length)
            return lower;
        var letters = lower.ToCharArray();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == 'Σ' && IsCased(text, i, -1) && !IsCased(text, i, 1))
                letters[i] = 'ς';
        }

        return new string(letters);
    }

    /// <summary>Whether the next character that has a case stands on one side without a gap.</summary>
    private static bool IsCased(string text, int index, int step)
    {
        for (index += step; index >= 0 && index < text.Length; index += step)
        {
            switch (char.GetUnicodeCategory(text[index]))
            {
                case UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter:
                    return true;
                case UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format
                    or UnicodeCategory.ModifierLetter or UnicodeCategory.ModifierSymbol:
                    continue;
                default:
                    if (text[index] is '\'' or '’' or '.' or ':' or '·')
                        continue;
                    return false;
            }
        }

        return false;
    }
}
