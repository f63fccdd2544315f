using System.Globalization;
using System.Text;
using ContentGen.Generator.Binding;
using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Files;

namespace ContentGen.Generator.Catalogs;

/// <summary>
/// Finds terms that a reader takes for one and a computer for several, by case, spaces, hyphens or characters one cannot see;
/// and terms that the computer takes for one, because their slug leaves out what tells them apart.
/// </summary>
internal static class TermDrift
{
    public static void Check(CollectionEntries collection, List<Problem> problems)
    {
        foreach (var property in collection.Schema.Taxonomies)
        {
            var uses = collection.Entries
                .SelectMany(static entry => entry.Terms.Select(term => new Use(entry, term)))
                .Where(use => use.Term.Property == property.Name && use.Term.Name.Trim().Length > 0)
                .ToList();
            foreach (var group in Groups(uses.GroupBy(static use => use.Term.Name, StringComparer.Ordinal)))
                Check(property.Key, group, problems);
        }
    }

    private static void Check(string key, IReadOnlyList<IGrouping<string, Use>> group, List<Problem> problems)
    {
        var visible = group.Where(static spelling => !HasInvisible(spelling.Key)).ToList();
        // Nobody means two spaces, however often they were copied.
        var tidy = visible.Where(static spelling => !spelling.Key.Contains("  ")).ToList();
        var usual = Spelling.ByUse(tidy.Count > 0 ? tidy : visible.Count > 0 ? visible : group).First();
        foreach (var spelling in group.Where(spelling => spelling != usual))
        {
            // What is like the usual spelling may be so by way of a third one.
            var other = IsLike(spelling, usual) ? usual : Spelling.ByUse(group.Where(other => other != spelling && IsLike(spelling, other))).First();
            foreach (var use in spelling)
                problems.Add(Drift(key, use, other));
        }

        if (!HasInvisible(usual.Key))
            return;
        foreach (var use in usual)
        {
            // The break between the lines of a block is not invisible: the mark of the block makes it.
            var (file, term) = (use.Entry.Path.File, use.Term.Name);
            problems.Add(HasInvisible(term.Replace('\n', ' '))
                ? Problems.InvisibleInTerm(file, use.Term.Range, key, Visible(term))
                : Problems.TermOfLines(file, use.Term.Range, key, term));
        }
    }

    private static bool IsLike(IGrouping<string, Use> one, IGrouping<string, Use> other) =>
        Fold(one.Key) == Fold(other.Key) || Slug.FromTerm(one.Key.Trim()) == Slug.FromTerm(other.Key.Trim());

    private static Problem Drift(string key, Use use, IGrouping<string, Use> other)
    {
        var (path, range, term) = (use.Entry.Path.File, use.Term.Range, VisibleBeside(use.Term.Name, other.Key));
        var users = other.GroupBy(static use => use.Entry.Facts.Id, StringComparer.Ordinal).Select(static entry => entry.First().Entry.Facts).ToList();
        if (Fold(use.Term.Name) == Fold(other.Key))
            return Problems.TermDrift(path, range, key, term, other.Key, users.Count, users.Find(user => user.Id != use.Entry.Facts.Id)?.Source);
        var source = users.Exists(user => user.Id == use.Entry.Facts.Id) ? null : users[0].Source;
        return Problems.TermsOfOneSlug(path, range, key, term, Visible(other.Key), source, Slug.FromTerm(other.Key));
    }

    /// <summary>Spellings that look alike or share a slug, in the order of their first uses.</summary>
    private static IEnumerable<IReadOnlyList<IGrouping<string, Use>>> Groups(IEnumerable<IGrouping<string, Use>> spellings)
    {
        var groups = new List<List<IGrouping<string, Use>>>();
        var byLook = new Dictionary<string, List<IGrouping<string, Use>>>(StringComparer.Ordinal);
        var bySlug = new Dictionary<string, List<IGrouping<string, Use>>>(StringComparer.Ordinal);
        foreach (var spelling in spellings)
        {
            var (look, slug) = (Fold(spelling.Key), Slug.FromTerm(spelling.Key.Trim()));
            var alike = byLook.TryGetValue(look, out var found) ? found : null;
            var shared = bySlug.TryGetValue(slug, out found) ? found : null;
            var group = alike ?? shared ?? [];
            if (alike is null && shared is null)
                groups.Add(group);
            if (alike is not null && shared is not null && alike != shared)
            {
                // This spelling shows that two groups are one.
                group.AddRange(shared);
                groups.Remove(shared);
                foreach (var other in shared)
                    byLook[Fold(other.Key)] = bySlug[Slug.FromTerm(other.Key.Trim())] = group;
            }

            group.Add(spelling);
            byLook[look] = bySlug[slug] = group;
        }

        return groups;
    }

    /// <summary>What is left of a term when case, the form of a last letter (ς), width, spaces, hyphens and invisible characters are taken away.</summary>
    private static string Fold(string term)
    {
        var plain = Invisible.Remove(term);
        var folded = new StringBuilder(plain.Length);
        foreach (var c in Slug.WholeCharacters(plain).Normalize(NormalizationForm.FormKC))
        {
            if (!char.IsWhiteSpace(c) && c is not ('-' or '_') && !char.IsControl(c))
                folded.Append(c == 'ς' ? 'σ' : char.ToLowerInvariant(c));
        }

        // A term of nothing but such characters is itself.
        return folded.Length > 0 ? folded.ToString() : term;
    }

    private static bool HasInvisible(string term)
    {
        for (var i = 0; i < term.Length; i++)
        {
            if (IsInvisible(term, i))
                return true;
        }

        return term != term.Trim();
    }

    private static bool IsInvisible(string term, int index) =>
        term[index] == '\u00A0' || char.IsControl(term[index]) || Invisible.IsStray(term, index);

    private static string Visible(string term) =>
        string.Concat(term.Select((c, i) => IsInvisible(term, i) ? $"\\u{(int)c:X4}" : c.ToString()));

    /// <summary>Of two that look the same, the one that is made of more characters: <c>cafe\u0301</c>.</summary>
    private static string VisibleBeside(string term, string usual) => term != usual && Slug.Composed(term) == Slug.Composed(usual)
        ? string.Concat(term.Select(static c =>
            CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark ? $"\\u{(int)c:X4}" : c.ToString()))
        : Visible(term);

    private sealed record Use(BoundEntry Entry, BoundTerm Term);
}
