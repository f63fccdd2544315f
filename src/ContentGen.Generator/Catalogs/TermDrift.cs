using System.Globalization;
using System.Text;
using ContentGen.Generator.Diagnostics;

namespace ContentGen.Generator.Catalogs;

/// <summary>Finds terms that a reader takes for one and a computer for several: by case, spaces, hyphens or characters one cannot see.</summary>
internal static class TermDrift
{
    public static void Check(CollectionEntries collection, List<Problem> problems)
    {
        foreach (var property in collection.Schema.Taxonomies)
        {
            var uses = collection.Entries
                .SelectMany(static entry => entry.Terms.Select(term => (Entry: entry, Term: term)))
                .Where(use => use.Term.Property == property.Name && use.Term.Name.Trim().Length > 0)
                .ToList();
            foreach (var group in uses.GroupBy(static use => Fold(use.Term.Name), StringComparer.Ordinal))
            {
                var spellings = group.GroupBy(static use => use.Term.Name, StringComparer.Ordinal)
                    .OrderBy(static spelling => HasInvisible(spelling.Key))
                    .ThenByDescending(static spelling => spelling.Count())
                    .ThenBy(static spelling => spelling.Key, StringComparer.Ordinal)
                    .ToList();
                var usual = spellings[0];
                foreach (var use in spellings.Skip(1).SelectMany(static spelling => spelling))
                    problems.Add(Problems.TermDrift(use.Entry.Path.File, use.Term.Range, property.Key, Visible(use.Term.Name), usual.Key,
                        usual.Count(), usual.First().Entry.Path.Source));
                if (HasInvisible(usual.Key))
                {
                    foreach (var use in usual)
                        problems.Add(Problems.InvisibleInTerm(use.Entry.Path.File, use.Term.Range, property.Key, Visible(use.Term.Name)));
                }
            }
        }
    }

    /// <summary>What is left of a term when case, width, spaces, hyphens and invisible characters are taken away.</summary>
    private static string Fold(string term)
    {
        var folded = new StringBuilder(term.Length);
        foreach (var c in Files.Slug.WholeCharacters(term).Normalize(NormalizationForm.FormKC))
        {
            if (!char.IsWhiteSpace(c) && c is not ('-' or '_') && !IsInvisible(c))
                folded.Append(char.ToLowerInvariant(c));
        }

        // A term of nothing but such characters is itself.
        return folded.Length > 0 ? folded.ToString() : term;
    }

    private static bool HasInvisible(string term) => term.Any(IsInvisible) || term != term.Trim();

    // The joiners shape words in Indic and Arabic scripts and emoji: there they are not an accident.
    private static bool IsInvisible(char c) =>
        c is not ('\u200C' or '\u200D') && (c == '\u00A0' || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.Control);

    private static string Visible(string term) =>
        string.Concat(term.Select(static c => IsInvisible(c) ? $"\\u{(int)c:X4}" : c.ToString()));
}
