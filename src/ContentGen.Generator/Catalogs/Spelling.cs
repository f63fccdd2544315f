namespace ContentGen.Generator.Catalogs;

/// <summary>
/// Which of several spellings of a term stands for all: the one that most entries use; of those used alike the one that looks
/// as words are usually written (<c>Docker</c> before <c>DOcker</c>), then the one with humps (<c>iOS</c> before <c>Ios</c>),
/// which nobody types by accident, then the first, ordinal.
/// </summary>
internal static class Spelling
{
    /// <summary>The most letters of a word that is taken for an abbreviation when all of them are capital.</summary>
    private const int LongestAbbreviation = 4;

    /// <summary>Spellings and how often each is used, the usual one first.</summary>
    public static IOrderedEnumerable<IGrouping<string, T>> ByUse<T>(IEnumerable<IGrouping<string, T>> spellings) => spellings
        .OrderByDescending(static spelling => spelling.Count())
        .ThenBy(static spelling => Oddness(spelling.Key))
        .ThenByDescending(static spelling => Humps(spelling.Key))
        .ThenBy(static spelling => spelling.Key, StringComparer.Ordinal);

    /// <summary>How many words of a term are written as hardly anybody means it; a sign in front of the first counts as one.</summary>
    private static int Oddness(string term)
    {
        var odd = Files.Slug.Composed(term) != term ? 1 : 0;
        odd += term.Length > 0 && !char.IsLetterOrDigit(term[0]) && term[0] != '.' ? 1 : 0;
        for (var start = 0; start < term.Length; start++)
        {
            var end = start;
            while (end < term.Length && char.IsLetter(term[end]))
                end++;
            if (end > start && IsOdd(term.Substring(start, end - start)))
                odd++;
            start = end;
        }

        return odd;
    }

    private static int Humps(string term) => term.Where((c, i) => i > 0 && char.IsUpper(c) && char.IsLetter(term[i - 1])).Count();

    /// <summary>
    /// <c>DOCKER</c>, and capitals where no hump of a name begins: <c>DOcker</c>, <c>dockeR</c>, <c>dOCKER</c>. Not <c>GitHub</c>,
    /// <c>GraphQL</c>, <c>iOS</c>, <c>HTML</c> or <c>APIs</c>.
    /// </summary>
    private static bool IsOdd(string word)
    {
        var capitals = word.Count(char.IsUpper);
        if (capitals == word.Length)
            return word.Length > LongestAbbreviation;
        if (capitals == word.Length - 1 && char.IsLower(word[0]))
            return word.Length > LongestAbbreviation;
        for (var i = 1; i < word.Length; i++)
        {
            if (!char.IsUpper(word[i]))
                continue;
            var isLast = i == word.Length - 1;
            var isPlural = i == word.Length - 2 && word[i + 1] == 's';
            if (char.IsUpper(word[i - 1]) ? !isLast && char.IsLower(word[i + 1]) && !isPlural : isLast)
                return true;
        }

        return false;
    }
}
