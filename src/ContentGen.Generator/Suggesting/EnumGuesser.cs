using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Files;
using ContentGen.Generator.FrontMatter;
using ContentGen.Generator.Schema;

namespace ContentGen.Generator.Suggesting;

/// <summary>Takes texts for the members of an enum when a few short ones recur.</summary>
internal static class EnumGuesser
{
    private const int Least = 6;
    private const int MostMembers = 8;
    private const int LongestWord = 24;

    /// <summary>The members in the order of their first use; null when the texts are not a vocabulary. A lone text that is nearly a member is none.</summary>
    public static IReadOnlyList<(string Name, string Value)>? Guess(IReadOnlyList<ValueUse> values, List<string> notes)
    {
        if (values.Count < Least || !values.All(static value => IsWord(((YamlScalar)value.Node).Value)))
            return null;
        var words = values.GroupBy(static value => Keys.Fold(((YamlScalar)value.Node).Value.Trim()), StringComparer.Ordinal).ToList();
        var members = words.Where(static word => word.Count() > 1).ToList();
        var lone = words.Where(static word => word.Count() == 1).SelectMany(static word => word).ToList();
        if (members.Count is < 2 or > MostMembers || lone.Count > Majority.Exceptions(values.Count)
            || lone.Any(value => Suggestion.Nearest(value.Text, members.Select(static member => ((YamlScalar)member.First().Node).Value)) is null))
            return null;

        var named = members
            .Select(static member => ((YamlScalar)member.First().Node).Value.Trim())
            .Select(static value => (Name: Names.Member(Slug.FromTerm(value)), value))
            .ToList();
        if (named.Select(static member => member.Name).Distinct(StringComparer.Ordinal).Count() < named.Count)
            return null;
        notes.AddRange(lone.Select(value =>
            $"'{value.Text}' in {value.Place}: did you mean '{Suggestion.Nearest(value.Text, named.Select(static member => member.value))}'?"));
        return named;
    }

    /// <summary>Whether the enum's reader knows a text by the member's name alone.</summary>
    public static bool IsSpeltAsNamed(string name, string value) => Keys.Fold(name) == Keys.Fold(value);

    private static bool IsWord(string text) =>
        text.Trim() is { Length: > 0 and <= LongestWord } word
        && char.IsLetter(word[0])
        && word.All(static c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_' or '.' or '#' or '+')
        && word.Count(static c => c == ' ') < 3;
}
